// SPDX-License-Identifier: GPL-3.0-or-later
// What a crash left is put in order when the room opens, and what is not ours is never touched.
#include "tests/core/host/room_fixture.h"

#include <fstream>
#include <string>
#include <vector>

namespace freshseat::host {
namespace {

class RoomOpeningTest : public RoomTest
{
protected:
    RoomOpeningTest()
    {
        import("win");
        addSeat("PC-01");
    }
    blockstore::SnapshotKey sealStranger()
    {
        auto writer = store->beginImport(4096);
        EXPECT_TRUE(writer);
        EXPECT_TRUE((*writer)->write(0, pattern(4096, 8)));
        const auto facts = (*writer)->seal([](std::uint64_t, std::uint64_t) { return true; });
        EXPECT_TRUE(facts);
        return facts->key;
    }
    /// Their ids; how full the disk of the tests is, is nothing of the room's.
    std::vector<std::string> warnings()
    {
        std::vector<std::string> ids;
        const auto status = room->status();
        for (const Warning &warning : status->warnings)
            if (!warning.id.starts_with("space-")) ids.push_back(warning.id);
        return ids;
    }
};

TEST_F(RoomOpeningTest, TheRoomIsAsItWas)
{
    const Seat before = seat("PC-01");
    const auto secret = room->secret(caller, SeatName("PC-01"))->secret.reveal();
    const Login pc = login(claimOf("PC-01"));
    write(pc, 0, pattern(4096, 99));
    closeRoom();
    openRoom();
    EXPECT_EQ(seat("PC-01").mac, before.mac);
    EXPECT_TRUE(eventually([&] { return seat("PC-01").dirtyBytes == 4096; }));
    EXPECT_EQ(room->secret(caller, SeatName("PC-01"))->secret.reveal(), secret);
    EXPECT_EQ(read(login(claimOf("PC-01")), 0, 4096), pattern(4096, 99));
    EXPECT_EQ(room->masters()->front().name.value(), "win");
}

TEST_F(RoomOpeningTest, HalfAddedSeatsAreSwept)
{
    const auto snapshot = blockstore::SnapshotKey(catalog->snapshots(MasterName("win"))->front().storeKey);
    ASSERT_TRUE(catalog->addPending({catalog::PendingKind::Clone, "0123456789abcdef0123456789abcdef"}));
    ASSERT_TRUE(store->createClone(blockstore::CloneKey("0123456789abcdef0123456789abcdef"), snapshot,
                                   blockstore::Durability::Volatile, 0));
    closeRoom();
    openRoom();
    EXPECT_EQ(store->clones()->size(), 1U);
    EXPECT_TRUE(catalog->pending()->empty());
    EXPECT_EQ(warnings(), std::vector<std::string>());
}

TEST_F(RoomOpeningTest, AnImportCutOffAfterItsSealIsSwept)
{
    (void)sealStranger();
    ASSERT_TRUE(catalog->addPending({catalog::PendingKind::Import, "any"}));
    std::ofstream(folder / "staging" / "rest") << "x";
    closeRoom();
    openRoom();
    EXPECT_EQ(store->snapshots()->size(), 1U);
    EXPECT_TRUE(catalog->pending()->empty());
    EXPECT_TRUE(std::filesystem::is_empty(folder / "staging"));
}

TEST_F(RoomOpeningTest, StrangersAreToldAndNeverRemoved)
{
    (void)sealStranger();
    (void)sealStranger();
    ASSERT_TRUE(catalog->addPending({catalog::PendingKind::Import, "any"})); // one of them, but which?
    closeRoom();
    openRoom();
    EXPECT_EQ(store->snapshots()->size(), 3U);
    EXPECT_EQ(warnings(), std::vector<std::string>{"strangers"});
}

TEST_F(RoomOpeningTest, ASeatWithoutItsDiskFailsAndAResetMakesItAgain)
{
    const auto key = blockstore::CloneKey(catalog->seats()->front().cloneKey);
    ASSERT_TRUE(store->removeClone(key));
    closeRoom();
    openRoom();
    EXPECT_TRUE(eventually([&] { return seat("PC-01").state == SeatState::Failed; }));
    EXPECT_NE(login(claimOf("PC-01")).status, iscsi::LoginStatus::Success);
    const auto done = reset("PC-01");
    ASSERT_TRUE(done);
    EXPECT_EQ(done->front().outcome, Outcome::Done) << done->front().message;
    EXPECT_EQ(seat("PC-01").state, SeatState::Off);
    EXPECT_EQ(read(login(claimOf("PC-01")), 0, 4096), pattern(4096, 1));
}

TEST_F(RoomOpeningTest, SettingsTheStoreMissedAreTakenOver)
{
    const auto key = blockstore::CloneKey(catalog->seats()->front().cloneKey);
    catalog::SeatRecord record = catalog->seats()->front();
    record.policy = ResetPolicy::Keep; // the catalogue is ahead of the store here
    ASSERT_TRUE(catalog->updateSeat(record));
    closeRoom();
    openRoom();
    ASSERT_EQ(login(claimOf("PC-01")).status, iscsi::LoginStatus::Success);
    EXPECT_EQ(store->cloneFacts(key)->durability, blockstore::Durability::Durable);
}

TEST_F(RoomOpeningTest, APolicyThatHardensAfterAHostCrashKeepsTheOldSystemOut)
{
    const Login os = login(claimOf("PC-01", kWindows));
    sessions->gone(os.session);
    closeRoom();
    openRoom("boot-2");
    ASSERT_TRUE(set("PC-01", "policy", "keep"));
    EXPECT_EQ(login(claimOf("PC-01", kWindows)).status, iscsi::LoginStatus::Forbidden);
    EXPECT_EQ(login(claimOf("PC-01", kIpxe)).status, iscsi::LoginStatus::Success);
    EXPECT_EQ(login(claimOf("PC-01", kWindows)).status, iscsi::LoginStatus::Success);
}

TEST_F(RoomOpeningTest, TheJournalSaysThatTheHostWasRestarted)
{
    closeRoom();
    openRoom("boot-2");
    const JournalEntry entry = room->journal({}).value().back();
    EXPECT_EQ(entry.action, "daemon.start");
    EXPECT_EQ(entry.who, "daemon");
    EXPECT_EQ(entry.detail, "the host was restarted since");
}

} // namespace
} // namespace freshseat::host
