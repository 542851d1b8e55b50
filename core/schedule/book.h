// SPDX-License-Identifier: GPL-3.0-or-later
// ScheduleBook: where a host keeps its schedule and its journal.
#pragma once
#include "core/model/room.h"
#include "core/model/schedule.h"

#include <vector>

namespace freshseat::schedule {

/// Calls come one at a time. What was written is there after a crash.
class ScheduleBook
{
public:
    virtual ~ScheduleBook() = default;
    ScheduleBook() = default;
    ScheduleBook(const ScheduleBook &) = delete;
    ScheduleBook &operator=(const ScheduleBook &) = delete;

    virtual Result<std::vector<ScheduleEntry>> load() = 0; ///< by id
    virtual Result<ScheduleId> add(const ScheduleEntry &entry) = 0;
    virtual Result<void> save(const ScheduleEntry &entry) = 0; ///< every field of the row `entry.id`
    virtual Result<void> remove(ScheduleId id) = 0;

    virtual void journal(const JournalEntry &entry) = 0;
    /// Something that is shown of the schedule has changed: for the watches. Returns at once.
    virtual void changed() = 0;
};

} // namespace freshseat::schedule
