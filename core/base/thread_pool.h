// SPDX-License-Identifier: GPL-3.0-or-later
// A fixed set of threads for work that may block: cold reads, fdatasync, qemu-img, database, control requests.
#pragma once
#include "core/base/executor.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace freshseat {

class ThreadPool final : public Executor
{
public:
    /// `name` shows in `top -H` (15 characters at most).
    ThreadPool(const std::string &name, unsigned threads);
    /// Runs what was posted, then joins.
    ~ThreadPool() override;

    void post(std::function<void()> work) override;

private:
    void run();

    std::mutex m_mutex; ///< guards m_work, m_stopping
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_work;
    bool m_stopping = false;
    std::vector<std::thread> m_threads;
};

} // namespace freshseat
