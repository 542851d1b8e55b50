// SPDX-License-Identifier: GPL-3.0-or-later
// SharedAgenda: the agenda behind its lock.
#pragma once
#include "core/schedule/agenda.h"

#include <mutex>

namespace freshseat::schedule {

/// Thread-safe. The lock is held for a look or a note, never while a backend is asked.
class SharedAgenda
{
public:
    SharedAgenda(ScheduleBook &book, const Zone &zone)
        : m_agenda(book, zone)
    {}

    /// `use(agenda)` under the lock.
    template <class Use>
    auto with(Use use)
    {
        const std::scoped_lock lock(m_mutex);
        return use(m_agenda);
    }

private:
    std::mutex m_mutex; ///< guards m_agenda
    Agenda m_agenda;
};

} // namespace freshseat::schedule
