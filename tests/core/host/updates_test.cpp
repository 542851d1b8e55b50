// SPDX-License-Identifier: GPL-3.0-or-later
// Update sessions of the helper's room: whose bytes are where, what survives, and a publish that is cut in two.
#include "core/catalog/database.h"
#include "tests/core/host/room_fixture.h"

#include <algorithm>

namespace freshseat::host {
namespace {

using namespace std::chrono_literals;
using iscsi::LoginStatus;

const MasterName kWin("win");

class RoomUpdates : public RoomTest
{
protected:
    RoomUpdates()
    {
        import("win");
        addSeat("PC-1", "win", ResetPolicy::Keep);
        addSeat("PC-2", "win", ResetPolicy::Boot);
    }
    void begin(const char *seat)
    {
        const auto done = perform(BeginUpdate{kWin, SeatName(seat)});
        ASSERT_TRUE(done) << done.error().message;
    }
    Result<std::vector<ItemOutcome>> publish(RollOut rollOut = RollOut::None)
    {
        return perform(PublishUpdate{kWin, "new", rollOut, {}});
    }
    /// The PC writes and is switched off.
    void writeAs(const char *seat, std::uint64_t offset, const std::vector<std::byte> &bytes)
    {
        const Login pc = login(claimOf(seat));
        ASSERT_EQ(pc.status, LoginStatus::Success);
        write(pc, offset, bytes);
        sessions->gone(pc.session);
    }
    std::vector<std::byte> readAs(const char *seat, std::uint64_t offset, std::size_t size)
    {
        const Login pc = login(claimOf(seat));
        EXPECT_EQ(pc.status, LoginStatus::Success);
        auto bytes = read(pc, offset, size);
        sessions->gone(pc.session);
        return bytes;
    }
    std::vector<std::byte> ofMaster(std::size_t offset, std::size_t size)
    {
        const auto all = pattern(1U << 20, 1);
        return {all.begin() + static_cast<std::ptrdiff_t>(offset),
                all.begin() + static_cast<std::ptrdiff_t>(offset + size)};
    }
    std::size_t snapshotCount() { return room->snapshots(kWin)->size(); }
    /// Nothing lies in the store that nobody knows. (The disk of the tests may be nearly full: that is another
    /// warning.)
    bool hasStrangers()
    {
        const auto status = room->status();
        EXPECT_TRUE(status);
        return std::any_of(status->warnings.begin(), status->warnings.end(),
                           [](const Warning &warning) { return warning.id == "strangers"; });
    }
    bool isOpen() { return room->update(kWin).has_value(); }
    void reopen(const std::string &bootId = "boot-1")
    {
        closeRoom();
        openRoom(bootId);
    }
    /// From here on the catalogue refuses every new snapshot.
    void breakCatalogue(bool broken)
    {
        auto database = catalog::Database::open(folder / "freshseat.db");
        ASSERT_TRUE(database);
        const auto done = (*database)->execute(
            broken ? "CREATE TRIGGER full BEFORE INSERT ON snapshots BEGIN SELECT RAISE (ABORT, 'no room'); END"
                   : "DROP TRIGGER full");
        ASSERT_TRUE(done) << done.error().message;
    }
    /// Once the room's second-by-second step has run.
    void step()
    {
        std::promise<void> done;
        room->stepSchedule(control);
        control.post([&] { done.set_value(); });
        done.get_future().wait();
    }

    const std::vector<std::byte> mine = pattern(4096, 41);
    const std::vector<std::byte> update = pattern(8192, 42);
    ThreadPool control{"control", 1};
};

TEST_F(RoomUpdates, TheSeatsOwnDiskLiesStill)
{
    writeAs("PC-1", 0, mine);
    begin("PC-1");
    EXPECT_EQ(seat("PC-1").state, SeatState::Update);
    EXPECT_EQ(readAs("PC-1", 0, 4096), ofMaster(0, 4096)) << "the update begins from the master, not from the seat";
    writeAs("PC-1", 65536, update);
    EXPECT_GE(room->update(kWin)->writtenBytes, update.size());
    EXPECT_EQ(readAs("PC-2", 65536, update.size()), ofMaster(65536, update.size())) << "nobody else sees it";
    const auto published = publish();
    ASSERT_TRUE(published) << published.error().message;
    EXPECT_EQ(published->front().message, "snapshot 2");
    EXPECT_EQ(readAs("PC-1", 0, 4096), mine);
    EXPECT_EQ(readAs("PC-1", 65536, update.size()), ofMaster(65536, update.size()));
    ASSERT_TRUE(set("PC-2", "snapshot", "2"));
    EXPECT_EQ(readAs("PC-2", 65536, update.size()), update);
    EXPECT_EQ(readAs("PC-2", 0, 4096), ofMaster(0, 4096));
    const auto snapshots = room->snapshots(kWin);
    EXPECT_GE(snapshots->at(1).changedBytes, update.size());
    EXPECT_GE(snapshots->at(1).storedBytes, update.size());
    EXPECT_EQ(snapshots->at(1).freedBytes, snapshots->at(1).storedBytes);
    EXPECT_FALSE(snapshots->at(0).freedBytes) << "the second stands on it";
    const auto bytesOf = [this](const char *name) {
        const auto shown = room->seat(SeatName(name));
        return shown->storedBytes.value_or(0) + shown->keptBytes.value_or(0);
    };
    // In the background the new snapshot gives back what it does not need.
    EXPECT_TRUE(eventually([&] {
        const auto versions = room->snapshots(kWin);
        const std::uint64_t both = *versions->at(0).storedBytes + *versions->at(1).storedBytes;
        const auto stored = room->status()->stored;
        return stored && stored->masters == both && room->masters()->front().storedBytes == both &&
               stored->clones + stored->kept == bytesOf("PC-1") + bytesOf("PC-2");
    }));
    EXPECT_EQ(room->masters()->front().size, 1U << 20);
}

TEST_F(RoomUpdates, NoBootMakesItFresh)
{
    begin("PC-2"); // its policy is boot
    for (int boot = 0; boot < 2; ++boot) {
        const Login firmware = login(claimOf("PC-2", kIpxe));
        ASSERT_EQ(firmware.status, LoginStatus::Success);
        const Login windows = login(claimOf("PC-2", kWindows));
        ASSERT_EQ(windows.status, LoginStatus::Success);
        if (boot == 0)
            write(windows, 4096, update);
        else
            EXPECT_EQ(read(windows, 4096, update.size()), update);
        sessions->gone(windows.session);
    }
}

TEST_F(RoomUpdates, RestartsEndNothing)
{
    begin("PC-2");
    writeAs("PC-2", 4096, update);
    for (const char *boot : {"boot-1", "boot-2"}) {
        reopen(boot);
        ASSERT_TRUE(isOpen()) << boot;
        EXPECT_EQ(seat("PC-2").state, SeatState::Update);
        EXPECT_EQ(room->update(kWin)->seat, SeatName("PC-2"));
        EXPECT_EQ(room->update(kWin)->by, "anna (local)");
        EXPECT_FALSE(hasStrangers());
    }
    // Before the host went down nobody had flushed: what the session wrote may be there or not, the disk is whole.
    writeAs("PC-2", 0, update);
    reopen();
    EXPECT_EQ(readAs("PC-2", 0, update.size()), update);
    ASSERT_TRUE(publish());
    EXPECT_EQ(snapshotCount(), 2U);
}

TEST_F(RoomUpdates, DiscardingLeavesNothing)
{
    const auto clones = store->clones()->size();
    begin("PC-1");
    EXPECT_EQ(store->clones()->size(), clones + 1);
    const Login pc = login(claimOf("PC-1"));
    write(pc, 0, update);
    ASSERT_TRUE(perform(DiscardUpdate{kWin}));
    EXPECT_EQ(sessions->dropped(), std::vector<iscsi::SessionId>{pc.session});
    EXPECT_EQ(store->clones()->size(), clones);
    EXPECT_FALSE(isOpen());
    EXPECT_EQ(readAs("PC-1", 0, 4096), ofMaster(0, 4096));
    reopen();
    EXPECT_FALSE(hasStrangers());
}

TEST_F(RoomUpdates, NoForceEndsIt)
{
    begin("PC-1");
    const Login pc = login(claimOf("PC-1"));
    write(pc, 0, update);
    const auto items = reset("PC-1", true);
    ASSERT_TRUE(items);
    EXPECT_EQ(items->front().outcome, Outcome::Refused);
    EXPECT_TRUE(sessions->dropped().empty()) << "not even its session";
    EXPECT_EQ(read(pc, 0, update.size()), update);
}

TEST_F(RoomUpdates, ASystemOfTheOtherDiskMustBootAgain)
{
    const Login firmware = login(claimOf("PC-1", kIpxe));
    const Login windows = login(claimOf("PC-1", kWindows));
    ASSERT_EQ(windows.status, LoginStatus::Success);
    sessions->gone(windows.session);
    begin("PC-1");
    EXPECT_EQ(login(claimOf("PC-1", kWindows)).status, LoginStatus::Forbidden)
        << "it would write its old ideas over the update";
    ASSERT_EQ(login(claimOf("PC-1", kIpxe)).status, LoginStatus::Success);
    const Login updating = login(claimOf("PC-1", kWindows));
    ASSERT_EQ(updating.status, LoginStatus::Success);
    sessions->gone(updating.session);
    ASSERT_TRUE(publish());
    EXPECT_EQ(login(claimOf("PC-1", kWindows)).status, LoginStatus::Forbidden)
        << "and those of the update over the seat's own disk";
}

TEST_F(RoomUpdates, APublishCutInTwoIsFinishedByItself)
{
    begin("PC-1");
    writeAs("PC-1", 0, update);
    breakCatalogue(true);
    const auto failed = publish(RollOut::Idle);
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().code, ErrorCode::Failed);
    EXPECT_NE(failed.error().message.find("in the store"), std::string::npos) << failed.error().message;
    ASSERT_TRUE(isOpen());
    EXPECT_TRUE(room->update(kWin)->publishing);
    EXPECT_EQ(seat("PC-1").state, SeatState::Update);
    EXPECT_NE(login(claimOf("PC-1")).status, LoginStatus::Success) << "its disk is a snapshot already";
    step();
    EXPECT_TRUE(isOpen()) << "still no room";
    breakCatalogue(false);
    step();
    EXPECT_FALSE(isOpen());
    ASSERT_EQ(snapshotCount(), 2U);
    EXPECT_EQ(room->snapshots(kWin)->at(1).comment, "new");
    EXPECT_EQ(seat("PC-1").state, SeatState::Off);
    EXPECT_TRUE(eventually([&] { return seat("PC-2").snapshot == 2; })) << "and the roll-out that was asked for began";
    EXPECT_EQ(readAs("PC-2", 0, update.size()), update);
}

TEST_F(RoomUpdates, APublishCutInTwoIsFinishedAtTheNextStart)
{
    begin("PC-1");
    writeAs("PC-1", 0, update);
    breakCatalogue(true);
    ASSERT_FALSE(publish());
    breakCatalogue(false);
    reopen("boot-2");
    EXPECT_FALSE(isOpen());
    EXPECT_EQ(snapshotCount(), 2U);
    EXPECT_FALSE(hasStrangers());
    ASSERT_TRUE(set("PC-2", "snapshot", "2"));
    EXPECT_EQ(readAs("PC-2", 0, update.size()), update);
}

TEST_F(RoomUpdates, APublishCutInTwoCanBeDiscarded)
{
    begin("PC-1");
    writeAs("PC-1", 0, update);
    breakCatalogue(true);
    ASSERT_FALSE(publish());
    ASSERT_TRUE(perform(DiscardUpdate{kWin}));
    breakCatalogue(false);
    EXPECT_FALSE(isOpen());
    EXPECT_EQ(snapshotCount(), 1U);
    EXPECT_EQ(store->snapshots()->size(), 1U);
    reopen();
    EXPECT_FALSE(hasStrangers());
}

TEST_F(RoomUpdates, AnImageIsTheNextVersion)
{
    ImportSpec spec;
    spec.name = kWin;
    spec.fileName = "larger.raw";
    spec.format = ImageFormat::Raw;
    spec.fileSize = 2U << 20;
    spec.update = true;
    auto upload = room->beginImport(caller, spec);
    ASSERT_TRUE(upload) << upload.error().message;
    ASSERT_TRUE((*upload)->write(0, update));
    ASSERT_TRUE((*upload)->finish({}));
    upload->reset(); // the room outlives it
    ASSERT_TRUE(isOpen());
    EXPECT_EQ(room->update(kWin)->file, "larger.raw");
    reopen();
    ASSERT_TRUE(isOpen());
    EXPECT_FALSE(hasStrangers()) << "it is no stranger";
    ASSERT_TRUE(publish(RollOut::Boot));
    EXPECT_EQ(room->masters()->front().size, 2U << 20);
    ASSERT_TRUE(reset("PC-2"));
    EXPECT_EQ(seat("PC-2").snapshot, 2);
    EXPECT_EQ(readAs("PC-2", 0, update.size()), update);
    EXPECT_EQ(readAs("PC-1", 0, 4096), ofMaster(0, 4096)) << "kept";
    auto again = room->beginImport(caller, spec);
    ASSERT_TRUE((*again)->finish({}));
    ASSERT_TRUE(perform(DiscardUpdate{kWin}));
    EXPECT_EQ(store->snapshots()->size(), 2U);
}

TEST_F(RoomUpdates, NoneIsBegunOnTheReserveAndOneThatIsOpenComesToItsEnd)
{
    begin("PC-1");
    import("games");
    closeRoom();
    reserve = std::uint64_t{1} << 60; // no disk has it
    openRoom();
    ASSERT_TRUE(set("PC-2", "master", "games"));
    const auto begun = perform(BeginUpdate{MasterName("games"), SeatName("PC-2")});
    ASSERT_FALSE(begun);
    EXPECT_EQ(begun.error().code, ErrorCode::OutOfSpace);
    EXPECT_NE(begun.error().message.find("no update is begun"), std::string::npos) << begun.error().message;
    EXPECT_EQ(room->journal({{}, 0, 1})->back().outcome, "failed");
    ASSERT_TRUE(publish()) << "what was begun is not lost";
    EXPECT_EQ(snapshotCount(), 2U);
}

TEST_F(RoomUpdates, OnlyTheNewestAreKept)
{
    closeRoom();
    keepSnapshots = 2;
    openRoom();
    for (int round = 0; round < 3; ++round) {
        begin("PC-2");
        ASSERT_TRUE(publish(RollOut::Idle));
    }
    clock.advance(std::chrono::minutes(2)); // PC-2 counts as idle: the roll-out comes to its end
    const auto numbers = [&] {
        std::vector<int> all;
        for (const Snapshot &snapshot : std::vector<Snapshot>(room->snapshots(kWin).value()))
            all.push_back(snapshot.number);
        return all;
    };
    EXPECT_TRUE(eventually([&] {
        step();
        return numbers() == std::vector<int>{1, 3, 4};
    })) << "the kept seat needs 1";
    const auto entries = room->journal({{}, 0, 100}).value();
    const auto dropped = std::find_if(entries.begin(), entries.end(),
                                      [](const JournalEntry &entry) { return entry.action == "master.drop"; });
    ASSERT_NE(dropped, entries.end());
    EXPECT_EQ(dropped->outcome, "done");
    EXPECT_NE(dropped->detail.find("snapshot 2"), std::string::npos);
}

} // namespace
} // namespace freshseat::host
