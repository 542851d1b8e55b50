// SPDX-License-Identifier: GPL-3.0-or-later
// Counting what runs, and queues of which one job runs at a time.
#include "core/control/workbench.h"

#include <utility>

namespace freshseat::control {

bool Workbench::run(std::function<void()> work)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_drained) return false;
        ++m_running;
    }
    m_pool->post([this, job = std::move(work)]() mutable {
        job();
        job = nullptr; // what it held is gone before it counts as done
        done();
    });
    return true;
}

void Workbench::done()
{
    const std::scoped_lock lock(m_mutex);
    if (--m_running == 0) m_idle.notify_all();
}

void Workbench::drain()
{
    std::unique_lock lock(m_mutex);
    m_idle.wait(lock, [this] { return m_running == 0; });
    m_drained = true;
}

void SerialQueue::post(std::function<void()> work)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_work.push_back(std::move(work));
        if (m_running) return;
        m_running = true;
    }
    m_bench->run([self = shared_from_this()] { self->runNext(); });
}

void SerialQueue::runNext()
{
    std::function<void()> work;
    {
        const std::scoped_lock lock(m_mutex);
        work = std::move(m_work.front());
        m_work.pop_front();
    }
    work();
    work = nullptr;
    {
        const std::scoped_lock lock(m_mutex);
        m_running = !m_work.empty();
        if (!m_running) return;
    }
    // Not in a loop: other connections' work gets its turn.
    m_bench->run([self = shared_from_this()] { self->runNext(); });
}

} // namespace freshseat::control
