// SPDX-License-Identifier: GPL-3.0-or-later
// Roll-outs in the helper's room: through real boots, restarts, and cables that are pulled.
#include "tests/core/host/room_fixture.h"

namespace freshseat::host {
namespace {

using namespace std::chrono_literals;
using iscsi::LoginStatus;

const MasterName kWin("win");

class RoomRollouts : public RoomTest
{
protected:
    RoomRollouts()
    {
        import("win");
        for (const char *name : {"PC-1", "PC-2", "PC-3"}) addSeat(name, "win", ResetPolicy::Nightly);
    }
    void publish(RollOut rollOut, std::vector<SeatName> canaries = {})
    {
        ASSERT_TRUE(perform(BeginUpdate{kWin, SeatName("PC-3")}));
        const auto done = perform(PublishUpdate{kWin, "new", rollOut, std::move(canaries)});
        ASSERT_TRUE(done) << done.error().message;
    }
    void pass(std::chrono::seconds time)
    {
        clock.advance(time);
        std::promise<void> done;
        room->stepSchedule(control);
        control.post([&] { done.set_value(); });
        done.get_future().wait();
    }
    Login boot(const char *seat)
    {
        const Login firmware = login(claimOf(seat, kIpxe));
        EXPECT_EQ(firmware.status, LoginStatus::Success);
        return firmware;
    }
    Login run(const char *seat)
    {
        boot(seat);
        const Login windows = login(claimOf(seat, kWindows));
        EXPECT_EQ(windows.status, LoginStatus::Success);
        sessions->wrote(windows.session);
        return windows;
    }
    int current() { return room->masters()->front().current; }

    ThreadPool control{"control", 1};
};

TEST_F(RoomRollouts, ASeatMovesAtItsNextBoot)
{
    publish(RollOut::Boot);
    EXPECT_EQ(current(), 2);
    EXPECT_EQ(seat("PC-1").snapshot, 1);
    EXPECT_EQ(seat("PC-1").moveTo, 2);
    const Login pc = run("PC-1"); // its policy is nightly: without the roll-out it would stay
    EXPECT_EQ(seat("PC-1").snapshot, 2);
    EXPECT_EQ(seat("PC-2").snapshot, 1);
    closeRoom();
    openRoom();
    EXPECT_EQ(seat("PC-2").moveTo, 2) << "a restart ends no roll-out";
    run("PC-2");
    EXPECT_EQ(seat("PC-2").snapshot, 2);
}

TEST_F(RoomRollouts, AReconnectIsNoReasonToMove)
{
    const Login pc = run("PC-1");
    publish(RollOut::Idle);
    EXPECT_EQ(seat("PC-2").snapshot, 2);
    EXPECT_EQ(seat("PC-1").snapshot, 1);
    sessions->gone(pc.session); // the cable
    pass(5s);
    EXPECT_EQ(seat("PC-1").snapshot, 1) << "it may be back in a moment";
    const Login back = login(claimOf("PC-1", kWindows));
    ASSERT_EQ(back.status, LoginStatus::Success);
    pass(60s);
    EXPECT_EQ(seat("PC-1").snapshot, 1);
    sessions->gone(back.session);
    pass(21s);
    EXPECT_EQ(seat("PC-1").snapshot, 2);
    EXPECT_EQ(room->rollout(kWin)->phase, RolloutPhase::Done);
}

TEST_F(RoomRollouts, AfterAStartPcsComeBackFirst)
{
    const Login pc = run("PC-1");
    publish(RollOut::Boot);
    closeRoom();
    openRoom();
    ASSERT_TRUE(perform(SetCurrent{kWin, 2, RollOut::Idle}));
    pass(30s);
    EXPECT_EQ(seat("PC-1").snapshot, 1);
    ASSERT_EQ(login(claimOf("PC-1", kWindows)).status, LoginStatus::Success);
    pass(60s);
    EXPECT_EQ(seat("PC-1").snapshot, 1) << "it is running";
    EXPECT_EQ(seat("PC-2").snapshot, 2);
}

TEST_F(RoomRollouts, ACanaryThatNeverComesUpTakesTheVersionBack)
{
    publish(RollOut::Idle, {SeatName("PC-1")});
    EXPECT_EQ(seat("PC-1").snapshot, 2);
    EXPECT_EQ(current(), 1);
    const Login firmware = boot("PC-1");
    pass(1s);
    EXPECT_EQ(room->rollout(kWin)->seats.front().step, RolloutStep::Starting);
    pass(10min);
    const auto failed = room->rollout(kWin);
    EXPECT_EQ(failed->phase, RolloutPhase::Failed);
    EXPECT_NE(failed->reason.find("PC-1"), std::string::npos);
    EXPECT_TRUE(room->snapshots(kWin)->at(1).bad);
    EXPECT_EQ(seat("PC-1").snapshot, 2) << "its firmware still holds it";
    closeRoom();
    openRoom();
    run("PC-1");
    EXPECT_EQ(seat("PC-1").snapshot, 1) << "the next boot is from the old version, whatever happened between";
    EXPECT_EQ(seat("PC-2").snapshot, 1);
    EXPECT_EQ(current(), 1);
}

TEST_F(RoomRollouts, ACanaryThatRunsBringsTheOthers)
{
    publish(RollOut::Idle, {SeatName("PC-1")});
    const Login pc = run("PC-1");
    pass(1s);
    EXPECT_EQ(room->rollout(kWin)->seats.front().step, RolloutStep::Running);
    closeRoom();
    openRoom(); // the daemon is upgraded in the middle
    ASSERT_EQ(login(claimOf("PC-1", kWindows)).status, LoginStatus::Success);
    pass(61s);
    pass(10min);
    EXPECT_EQ(current(), 2);
    EXPECT_TRUE(room->snapshots(kWin)->at(1).lastKnownGood);
    pass(1s);
    EXPECT_EQ(seat("PC-2").snapshot, 2);
    EXPECT_EQ(room->rollout(kWin)->phase, RolloutPhase::Done);
}

} // namespace
} // namespace freshseat::host
