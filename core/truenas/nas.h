// SPDX-License-Identifier: GPL-3.0-or-later
// Nas: one connection to one TrueNAS, logged in, kept awake, logged in again when its session is over. Shared by the
// datasets and the exports of a room.
#pragma once
#include "core/truenas/login.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace freshseat::truenas {

struct NasOptions {
    Dial dial;
    Api api; ///< as far as it is known before a login
    NasLogin login;
    /// Calls that go another way, and need no login of ours: instead of `dial` and `login`.
    std::function<Result<std::unique_ptr<CallLine>>()> line = {};
    std::chrono::milliseconds callLimit{60'000};
    std::chrono::milliseconds keepAlive{25'000}; ///< TrueNAS cuts a line that says nothing for 60 s
    std::chrono::milliseconds busyWait{200};     ///< when it runs as many calls as it may
};

/// What answers on `line`, where somebody is logged in, by what it knows: CORE and the older SCALE tell no version.
Result<Api> recognized(CallLine &line, Api api);

struct Call {
    Method method;
    Json params = Json::array();
};

/// Thread-safe: calls wait for each other. Once the connection is lost, every call answers Unreachable.
class Nas
{
public:
    static Result<std::shared_ptr<Nas>> connect(NasOptions options);
    ~Nas();
    Nas(const Nas &) = delete;
    Nas &operator=(const Nas &) = delete;

    Result<Json> call(Method method, Json params);
    /// At once; an error is the first one's.
    Result<std::vector<Json>> callAll(const std::vector<Call> &calls);
    /// Until the job is over; its failure is an error.
    Result<void> finishJob(const Json &id);

    [[nodiscard]] const Api &api() const { return m_api; }
    [[nodiscard]] const std::string &peer() const { return m_peer; }
    void cancel();

private:
    explicit Nas(NasOptions options)
        : m_options(std::move(options))
        , m_api(m_options.api)
    {}
    Result<std::unique_ptr<CallLine>> dialled() const;
    Result<void> open();
    Result<void> openAgain();
    Result<std::vector<Answer>> exchange(const std::vector<Request> &requests);
    /// The columns of the answer are chosen by us.
    [[nodiscard]] bool choosesHere(const Call &call) const;
    Error refused(const Refusal &refusal, const Request &request, Method method);
    /// Asks again what was not taken: too many calls, or the session was over.
    Result<void> recover(bool loggedOut);
    Result<void> repeat(const std::vector<Request> &requests, std::vector<Answer> &answers);
    Result<std::vector<Answer>> send(std::span<const Request> requests);
    void keepAwake();

    const NasOptions m_options;
    Api m_api; ///< as it is since connect()
    std::string m_peer;
    std::mutex m_turn; ///< held during a call; guards what follows
    std::unique_ptr<CallLine> m_line;
    std::optional<Error> m_lost;
    std::deque<std::chrono::steady_clock::time_point> m_logins;
    KnownSecrets m_secrets;
    std::chrono::steady_clock::time_point m_used;

    std::mutex m_mutex; ///< guards what follows, and the change of m_line
    std::condition_variable m_wake;
    bool m_cancelled = false;
    bool m_stopping = false;
    std::thread m_awake;
};

/// Of a call whose answer tells nothing.
inline Result<void> done(const Result<Json> &answer)
{
    if (!answer) return failure(answer);
    return {};
}

} // namespace freshseat::truenas
