// SPDX-License-Identifier: GPL-3.0-or-later
// A timer of the interface's thread: how long it ever had to wait for its turn.
#pragma once
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <algorithm>

namespace freshseat::test {

class Heartbeat
{
public:
    Heartbeat()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_longest = std::max(m_longest, m_since.restart());
            ++m_beats;
        });
        m_since.start();
        m_timer.start(10);
    }
    /// Milliseconds; the pause that is not over counts.
    [[nodiscard]] qint64 longestPause() const { return std::max(m_longest, m_since.elapsed()); }
    [[nodiscard]] int beats() const { return m_beats; }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
    int m_beats = 0;
};

} // namespace freshseat::test
