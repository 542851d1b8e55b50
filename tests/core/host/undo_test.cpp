// SPDX-License-Identifier: GPL-3.0-or-later
// Taking back a reset in the helper's room: the very bytes, over restarts, for as long and as much as was allowed.
#include "tests/core/host/room_fixture.h"

namespace freshseat::host {
namespace {

using namespace std::chrono_literals;
using iscsi::LoginStatus;

class RoomUndo : public RoomTest
{
protected:
    RoomUndo()
    {
        import("win");
        addSeat("PC-1", "win", ResetPolicy::Keep);
        writeAs(mine);
    }
    void writeAs(const std::vector<std::byte> &bytes)
    {
        const Login pc = login(claimOf("PC-1"));
        ASSERT_EQ(pc.status, LoginStatus::Success);
        write(pc, 4096, bytes);
        sessions->gone(pc.session);
    }
    std::vector<std::byte> there()
    {
        const Login pc = login(claimOf("PC-1"));
        EXPECT_EQ(pc.status, LoginStatus::Success);
        auto bytes = read(pc, 4096, mine.size());
        sessions->gone(pc.session);
        return bytes;
    }
    Result<std::vector<ItemOutcome>> undo() { return perform(UndoReset{SeatName("PC-1")}); }
    void minutePasses()
    {
        std::promise<void> done;
        clock.advance(61s);
        room->stepSchedule(control);
        control.post([&] { done.set_value(); });
        done.get_future().wait();
    }

    const std::vector<std::byte> mine = pattern(8192, 5);
    const std::vector<std::byte> later = pattern(8192, 6);
    ThreadPool control{"control", 1};
};

TEST_F(RoomUndo, GivesBackTheVeryBytes)
{
    ASSERT_TRUE(reset("PC-1"));
    EXPECT_NE(there(), mine);
    writeAs(later);
    const auto done = undo();
    ASSERT_TRUE(done) << done.error().message;
    EXPECT_EQ(done->front().message, "again on snapshot 1");
    EXPECT_EQ(there(), mine);
    ASSERT_TRUE(undo());
    EXPECT_EQ(there(), later) << "an undo can be taken back";
}

TEST_F(RoomUndo, OutlivesRestarts)
{
    ASSERT_TRUE(reset("PC-1"));
    closeRoom();
    openRoom("boot-2");
    ASSERT_TRUE(eventually([&] { return seat("PC-1").undoUntil.has_value(); }));
    ASSERT_TRUE(undo());
    EXPECT_EQ(there(), mine);
}

TEST_F(RoomUndo, ForgetsAfterTheGraceTime)
{
    ASSERT_TRUE(reset("PC-1"));
    ASSERT_TRUE(seat("PC-1").undoUntil);
    clock.advance(24h);
    EXPECT_FALSE(seat("PC-1").undoUntil);
    EXPECT_EQ(undo().error().code, ErrorCode::NotFound);
    minutePasses();
    EXPECT_FALSE(store->cloneFacts(store->clones()->front())->kept) << "and its space comes back";
}

TEST_F(RoomUndo, SomebodyOnTheSeatIsInTheWay)
{
    ASSERT_TRUE(reset("PC-1"));
    const Login pc = login(claimOf("PC-1"));
    EXPECT_EQ(undo().error().code, ErrorCode::InUse);
    sessions->gone(pc.session);
    EXPECT_TRUE(undo());
}

TEST_F(RoomUndo, ASystemOfTheFreshDiskMustBootAgain)
{
    ASSERT_TRUE(reset("PC-1"));
    ASSERT_EQ(login(claimOf("PC-1", kIpxe)).status, LoginStatus::Success);
    const Login windows = login(claimOf("PC-1", kWindows));
    ASSERT_EQ(windows.status, LoginStatus::Success);
    sessions->gone(windows.session);
    ASSERT_TRUE(undo());
    EXPECT_EQ(login(claimOf("PC-1", kWindows)).status, LoginStatus::Forbidden);
}

TEST_F(RoomUndo, ABootKeepsNothing)
{
    ASSERT_TRUE(set("PC-1", "policy", "boot"));
    const Login firmware = login(claimOf("PC-1", kIpxe));
    ASSERT_EQ(firmware.status, LoginStatus::Success);
    sessions->gone(firmware.session);
    EXPECT_FALSE(seat("PC-1").undoUntil);
    EXPECT_EQ(undo().error().code, ErrorCode::NotFound);
}

} // namespace
} // namespace freshseat::host
