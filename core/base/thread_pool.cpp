// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/thread_pool.h"

#include <pthread.h>

namespace freshseat {

ThreadPool::ThreadPool(const std::string &name, unsigned threads)
{
    m_threads.reserve(threads);
    for (unsigned i = 0; i < threads; ++i) {
        m_threads.emplace_back([this, name] {
            pthread_setname_np(pthread_self(), name.substr(0, 15).c_str());
            run();
        });
    }
}

ThreadPool::~ThreadPool()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    for (std::thread &thread : m_threads) thread.join();
}

void ThreadPool::post(std::function<void()> work)
{
    // Woken under the lock: what `work` does may be what the owner waits for before it destroys this pool.
    const std::scoped_lock lock(m_mutex);
    m_work.push_back(std::move(work));
    m_wake.notify_one();
}

void ThreadPool::run()
{
    for (;;) {
        std::function<void()> work;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stopping || !m_work.empty(); });
            if (m_work.empty()) return;
            work = std::move(m_work.front());
            m_work.pop_front();
        }
        work();
    }
}

} // namespace freshseat
