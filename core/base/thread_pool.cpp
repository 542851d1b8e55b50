// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/thread_pool.h"

#include <pthread.h>
#include <system_error>
#include <utility>

namespace freshseat {

ThreadPool::ThreadPool(std::string name, unsigned most, std::chrono::milliseconds rest)
    : m_name(std::move(name))
    , m_most(most)
    , m_rest(rest)
{}

ThreadPool::~ThreadPool()
{
    Threads threads;
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
        threads.splice(threads.end(), m_threads);
        threads.splice(threads.end(), m_ended);
    }
    m_wake.notify_all();
    for (std::thread &thread : threads) thread.join();
}

void ThreadPool::post(std::function<void()> work)
{
    // Woken under the lock: what `work` does may be what the owner waits for before it destroys this pool.
    const std::scoped_lock lock(m_mutex);
    m_work.push_back(std::move(work));
    if (m_idle < m_work.size() && m_threads.size() < m_most && !m_stopping) start();
    m_wake.notify_one();
}

std::size_t ThreadPool::threads() const
{
    const std::scoped_lock lock(m_mutex);
    return m_threads.size();
}

/// With the mutex held.
void ThreadPool::start()
{
    for (std::thread &thread : m_ended) thread.join(); // it has given the mutex up for good
    m_ended.clear();
    const auto self = m_threads.emplace(m_threads.end());
    try {
        *self = std::thread([this, self] { run(self); });
    } catch (const std::system_error &) {
        m_threads.erase(self);
        if (m_threads.empty()) throw; // else those that are there do it
    }
}

void ThreadPool::run(Threads::iterator self)
{
    pthread_setname_np(pthread_self(), m_name.substr(0, 15).c_str());
    std::unique_lock lock(m_mutex);
    for (;;) {
        ++m_idle;
        const bool woken = m_wake.wait_for(lock, m_rest, [this] { return m_stopping || !m_work.empty(); });
        --m_idle;
        if (!m_work.empty()) {
            {
                const std::function<void()> work = std::exchange(m_work.front(), nullptr);
                m_work.pop_front();
                lock.unlock();
                work();
            } // what it holds goes without the lock too
            lock.lock();
            continue;
        }
        if (woken) return; // stopping: the destructor joins
        m_ended.splice(m_ended.end(), m_threads, self);
        return;
    }
}

} // namespace freshseat
