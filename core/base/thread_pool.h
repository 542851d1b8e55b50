// SPDX-License-Identifier: GPL-3.0-or-later
// Threads for work that may block: cold reads, fdatasync, qemu-img, database, control requests. There are as many as
// there is work for; one that had nothing to do for a while ends.
#pragma once
#include "core/base/executor.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <list>
#include <mutex>
#include <string>
#include <thread>

namespace freshseat {

class ThreadPool final : public Executor
{
public:
    /// `name` shows in `top -H` (15 characters at most). No more than `most` threads; idle ones stay for `rest`.
    ThreadPool(std::string name, unsigned most, std::chrono::milliseconds rest = std::chrono::seconds(10));
    /// Runs what was posted, then joins.
    ~ThreadPool() override;

    void post(std::function<void()> work) override;
    [[nodiscard]] std::size_t threads() const; ///< now

private:
    using Threads = std::list<std::thread>;
    void start();
    void run(Threads::iterator self);

    const std::string m_name;
    const unsigned m_most;
    const std::chrono::milliseconds m_rest;
    mutable std::mutex m_mutex; ///< guards what follows
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_work;
    std::size_t m_idle = 0; ///< threads that wait
    bool m_stopping = false;
    Threads m_threads;
    Threads m_ended; ///< and not joined yet
};

} // namespace freshseat
