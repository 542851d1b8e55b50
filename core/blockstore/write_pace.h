// SPDX-License-Identifier: GPL-3.0-or-later
// WritePace: whether a clone's next write step may run on its worker, or belongs on the pool because the device makes
// writers wait (dirty-page throttling, a busy disk). One thread.
#pragma once
#include <algorithm>
#include <chrono>
#include <optional>

namespace freshseat::blockstore {

/// A slow step sends the next ones to the pool until some in a row were quick. How many doubles with each relapse
/// soon after: a device that stays busy keeps its writers off the worker, and one hiccup (a growing file, a thread that
/// lost its processor) costs one trip.
class WritePace
{
public:
    using Clock = std::chrono::steady_clock;
    struct Tuning {
        Clock::duration slow = std::chrono::milliseconds(2); ///< such a step kept every seat of its worker waiting
        Clock::duration quick = std::chrono::microseconds(500);
        Clock::duration relapse = std::chrono::seconds(1); ///< a device that was well for so long starts from anew
    };

    explicit WritePace(Tuning tuning)
        : m_tuning(tuning)
    {}

    [[nodiscard]] bool onPool() const { return m_quickStepsToGo > 0; }

    /// A step ended at `now` and took `took`.
    void stepEnded(Clock::duration took, Clock::time_point now)
    {
        if (took > m_tuning.slow) {
            const bool relapse = m_lastSlow && now - *m_lastSlow < m_tuning.relapse;
            if (!onPool()) m_penalty = relapse ? std::min(m_penalty * 2, kMost) : 1U;
            m_lastSlow = now;
            m_quickStepsToGo = m_penalty;
        } else if (onPool() && took < m_tuning.quick) {
            --m_quickStepsToGo;
        }
    }

private:
    static constexpr unsigned kMost = 1024;

    Tuning m_tuning;
    std::optional<Clock::time_point> m_lastSlow;
    unsigned m_penalty = 1;
    unsigned m_quickStepsToGo = 0;
};

} // namespace freshseat::blockstore
