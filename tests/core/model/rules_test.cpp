// SPDX-License-Identifier: GPL-3.0-or-later
// Rules that the storage contract cannot reach: several snapshots, update sessions, journal words, exit codes.
#include "core/model/rules.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace freshseat {
namespace {

class RulesTest : public ::testing::Test
{
protected:
    std::vector<MasterView> masters{{MasterName("win11"), 3, {1, 2, 3}}, {MasterName("lab"), 1, {1}}};
    std::vector<Seat> seats{seatCalled("A", 2), seatCalled("B", 3), seatCalled("C", 3)};

    static Seat seatCalled(const char *name, int snapshot)
    {
        Seat seat;
        seat.name = SeatName(name);
        seat.mac = "02:00:00:00:00:0" + std::string(name == std::string("A")   ? "a"
                                                    : name == std::string("B") ? "b"
                                                                               : "c");
        seat.group = "hall";
        seat.master = MasterName("win11");
        seat.snapshot = snapshot;
        seat.state = SeatState::Off;
        seat.target = targetName(seat.name);
        seat.initiator = initiatorName(seat.name);
        seat.dirtyBytes = 100;
        return seat;
    }
    [[nodiscard]] RoomView view() const { return {seats, masters}; }
    [[nodiscard]] Result<SeatPlan> set(std::vector<std::pair<std::string, std::string>> changes) const
    {
        return plannedChange(SetSeat{SeatName("a"), std::move(changes)}, view());
    }
};

TEST_F(RulesTest, NamesFollowTheAuthority)
{
    EXPECT_EQ(targetName(SeatName("PC-07")), "iqn.2026-11.org.freshseat:pc-07");
    EXPECT_EQ(initiatorName(SeatName("PC-07"), "iqn.2026-01.net.cafe"), "iqn.2026-01.net.cafe:pc.pc-07");
}

TEST_F(RulesTest, AnotherSnapshotMeansAFreshClone)
{
    const auto other = set({{"snapshot", "1"}});
    ASSERT_TRUE(other);
    EXPECT_TRUE(other->freshClone);
    EXPECT_TRUE(other->needsIdle);
    EXPECT_TRUE(other->after.pinned);
    const auto same = set({{"snapshot", "2"}});
    EXPECT_FALSE(same->freshClone) << "pinning where it stands loses nothing";
    EXPECT_FALSE(same->needsIdle);
    const auto master = set({{"master", "LAB"}});
    EXPECT_TRUE(master->freshClone);
    EXPECT_EQ(master->after.master.value(), "lab") << "as the room spells it";
    EXPECT_EQ(master->after.snapshot, 1);
    const auto both = set({{"snapshot", "1"}, {"master", "lab"}});
    ASSERT_TRUE(both) << "the order of the words does not matter";
    EXPECT_TRUE(both->after.pinned);
    EXPECT_EQ(set({{"master", "lab"}, {"snapshot", "2"}}).error().code, ErrorCode::NotFound);
}

TEST_F(RulesTest, FollowingMovesAtTheNextReset)
{
    seats[0].pinned = true;
    const auto follow = set({{"snapshot", "current"}});
    ASSERT_TRUE(follow);
    EXPECT_FALSE(follow->freshClone);
    EXPECT_FALSE(follow->after.pinned);
    EXPECT_EQ(follow->after.snapshot, 2);
    EXPECT_EQ(snapshotAfterReset(follow->after, masters[0]), 3);
    EXPECT_EQ(snapshotAfterReset(seats[0], masters[0]), 2);
}

TEST_F(RulesTest, RenamingToAnotherCaseDisturbsNobody)
{
    const auto plan = set({{"name", "a"}});
    ASSERT_TRUE(plan) << plan.error().message;
    EXPECT_EQ(plan->after.name.value(), "a");
    EXPECT_FALSE(plan->needsIdle);
}

TEST_F(RulesTest, UpdateSessionsAreSkippedOrRefused)
{
    seats[1].state = SeatState::Update;
    SeatSelection all;
    all.all = true;
    const auto chosen = selectSeats(all, seats);
    ASSERT_TRUE(chosen);
    EXPECT_EQ(chosen->seats.size(), 2U);
    ASSERT_EQ(chosen->skipped.size(), 1U);
    EXPECT_EQ(chosen->skipped[0].outcome, Outcome::Skipped);
    EXPECT_TRUE(refusalInUse(seats[1], true)) << "not even by force";
    const auto changes = previewAction(ResetSeats{all, true}, view());
    ASSERT_TRUE(changes);
    EXPECT_EQ(changes->back().what, "skipped");
    EXPECT_EQ(changes->back().bytesLost, 0U);
}

TEST_F(RulesTest, AnEmptyRoomHasNobodyToReset)
{
    SeatSelection all;
    all.all = true;
    const auto chosen = selectSeats(all, {});
    ASSERT_TRUE(chosen);
    EXPECT_TRUE(chosen->seats.empty());
}

TEST_F(RulesTest, PreviewsSayWhatIsLostAndWhereItGoes)
{
    SeatSelection one;
    one.names = {SeatName("a")};
    const auto reset = previewAction(ResetSeats{one, false}, view());
    ASSERT_TRUE(reset);
    ASSERT_EQ(reset->size(), 1U);
    EXPECT_EQ(reset->at(0).bytesLost, 100U);
    EXPECT_EQ(reset->at(0).detail, "from win11@2 to win11@3");
    const auto set =
        previewAction(SetSeat{SeatName("A"), {{"group", "vip"}, {"policy", "boot"}, {"snapshot", "1"}}}, view());
    ASSERT_TRUE(set);
    ASSERT_EQ(set->size(), 3U) << "the policy stays";
    EXPECT_EQ(set->at(0).detail, "hall -> vip");
    EXPECT_EQ(set->at(1).detail, "current -> 1");
    EXPECT_EQ(set->at(2).what, "reset seat");
    EXPECT_EQ(set->at(2).bytesLost, 100U);
}

TEST_F(RulesTest, ABootProgramIsOneOfFourAndAKeyComesOnce)
{
    EXPECT_EQ(set({{"firmware", "ipxe"}})->after.firmware, BootProgram::Ipxe);
    EXPECT_EQ(set({{"firmware", "auto"}})->after.firmware, BootProgram::Auto);
    EXPECT_EQ(set({{"firmware", "grub"}}).error().code, ErrorCode::Usage);
    EXPECT_EQ(set({{"group", "a"}, {"group", "b"}}).error().code, ErrorCode::Usage);
}

TEST_F(RulesTest, InitiatorsAreNamesOrAny)
{
    EXPECT_EQ(set({{"initiators", "IQN.2020-01.x:a, any"}})->after.initiators,
              (std::vector<std::string>{"iqn.2020-01.x:a", "any"}));
    EXPECT_TRUE(set({{"initiators", ""}})->after.initiators.empty());
    for (const char *wrong : {"x", "iqn.", "iqn.a b", "iqn.a,,iqn.b", "iqn.a;b"})
        EXPECT_FALSE(set({{"initiators", wrong}})) << wrong;
}

TEST_F(RulesTest, ManyUsersAreNotAllListed)
{
    seats.clear();
    for (int i = 0; i < 40; ++i) {
        seats.push_back(seatCalled("A", 1));
        seats.back().name = SeatName("S-" + std::to_string(i));
    }
    const auto checked = checkDelete({MasterName("win11")}, view());
    ASSERT_FALSE(checked);
    EXPECT_EQ(checked.error().code, ErrorCode::InUse);
    EXPECT_NE(checked.error().message.find("and 30 more"), std::string::npos) << checked.error().message;
}

TEST_F(RulesTest, TheJournalHasOneEntryAnObject)
{
    SeatSelection group;
    group.group = "hall";
    const std::vector<ItemOutcome> items{{"A", Outcome::Done, ""}, {"B", Outcome::Refused, "in use"}};
    const auto entries = journalEntries(ResetSeats{group, false}, "anna (local)", TimePoint(), items);
    ASSERT_EQ(entries.size(), 2U);
    EXPECT_EQ(entries[1].object, "seat B");
    EXPECT_EQ(entries[1].outcome, "refused");
    EXPECT_EQ(entries[1].detail, "in use");
    const auto failed =
        journalEntries(ResetSeats{group, false}, "x", TimePoint(), fail(ErrorCode::Failed, "the disk broke"));
    ASSERT_EQ(failed.size(), 1U);
    EXPECT_EQ(failed[0].object, "group hall");
    EXPECT_EQ(failed[0].outcome, "failed");
    EXPECT_EQ(outcomeOf({ErrorCode::InUse, "", ""}), "refused");
    EXPECT_EQ(outcomeOf({ErrorCode::OutOfSpace, "", ""}), "failed");
}

TEST(ExitCode, FollowsTheWorstOutcome)
{
    const auto code = [](std::vector<Outcome> outcomes) {
        std::vector<ItemOutcome> items;
        for (const Outcome outcome : outcomes) items.push_back({"x", outcome, ""});
        return exitCodeOf(items);
    };
    EXPECT_EQ(code({}), 0);
    EXPECT_EQ(code({Outcome::Done, Outcome::Skipped}), 0);
    EXPECT_EQ(code({Outcome::Done, Outcome::Refused}), 3);
    EXPECT_EQ(code({Outcome::Refused, Outcome::Failed}), 1);
}

} // namespace
} // namespace freshseat
