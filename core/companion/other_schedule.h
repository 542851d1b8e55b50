// SPDX-License-Identifier: GPL-3.0-or-later
// OtherSchedule: the storage host may run resets by a schedule of its own, made before there was a companion, or past
// it. Exactly one is to run them: a reset is not put into the companion's while the other has any, and where both have
// some, that is warned of.
#pragma once
#include "core/companion/link.h"

#include <atomic>
#include <span>

namespace freshseat::companion {

/// Thread-safe.
class OtherSchedule
{
public:
    OtherSchedule(Link &link, const Clock &clock)
        : m_link(link)
        , m_clock(clock)
    {}

    /// Asks, when it is time to. Says in the log what is new. `own`: the companion's entries.
    void look(std::span<const Schedule> own);
    /// It is another one now.
    void changed() { m_due = true; }
    /// InUse: the action would make it two. Asks.
    Result<void> check(const Action &action, std::span<const Schedule> own);
    /// Both have resets, as far as is known.
    [[nodiscard]] std::vector<Warning> warnings(std::span<const Schedule> own);

private:
    Result<void> ask();

    Link &m_link;
    const Clock &m_clock;
    std::atomic<bool> m_due = true;
    std::mutex m_mutex; ///< guards what follows
    std::vector<Schedule> m_there;
    std::chrono::steady_clock::time_point m_lookedAt{};
    bool m_told = false;
};

} // namespace freshseat::companion
