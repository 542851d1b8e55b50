// SPDX-License-Identifier: GPL-3.0-or-later
// ScriptedLine: a MessageLine whose other end is a function: what it returns for a message is received next.
#pragma once
#include "core/model/json.h"
#include "core/truenas/message_line.h"

#include <deque>
#include <functional>
#include <vector>

namespace freshseat::truenas::test {

/// What the other end does with a message: the texts that come back, in this order.
using Script = std::function<std::vector<std::string>(const Json &message)>;

class ScriptedLine final : public MessageLine
{
public:
    ScriptedLine(Script script, std::vector<std::string> &sent)
        : m_script(std::move(script))
        , m_sent(sent)
    {}
    Result<void> send(std::string_view text, std::chrono::milliseconds /*limit*/) override
    {
        if (m_down) return gone();
        m_sent.emplace_back(text);
        for (std::string &answer : m_script(Json::parse(text))) m_answers.push_back(std::move(answer));
        return {};
    }
    Result<std::string> receive(std::chrono::milliseconds /*limit*/) override
    {
        if (m_down || m_answers.empty()) return gone();
        std::string next = std::move(m_answers.front());
        m_answers.pop_front();
        return next;
    }
    void shutdown() override { m_down = true; }
    [[nodiscard]] std::string peer() const override { return "192.0.2.5"; }

private:
    static tl::unexpected<Error> gone() { return fail(ErrorCode::Unreachable, "the line is down"); }

    const Script m_script;
    std::vector<std::string> &m_sent;
    std::deque<std::string> m_answers;
    bool m_down = false;
};

inline std::string result(const Json &message, const Json &value)
{
    return Json{{"jsonrpc", "2.0"}, {"id", message["id"]}, {"result", value}}.dump();
}

inline std::string callError(const Json &message, const std::string &name, const std::string &reason)
{
    return Json{{"jsonrpc", "2.0"},
                {"id", message["id"]},
                {"error",
                 {{"code", -32001},
                  {"message", "Method call error"},
                  {"data", {{"error", 14}, {"errname", name}, {"reason", "[" + name + "] " + reason}}}}}}
        .dump();
}

} // namespace freshseat::truenas::test
