// SPDX-License-Identifier: GPL-3.0-or-later
// What was done in the demo room before one opened it: a schedule, and the journal of two days.
#include "core/storage/demo/demo_past.h"

#include "core/model/json.h"
#include "core/model/schedule_rules.h"
#include "core/schedule/calendar.h"

#include <algorithm>

namespace freshseat::demo {

namespace {

using std::chrono::hours;
constexpr int kMinutesPerHour = 60;
constexpr const char *kOwner = "anna (console)";

ScheduleSpec daily(int hour, int minute, ScheduleAction action)
{
    ScheduleSpec spec;
    spec.at = {hour * kMinutesPerHour + minute};
    spec.action = action;
    spec.seats.all = true;
    return spec;
}

/// After its newest run. What lies before `now` is over: nothing of it is made up for.
ScheduleEntry entryOf(ScheduleId id, ScheduleSpec spec, const schedule::Zone &zone, TimePoint now)
{
    ScheduleEntry entry{id, std::move(spec), true, now, {}, {}, {}, {}};
    const auto newest = schedule::latestOccurrence(zone, entry.spec, now);
    if (!newest) return entry;
    entry.lastDay = newest->day;
    entry.lastRun = newest->at;
    return entry;
}

bool isKept(const Seat &seat)
{
    return seat.policy == ResetPolicy::Keep;
}

class Past
{
public:
    Past(const std::vector<Seat> &seats, TimePoint now)
        : m_seats(seats)
        , m_now(now)
    {}

    void note(TimePoint at, std::string who, std::string action, std::string object, const char *outcome,
              std::string detail = {})
    {
        m_journal.push_back({0, at, std::move(who), std::move(action), std::move(object), outcome, std::move(detail)});
    }

    void runOf(ScheduleEntry &entry)
    {
        if (!entry.lastRun) return;
        const std::string name = "schedule " + std::to_string(entry.id);
        ScheduleRun run{*entry.lastRun, {}, name, {}, 0, 0, 0};
        for (const Seat &seat : m_seats) {
            const bool left = entry.spec.action == ScheduleAction::Reset && isKept(seat);
            ++(left ? run.skipped : run.done);
            note(*entry.lastRun, name, "seat." + std::string(toText(entry.spec.action)), "seat " + seat.name.value(),
                 left ? "skipped" : "done", left ? "its policy is keep: a schedule never resets it" : "");
        }
        entry.lastResult = resultOf(run);
        note(*entry.lastRun, name, "schedule.run", name, std::string(toText(outcomeOf(run))).c_str(), entry.lastResult);
    }

    void byTheOwner()
    {
        if (m_seats.size() < 3) return;
        note(m_now - hours(31), kOwner, "update.begin", "master win11", "done",
             "seat " + m_seats[1].name.value() + " boots a writable disk over snapshot 3");
        note(m_now - hours(30), kOwner, "update.publish", "master win11", "done", "snapshot 4");
        note(m_now - hours(29), kOwner, "master.good", "master win11", "done", "snapshot 3 is the last known good one");
        note(m_now - hours(2), kOwner, "seat.reset", "seat " + m_seats[2].name.value(), "done");
        for (const Seat &seat : m_seats) {
            const auto refused = refusalInUse(seat, false);
            if (!refused) continue;
            note(seat.sessions.front().since + std::chrono::minutes(1), kOwner, "seat.reset", "seat " + refused->name,
                 "refused", refused->message);
            break;
        }
    }

    std::vector<JournalEntry> journal()
    {
        std::stable_sort(m_journal.begin(), m_journal.end(), [](const auto &a, const auto &b) { return a.at < b.at; });
        std::erase_if(m_journal, [this](const auto &entry) { return entry.at > m_now; });
        return std::move(m_journal);
    }

private:
    const std::vector<Seat> &m_seats;
    const TimePoint m_now;
    std::vector<JournalEntry> m_journal;
};

} // namespace

std::vector<ScheduleEntry> livePast(DemoRoom &room, const schedule::Zone &zone, TimePoint now)
{
    const std::vector<Seat> seats = room.seats();
    if (seats.empty()) return {};
    ScheduleSpec night = daily(4, 0, ScheduleAction::Reset);
    night.waitUntil = TimeOfDay{6 * kMinutesPerHour};
    std::vector<ScheduleEntry> entries{entryOf(1, night, zone, now),
                                       entryOf(2, daily(9, 30, ScheduleAction::Wake), zone, now),
                                       entryOf(3, daily(2, 0, ScheduleAction::Shutdown), zone, now)};
    Past past(seats, now);
    for (ScheduleEntry &entry : entries) past.runOf(entry);
    past.byTheOwner();
    for (const Seat &seat : seats) {
        if (!isKept(seat)) room.edit(seat.name, [at = entries.front().lastRun](Seat &reset) { reset.lastReset = at; });
    }
    room.record(past.journal());
    return entries;
}

} // namespace freshseat::demo
