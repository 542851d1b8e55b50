// SPDX-License-Identifier: GPL-3.0-or-later
// Roll-outs from the first seat to the last, and back.
#include "core/rollout/rollouts.h"
#include "tests/core/rollout/room.h"

#include <algorithm>

namespace freshseat::rollout {
namespace {

using namespace std::chrono_literals;

class RolloutTest : public ::testing::Test
{
protected:
    void runs(const std::string &seat, std::chrono::seconds time)
    {
        room.on(seat, SeatState::Running);
        room.pass(1s);
        room.pass(time);
    }
    int journalled(const std::string &action, const std::string &outcome)
    {
        const auto entries = room.backend.journal({}).value();
        return static_cast<int>(std::count_if(entries.begin(), entries.end(), [&](const JournalEntry &entry) {
            return entry.action == action && entry.outcome == outcome;
        }));
    }

    Room room{6};
};

TEST_F(RolloutTest, FirstSeatsThatStandBringTheOthers)
{
    room.publish(RollOut::Idle, {SeatName("PC-01"), SeatName("PC-02")});
    EXPECT_EQ(room.masterNow().current, 4);
    EXPECT_EQ(room.seat("PC-01").snapshot, 5);
    EXPECT_EQ(room.seat("PC-03").snapshot, 4);
    runs("PC-01", 5min);
    EXPECT_EQ(room.entry("PC-01").step, RolloutStep::Stood);
    EXPECT_EQ(room.rollout().phase, RolloutPhase::Canary) << "the other one has not been switched on";
    EXPECT_FALSE(room.snapshot(5).lastKnownGood);
    room.on("PC-05", SeatState::Running);
    runs("PC-02", 5min);
    EXPECT_EQ(room.masterNow().current, 5);
    EXPECT_TRUE(room.snapshot(5).lastKnownGood);
    room.pass(1s);
    EXPECT_EQ(room.seat("PC-03").snapshot, 5);
    EXPECT_EQ(room.seat("PC-05").snapshot, 4) << "somebody is on it";
    EXPECT_EQ(room.rollout().phase, RolloutPhase::Rolling);
    room.off("PC-05");
    room.pass(1s);
    EXPECT_EQ(room.seat("PC-05").snapshot, 5);
    EXPECT_EQ(room.rollout().phase, RolloutPhase::Done);
    for (const Seat &seat : std::vector<Seat>(room.backend.seats().value()))
        EXPECT_FALSE(seat.moveTo) << seat.name.value();
}

TEST_F(RolloutTest, AFirstSeatThatDoesNotComeUpTakesAllBack)
{
    room.publish(RollOut::Idle, {SeatName("PC-01"), SeatName("PC-02")});
    runs("PC-02", 1min);
    room.on("PC-01", SeatState::Firmware);
    room.pass(1s);
    room.pass(599s);
    ASSERT_EQ(room.rollout().phase, RolloutPhase::Canary);
    room.pass(2s);
    const Rollout failed = room.rollout();
    EXPECT_EQ(failed.phase, RolloutPhase::Failed);
    EXPECT_EQ(failed.reason, "seat PC-01: it did not come up within 10 minutes of its start");
    EXPECT_TRUE(room.snapshot(5).bad);
    EXPECT_EQ(room.masterNow().current, 4);
    EXPECT_EQ(room.seat("PC-03").snapshot, 4) << "the rest never saw it";
    EXPECT_EQ(journalled("rollout", "failed"), 1);
    EXPECT_EQ(room.seat("PC-01").snapshot, 5) << "its firmware is still on it";
    EXPECT_EQ(room.seat("PC-01").moveTo, 4) << "but its next boot is from the old one";
    room.off("PC-01");
    room.off("PC-02");
    room.pass(1s);
    EXPECT_EQ(room.seat("PC-01").snapshot, 4);
    EXPECT_EQ(room.seat("PC-02").snapshot, 4);
    room.pass(1s);
    EXPECT_FALSE(room.seat("PC-01").moveTo);
}

TEST_F(RolloutTest, ARestartLoopIsCaught)
{
    room.publish(RollOut::Boot, {SeatName("PC-01")});
    for (int boot = 0; boot < 4; ++boot) {
        room.on("PC-01", SeatState::Firmware);
        room.pass(5s);
        room.off("PC-01");
        room.pass(5s);
    }
    EXPECT_EQ(room.rollout().phase, RolloutPhase::Failed);
    EXPECT_NE(room.rollout().reason.find("started"), std::string::npos);
    room.pass(1s);
    EXPECT_EQ(room.seat("PC-01").snapshot, 4);
}

TEST_F(RolloutTest, WithoutAModeTheRestWaitsForAWord)
{
    room.publish(RollOut::None, {SeatName("PC-01")});
    runs("PC-01", 5min);
    EXPECT_EQ(room.rollout().phase, RolloutPhase::Waiting);
    room.pass(24h);
    EXPECT_EQ(room.masterNow().current, 4);
    room.perform(ContinueRollout{room.master});
    EXPECT_EQ(room.masterNow().current, 5);
    EXPECT_EQ(room.rollout().mode, RollOut::Boot);
    EXPECT_EQ(room.seat("PC-03").snapshot, 4);
    EXPECT_EQ(room.seat("PC-03").moveTo, 5);
}

TEST_F(RolloutTest, ASeatThatRanMakesItTheLastKnownGood)
{
    room.publish(RollOut::Idle);
    EXPECT_EQ(room.rollout().phase, RolloutPhase::Done);
    EXPECT_FALSE(room.snapshot(5).lastKnownGood);
    runs("PC-06", 4min);
    EXPECT_FALSE(room.snapshot(5).lastKnownGood);
    room.pass(61s);
    EXPECT_TRUE(room.snapshot(5).lastKnownGood);
    EXPECT_FALSE(room.snapshot(3).lastKnownGood);
}

TEST_F(RolloutTest, TheNextOneEndsTheOneUnderWay)
{
    room.publish(RollOut::Idle, {SeatName("PC-01")});
    ASSERT_EQ(room.seat("PC-01").snapshot, 5);
    room.perform(SetCurrent{room.master, 3, RollOut::Idle});
    EXPECT_EQ(room.seat("PC-01").snapshot, 3) << "also a first seat";
    EXPECT_EQ(room.seat("PC-02").snapshot, 3);
    EXPECT_EQ(room.rollout().to, 3);
    EXPECT_EQ(room.rollout().phase, RolloutPhase::Done);
}

TEST_F(RolloutTest, ARemovedOrPinnedFirstSeatIsNotWaitedFor)
{
    room.publish(RollOut::Idle, {SeatName("PC-01"), SeatName("PC-02")});
    RemoveSeats remove;
    remove.seats.names = {SeatName("PC-01")};
    room.perform(remove);
    runs("PC-02", 5min);
    EXPECT_EQ(room.entry("PC-01").step, RolloutStep::Stays);
    EXPECT_EQ(room.masterNow().current, 5);
    room.publish(RollOut::Idle, {SeatName("PC-03")});
    room.set("PC-03", "snapshot", "6");
    room.pass(1s);
    EXPECT_EQ(room.rollout().phase, RolloutPhase::Waiting) << "nobody is left to try it: a person decides";
    EXPECT_FALSE(room.rollout().reason.empty());
}

TEST_F(RolloutTest, ARenamedSeatIsFollowed)
{
    room.publish(RollOut::Idle, {SeatName("PC-01")});
    room.set("PC-01", "name", "Front");
    runs("Front", 5min);
    EXPECT_EQ(room.entry("Front").step, RolloutStep::Stood);
    EXPECT_EQ(room.masterNow().current, 5);
}

TEST_F(RolloutTest, WhatIsDoneByItselfIsJournalled)
{
    room.publish(RollOut::Idle, {SeatName("PC-01")});
    runs("PC-01", 5min);
    room.pass(1s);
    EXPECT_EQ(journalled("update.publish", "done"), 1);
    EXPECT_EQ(journalled("rollout", "done"), 2) << "goes on, and is done";
    for (const JournalEntry &entry : std::vector<JournalEntry>(room.backend.journal({}).value())) {
        if (entry.action == "seat.reset") {
            EXPECT_EQ(entry.who, "roll-out of win11@5");
        }
    }
}

} // namespace
} // namespace freshseat::rollout
