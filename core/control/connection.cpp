// SPDX-License-Identifier: GPL-3.0-or-later
// A connection's bytes: reading with bounds, calls onto the bench, answers back in whatever order they are ready.
#include "core/control/connection.h"

#include "core/base/log.h"
#include "core/control/messages.h"
#include "core/model/json_members.h"

#include <array>
#include <cerrno>
#include <sys/socket.h>

namespace freshseat::control {

namespace {

constexpr std::size_t kReadAtOnce = 256U << 10;
constexpr std::size_t kMaxCalls = 32;              ///< that run for one connection
constexpr std::size_t kMaxPayloadBytes = 8U << 20; ///< of calls that run for one connection
constexpr std::size_t kOutHigh = 4U << 20;         ///< unsent answers: no further request is read
constexpr std::size_t kOutTooMuch = 64U << 20;     ///< unsent answers and events: the client does not read at all

bool isId(const Json &id)
{
    return id.is_string() || id.is_number_integer();
}

} // namespace

Connection::Connection(ServerParts &parts, UniqueFd socket, std::string user, std::function<void(Connection *)> closed)
    : m_parts(parts)
    , m_socket(std::move(socket))
    , m_user(std::move(user))
    , m_closed(std::move(closed))
{}

void Connection::start()
{
    m_open = true;
    m_parts.loop.watch(m_socket.get(), net::Ready::Read, [self = weak_from_this()](net::Ready what) {
        if (const auto alive = self.lock()) alive->ready(what);
    });
}

void Connection::refuse(const Error &error)
{
    lose(error);
}

void Connection::close(bool cancelAll)
{
    for (const auto &[id, call] : m_calls) {
        if (cancelAll || !call->outlives) call->cancelled = true;
    }
    if (!m_open) return;
    m_open = false;
    m_parts.loop.remove(m_socket.get());
    m_socket.reset();
    m_transfers.clear();
    m_watch.reset();
    m_out.clear();
    m_closed(this);
}

void Connection::ready(net::Ready what)
{
    if (net::has(what, net::Ready::Hangup) && !mayRead()) return close(false); // both directions are gone
    if (net::has(what, net::Ready::Read) && mayRead()) readSome();
    if (m_open && net::has(what, net::Ready::Write)) flush();
    handleFrames(); // what waited for room
    settle();
}

void Connection::readSome()
{
    std::array<std::byte, kReadAtOnce> bytes; // NOLINT(cppcoreguidelines-pro-type-member-init): recv fills it
    const ssize_t got = ::recv(m_socket.get(), bytes.data(), bytes.size(), MSG_DONTWAIT);
    if (got > 0) {
        m_reader.feed(std::span(bytes).first(static_cast<std::size_t>(got)));
        m_starved = false;
        return;
    }
    if (got == 0)
        m_finished = true; // it may still read what it asked for
    else if (errno != EAGAIN && errno != EINTR)
        close(false);
}

void Connection::handleFrames()
{
    while (m_open && !m_starved && hasRoom()) {
        auto frame = m_reader.next();
        if (!frame) return lose(frame.error());
        m_starved = !*frame;
        if (m_starved) return;
        handle(std::move(**frame));
    }
}

void Connection::handle(Frame frame)
{
    const Json &json = frame.json;
    const auto invalid = [&](const char *why) {
        const Json id = json.contains("id") && isId(json["id"]) ? json["id"] : Json(nullptr);
        reply(errorJson(id, kInvalidRequest, {ErrorCode::Usage, why, {}}));
    };
    if (json.value("jsonrpc", Json()) != "2.0") return invalid("\"jsonrpc\" is not \"2.0\"");
    if (!json.contains("method") || !json["method"].is_string()) return invalid("\"method\" is not a text");
    Json params = json.contains("params") ? json["params"] : Json::object();
    if (!params.is_object()) return invalid("\"params\" is not an object");
    const auto method = json["method"].get<std::string>();
    if (!json.contains("id")) return notification(method, params);
    if (!isId(json["id"])) return invalid("\"id\" is not a number or a text");
    if (m_calls.contains(json["id"].dump())) return invalid("\"id\" belongs to a call that still runs");
    request(json["id"], method, std::move(params), std::move(frame.payload));
}

void Connection::request(const Json &id, const std::string &method, Json params, std::vector<std::byte> payload)
{
    if (method == "hello") return hello(id, params);
    if (!m_greeted) return reply(errorJson(id, kInvalidRequest, {ErrorCode::Usage, "the first request is hello", {}}));
    if (method == "room.watch") return beginWatch(id);
    if (method == "room.unwatch") return endWatch(id);
    if (!isMethod(method)) {
        return reply(
            errorJson(id, kMethodNotFound,
                      {ErrorCode::Unsupported, "this storage host does not know the method " + inQuotes(method),
                       "its version is " + m_parts.version}));
    }
    Call call{method, std::move(params), std::move(payload), {}, {}, nullptr};
    call.caller.who = m_user + (m_origin.empty() ? " (local)" : " (ssh " + m_origin + ")");
    startCall(id, std::move(call));
}

void Connection::notification(const std::string &method, const Json &params)
{
    if (method == "$/cancel" && params.contains("id")) {
        const auto call = m_calls.find(params["id"].dump(-1, ' ', false, Json::error_handler_t::replace));
        if (call != m_calls.end()) call->second->cancelled = true;
    }
    // The first word counts: `stdio` says it before the far client's bytes come through.
    if (method == "$/origin" && !m_greeted && m_origin.empty() && params.contains("ssh") && params["ssh"].is_string())
        m_origin = checkedOrigin(params["ssh"].get<std::string>());
}

void Connection::hello(const Json &id, const Json &params)
{
    JsonMembers in(params, "hello");
    const auto version = in.result(in.number("protocol"));
    if (!version) return reply(errorJson(id, kInvalidParams, version.error()));
    if (*version != kProtocolVersion) {
        return reply(errorJson(id, {ErrorCode::Unsupported,
                                    "the storage host speaks version " + std::to_string(kProtocolVersion) +
                                        " of the control protocol, the client version " + std::to_string(*version),
                                    "install the same version of Freshseat on both"}));
    }
    m_greeted = true;
    reply(resultJson(id, {{"protocol", kProtocolVersion}, {"server", m_parts.version}}));
}

bool Connection::hasRoom() const
{
    return !m_lost && m_calls.size() < kMaxCalls && m_payloadBytes < kMaxPayloadBytes && m_outBytes < kOutHigh;
}

void Connection::settle()
{
    if (!m_open) return;
    const bool done = m_lost || (m_finished && m_starved);
    if (done && m_calls.empty() && m_out.empty()) return close(false);
    const net::Ready read = mayRead() ? net::Ready::Read : net::Ready::None;
    m_parts.loop.rearm(m_socket.get(), m_out.empty() ? read : read | net::Ready::Write);
}

void Connection::reply(const Json &message, std::span<const std::byte> payload)
{
    send(encodeFrame(message, payload));
}

void Connection::lose(const Error &error)
{
    m_lost = true;
    reply(errorJson(nullptr, kParseError, error));
}

void Connection::send(std::string bytes)
{
    if (!m_open) return;
    m_outBytes += bytes.size();
    m_out.push_back(std::move(bytes));
    if (m_outBytes > kOutTooMuch) {
        log::warning("control: a client of " + m_user + " does not read its answers: its connection is closed");
        return close(false);
    }
    flush();
    settle();
}

void Connection::flush()
{
    while (m_open && !m_out.empty()) {
        const std::string &piece = m_out.front();
        const ssize_t sent =
            ::send(m_socket.get(), piece.data() + m_outOffset, piece.size() - m_outOffset, MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent < 0) {
            if (errno == EAGAIN || errno == EINTR) return;
            return close(false);
        }
        m_outOffset += static_cast<std::size_t>(sent);
        m_outBytes -= static_cast<std::size_t>(sent);
        if (m_outOffset < piece.size()) return;
        m_out.pop_front();
        m_outOffset = 0;
    }
}

} // namespace freshseat::control
