// SPDX-License-Identifier: GPL-3.0-or-later
// Where the server's calls run: the pool, counted, so that the server can wait for what it began; and queues on it.
#pragma once
#include "core/base/executor.h"

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>

namespace freshseat::control {

/// Thread-safe.
class Workbench
{
public:
    explicit Workbench(Executor &pool)
        : m_pool(&pool)
    {}

    /// Runs `work` on the pool; false, and nothing done, once drain() has begun to return.
    bool run(std::function<void()> work);
    /// Waits until everything that was run is done; run() refuses from then on.
    void drain();

private:
    void done();

    Executor *m_pool; ///< not touched once drained: it may be gone
    std::mutex m_mutex;
    std::condition_variable m_idle;
    std::size_t m_running = 0;
    bool m_drained = false;
};

/// Work on the bench, one after the other, in the order it came. Shared by those who post and the work that runs.
class SerialQueue : public std::enable_shared_from_this<SerialQueue>
{
public:
    explicit SerialQueue(std::shared_ptr<Workbench> bench)
        : m_bench(std::move(bench))
    {}
    void post(std::function<void()> work);

private:
    void runNext();

    std::shared_ptr<Workbench> m_bench;
    std::mutex m_mutex; ///< guards what follows
    std::deque<std::function<void()>> m_work;
    bool m_running = false;
};

} // namespace freshseat::control
