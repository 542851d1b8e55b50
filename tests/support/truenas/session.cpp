// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/truenas/session.h"

#include "tests/support/truenas/tables.h"

#include <algorithm>

namespace freshseat::test::truenas {

namespace {

constexpr std::size_t kLongBeforeLogin = 8192;
constexpr std::size_t kLong = 65536;
constexpr int kOutstandingMost = 20;
constexpr auto kUnprovenSpan = std::chrono::seconds(60);

/// Thrown when the release, or the endpoint, has no such method.
struct NoMethod {};

bool changes(const std::string &method)
{
    static constexpr std::string_view kLooks[] = {".query", ".config",  ".sessions", ".ping",
                                                  ".me",    ".version", ".get_jobs", ".listen_ip_choices"};
    return !method.starts_with("auth.") && std::none_of(std::begin(kLooks), std::end(kLooks),
                                                        [&](std::string_view end) { return method.ends_with(end); });
}

Json traceOf(const std::string &kind, const std::string &text)
{
    return {{"class", kind},
            {"frames", Json::array()},
            {"formatted", "Traceback ..."},
            {"repr", kind + "('" + text + "')"}};
}

} // namespace

void Session::heard(const std::string &text)
{
    const std::scoped_lock lock(m_shared.mutex);
    if (tooLong(text.size())) return;
    if (const auto request = decode(text)) begin(*request);
}

void Session::enterAsRoot()
{
    const std::scoped_lock lock(m_shared.mutex);
    m_user = TrueNasUser{"root", {}, {}, {}, {"FULL_ADMIN"}};
    m_expiry = m_shared.expiry;
}

bool Session::tooLong(std::size_t size)
{
    const auto line = m_line.lock();
    if (!m_user && size > kLongBeforeLogin) {
        if (line) line->close(1007, "Anonymous connection max message length is 8 kB");
        return true;
    }
    if (size > kLong && m_shared.since(TrueNasVersion::Scale2410)) {
        if (line) line->close(1009, "Max message length is 64 kB");
        return true;
    }
    return false;
}

std::optional<Session::Request> Session::decode(const std::string &text)
{
    const Json message = Json::parse(text, nullptr, false);
    if (m_ddp) {
        if (message.is_object()) return decodeDdp(message);
        if (const auto line = m_line.lock()) line->cut();
        return {};
    }
    if (message.is_discarded()) {
        sayError(nullptr, -32700, "Parse error", nullptr);
        return {};
    }
    return decodeRpc(message);
}

std::optional<Session::Request> Session::decodeRpc(const Json &message)
{
    const auto bad = [&](const char *why) {
        sayError(nullptr, -32600, why, nullptr);
        return std::nullopt;
    };
    if (!message.is_object()) return bad("Batch messages are not supported");
    if (message.value("jsonrpc", Json()) != "2.0") return bad("Missing 'jsonrpc' member");
    const Json method = message.value("method", Json());
    if (!method.is_string()) return bad("Missing 'method' member");
    const Json params = message.value("params", Json::array());
    if (!params.is_array()) return bad("`params` must be an array");
    const Json id = message.value("id", Json());
    if (!id.is_null() && !id.is_string() && !id.is_number()) return bad("`id` must be a string, a number or null");
    return Request{id, message.contains("id"), method, params};
}

std::optional<Session::Request> Session::decodeDdp(const Json &message)
{
    const auto line = m_line.lock();
    const std::string kind = message.value("msg", Json()).is_string() ? message["msg"].get<std::string>() : "";
    if (kind == "connect" && message.value("version", Json()) == "1" && !m_connected) {
        m_connected = true;
        say({{"msg", "connected"}, {"session", "b4a4d164-6bc7-11e6-8a93-00e04d680384"}});
        return {};
    }
    if (!m_connected) {
        say({{"msg", "failed"}, {"version", "1"}});
        if (line) line->close(1000, {});
        return {};
    }
    if (kind == "ping") {
        Json pong{{"msg", "pong"}};
        if (message.contains("id")) pong["id"] = message["id"];
        say(pong);
        return {};
    }
    const bool call = kind == "method" && message.value("id", Json()).is_string() &&
                      message.value("method", Json()).is_string() && message.value("params", Json::array()).is_array();
    if (call) return Request{message["id"], true, message["method"], message.value("params", Json::array())};
    if (line) line->cut();
    return {};
}

void Session::begin(const Request &request)
{
    if (m_outstanding >= kOutstandingMost) {
        if (m_ddp) return sayFault(request, {"ETOOMANYREFS", "Maximum number of concurrent calls (20) has exceeded."});
        return sayError(request.id, -32000, "Maximum number of concurrent calls (20) has exceeded.", nullptr);
    }
    ++m_outstanding;
    const auto work = [self = shared_from_this(), request] {
        const std::scoped_lock lock(self->m_shared.mutex);
        --self->m_outstanding;
        self->run(request);
    };
    if (m_shared.stalled)
        m_shared.waiting.push_back(work);
    else
        m_shared.listener->post(work, m_shared.delay);
}

void Session::run(const Request &request)
{
    const auto line = m_line.lock();
    if (!line) return; // nobody is there any more
    if (m_shared.stalled) {
        m_shared.waiting.push_back([self = shared_from_this(), request] {
            const std::scoped_lock lock(self->m_shared.mutex);
            self->run(request);
        });
        return;
    }
    m_shared.calls.push_back(request.method);
    auto &cut = m_shared.cut;
    if (cut && (!cut->changesOnly || changes(request.method)) && cut->calls-- == 0) {
        const bool done = cut->done;
        cut.reset();
        m_line.reset();
        if (done) answer(request); // nobody hears it
        line->cut();
        return;
    }
    answer(request);
}

void Session::answer(const Request &request)
{
    try {
        const Json result = execute(request.method, request.params);
        if (!request.answered) return;
        if (m_ddp)
            say({{"msg", "result"}, {"id", request.id}, {"result", result}});
        else
            say({{"jsonrpc", "2.0"}, {"result", result}, {"id", request.id}});
    } catch (const NoMethod &) {
        if (m_ddp)
            sayFault(request, {"ENOMETHOD", "Method '" + request.method + "' not found"});
        else
            sayError(request.id, -32601, "Method does not exist", nullptr);
    } catch (const CallError &error) {
        sayFault(request, error);
    } catch (const Invalid &error) {
        sayInvalid(request, error);
    }
}

/// Old endpoints of a new server lack what had no model then.
bool Session::servesHere(const std::string &method) const
{
    static constexpr std::string_view kNoModel[] = {"pool.", "zfs.", "service.", "system.", "core.get_jobs"};
    const bool old = m_endpoint.starts_with("v25.04") && m_shared.since(TrueNasVersion::V2510);
    return !old || std::none_of(std::begin(kNoModel), std::end(kNoModel),
                                [&](std::string_view begin) { return method.starts_with(begin); });
}

Json Session::execute(const std::string &method, const Json &params)
{
    const Method *known = findMethod(method, m_shared.version);
    if (known == nullptr || !servesHere(method)) throw NoMethod();
    if (!loggedIn()) limitRate(method);
    authorize(*known);
    validate(*known, params);
    if (const auto fault = m_shared.faults.find(method); fault != m_shared.faults.end()) {
        const CallError error{fault->second.errname, fault->second.reason};
        m_shared.faults.erase(fault);
        throw error;
    }
    if (method.starts_with("auth.login") || method == "auth.mechanism_choices") return logInWith(method, params);
    if (method == "auth.me") return me();
    const Json result = m_shared.nas.call(method, params);
    if (method == "pool.dataset.create" && !m_newest && m_shared.version == TrueNasVersion::V2510) {
        for (const char *name : {"snapdev", "reservation", "refreservation", "special_small_block_size"}) {
            if (!params[0].contains(name)) // it was made all the same
                throw CallError{"EINVAL", "Object of type _NotRequired is not JSON serializable"};
        }
    }
    return result;
}

void Session::limitRate(const std::string &method)
{
    if (!m_shared.since(TrueNasVersion::Scale2410) || !findMethod(method, m_shared.version)->anonymous) return;
    auto &times = m_shared.unproven[method];
    const auto now = std::chrono::steady_clock::now();
    while (!times.empty() && now - times.front() > kUnprovenSpan) times.pop_front();
    times.push_back(now);
    if (times.size() > m_shared.loginLimit) throw CallError{"EBUSY", "Rate Limit Exceeded"};
}

void Session::authorize(const Method &method)
{
    if (method.anonymous) return;
    if (m_user && method.name == "core.ping") return; // even of a session that is over
    if (!loggedIn()) throw CallError{"ENOTAUTHENTICATED", "Not authenticated"};
    if (method.anybody || m_shared.version == TrueNasVersion::Core133) return; // of CORE, a key is root
    const auto &held = m_user->roles;
    const bool may = method.roles.empty() ? std::find(held.begin(), held.end(), "FULL_ADMIN") != held.end()
                                          : std::any_of(method.roles.begin(), method.roles.end(),
                                                        [&](const std::string &role) { return mayDo(held, role); });
    if (!may) throw CallError{"EACCES", "Not authorized"};
}

void Session::validate(const Method &method, const Json &params)
{
    std::vector<Invalid::Entry> wrong;
    std::size_t index = 0;
    for (const Field &argument : method.arguments) {
        if (!argument.releases.include(m_shared.version)) continue;
        if (index >= params.size()) {
            if (argument.required) wrong.push_back({argument.name, "Field required"});
            continue;
        }
        for (const Complaint &complaint : check(argument.shape, params[index], argument.name, m_shared.version))
            wrong.push_back({complaint.attribute, complaint.message});
        ++index;
    }
    if (index < params.size()) wrong.push_back({{}, "Too many arguments"});
    if (!wrong.empty()) throw Invalid(wrong);
}

void Session::say(const Json &message)
{
    if (const auto line = m_line.lock()) line->send(message.dump());
}

void Session::sayError(const Json &id, int code, const std::string &message, Json data)
{
    Json error{{"code", code}, {"message", message}};
    if (!data.is_null()) error["data"] = std::move(data);
    say({{"jsonrpc", "2.0"}, {"error", error}, {"id", id}});
}

void Session::sayFault(const Request &request, const CallError &error)
{
    if (!request.answered) return;
    const bool freebsd = m_shared.version == TrueNasVersion::Core133;
    Json data{{"error", errorNumber(error.errname, freebsd)},
              {"reason", "[" + error.errname + "] " + error.reason},
              {"trace", traceOf("CallError", error.reason)},
              {"extra", nullptr}};
    if (error.reason == "MatchNotFound()") data["reason"] = error.reason;
    if (!m_ddp) {
        data["errname"] = error.errname;
        return sayError(request.id, -32001, "Method call error", data);
    }
    data["type"] = nullptr;
    if (!freebsd) data["errname"] = error.errname;
    say({{"msg", "result"}, {"id", request.id}, {"error", data}});
}

void Session::sayInvalid(const Request &request, const Invalid &error)
{
    if (!request.answered) return;
    const bool freebsd = m_shared.version == TrueNasVersion::Core133;
    std::string reason;
    Json extra = Json::array();
    for (const Invalid::Entry &one : error.entries) {
        const Json attribute = one.attribute.empty() ? Json() : Json(one.attribute);
        extra.push_back({attribute, one.message, errorNumber(one.errname, freebsd)});
        reason +=
            "[" + one.errname + "] " + (one.attribute.empty() ? "None" : one.attribute) + ": " + one.message + "\n";
    }
    Json data{{"error", 22}, {"reason", reason}, {"trace", traceOf("ValidationErrors", "")}, {"extra", extra}};
    if (!m_ddp) {
        data["errname"] = "EINVAL";
        return sayError(request.id, -32602, "Invalid params", data);
    }
    data["error"] = 11;
    data["type"] = "VALIDATION";
    say({{"msg", "result"}, {"id", request.id}, {"error", data}});
}

} // namespace freshseat::test::truenas
