// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar of the schedule: at which instants an entry is due. Pure functions; a zone is passed in.
//
// A time that clocks skip (summer time begins) counts at the first instant after the gap; one that they show twice
// (summer time ends) counts the first time. So each day has exactly one occurrence.
#pragma once
#include "core/model/schedule.h"
#include "core/schedule/zone.h"

#include <optional>

namespace freshseat::schedule {

using Date = std::chrono::local_days;

[[nodiscard]] std::chrono::local_seconds localTime(const Zone &zone, TimePoint at);
[[nodiscard]] Date dateOf(const Zone &zone, TimePoint at);
/// When clocks show `time` on `date`.
[[nodiscard]] TimePoint instantOf(const Zone &zone, Date date, TimeOfDay time);
/// When clocks show `time` for the next time after `after`.
[[nodiscard]] TimePoint nextInstant(const Zone &zone, TimePoint after, TimeOfDay time);

/// One run of an entry.
struct Occurrence {
    Date day;
    TimePoint at;
    std::optional<TimePoint> until; ///< give-up time; never before `at`
    TimePoint begins;               ///< `at`, or before it: players are told
};
[[nodiscard]] Occurrence occurrenceOn(const Zone &zone, const ScheduleSpec &spec, Date day);
/// The first that is due after `after`, of a day after `lastDay`.
[[nodiscard]] std::optional<Occurrence> nextOccurrence(const Zone &zone, const ScheduleSpec &spec, TimePoint after,
                                                       const std::optional<Date> &lastDay);
/// The newest that begins at `now` or did before.
[[nodiscard]] std::optional<Occurrence> latestOccurrence(const Zone &zone, const ScheduleSpec &spec, TimePoint now);

} // namespace freshseat::schedule
