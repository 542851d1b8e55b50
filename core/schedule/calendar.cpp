// SPDX-License-Identifier: GPL-3.0-or-later
// Local times to instants and back, with gaps and overlaps.
#include "core/schedule/calendar.h"

#include <algorithm>

namespace freshseat::schedule {

namespace {

using namespace std::chrono;

constexpr int kDaysLookedAt = 8; ///< a weekly entry has one among them

sys_seconds asUtc(local_seconds local)
{
    return sys_seconds(local.time_since_epoch());
}

/// The first second at which the zone's offset is `after`, between two instants of which only the later has it.
sys_seconds transition(const Zone &zone, sys_seconds before, sys_seconds later, seconds after)
{
    while (later - before > seconds(1)) {
        const sys_seconds middle = before + (later - before) / 2;
        (zone.offsetAt(middle) == after ? later : before) = middle;
    }
    return later;
}

} // namespace

local_seconds localTime(const Zone &zone, TimePoint at)
{
    return local_seconds(floor<seconds>(at).time_since_epoch() + zone.offsetAt(at));
}

Date dateOf(const Zone &zone, TimePoint at)
{
    return floor<days>(localTime(zone, at));
}

TimePoint instantOf(const Zone &zone, Date date, TimeOfDay time)
{
    // Offsets change by less than a day and not twice within two days.
    const local_seconds wanted = date + minutes(time.minutes);
    const sys_seconds utc = asUtc(wanted);
    const seconds before = zone.offsetAt(utc - days(1));
    const seconds after = zone.offsetAt(utc + days(1));
    // Shown twice: the larger offset is the one before the change, and gives the earlier instant.
    for (const seconds offset : {std::max(before, after), std::min(before, after)}) {
        if (localTime(zone, utc - offset) == wanted) return utc - offset;
    }
    return transition(zone, utc - after, utc - before, after);
}

TimePoint nextInstant(const Zone &zone, TimePoint after, TimeOfDay time)
{
    Date date = dateOf(zone, after) - days(1);
    while (instantOf(zone, date, time) <= after) date += days(1);
    return instantOf(zone, date, time);
}

Occurrence occurrenceOn(const Zone &zone, const ScheduleSpec &spec, Date day)
{
    Occurrence found{day, instantOf(zone, day, spec.at), std::nullopt, {}};
    found.begins = found.at - spec.warn;
    if (!spec.waitUntil) return found;
    const Date lastDay = spec.at < *spec.waitUntil ? day : day + days(1);
    found.until = std::max(found.at, instantOf(zone, lastDay, *spec.waitUntil));
    return found;
}

std::optional<Occurrence> nextOccurrence(const Zone &zone, const ScheduleSpec &spec, TimePoint after,
                                         const std::optional<Date> &lastDay)
{
    Date day = dateOf(zone, after) - days(1);
    if (lastDay) day = std::max(day, *lastDay + days(1));
    for (int i = 0; i <= kDaysLookedAt; ++i, day += days(1)) {
        if (!spec.days.has(weekday(day))) continue;
        const Occurrence found = occurrenceOn(zone, spec, day);
        if (found.at > after) return found;
    }
    return std::nullopt;
}

std::optional<Occurrence> latestOccurrence(const Zone &zone, const ScheduleSpec &spec, TimePoint now)
{
    Date day = dateOf(zone, now) + days(1); // players may be told of it before midnight
    for (int i = 0; i <= kDaysLookedAt + 1; ++i, day -= days(1)) {
        if (!spec.days.has(weekday(day))) continue;
        const Occurrence found = occurrenceOn(zone, spec, day);
        if (found.begins <= now) return found;
    }
    return std::nullopt;
}

} // namespace freshseat::schedule
