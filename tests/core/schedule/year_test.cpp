// SPDX-License-Identifier: GPL-3.0-or-later
// A year of nights in a room of 60 seats: guests, power cuts, restarts, changes of the clock, kept seats. What must
// hold is looked at after every step.
#include "core/schedule/scheduler.h"
#include "tests/core/schedule/room.h"

#include <gtest/gtest.h>

#include <cstdio>
#include <cstdlib>
#include <map>
#include <random>
#include <set>

namespace freshseat::schedule {
namespace {

using namespace std::chrono_literals;

constexpr int kSeats = 60;

class Year
{
public:
    Year()
    {
        ScheduleSpec evening = nightly(clockAt(23, 30), clockAt(1));
        evening.days = *parseWeekdays("fri,sat");
        evening.seats = {{}, "stage", false};
        ScheduleSpec missed = nightly(clockAt(4));
        missed.seats = {{name(1), name(2)}, {}, false};
        missed.runMissed = true;
        start();
        for (const ScheduleSpec &spec : {nightly(clockAt(2, 30), clockAt(6)), evening, missed})
            EXPECT_TRUE(m_scheduler->add(spec));
        for (int i = 0; i < kSeats; i += 9) m_room.set(name(i), "policy", "keep");
    }

    void live()
    {
        const TimePoint end = utc("2026-12-31T12:00:00Z");
        while (m_clock.now() < end && !::testing::Test::HasFatalFailure()) {
            const auto local = localTime(m_zone, m_clock.now());
            const auto ofDay = local - std::chrono::floor<std::chrono::days>(local);
            const bool night = ofDay < 7h || ofDay >= 23h;
            m_clock.pass(night ? 15min : 60min);
            guests(night);
            mishaps();
            step();
        }
    }

    void judge()
    {
        std::map<std::string, int> runs;
        for (const JournalEntry &entry : m_room.journal) {
            EXPECT_TRUE((std::set<std::string>{"done", "failed", "skipped"}.contains(entry.outcome))) << entry.outcome;
            EXPECT_FALSE(entry.who.empty());
            if (entry.action == "schedule.run") ++runs[entry.object];
        }
        const auto entries = m_room.book.load().value();
        for (const ScheduleEntry &entry : entries) EXPECT_FALSE(entry.run) << "a run never ended";
        // One summary for each day that was run or missed, and none beside.
        EXPECT_EQ(runs["schedule 1"], m_days[1]);
        EXPECT_EQ(runs["schedule 2"], m_days[2]);
        EXPECT_EQ(runs["schedule 3"], m_days[3]);
        EXPECT_GE(m_days[1], 360);
        EXPECT_GE(m_days[2], 100);
        EXPECT_GE(m_days[3], 360);
        EXPECT_GT(m_resets, 15'000);
        EXPECT_GT(m_spared, 200'000);
        std::printf("%d resets, %d spared, %d cuts, %d times set back\n", m_resets, m_spared, m_cuts, m_setBack);
        EXPECT_GT(m_cuts, 20);
        EXPECT_GT(m_setBack, 10);
    }

private:
    static SeatName name(int index) { return SeatName((index < 9 ? "PC-0" : "PC-") + std::to_string(index + 1)); }
    void start()
    {
        m_scheduler = std::make_unique<Scheduler>(SchedulerParts{m_room.backend, m_room.book, m_zone, m_clock},
                                                  SchedulerOptions{});
        ASSERT_TRUE(m_scheduler->load());
    }
    bool chance(unsigned in) { return m_random() % in == 0; }

    void guests(bool night)
    {
        for (int i = 0; i < kSeats; ++i) {
            const bool there = m_sessions.contains(i);
            if (!there && chance(night ? 20 : 10)) {
                m_sessions.insert(i);
                m_room.backend.setSession(name(i), "192.0.2." + std::to_string(i + 1));
                m_room.backend.setDirtyBytes(name(i), 1 + m_random() % 1'000'000);
            } else if (there && chance(night ? 4 : 8)) {
                m_sessions.erase(i);
                m_room.backend.setSession(name(i), {});
            }
        }
    }

    void mishaps()
    {
        if (chance(300)) { // the power goes, for up to 14 hours
            m_scheduler.reset();
            for (const int seat : m_sessions) m_room.backend.setSession(name(seat), {});
            m_sessions.clear();
            m_clock.pass(std::chrono::hours(m_random() % 14));
            start();
            m_clock.pass(61s);
            ++m_cuts;
        }
        if (chance(500)) {
            m_clock.set(m_clock.now() - std::chrono::minutes(m_random() % 300));
            ++m_setBack;
        }
    }

    void step()
    {
        const auto before = m_room.backend.seats().value();
        const auto daysBefore = days();
        m_scheduler->step();
        const auto after = m_room.backend.seats().value();
        ASSERT_EQ(before.size(), after.size());
        for (std::size_t i = 0; i < before.size(); ++i) check(before[i], after[i]);
        const auto daysAfter = days();
        for (const auto &[id, day] : daysAfter) {
            const auto known = daysBefore.find(id);
            if (known != daysBefore.end() && known->second == day) continue;
            if (known != daysBefore.end()) {
                ASSERT_GT(day, known->second) << "a day is never run again";
            }
            ++m_days[id];
        }
    }

    void check(const Seat &before, const Seat &after)
    {
        const bool reset = before.lastReset != after.lastReset;
        if (!before.sessions.empty()) {
            ASSERT_FALSE(reset) << "a live session lost its disk: " << before.name.value();
            ASSERT_EQ(before.dirtyBytes, after.dirtyBytes);
            ASSERT_FALSE(after.sessions.empty());
            ++m_spared;
        }
        if (before.policy == ResetPolicy::Keep) {
            ASSERT_FALSE(reset) << before.name.value() << " is kept";
        }
        if (!reset) return;
        ASSERT_EQ(after.dirtyBytes, 0U);
        ++m_resets;
    }

    std::map<ScheduleId, Date> days()
    {
        std::map<ScheduleId, Date> found;
        const auto entries = m_room.book.load().value();
        for (const ScheduleEntry &entry : entries) {
            if (entry.lastDay) found[entry.id] = *entry.lastDay;
        }
        return found;
    }

    std::mt19937 m_random{2026};
    SimulatedClock m_clock{utc("2026-01-01T12:00:00Z")};
    SystemZone m_zone;
    IdleRoom m_room{m_clock, kSeats};
    std::unique_ptr<Scheduler> m_scheduler;
    std::set<int> m_sessions;
    std::map<ScheduleId, int> m_days; ///< run or missed
    int m_resets = 0, m_spared = 0, m_cuts = 0, m_setBack = 0;
};

TEST(ScheduleYear, NoNightHurtsAnybody)
{
    ::setenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3", 1);
    Year year;
    year.live();
    if (!HasFatalFailure()) year.judge();
}

} // namespace
} // namespace freshseat::schedule
