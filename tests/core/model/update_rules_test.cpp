// SPDX-License-Identifier: GPL-3.0-or-later
// Which seats a roll-out moves, and which snapshots may go.
#include "core/model/update_rules.h"

#include <gtest/gtest.h>

namespace freshseat {
namespace {

const MasterName kWin("win");

Seat seatOn(const std::string &name, int snapshot)
{
    Seat seat;
    seat.name = SeatName(name);
    seat.master = kWin;
    seat.snapshot = snapshot;
    seat.policy = ResetPolicy::Nightly;
    seat.dirtyBytes = 100;
    return seat;
}

MasterView winAt(int current, std::vector<int> snapshots)
{
    MasterView master;
    master.name = kWin;
    master.current = current;
    master.next = snapshots.back() + 1;
    master.snapshots = std::move(snapshots);
    return master;
}

TEST(UpdateRules, ARollOutNamesEverySeatOfTheMaster)
{
    std::vector<Seat> seats{seatOn("A", 1), seatOn("B", 1), seatOn("C", 1), seatOn("D", 2), seatOn("E", 1)};
    seats[1].pinned = true;
    seats[2].policy = ResetPolicy::Keep;
    Seat other = seatOn("F", 1);
    other.master = MasterName("debian");
    seats.push_back(other);
    const Rollout rollout = plannedRollout(winAt(1, {1, 2}), 2, RollOut::Idle, {SeatName("e")}, seats);
    EXPECT_EQ(rollout.from, 1);
    EXPECT_EQ(rollout.to, 2);
    EXPECT_EQ(rollout.phase, RolloutPhase::Canary);
    ASSERT_EQ(rollout.seats.size(), 5U);
    EXPECT_EQ(rollout.seats[0].name.value(), "E");
    EXPECT_TRUE(rollout.seats[0].canary);
    EXPECT_EQ(rollout.seats[1].step, RolloutStep::Waiting);
    EXPECT_EQ(rollout.seats[2].step, RolloutStep::Stays);
    EXPECT_EQ(rollout.seats[2].message, "pinned to snapshot 1");
    EXPECT_EQ(rollout.seats[3].step, RolloutStep::Stays);
    EXPECT_EQ(rollout.seats[4].step, RolloutStep::Moved) << "it is there already";
    EXPECT_EQ(describe(rollout), "tried first by E");
    EXPECT_EQ(plannedRollout(winAt(1, {1, 2}), 2, RollOut::Boot, {}, seats).phase, RolloutPhase::Rolling);
}

TEST(UpdateRules, ADataDiskStandsOnItsOwnMaster)
{
    Seat seat = seatOn("A", 3);
    seat.data = {{MasterName("games"), 7, 1, 55, true, 8}};
    EXPECT_EQ(standingOn(seat, MasterName("WIN"))->snapshot, 3);
    EXPECT_EQ(standingOn(seat, MasterName("Games"))->snapshot, 7);
    EXPECT_EQ(standingOn(seat, MasterName("games"))->dirtyBytes, 55U);
    EXPECT_EQ(standingOn(seat, MasterName("games"))->lun, 1);
    EXPECT_TRUE(standingOn(seat, MasterName("games"))->pinned);
    EXPECT_EQ(standingOn(seat, MasterName("games"))->moveTo, 8);
    EXPECT_FALSE(standingOn(seat, MasterName("win"))->moveTo);
    EXPECT_FALSE(standingOn(seat, MasterName("debian")));
}

TEST(UpdateRules, KeepingTheNewestDropsNothingThatIsNeeded)
{
    MasterView master = winAt(7, {1, 2, 3, 4, 5, 6, 7});
    std::vector<Seat> seats{seatOn("A", 2)};
    EXPECT_TRUE(snapshotsToDrop(master, seats, 0).empty()) << "0 keeps all";
    EXPECT_TRUE(snapshotsToDrop(master, seats, 7).empty());
    EXPECT_EQ(snapshotsToDrop(master, seats, 2), (std::vector<int>{1, 3, 4, 5}));
    master.lastKnownGood = 4;
    master.update = UpdateSession{};
    master.update->base = 3;
    EXPECT_EQ(snapshotsToDrop(master, seats, 2), (std::vector<int>{1, 5}));
    master.rollout = Rollout{};
    master.rollout->from = 5;
    master.rollout->to = 7;
    EXPECT_EQ(snapshotsToDrop(master, seats, 2), std::vector<int>{1});
    master.rollout->phase = RolloutPhase::Done;
    EXPECT_EQ(snapshotsToDrop(master, seats, 2), (std::vector<int>{1, 5}));
    master.current = 1;
    EXPECT_EQ(snapshotsToDrop(master, seats, 2), std::vector<int>{5}) << "the current one may be old";
    seats.front().moveTo = 5;
    EXPECT_TRUE(snapshotsToDrop(master, seats, 2).empty());
}

TEST(UpdateRules, PreviewsSayWhatIsLost)
{
    std::vector<Seat> seats{seatOn("A", 1), seatOn("B", 1)};
    seats[1].policy = ResetPolicy::Boot;
    std::vector<MasterView> masters{winAt(1, {1, 2})};
    RoomView room;
    room.seats = seats;
    room.masters = masters;
    const auto changes = previewUpdate(SetCurrent{kWin, 2, RollOut::Idle}, room);
    ASSERT_TRUE(changes);
    ASSERT_EQ(changes->size(), 3U);
    EXPECT_EQ(changes->at(0).what, "set current");
    EXPECT_EQ(changes->at(1).what, "move seat");
    EXPECT_EQ(changes->at(1).detail, "from win@1 to win@2, now");
    EXPECT_EQ(changes->at(1).bytesLost, 100U);
    EXPECT_EQ(changes->at(2).bytesLost, 0U) << "it is gone at its next boot in any case";
    masters[0].update = UpdateSession{};
    masters[0].update->master = kWin;
    masters[0].update->seat = SeatName("A");
    masters[0].update->writtenBytes = 77;
    const auto lost = previewUpdate(DiscardUpdate{kWin}, room);
    ASSERT_TRUE(lost);
    EXPECT_EQ(lost->back().bytesLost, 77U);
    const auto published = previewUpdate(PublishUpdate{kWin, "c", RollOut::Boot, {SeatName("B")}}, room);
    ASSERT_TRUE(published);
    EXPECT_EQ(published->at(0).detail, "as win@3");
    EXPECT_EQ(published->at(1).name, "B") << "the first seat first";
}

TEST(UpdateRules, WordsOfRollOuts)
{
    for (const RollOut rollOut : {RollOut::None, RollOut::Idle, RollOut::Boot})
        EXPECT_EQ(parseRollOut(toText(rollOut)).value(), rollOut);
    EXPECT_EQ(parseRollOut("now").error().code, ErrorCode::Usage);
    EXPECT_TRUE(isOver(RolloutPhase::Failed));
    EXPECT_FALSE(isOver(RolloutPhase::Waiting));
}

} // namespace
} // namespace freshseat
