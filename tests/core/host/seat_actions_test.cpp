// SPDX-License-Identifier: GPL-3.0-or-later
// Adding, changing, resetting and removing seats, deleting masters: what is done, refused and journalled.
#include "tests/core/host/room_fixture.h"

#include <algorithm>

namespace freshseat::host {
namespace {

using iscsi::LoginStatus;

class SeatActionsTest : public RoomTest
{
protected:
    SeatActionsTest()
    {
        import("win");
        addSeat("PC-01");
    }
    std::vector<JournalEntry> journalOf(const std::string &action)
    {
        auto entries = room->journal({}).value();
        std::erase_if(entries, [&](const JournalEntry &entry) { return entry.action != action; });
        return entries;
    }
    std::vector<std::byte> fresh = pattern(4096, 1);
    std::vector<std::byte> other = pattern(4096, 99);
};

TEST_F(SeatActionsTest, AnAddedSeatIsShown)
{
    const Seat shown = seat("pc-01");
    EXPECT_EQ(shown.name.value(), "PC-01");
    EXPECT_EQ(shown.target, "iqn.2026-11.org.freshseat:pc-01");
    EXPECT_EQ(shown.initiator, "iqn.2026-11.org.freshseat:pc.pc-01");
    EXPECT_EQ(shown.portal, "192.168.1.2:3260");
    EXPECT_EQ(shown.state, SeatState::Off);
    EXPECT_EQ(shown.snapshot, 1);
    EXPECT_FALSE(shown.pinned);
    EXPECT_TRUE(shown.warnings.empty());
    const auto entries = journalOf("seat.add");
    ASSERT_EQ(entries.size(), 1U);
    EXPECT_EQ(entries.front().who, "anna (local)");
    EXPECT_EQ(entries.front().object, "seat PC-01");
    EXPECT_EQ(entries.front().outcome, "done");
    EXPECT_EQ(room->snapshots(MasterName("WIN"))->front().clones, std::vector<std::string>{"PC-01"});
}

TEST_F(SeatActionsTest, WrongSeatsAreRefusedAndJournalled)
{
    AddSeat action;
    action.name = SeatName("pc-01");
    action.mac = "02:ff:00:00:00:01";
    action.master = MasterName("win");
    EXPECT_FALSE(perform(action));
    action.name = SeatName("PC-09");
    action.mac = seat("PC-01").mac;
    EXPECT_FALSE(perform(action));
    action.mac = "02:ff:00:00:00:01";
    action.master = MasterName("nope");
    EXPECT_EQ(perform(action).error().code, ErrorCode::NotFound);
    EXPECT_EQ(room->seats()->size(), 1U);
    EXPECT_EQ(store->clones()->size(), 1U);
    const auto entries = journalOf("seat.add");
    ASSERT_EQ(entries.size(), 4U);
    EXPECT_EQ(entries.back().outcome, "refused");
}

TEST_F(SeatActionsTest, AResetMakesTheMastersBytesAgain)
{
    const Login pc = login(claimOf("PC-01"));
    write(pc, 0, other);
    sessions->gone(pc.session);
    const auto changes = room->preview(ResetSeats{{{SeatName("PC-01")}, {}, false}, false});
    ASSERT_TRUE(changes);
    EXPECT_EQ(changes->front().bytesLost, 4096U);
    clock.advance(std::chrono::seconds(60));
    const auto done = reset("pc-01");
    ASSERT_TRUE(done);
    EXPECT_EQ(done->front().outcome, Outcome::Done);
    const Seat shown = seat("PC-01");
    EXPECT_EQ(shown.dirtyBytes, 0U);
    EXPECT_EQ(shown.lastReset, clock.now());
    EXPECT_FALSE(shown.lastError);
    EXPECT_EQ(read(login(claimOf("PC-01")), 0, 4096), fresh);
    EXPECT_EQ(journalOf("seat.reset").size(), 1U);
    EXPECT_EQ(journalOf("seat.reset").front().who, "anna (local)");
}

TEST_F(SeatActionsTest, ASeatInUseIsRefusedAndUntouched)
{
    const Login pc = login(claimOf("PC-01"));
    write(pc, 0, other);
    const auto refused = reset("PC-01");
    ASSERT_TRUE(refused);
    EXPECT_EQ(refused->front().outcome, Outcome::Refused);
    EXPECT_NE(refused->front().message.find("10.0.0.7"), std::string::npos);
    EXPECT_EQ(perform(RemoveSeats{{{SeatName("PC-01")}, {}, false}})->front().outcome, Outcome::Refused);
    EXPECT_EQ(set("PC-01", "name", "Front")->front().outcome, Outcome::Refused);
    EXPECT_TRUE(sessions->dropped().empty());
    EXPECT_EQ(read(pc, 0, 4096), other);
    EXPECT_EQ(journalOf("seat.reset").back().outcome, "refused");
}

TEST_F(SeatActionsTest, ForceEndsTheSessionFirst)
{
    const Login pc = login(claimOf("PC-01"));
    write(pc, 0, other);
    const auto done = reset("PC-01", true);
    EXPECT_EQ(done->front().outcome, Outcome::Done);
    EXPECT_EQ(sessions->dropped(), std::vector<iscsi::SessionId>{pc.session});
    EXPECT_TRUE(seat("PC-01").sessions.empty());
    EXPECT_EQ(read(login(claimOf("PC-01")), 0, 4096), fresh);
}

TEST_F(SeatActionsTest, ManyAreResetTogetherEachWithItsOutcome)
{
    for (const char *name : {"PC-02", "PC-03", "PC-04", "PC-05", "PC-06", "PC-07"}) addSeat(name);
    const Login pc = login(claimOf("PC-04"));
    std::vector<std::string> told;
    Progress progress;
    progress.item = [&](const ItemOutcome &item) { told.push_back(item.name); };
    ResetSeats action;
    action.seats.all = true;
    const auto done = room->perform(caller, action, progress);
    ASSERT_TRUE(done);
    ASSERT_EQ(done->size(), 7U);
    for (const ItemOutcome &item : *done)
        EXPECT_EQ(item.outcome, item.name == "PC-04" ? Outcome::Refused : Outcome::Done) << item.name << item.message;
    EXPECT_EQ(told.size(), 7U);
    EXPECT_EQ(journalOf("seat.reset").size(), 7U);
    EXPECT_EQ(room->journal({SeatName("PC-04"), 0, 100})->back().outcome, "refused");
    const std::atomic<bool> cancelled = true;
    progress.cancelled = &cancelled;
    EXPECT_EQ(room->perform(caller, action, progress)->front().outcome, Outcome::Skipped);
}

TEST_F(SeatActionsTest, AnUnknownSeatStopsTheWhole)
{
    const Login pc = login(claimOf("PC-01"));
    write(pc, 0, other);
    sessions->gone(pc.session);
    ResetSeats action;
    action.seats.names = {SeatName("PC-01"), SeatName("PC-99")};
    EXPECT_EQ(perform(action).error().code, ErrorCode::NotFound);
    EXPECT_EQ(seat("PC-01").dirtyBytes, 4096U);
    EXPECT_EQ(journalOf("seat.reset").back().outcome, "refused");
}

TEST_F(SeatActionsTest, SetChangesWhatItNames)
{
    SetSeat action{SeatName("PC-01"),
                   {{"group", "VIP"}, {"policy", "keep"}, {"place", "3,1.5"}, {"size-limit", "5M"}, {"name", "Front"}}};
    ASSERT_TRUE(perform(action));
    const Seat shown = seat("Front");
    EXPECT_EQ(shown.group, "VIP");
    EXPECT_EQ(shown.policy, ResetPolicy::Keep);
    EXPECT_EQ(shown.place, (Place{3, 1.5}));
    EXPECT_EQ(shown.sizeLimit, 5U << 20);
    EXPECT_EQ(shown.target, "iqn.2026-11.org.freshseat:front");
    EXPECT_FALSE(room->seat(SeatName("PC-01")));
    EXPECT_EQ(login(claimOf("PC-01")).status, LoginStatus::NotFound);
    EXPECT_EQ(login(claimOf("Front")).target->targetName, "iqn.2026-11.org.freshseat:front");
    // All of it is there after a restart.
    closeRoom();
    openRoom();
    EXPECT_EQ(seat("front").policy, ResetPolicy::Keep);
    EXPECT_EQ(catalog->seats()->size(), 1U);
    EXPECT_EQ(store->cloneFacts(blockstore::CloneKey(catalog->seats()->front().cloneKey))->durability,
              blockstore::Durability::Durable);
    EXPECT_EQ(store->cloneFacts(blockstore::CloneKey(catalog->seats()->front().cloneKey))->limitBytes, 5U << 20);
}

TEST_F(SeatActionsTest, SetRefusesTheWholeForOneWrongValue)
{
    EXPECT_EQ(perform(SetSeat{SeatName("PC-01"), {{"group", "VIP"}, {"policy", "never"}}}).error().code,
              ErrorCode::Usage);
    EXPECT_EQ(set("PC-01", "data", "games").error().code, ErrorCode::NotFound);
    EXPECT_EQ(set("nobody", "group", "VIP").error().code, ErrorCode::NotFound);
    EXPECT_TRUE(seat("PC-01").group.empty());
}

TEST_F(SeatActionsTest, ANewPolicyUnderASessionWaitsForTheNextLogin)
{
    const Login pc = login(claimOf("PC-01"));
    write(pc, 0, other);
    ASSERT_TRUE(set("PC-01", "policy", "keep"));
    EXPECT_EQ(seat("PC-01").warnings.front().id, "policy-pending");
    const Login again = login(claimOf("PC-01"));
    EXPECT_TRUE(seat("PC-01").warnings.empty());
    EXPECT_EQ(read(again, 0, 4096), other);
}

TEST_F(SeatActionsTest, AnotherMasterMeansAFreshClone)
{
    import("linux", 2U << 20, 5);
    const Login pc = login(claimOf("PC-01"));
    write(pc, 0, other);
    EXPECT_EQ(set("PC-01", "master", "linux")->front().outcome, Outcome::Refused);
    sessions->gone(pc.session);
    ASSERT_TRUE(set("PC-01", "master", "linux"));
    EXPECT_EQ(seat("PC-01").master.value(), "linux");
    EXPECT_EQ(seat("PC-01").dirtyBytes, 0U);
    const auto bytes = pattern(2U << 20, 5);
    const std::vector<std::byte> end(bytes.end() - 4096, bytes.end());
    EXPECT_EQ(read(login(claimOf("PC-01")), (2U << 20) - 4096, 4096), end);
}

TEST_F(SeatActionsTest, RemovingTakesTheCloneAlong)
{
    addSeat("PC-02");
    const Login pc = login(claimOf("PC-01"));
    sessions->gone(pc.session);
    const auto done = perform(RemoveSeats{{{SeatName("PC-01")}, {}, false}});
    ASSERT_TRUE(done);
    EXPECT_EQ(done->front().outcome, Outcome::Done);
    EXPECT_FALSE(room->seat(SeatName("PC-01")));
    EXPECT_EQ(store->clones()->size(), 1U);
    EXPECT_TRUE(catalog->pending()->empty());
    EXPECT_EQ(login(claimOf("PC-01")).status, LoginStatus::NotFound);
}

TEST_F(SeatActionsTest, AMasterGoesOnlyWhenNobodyStandsOnIt)
{
    const auto refused = perform(DeleteMaster{MasterName("win")});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::InUse);
    EXPECT_NE(refused.error().message.find("PC-01"), std::string::npos);
    ASSERT_TRUE(perform(RemoveSeats{{{SeatName("PC-01")}, {}, false}}));
    ASSERT_TRUE(perform(DeleteMaster{MasterName("WIN")}));
    EXPECT_TRUE(room->masters()->empty());
    EXPECT_TRUE(store->snapshots()->empty());
    EXPECT_TRUE(catalog->pending()->empty());
    EXPECT_EQ(perform(DeleteMaster{MasterName("win")}).error().code, ErrorCode::NotFound);
    const auto entries = journalOf("master.delete");
    ASSERT_EQ(entries.size(), 3U);
    EXPECT_EQ(entries.at(0).outcome, "refused");
    EXPECT_EQ(entries.at(1).outcome, "done");
    EXPECT_EQ(entries.at(1).object, "master win");
}

TEST_F(SeatActionsTest, ANewSecretReplacesTheOld)
{
    const auto before = room->secret(caller, SeatName("PC-01"));
    ASSERT_TRUE(perform(RenewSecret{SeatName("PC-01")}));
    const auto after = room->secret(caller, SeatName("PC-01"));
    EXPECT_NE(before->secret.reveal(), after->secret.reveal());
    EXPECT_EQ(room->gatekeeper().credentials(claimOf("PC-01")).credentials.secret.reveal(), after->secret.reveal());
    EXPECT_EQ(perform(RenewSecret{SeatName("nobody")}).error().code, ErrorCode::NotFound);
    const auto entries = room->journal({});
    for (const JournalEntry &entry : *entries) {
        for (const std::string &text : {entry.detail, entry.object, entry.who}) {
            EXPECT_EQ(text.find(before->secret.reveal()), std::string::npos);
            EXPECT_EQ(text.find(after->secret.reveal()), std::string::npos);
        }
    }
}

TEST_F(SeatActionsTest, APreviewChangesNothing)
{
    const auto before = room->journal({})->size();
    ResetSeats all;
    all.seats.all = true;
    EXPECT_EQ(room->preview(all)->size(), 1U);
    EXPECT_TRUE(room->preview(RemoveSeats{{{SeatName("PC-01")}, {}, false}}));
    EXPECT_TRUE(room->preview(SetSeat{SeatName("PC-01"), {{"group", "VIP"}}}));
    EXPECT_EQ(room->preview(DeleteMaster{MasterName("win")}).error().code, ErrorCode::InUse);
    EXPECT_TRUE(seat("PC-01").group.empty());
    EXPECT_EQ(room->journal({})->size(), before);
}

} // namespace
} // namespace freshseat::host
