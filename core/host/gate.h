// SPDX-License-Identifier: GPL-3.0-or-later
// Gate: stop new work, and wait until what runs is done. Every orderly end needs one.
#pragma once
#include <condition_variable>
#include <mutex>

namespace freshseat::host {

/// Thread-safe.
class Gate
{
public:
    /// False: closed, do not begin. Every true is answered by one leave().
    [[nodiscard]] bool enter()
    {
        const std::lock_guard lock(m_mutex);
        if (!m_closed) ++m_inside;
        return !m_closed;
    }
    void leave()
    {
        const std::lock_guard lock(m_mutex);
        --m_inside;
        m_idle.notify_all();
    }
    [[nodiscard]] bool isClosed()
    {
        const std::lock_guard lock(m_mutex);
        return m_closed;
    }
    /// Nobody enters any more; waits until nobody is inside.
    void close()
    {
        std::unique_lock lock(m_mutex);
        m_closed = true;
        m_idle.wait(lock, [this] { return m_inside == 0; });
    }

private:
    std::mutex m_mutex; ///< guards the two below
    std::condition_variable m_idle;
    bool m_closed = false;
    int m_inside = 0;
};

} // namespace freshseat::host
