// SPDX-License-Identifier: GPL-3.0-or-later
// Agenda: the entries of a schedule, which of them are due, and how their runs go. Knows the time and the book, and no
// backend.
//
// A day's run happens at most once, whatever the clock does: the day is remembered. A remembered day that lies in the
// future by more than one day is of a clock that was wrong, and is forgotten.
#pragma once
#include "core/schedule/book.h"
#include "core/schedule/calendar.h"
#include "core/schedule/group_moves.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace freshseat::schedule {

/// A run that is to begin.
struct DueRun {
    ScheduleId id = 0;
    std::optional<Date> day;        ///< whose run it is; none: a person asked for it
    std::optional<TimePoint> until; ///< give-up time; none: every seat is tried once
};

/// Who journals how a seat fared.
enum class Journalled {
    Already, ///< whoever did it
    Here,
};

/// Writes all of them down, or none.
using WriteEntries = std::function<Result<void>(const std::vector<ScheduleEntry> &)>;

/// Not thread-safe: the Scheduler holds a lock.
class Agenda
{
public:
    /// A run that is late by more than this, and has no later give-up time, was missed.
    static constexpr std::chrono::minutes kGrace{10};

    Agenda(ScheduleBook &book, const Zone &zone)
        : m_book(book)
        , m_zone(zone)
    {}

    /// What the book holds. Runs that were under way go on, those that wait for nobody for kGrace.
    Result<void> load();

    Result<ScheduleId> add(const ScheduleSpec &spec, TimePoint now);
    /// These two end a run that is under way: what waits is skipped. NotFound.
    Result<void> remove(ScheduleId id, TimePoint now);
    Result<void> enable(ScheduleId id, bool enabled, TimePoint now);
    /// Entries and runs go on with the seat's new name, and with the new name of its group when that was renamed, once
    /// `write` has written those that change. `seats`: the room before. Answers, in words, what has become of entries
    /// for the group; empty: nothing.
    Result<std::string> follow(const SeatMove &move, std::span<const Seat> seats, const WriteEntries &write);
    [[nodiscard]] const ScheduleEntry *find(ScheduleId id) const; ///< valid until the next call that is not const
    [[nodiscard]] const std::map<ScheduleId, ScheduleEntry> &entries() const { return m_entries; }
    [[nodiscard]] std::optional<TimePoint> nextRun(const ScheduleEntry &entry, TimePoint now) const;

    /// Runs to begin now; they stay due until begin(). Writes down those that were missed and are not made up for.
    std::vector<DueRun> due(TimePoint now);
    /// The run a person asks for; it waits until clocks show the entry's give-up time. NotFound.
    [[nodiscard]] Result<DueRun> asked(ScheduleId id, TimePoint now) const;
    /// A run that is under way ends first.
    void begin(const DueRun &run, const std::string &who, std::vector<SeatName> seats, TimePoint now);
    [[nodiscard]] std::vector<ScheduleId> running() const;
    /// The players have been told of the run.
    void told(ScheduleId id);
    /// How seats of the run fared: they are pending no more. Nothing for a run that has ended meanwhile.
    void note(ScheduleId id, const std::vector<ItemOutcome> &items, Journalled journalled, TimePoint now);
    /// Ends the run when nothing is pending.
    void finishIfOver(ScheduleId id, TimePoint now);

private:
    std::optional<DueRun> judge(ScheduleEntry &entry, TimePoint now);
    void miss(ScheduleEntry &entry, const Occurrence &occurrence, TimePoint now);
    void endRun(ScheduleEntry &entry, const std::string &why, TimePoint now);
    void finish(ScheduleEntry &entry, TimePoint now);
    void save(const ScheduleEntry &entry);
    ScheduleEntry *known(ScheduleId id);
    [[nodiscard]] std::vector<ScheduleEntry> changedBy(const SeatMove &move, GroupFate fate) const;
    [[nodiscard]] std::string described(const SeatMove &move, GroupFate fate) const;

    ScheduleBook &m_book;
    const Zone &m_zone;
    std::map<ScheduleId, ScheduleEntry> m_entries;
    GroupMoves m_groups;
};

} // namespace freshseat::schedule
