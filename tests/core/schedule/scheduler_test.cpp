// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/scheduler.h"
#include "tests/core/schedule/room.h"

#include <gtest/gtest.h>

#include <future>
#include <thread>

namespace freshseat::schedule {
namespace {

using namespace std::chrono_literals;

class SchedulerTest : public ::testing::Test
{
protected:
    SchedulerTest() { restart(); }

    void restart()
    {
        scheduler.reset();
        SchedulerOptions options;
        options.runsOn = "nas";
        scheduler = std::make_unique<Scheduler>(SchedulerParts{room.backend, room.book, zone, clock}, options);
        EXPECT_TRUE(scheduler->load());
    }
    void passUntil(std::string_view at)
    {
        while (clock.now() < utc(at)) {
            clock.pass(1s);
            scheduler->step();
        }
    }
    Schedule listed() { return scheduler->list().at(0); }

    SimulatedClock clock{utc("2026-11-24T03:50:00Z")};
    TableZone zone{0h};
    IdleRoom room{clock, 12};
    std::unique_ptr<Scheduler> scheduler;
};

TEST_F(SchedulerTest, RunsAtItsTime)
{
    ASSERT_EQ(scheduler->add(nightly(clockAt(4))).value(), 1);
    passUntil("2026-11-24T03:59:59Z");
    EXPECT_TRUE(room.resets().empty());
    EXPECT_EQ(listed().nextRun, utc("2026-11-24T04:00:00Z"));
    EXPECT_FALSE(listed().lastRun);
    EXPECT_FALSE(listed().lastResult);
    EXPECT_EQ(listed().runsOn, "nas");
    passUntil("2026-11-24T04:00:00Z");
    EXPECT_EQ(room.resets().size(), 12U);
    EXPECT_EQ(listed().lastRun, utc("2026-11-24T04:00:00Z"));
    EXPECT_EQ(listed().lastResult, "12 done");
    EXPECT_EQ(listed().nextRun, utc("2026-11-25T04:00:00Z"));
}

TEST_F(SchedulerTest, WaitsForASeatInUseAndDoesItWhenItIsIdle)
{
    room.backend.setSession(SeatName("PC-05"), "192.0.2.7");
    ASSERT_TRUE(scheduler->add(nightly(clockAt(4), clockAt(6))));
    passUntil("2026-11-24T05:00:00Z");
    EXPECT_EQ(listed().lastResult, "11 done, 1 waiting");
    room.backend.setSession(SeatName("PC-05"), {});
    passUntil("2026-11-24T05:00:06Z");
    EXPECT_EQ(listed().lastResult, "12 done");
}

TEST_F(SchedulerTest, ARestartDuringTheWaitLosesNothing)
{
    room.backend.setSession(SeatName("PC-05"), "192.0.2.7");
    ASSERT_TRUE(scheduler->add(nightly(clockAt(4), clockAt(6))));
    passUntil("2026-11-24T04:30:00Z");
    restart();
    room.backend.setSession(SeatName("PC-05"), {});
    passUntil("2026-11-24T04:30:58Z");
    EXPECT_EQ(room.resets().size(), 11U) << "PCs that were running are given time to log in again";
    passUntil("2026-11-24T04:31:10Z");
    EXPECT_EQ(room.resets().size(), 12U);
    EXPECT_EQ(listed().lastResult, "12 done");
}

TEST_F(SchedulerTest, AMissedRunIsMadeUpForAfterTheStart)
{
    ScheduleSpec spec = nightly(clockAt(4));
    spec.runMissed = true;
    ASSERT_TRUE(scheduler->add(spec));
    clock.pass(24h);
    restart();
    passUntil("2026-11-25T03:50:59Z");
    EXPECT_TRUE(room.resets().empty());
    passUntil("2026-11-25T03:51:05Z");
    EXPECT_EQ(listed().lastResult, "12 done");
    passUntil("2026-11-25T04:00:05Z"); // and then that of today
    EXPECT_EQ(room.resets().size(), 24U);
}

TEST_F(SchedulerTest, APersonRunsItNow)
{
    room.backend.setSession(SeatName("PC-05"), "192.0.2.7");
    ScheduleSpec spec = nightly(clockAt(20), clockAt(6));
    spec.days = *parseWeekdays("sun");
    ASSERT_TRUE(scheduler->add(spec));
    ASSERT_TRUE(scheduler->enable(1, false));
    std::vector<std::string> told;
    Progress progress;
    progress.item = [&](const ItemOutcome &item) { told.push_back(item.name); };
    const auto items = scheduler->run({"anna (local)"}, 1, progress);
    ASSERT_TRUE(items);
    EXPECT_EQ(items->size(), 12U);
    EXPECT_EQ(told.size(), 12U);
    EXPECT_EQ(items->back().name, "PC-05");
    EXPECT_EQ(items->back().outcome, Outcome::Skipped);
    room.backend.setSession(SeatName("PC-05"), {});
    passUntil("2026-11-24T03:51:10Z");
    EXPECT_EQ(listed().lastResult, "12 done");
    EXPECT_EQ(room.journal.back().who, "anna (local)");
    EXPECT_EQ(scheduler->run({}, 7, {}).error().code, ErrorCode::NotFound);
}

TEST_F(SchedulerTest, RefusesWhatCannotBe)
{
    ScheduleSpec spec = nightly(clockAt(4));
    spec.seats.all = false;
    spec.seats.names = {SeatName("PC-77")};
    EXPECT_EQ(scheduler->add(spec).error().code, ErrorCode::NotFound);
    EXPECT_EQ(scheduler->remove(1).error().code, ErrorCode::NotFound);
    EXPECT_TRUE(scheduler->list().empty());
}

TEST_F(SchedulerTest, AHostThatIsAwayAtTheTimeIsAskedAgain)
{
    ASSERT_TRUE(scheduler->add(nightly(clockAt(4))));
    passUntil("2026-11-24T03:59:59Z");
    room.backend.failNext({ErrorCode::Unreachable, "the host is away", {}});
    passUntil("2026-11-24T04:00:00Z");
    EXPECT_TRUE(room.resets().empty());
    passUntil("2026-11-24T04:00:01Z");
    EXPECT_EQ(room.resets().size(), 12U);
}

/// A run that a person's thread is in cannot be begun a second time, and close() waits for it.
TEST_F(SchedulerTest, ABusyRunIsLeftAloneAndWaitedFor)
{
    ASSERT_TRUE(scheduler->add(nightly(clockAt(4))));
    room.backend.setDelay(std::chrono::milliseconds(300));
    auto running = std::async(std::launch::async, [&] { return scheduler->run({"anna (local)"}, 1, {}); });
    while (!listed().lastResult) std::this_thread::sleep_for(std::chrono::milliseconds(5)); // it has begun
    const auto second = scheduler->run({"bert (local)"}, 1, {});
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, ErrorCode::InUse);
    scheduler->close();
    EXPECT_EQ(running.wait_for(10s), std::future_status::ready);
    EXPECT_FALSE(scheduler->run({}, 1, {})) << "nothing begins after close()";
}

} // namespace
} // namespace freshseat::schedule
