// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/agenda.h"
#include "core/schedule/memory_book.h"
#include "tests/core/schedule/simulated.h"

#include <gtest/gtest.h>

namespace freshseat::schedule {
namespace {

using namespace std::chrono_literals;

template <class Place>
class AgendaIn : public ::testing::Test
{
protected:
    ScheduleId added(const ScheduleSpec &spec, std::string_view at = "2026-11-24T00:00:00Z")
    {
        return agenda.add(spec, utc(at)).value();
    }
    /// What begins at `at`, and is over at once.
    std::vector<DueRun> begun(TimePoint at)
    {
        auto runs = agenda.due(at);
        for (const DueRun &run : runs) {
            agenda.begin(run, {}, {}, at);
            agenda.finishIfOver(run.id, at);
        }
        return runs;
    }
    std::size_t countBegun(std::string_view at) { return begun(utc(at)).size(); }
    std::vector<std::string> journalled(std::string_view action = {}) const
    {
        std::vector<std::string> lines;
        for (const JournalEntry &entry : journal) {
            if (action.empty() || entry.action == action)
                lines.push_back(entry.action + " " + entry.object + " " + entry.outcome + ": " + entry.detail);
        }
        return lines;
    }

    Place zone;
    std::vector<JournalEntry> journal;
    int changes = 0;
    MemoryBook book{[this](JournalEntry entry) { journal.push_back(std::move(entry)); }, [this] { ++changes; }};
    Agenda agenda{book, zone};
};

class Greenwich final : public Zone
{
public:
    [[nodiscard]] std::chrono::seconds offsetAt(TimePoint /*at*/) const override { return 0s; }
};
using AgendaTest = AgendaIn<Greenwich>;
using AgendaInBerlin = AgendaIn<Berlin>;

TEST_F(AgendaTest, IsDueAtItsTimeAndOnceADay)
{
    const ScheduleId id = added(nightly(clockAt(4)));
    EXPECT_EQ(countBegun("2026-11-24T03:59:59Z"), 0U);
    EXPECT_EQ(agenda.nextRun(*agenda.find(id), utc("2026-11-24T03:59:59Z")), utc("2026-11-24T04:00:00Z"));
    EXPECT_EQ(countBegun("2026-11-24T04:00:00Z"), 1U);
    EXPECT_EQ(countBegun("2026-11-24T04:00:01Z"), 0U);
    EXPECT_EQ(countBegun("2026-11-24T23:00:00Z"), 0U);
    EXPECT_EQ(agenda.nextRun(*agenda.find(id), utc("2026-11-24T04:00:01Z")), utc("2026-11-25T04:00:00Z"));
    EXPECT_EQ(countBegun("2026-11-25T04:00:03Z"), 1U);
}

TEST_F(AgendaTest, StaysDueUntilItIsBegun)
{
    added(nightly(clockAt(4)));
    EXPECT_EQ(agenda.due(utc("2026-11-24T04:00:00Z")).size(), 1U);
    EXPECT_EQ(agenda.due(utc("2026-11-24T04:05:00Z")).size(), 1U);
}

TEST_F(AgendaTest, AClockThatIsSetBackRunsNothingTwice)
{
    added(nightly(clockAt(4)));
    EXPECT_EQ(countBegun("2026-11-24T04:00:00Z"), 1U);
    EXPECT_EQ(countBegun("2026-11-24T03:00:00Z"), 0U);
    EXPECT_EQ(countBegun("2026-11-24T04:00:00Z"), 0U);
    EXPECT_EQ(countBegun("2026-11-23T04:00:00Z"), 0U) << "back over midnight";
    EXPECT_EQ(countBegun("2026-11-24T04:00:00Z"), 0U);
    EXPECT_EQ(countBegun("2026-11-25T04:00:00Z"), 1U);
}

TEST_F(AgendaInBerlin, AnHourThatComesTwiceRunsOnce)
{
    added(nightly(clockAt(2, 30)), "2026-10-24T12:00:00Z");
    std::size_t runs = 0;
    for (TimePoint at = utc("2026-10-24T20:00:00Z"); at < utc("2026-10-25T10:00:00Z"); at += 1min)
        runs += begun(at).size();
    EXPECT_EQ(runs, 1U);
}

TEST_F(AgendaInBerlin, ATimeThatIsSkippedRunsAllTheSame)
{
    added(nightly(clockAt(2, 30)), "2026-03-28T12:00:00Z");
    EXPECT_EQ(countBegun("2026-03-29T00:59:59Z"), 0U);
    EXPECT_EQ(countBegun("2026-03-29T01:00:00Z"), 1U);
    EXPECT_EQ(countBegun("2026-03-29T01:30:00Z"), 0U);
}

TEST_F(AgendaTest, AClockThatWasFarAheadIsForgotten)
{
    const ScheduleId id = added(nightly(clockAt(4)), "2030-01-01T00:00:00Z");
    EXPECT_EQ(countBegun("2030-01-01T04:00:00Z"), 1U);
    EXPECT_EQ(countBegun("2026-11-24T12:00:00Z"), 0U) << "nothing was missed: it was never on";
    EXPECT_TRUE(journalled("schedule.run").size() == 1U);
    EXPECT_EQ(countBegun("2026-11-25T04:00:00Z"), 1U);
    EXPECT_EQ(agenda.find(id)->lastRun, utc("2026-11-25T04:00:00Z"));
}

TEST_F(AgendaTest, WhatWasMissedIsWrittenDownOnce)
{
    added(nightly(clockAt(4)));
    EXPECT_EQ(countBegun("2026-11-26T09:00:00Z"), 0U);
    EXPECT_EQ(countBegun("2026-11-26T09:00:01Z"), 0U);
    EXPECT_EQ(journalled(), std::vector<std::string>{
                                "schedule.run schedule 1 skipped: the run of 2026-11-26T04:00:00.000Z was missed: "
                                "the storage host was not running"});
    EXPECT_EQ(countBegun("2026-11-27T04:00:00Z"), 1U);
}

TEST_F(AgendaTest, WhatWasMissedIsMadeUpForOnceWhereWanted)
{
    ScheduleSpec spec = nightly(clockAt(4), clockAt(6));
    spec.runMissed = true;
    added(spec);
    const auto runs = begun(utc("2026-11-28T09:00:00Z")); // four nights later
    ASSERT_EQ(runs.size(), 1U);
    EXPECT_FALSE(runs.front().until) << "the time to wait is over";
    EXPECT_EQ(countBegun("2026-11-28T09:00:01Z"), 0U);
}

TEST_F(AgendaTest, LateIsNotMissedWhileItWaitsOrForAMoment)
{
    added(nightly(clockAt(4)));
    added(nightly(clockAt(4), clockAt(6)));
    EXPECT_EQ(agenda.due(utc("2026-11-24T04:09:00Z")).size(), 2U);
    const auto runs = begun(utc("2026-11-24T05:59:00Z"));
    ASSERT_EQ(runs.size(), 1U);
    EXPECT_EQ(runs.front().id, 2);
    EXPECT_EQ(runs.front().until, utc("2026-11-24T06:00:00Z"));
}

TEST_F(AgendaTest, NothingBeforeItWasAddedOrSwitchedOnWasMissed)
{
    ScheduleSpec spec = nightly(clockAt(4));
    spec.runMissed = true;
    const ScheduleId id = added(spec, "2026-11-24T12:00:00Z");
    EXPECT_EQ(countBegun("2026-11-24T12:00:01Z"), 0U);
    ASSERT_TRUE(agenda.enable(id, false, utc("2026-11-24T13:00:00Z")));
    EXPECT_FALSE(agenda.nextRun(*agenda.find(id), utc("2026-11-24T13:00:00Z")));
    EXPECT_EQ(countBegun("2026-11-25T04:00:00Z"), 0U);
    ASSERT_TRUE(agenda.enable(id, true, utc("2026-11-25T12:00:00Z")));
    EXPECT_EQ(countBegun("2026-11-25T12:00:01Z"), 0U);
    EXPECT_EQ(countBegun("2026-11-26T04:00:00Z"), 1U);
}

TEST_F(AgendaTest, ARunIsToldAndJournalled)
{
    const ScheduleId id = added(nightly(clockAt(4), clockAt(6)));
    const TimePoint at = utc("2026-11-24T04:00:00Z");
    agenda.begin(agenda.due(at).at(0), {}, {SeatName("PC-1"), SeatName("PC-2"), SeatName("PC-3")}, at);
    EXPECT_EQ(agenda.running(), std::vector<ScheduleId>{id});
    agenda.note(id, {{"pc-1", Outcome::Done, {}}}, Journalled::Already, at);
    agenda.note(id, {{"PC-2", Outcome::Skipped, "it is kept"}}, Journalled::Here, at);
    agenda.finishIfOver(id, at);
    EXPECT_TRUE(agenda.find(id)->run) << "PC-3 is pending";
    agenda.note(id, {{"PC-3", Outcome::Failed, "no space"}}, Journalled::Already, at);
    agenda.finishIfOver(id, at);
    EXPECT_FALSE(agenda.find(id)->run);
    EXPECT_EQ(agenda.find(id)->lastResult, "1 done, 1 failed, 1 skipped");
    EXPECT_EQ(journalled(), (std::vector<std::string>{"seat.reset seat PC-2 skipped: it is kept",
                                                      "schedule.run schedule 1 failed: 1 done, 1 failed, 1 skipped"}));
    EXPECT_EQ(journal.front().who, "schedule 1");
    EXPECT_GT(changes, 0);
}

TEST_F(AgendaTest, RemovingOrSwitchingOffEndsTheRun)
{
    const TimePoint at = utc("2026-11-24T04:00:00Z");
    const ScheduleId off = added(nightly(clockAt(4), clockAt(6)));
    const ScheduleId gone = added(nightly(clockAt(4), clockAt(6)));
    for (const DueRun &run : agenda.due(at)) agenda.begin(run, {}, {SeatName("PC-1")}, at);
    ASSERT_TRUE(agenda.enable(off, false, at));
    ASSERT_TRUE(agenda.remove(gone, at));
    EXPECT_TRUE(agenda.running().empty());
    EXPECT_EQ(journalled(), (std::vector<std::string>{"seat.reset seat PC-1 skipped: the schedule was switched off",
                                                      "schedule.run schedule 1 skipped: 1 skipped",
                                                      "seat.reset seat PC-1 skipped: the schedule was removed",
                                                      "schedule.run schedule 2 skipped: 1 skipped"}));
    EXPECT_EQ(agenda.remove(gone, at).error().code, ErrorCode::NotFound);
    EXPECT_EQ(agenda.enable(gone, true, at).error().code, ErrorCode::NotFound);
    agenda.note(gone, {{"PC-1", Outcome::Done, {}}}, Journalled::Here, at); // a pass that was under way
    agenda.finishIfOver(gone, at);
    EXPECT_EQ(journal.size(), 4U);
}

TEST_F(AgendaTest, ARunUnderWaySurvivesARestart)
{
    const TimePoint at = utc("2026-11-24T04:00:00Z");
    const ScheduleId waiting = added(nightly(clockAt(4), clockAt(6)));
    const ScheduleId once = added(nightly(clockAt(4)));
    for (const DueRun &run : agenda.due(at)) agenda.begin(run, {}, {SeatName("PC-1")}, at);
    Agenda restarted(book, zone);
    ASSERT_TRUE(restarted.load());
    EXPECT_EQ(restarted.running(), (std::vector<ScheduleId>{waiting, once}));
    EXPECT_EQ(restarted.find(waiting)->run->until, utc("2026-11-24T06:00:00Z"));
    EXPECT_EQ(restarted.find(once)->run->until, at + Agenda::kGrace) << "not hours later";
    EXPECT_TRUE(restarted.due(at + 1min).empty()) << "the day is remembered";
}

TEST_F(AgendaTest, TheNextRunEndsTheOneThatWaits)
{
    const ScheduleId id = added(nightly(clockAt(4), clockAt(3)));
    agenda.begin(agenda.asked(id, utc("2026-11-24T02:00:00Z")).value(), "anna (local)", {SeatName("PC-1")},
                 utc("2026-11-24T02:00:00Z"));
    EXPECT_EQ(agenda.find(id)->run->until, utc("2026-11-24T03:00:00Z"));
    EXPECT_FALSE(agenda.find(id)->lastDay) << "what a person asks for does not take the night's place";
    const TimePoint at = utc("2026-11-24T04:00:00Z");
    agenda.begin(agenda.due(at).at(0), {}, {SeatName("PC-1")}, at);
    EXPECT_EQ(journalled().front(), "seat.reset seat PC-1 skipped: the next run of the schedule began");
    EXPECT_EQ(journal.front().who, "anna (local)");
    EXPECT_EQ(agenda.find(id)->run->began, at);
}

} // namespace
} // namespace freshseat::schedule
