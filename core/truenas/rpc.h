// SPDX-License-Identifier: GPL-3.0-or-later
// Rpc: calls over one line, in one of the two dialects. Answers come in any order; at most kInFlight wait at once.
#pragma once
#include "core/truenas/message_line.h"
#include "core/truenas/methods.h"
#include "core/truenas/rpc_error.h"

#include <functional>
#include <span>
#include <variant>

namespace freshseat::truenas {

inline constexpr std::size_t kInFlight = 8;               ///< TrueNAS runs 10 at once, and drops the 21st
inline constexpr std::size_t kMessageMost = 60'000;       ///< TrueNAS closes at 65,536 characters
inline constexpr std::size_t kMessageBeforeLogin = 8'000; ///< and before the login at 8,192

struct Request {
    std::string method;
    Json params = Json::array();
};
using Answer = std::variant<Json, Refusal>;

/// Calls that go somewhere and are answered. One thread at a time, but for shutdown().
class CallLine
{
public:
    virtual ~CallLine() = default;
    CallLine() = default;
    CallLine(const CallLine &) = delete;
    CallLine &operator=(const CallLine &) = delete;

    /// All answers, in the order of the requests. A Refusal is an answer; an error is the line's: it is lost.
    virtual Result<std::vector<Answer>> call(std::span<const Request> requests, std::chrono::milliseconds limit) = 0;
    /// From any thread: what waits fails, and so does all that follows.
    virtual void shutdown() = 0;
    /// The NAS as we reached it: an IP address.
    [[nodiscard]] virtual std::string peer() const = 0;
};

/// For lines that answer one request after the other: CallLine::call() over `answer`.
Result<std::vector<Answer>> oneByOne(std::span<const Request> requests,
                                     const std::function<Result<Answer>(const Request &)> &answer);

class Rpc final : public CallLine
{
public:
    Rpc(std::unique_ptr<MessageLine> line, Dialect dialect)
        : m_line(std::move(line))
        , m_dialect(dialect)
    {}

    /// The greeting, where the dialect has one.
    Result<void> begin();
    Result<std::vector<Answer>> call(std::span<const Request> requests, std::chrono::milliseconds limit) override;
    void loggedIn() { m_messageMost = kMessageMost; }
    void shutdown() override { m_line->shutdown(); }
    [[nodiscard]] std::string peer() const override { return m_line->peer(); }

private:
    Result<std::uint64_t> send(const Request &request, std::chrono::milliseconds limit);
    /// The next answer to anything; what is no answer is passed over.
    Result<std::pair<std::uint64_t, Answer>> receive(std::chrono::steady_clock::time_point until);
    [[nodiscard]] std::optional<std::pair<std::uint64_t, Answer>> answerIn(const Json &message) const;

    std::unique_ptr<MessageLine> m_line;
    const Dialect m_dialect;
    std::size_t m_messageMost = kMessageBeforeLogin;
    std::uint64_t m_lastId = 0;
};

} // namespace freshseat::truenas
