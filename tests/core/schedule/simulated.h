// SPDX-License-Identifier: GPL-3.0-or-later
// Time and place for tests of the schedule: a clock that is set, zones that need no data of the machine.
#pragma once
#include "core/base/text.h"
#include "core/schedule/calendar.h"

#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace freshseat::schedule {

/// "2026-03-29T01:00:00Z"
inline TimePoint utc(std::string_view text)
{
    const auto at = parseTime(text);
    if (!at) throw std::invalid_argument("not a time: " + std::string(text));
    return *at;
}

inline Date date(int year, unsigned month, unsigned day)
{
    return Date(std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(day));
}

inline TimeOfDay clockAt(int hours, int minutes = 0)
{
    return {hours * 60 + minutes};
}

class SimulatedClock final : public Clock
{
public:
    explicit SimulatedClock(TimePoint now)
        : m_now(now)
    {}
    [[nodiscard]] TimePoint now() const override { return m_now; }
    [[nodiscard]] std::chrono::steady_clock::time_point steady() const override { return m_steady; }

    void pass(std::chrono::seconds time)
    {
        m_now += time;
        m_steady += time;
    }
    /// Somebody sets the wall clock; no time passes.
    void set(TimePoint now) { m_now = now; }

private:
    TimePoint m_now;
    std::chrono::steady_clock::time_point m_steady;
};

/// An offset, and others from given instants on.
class TableZone final : public Zone
{
public:
    using Changes = std::vector<std::pair<TimePoint, std::chrono::seconds>>;

    explicit TableZone(std::chrono::seconds first, Changes changes = {})
        : m_first(first)
        , m_changes(std::move(changes))
    {}
    [[nodiscard]] std::chrono::seconds offsetAt(TimePoint at) const override
    {
        std::chrono::seconds offset = m_first;
        for (const auto &[from, next] : m_changes) {
            if (at >= from) offset = next;
        }
        return offset;
    }

private:
    std::chrono::seconds m_first;
    Changes m_changes;
};

/// Berlin in 2026: on 29 March 02:00 becomes 03:00, on 25 October 03:00 becomes 02:00.
class Berlin final : public Zone
{
public:
    [[nodiscard]] std::chrono::seconds offsetAt(TimePoint at) const override { return m_table.offsetAt(at); }

private:
    TableZone m_table{
        std::chrono::hours(1),
        {{utc("2026-03-29T01:00:00Z"), std::chrono::hours(2)}, {utc("2026-10-25T01:00:00Z"), std::chrono::hours(1)}}};
};

/// Reset of all seats each day at `at`.
inline ScheduleSpec nightly(TimeOfDay at, std::optional<TimeOfDay> waitUntil = std::nullopt)
{
    ScheduleSpec spec;
    spec.at = at;
    spec.seats.all = true;
    spec.waitUntil = waitUntil;
    return spec;
}

} // namespace freshseat::schedule
