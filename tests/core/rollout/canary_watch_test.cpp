// SPDX-License-Identifier: GPL-3.0-or-later
// What a first seat does, and what is made of it.
#include "core/rollout/canary_watch.h"

#include <gtest/gtest.h>

namespace freshseat::rollout {
namespace {

using namespace std::chrono_literals;

class Canary : public ::testing::Test
{
protected:
    Canary()
    {
        entry.name = seat.name = SeatName("PC-1");
        entry.step = RolloutStep::Moved;
        look(0s);
    }
    void look(std::chrono::seconds after)
    {
        now += after;
        watch.look(entry, seat, pulse, now);
    }
    void boots(SeatState state = SeatState::Firmware)
    {
        ++pulse.boots;
        is(state);
    }
    void is(SeatState state)
    {
        seat.state = state;
        seat.sessions.clear();
        if (state != SeatState::Off) seat.sessions.push_back({"iqn.i", "192.0.2.1", now});
    }

    CanaryWatch watch{{600s, 300s, 2}};
    RolloutSeat entry;
    Seat seat;
    SeatPulse pulse{7, true};
    TimePoint now{};
};

TEST_F(Canary, StandsWhenItRanLongEnough)
{
    look(1h);
    EXPECT_EQ(entry.step, RolloutStep::Moved) << "nobody switched it on";
    boots();
    look(1s);
    EXPECT_EQ(entry.step, RolloutStep::Starting);
    is(SeatState::Starting);
    look(60s);
    EXPECT_EQ(entry.step, RolloutStep::Starting);
    is(SeatState::Running);
    look(60s);
    EXPECT_EQ(entry.step, RolloutStep::Running);
    look(299s);
    EXPECT_EQ(entry.step, RolloutStep::Running);
    look(1s);
    EXPECT_EQ(entry.step, RolloutStep::Stood);
    boots();
    boots();
    boots();
    look(1s);
    EXPECT_EQ(entry.step, RolloutStep::Stood) << "a verdict is final";
}

TEST_F(Canary, FailsWhenItDoesNotComeUpInTime)
{
    boots();
    look(1s);
    look(599s);
    EXPECT_EQ(entry.step, RolloutStep::Starting);
    look(1s);
    EXPECT_EQ(entry.step, RolloutStep::Failed);
    EXPECT_EQ(entry.message, "it did not come up within 10 minutes of its start");
}

TEST_F(Canary, FailsAlsoWhenItsFirmwareGaveUp)
{
    boots();
    look(1s);
    is(SeatState::Off); // "No bootable device"
    look(1s);
    EXPECT_EQ(entry.step, RolloutStep::Starting);
    look(600s);
    EXPECT_EQ(entry.step, RolloutStep::Failed);
}

TEST_F(Canary, FailsWhenItStartsOverAndOver)
{
    for (int boot = 0; boot < 3; ++boot) {
        boots();
        look(20s);
        EXPECT_NE(entry.step, RolloutStep::Failed) << boot;
    }
    EXPECT_EQ(entry.restarts, 2);
    boots();
    look(20s);
    EXPECT_EQ(entry.step, RolloutStep::Failed);
    EXPECT_EQ(entry.message, "it started 4 times instead of running");
}

TEST_F(Canary, CountsBootsBetweenTwoLooks)
{
    pulse.boots += 3;
    is(SeatState::Firmware);
    look(1s);
    EXPECT_EQ(entry.restarts, 2);
}

TEST_F(Canary, ARunThatBreaksBeginsAnew)
{
    boots(SeatState::Running);
    look(1s);
    look(200s);
    boots();
    look(1s);
    EXPECT_EQ(entry.restarts, 1);
    is(SeatState::Running);
    look(60s);
    look(299s);
    EXPECT_EQ(entry.step, RolloutStep::Running) << "what it ran before does not count";
    look(1s);
    EXPECT_EQ(entry.step, RolloutStep::Stood);
}

TEST_F(Canary, SwitchedOffWhileItIsWatchedItIsWaitedFor)
{
    boots(SeatState::Running);
    look(1s);
    is(SeatState::Off);
    look(10s);
    EXPECT_EQ(entry.step, RolloutStep::Moved);
    look(12h);
    EXPECT_EQ(entry.step, RolloutStep::Moved) << "nobody came";
    boots(SeatState::Running);
    look(10s);
    EXPECT_EQ(entry.restarts, 0) << "this was no restart";
    look(300s);
    EXPECT_EQ(entry.step, RolloutStep::Stood);
}

TEST_F(Canary, FailsWithItsDisk)
{
    is(SeatState::Failed);
    look(1s);
    EXPECT_EQ(entry.step, RolloutStep::Failed);
}

TEST_F(Canary, ACounterThatBeganAnewCountsNothing)
{
    boots();
    look(1s);
    pulse.boots = 1; // the room was opened again
    look(1s);
    EXPECT_EQ(entry.restarts, 0);
    boots();
    look(1s);
    EXPECT_EQ(entry.restarts, 1);
}

} // namespace
} // namespace freshseat::rollout
