// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/truenas/rpc.h"

#include <charconv>
#include <map>

namespace freshseat::truenas {

namespace {

constexpr auto kGreeting = std::chrono::seconds(15);

std::string textOf(const Json &message)
{
    return message.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::chrono::milliseconds left(std::chrono::steady_clock::time_point until)
{
    const auto rest = until - std::chrono::steady_clock::now();
    return std::max(std::chrono::milliseconds(1), std::chrono::duration_cast<std::chrono::milliseconds>(rest));
}

tl::unexpected<Error> notUnderstood()
{
    return fail(ErrorCode::Unreachable, "what answers there does not speak as TrueNAS does",
                "is this the address and the port of its web interface?");
}

std::uint64_t idOf(const Json &id)
{
    std::uint64_t number = 0;
    if (id.is_number_unsigned()) return id.get<std::uint64_t>();
    if (!id.is_string()) return 0;
    const auto &text = id.get_ref<const std::string &>();
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

} // namespace

Result<std::vector<Answer>> oneByOne(std::span<const Request> requests,
                                     const std::function<Result<Answer>(const Request &)> &answer)
{
    std::vector<Answer> answers;
    for (const Request &request : requests) {
        auto one = answer(request);
        if (!one) return failure(one);
        answers.push_back(std::move(*one));
    }
    return answers;
}

Result<void> Rpc::begin()
{
    if (m_dialect == Dialect::JsonRpc) return {};
    const Json hello{{"msg", "connect"}, {"version", "1"}, {"support", Json::array({"1"})}};
    if (auto sent = m_line->send(textOf(hello), kGreeting); !sent) return sent;
    const auto text = m_line->receive(kGreeting);
    if (!text) return failure(text);
    const Json answer = Json::parse(*text, nullptr, false);
    if (answer.is_object() && answer.value("msg", "") == "connected") return {};
    return notUnderstood();
}

Result<std::uint64_t> Rpc::send(const Request &request, std::chrono::milliseconds limit)
{
    const std::uint64_t id = ++m_lastId;
    const Json message =
        m_dialect == Dialect::JsonRpc
            ? Json{{"jsonrpc", "2.0"}, {"id", id}, {"method", request.method}, {"params", request.params}}
            : Json{{"msg", "method"},
                   {"id", std::to_string(id)},
                   {"method", request.method},
                   {"params", request.params}};
    const std::string text = textOf(message);
    if (text.size() > m_messageMost) {
        return fail(ErrorCode::Failed,
                    request.method + " would be a longer message than TrueNAS takes; it was not sent");
    }
    if (const auto sent = m_line->send(text, limit); !sent) return failure(sent);
    return id;
}

std::optional<std::pair<std::uint64_t, Answer>> Rpc::answerIn(const Json &message) const
{
    const auto id = message.find("id");
    if (id == message.end()) return std::nullopt;
    const std::uint64_t number = idOf(*id);
    const auto error = message.find("error");
    const bool refused = error != message.end() && !error->is_null();
    if (m_dialect == Dialect::JsonRpc) {
        if (message.contains("method")) return std::nullopt; // a notification
        if (refused) return std::pair{number, Answer(refusalFromJsonRpc(*error))};
    } else {
        if (message.value("msg", "") != "result") return std::nullopt;
        if (refused) return std::pair{number, Answer(refusalFromDdp(*error))};
    }
    const auto result = message.find("result");
    return std::pair{number, Answer(result == message.end() ? Json() : *result)}; // none is a good one too
}

Result<std::pair<std::uint64_t, Answer>> Rpc::receive(std::chrono::steady_clock::time_point until)
{
    for (;;) {
        const auto text = m_line->receive(left(until));
        if (!text) return failure(text);
        const Json message = Json::parse(*text, nullptr, false);
        if (!message.is_object()) return notUnderstood();
        if (m_dialect == Dialect::Ddp && message.contains("msg") && message["msg"] == "ping") {
            if (const auto sent = m_line->send(R"({"msg":"pong"})", left(until)); !sent) return failure(sent);
            continue;
        }
        if (auto answer = answerIn(message)) return std::move(*answer);
    }
}

Result<std::vector<Answer>> Rpc::call(std::span<const Request> requests, std::chrono::milliseconds limit)
{
    const auto until = std::chrono::steady_clock::now() + limit;
    std::map<std::uint64_t, std::size_t> waiting; ///< index of the request, by its id
    std::vector<Answer> answers(requests.size());
    std::size_t next = 0;
    while (next < requests.size() || !waiting.empty()) {
        while (next < requests.size() && waiting.size() < kInFlight) {
            const auto id = send(requests[next], left(until));
            if (!id) return failure(id);
            waiting[*id] = next++;
        }
        auto answer = receive(until);
        if (!answer) return failure(answer);
        const auto found = waiting.find(answer->first);
        if (found == waiting.end()) continue; // of a call that was given up
        answers[found->second] = std::move(answer->second);
        waiting.erase(found);
    }
    return answers;
}

} // namespace freshseat::truenas
