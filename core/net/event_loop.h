// SPDX-License-Identifier: GPL-3.0-or-later
// EventLoop: one thread's epoll loop. File descriptors, timers and work posted from other threads, each as a callback
// on that thread.
#pragma once
#include "core/base/executor.h"
#include "core/base/unique_fd.h"

struct epoll_event;

#include <atomic>
#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <unordered_map>
#include <utility>
#include <vector>

namespace freshseat::net {

/// What a descriptor is ready for. Error and hang-up are always reported, asked for or not (as Hangup, with Read and
/// Write beside it, so that the next recv or send meets the error).
enum class Ready : std::uint32_t {
    None = 0,
    Read = 1,
    Write = 2,
    Hangup = 4,
};
constexpr Ready operator|(Ready a, Ready b)
{
    return static_cast<Ready>(static_cast<std::uint32_t>(a) | static_cast<std::uint32_t>(b));
}
constexpr bool has(Ready set, Ready one)
{
    return (static_cast<std::uint32_t>(set) & static_cast<std::uint32_t>(one)) != 0;
}

/// Threading: post() and stop() from any thread (also from a signal handler: stop()); everything else on the thread
/// that runs the loop, or before run() begins. Callbacks may watch, rearm, remove and cancel anything, also themselves:
/// a callback that was removed is not called again, not even for an event that epoll had already reported.
class EventLoop final : public Executor
{
public:
    using TimerId = std::uint64_t; ///< never 0, never used twice
    using Steady = std::chrono::steady_clock;

    EventLoop();
    /// Drops what is posted and not yet run. The loop does not run any more.
    ~EventLoop() override;

    /// Runs until stop(). Work that was posted before stop() is run first.
    void run();
    void stop();
    /// One round, waiting `timeout` at most (tests, embedding). False once stop() was called.
    bool runOnce(std::chrono::milliseconds timeout);

    void post(std::function<void()> work) override;
    [[nodiscard]] bool onThisThread() const; ///< true inside run() on its thread

    /// Level-triggered. `fd` stays the caller's, is non-blocking, and is removed before it is closed.
    void watch(int fd, Ready wanted, std::function<void(Ready)> callback);
    void rearm(int fd, Ready wanted);
    void remove(int fd); ///< a descriptor that is not watched is ignored

    [[nodiscard]] TimerId callAt(Steady::time_point at, std::function<void()> callback);
    [[nodiscard]] TimerId callAfter(Steady::duration delay, std::function<void()> callback);
    void cancel(TimerId timer); ///< unknown or fired: ignored
    /// The time this round began: no system call.
    [[nodiscard]] Steady::time_point now() const { return m_now; }

    /// Work for the end of this round, before the loop waits again (batching: "send what this round collected").
    void callSoon(std::function<void()> callback);
    /// How long a round without events may poll before it sleeps; 0 (default) sleeps at once. Keeps a busy worker's
    /// latency low.
    void setSpin(Steady::duration spin) { m_spin = spin; }

private:
    struct Watch {
        std::function<void(Ready)> callback;
        std::uint32_t generation = 0;
    };

    [[nodiscard]] int waitMilliseconds(std::chrono::milliseconds limit) const;
    int waitForEvents(epoll_event *events, int milliseconds);
    void dispatch(std::uint64_t tag, std::uint32_t events);
    void fireTimers();
    void runPosted();
    void runSoon();
    void wake() const;

    UniqueFd m_epoll;
    UniqueFd m_wakeup; ///< eventfd
    std::unordered_map<int, std::shared_ptr<Watch>> m_watches;
    std::uint32_t m_generation = 0;
    std::map<std::pair<Steady::time_point, TimerId>, std::function<void()>> m_timers;
    std::unordered_map<TimerId, Steady::time_point> m_timerTimes;
    TimerId m_lastTimer = 0;
    std::vector<std::function<void()>> m_soon;
    Steady::time_point m_now;
    Steady::duration m_spin{0};
    Steady::time_point m_lastEvent{};

    std::mutex m_mutex; ///< guards m_posted
    std::vector<std::function<void()>> m_posted;
    std::atomic<bool> m_hasPosted = false;
    std::atomic<bool> m_stopping = false;
    std::atomic<const void *> m_thread = nullptr;
};

} // namespace freshseat::net
