// SPDX-License-Identifier: GPL-3.0-or-later
// Data disks of the helper's room: LUN 1 beside the system disk, with versions, updates, resets and undo of its own.
#include "tests/core/host/room_fixture.h"

#include <algorithm>

namespace freshseat::host {
namespace {

using namespace std::chrono_literals;
using iscsi::LoginStatus;

const MasterName kGames("games");

class RoomDataDisks : public RoomTest
{
protected:
    RoomDataDisks()
    {
        import("win");
        import("games", 1U << 20, 7);
        addSeat("PC-1", "win", ResetPolicy::Keep);
        addSeat("PC-2", "win", ResetPolicy::Boot);
        give("PC-1");
        give("PC-2");
    }
    void give(const char *seat, const char *data = "games")
    {
        const auto done = set(seat, "data", data);
        ASSERT_TRUE(done) << done.error().message;
        ASSERT_EQ(done->front().outcome, Outcome::Done) << done->front().message;
    }
    Login on(const char *seat, std::size_t lun, const iscsi::Isid &isid = kLibiscsi)
    {
        Login pc = login(claimOf(seat, isid));
        EXPECT_EQ(pc.status, LoginStatus::Success);
        pc.lun = lun;
        return pc;
    }
    void writeAs(const char *seat, std::size_t lun, const std::vector<std::byte> &bytes)
    {
        const Login pc = on(seat, lun);
        write(pc, 4096, bytes);
        sessions->gone(pc.session);
    }
    std::vector<std::byte> readAs(const char *seat, std::size_t lun)
    {
        const Login pc = on(seat, lun);
        auto bytes = read(pc, 4096, mine.size());
        sessions->gone(pc.session);
        return bytes;
    }
    static std::vector<std::byte> ofMaster(unsigned seed)
    {
        const auto all = pattern(1U << 20, seed);
        return {all.begin() + 4096, all.begin() + 4096 + 8192};
    }
    void publish(const std::vector<std::byte> &bytes, RollOut rollOut)
    {
        const auto begun = perform(BeginUpdate{kGames, SeatName("PC-1")});
        ASSERT_TRUE(begun) << begun.error().message;
        writeAs("PC-1", 1, bytes);
        const auto done = perform(PublishUpdate{kGames, "a new game", rollOut, {}});
        ASSERT_TRUE(done) << done.error().message;
    }
    const DataDisk &disk(const char *seat)
    {
        m_shown = this->seat(seat);
        return m_shown.data.at(0);
    }
    /// Once the room's second-by-second step has run.
    void step()
    {
        std::promise<void> done;
        room->stepSchedule(control);
        control.post([&] { done.set_value(); });
        done.get_future().wait();
    }

    const std::vector<std::byte> mine = pattern(8192, 41);
    const std::vector<std::byte> game = pattern(8192, 42);
    const std::vector<std::byte> system = ofMaster(1);
    const std::vector<std::byte> games = ofMaster(7);
    ThreadPool control{"control", 1};

private:
    Seat m_shown;
};

TEST_F(RoomDataDisks, AreAClonePerSeat)
{
    EXPECT_EQ(readAs("PC-1", 0), system);
    EXPECT_EQ(readAs("PC-1", 1), games);
    writeAs("PC-1", 1, mine);
    EXPECT_EQ(readAs("PC-1", 1), mine);
    EXPECT_EQ(readAs("PC-1", 0), system) << "the system disk is another";
    EXPECT_EQ(readAs("PC-2", 1), games) << "and so is the disk of the next seat";
    EXPECT_EQ(disk("PC-1").master, kGames);
    EXPECT_EQ(disk("PC-1").lun, 1);
    EXPECT_GE(disk("PC-1").dirtyBytes, mine.size());
    EXPECT_EQ(seat("PC-1").dirtyBytes, 0U);
    EXPECT_EQ(room->snapshots(kGames)->front().clones, (std::vector<std::string>{"PC-1", "PC-2"}));
    closeRoom();
    openRoom();
    EXPECT_EQ(readAs("PC-1", 1), mine);
}

TEST_F(RoomDataDisks, KeepTheirNamesOverResetsAndRestarts)
{
    const auto before = catalog->seats()->front().data.at(0);
    EXPECT_NE(before.naa, catalog->seats()->front().naa);
    ASSERT_TRUE(reset("PC-1"));
    publish(game, RollOut::Idle);
    closeRoom();
    openRoom();
    const auto after = catalog->seats()->front().data.at(0);
    EXPECT_EQ(after.naa, before.naa);
    EXPECT_EQ(after.serial, before.serial);
    EXPECT_EQ(after.lun, 1);
}

TEST_F(RoomDataDisks, AreResetWithTheSeatOrAlone)
{
    writeAs("PC-1", 0, mine);
    writeAs("PC-1", 1, game);
    ResetSeats only;
    only.seats.names = {SeatName("PC-1")};
    only.disk = kGames;
    ASSERT_TRUE(perform(only));
    EXPECT_EQ(readAs("PC-1", 1), games);
    EXPECT_EQ(readAs("PC-1", 0), mine) << "the system disk was not meant";
    writeAs("PC-1", 1, game);
    ASSERT_TRUE(reset("PC-1"));
    EXPECT_EQ(readAs("PC-1", 1), games);
    EXPECT_EQ(readAs("PC-1", 0), system);
    writeAs("PC-1", 0, game);
    writeAs("PC-1", 1, mine);
    ASSERT_TRUE(perform(UndoReset{SeatName("PC-1")}));
    EXPECT_EQ(readAs("PC-1", 1), game);
    EXPECT_EQ(readAs("PC-1", 0), mine);
    clock.advance(10s);
    ASSERT_TRUE(perform(UndoReset{SeatName("PC-1")}));
    EXPECT_EQ(readAs("PC-1", 1), mine) << "an undo can be undone, of both";
    EXPECT_EQ(readAs("PC-1", 0), game);
}

TEST_F(RoomDataDisks, UndoTakesBackTheLastResetAndNoOlderOne)
{
    writeAs("PC-1", 0, mine);
    ASSERT_TRUE(reset("PC-1"));
    clock.advance(10s);
    writeAs("PC-1", 1, game);
    ASSERT_TRUE(reset("PC-1"));
    ASSERT_TRUE(perform(UndoReset{SeatName("PC-1")}));
    EXPECT_EQ(readAs("PC-1", 1), game);
    EXPECT_EQ(readAs("PC-1", 0), system) << "what the first reset took from the system disk is not brought back";
}

TEST_F(RoomDataDisks, BootMakesBothFreshAndTheFirmwareHasASessionForEach)
{
    writeAs("PC-2", 0, mine);
    writeAs("PC-2", 1, mine);
    const Login hook = on("PC-2", 1, kIpxe);
    EXPECT_EQ(read(hook, 4096, mine.size()), games);
    iscsi::Isid second = kIpxe;
    second[5] = 0x77;
    const Login boot = on("PC-2", 0, second);
    EXPECT_EQ(seat("PC-2").sessions.size(), 2U) << "the second session of the firmware leaves the first alone";
    EXPECT_TRUE(sessions->dropped().empty());
    EXPECT_EQ(read(boot, 4096, mine.size()), system);
    const Login windows = on("PC-2", 1, kWindows);
    EXPECT_EQ(seat("PC-2").sessions.size(), 1U) << "the system takes over from the firmware";
    write(windows, 4096, game);
    EXPECT_EQ(read(windows, 4096, game.size()), game);
    iscsi::Isid again = kIpxe;
    again[5] = 0x78;
    const Login next = on("PC-2", 1, again);
    EXPECT_EQ(seat("PC-2").sessions.size(), 1U);
    EXPECT_EQ(read(next, 4096, game.size()), games) << "the next boot makes it fresh";
}

TEST_F(RoomDataDisks, AreUpdatedThroughASeat)
{
    writeAs("PC-1", 0, mine);
    ASSERT_TRUE(perform(BeginUpdate{kGames, SeatName("PC-1")}));
    EXPECT_EQ(readAs("PC-1", 0), mine) << "the system disk is the seat's own";
    writeAs("PC-1", 1, game);
    EXPECT_GE(room->update(kGames)->writtenBytes, game.size());
    EXPECT_EQ(disk("PC-1").dirtyBytes, 0U) << "what is written there belongs to the update";
    EXPECT_EQ(exitCodeOf(*reset("PC-1", true)), 3) << "an update session is never lost";
    EXPECT_EQ(set("PC-1", "data", "")->front().outcome, Outcome::Refused);
    EXPECT_EQ(readAs("PC-2", 1), games);
    ASSERT_TRUE(perform(PublishUpdate{kGames, "a new game", RollOut::Boot, {}}));
    EXPECT_EQ(disk("PC-2").moveTo, 2);
    EXPECT_EQ(seat("PC-2").moveTo, std::nullopt);
    const Login boot = on("PC-2", 1, kIpxe);
    EXPECT_EQ(read(boot, 4096, game.size()), game);
    sessions->gone(boot.session);
    EXPECT_EQ(disk("PC-2").snapshot, 2);
    EXPECT_EQ(disk("PC-1").snapshot, 1) << "a kept seat moves when it is reset";
    EXPECT_EQ(readAs("PC-1", 0), mine);
    EXPECT_EQ(perform(DropSnapshot{kGames, 1}).error().code, ErrorCode::InUse);
    ASSERT_TRUE(reset("PC-1"));
    ASSERT_TRUE(perform(UndoReset{SeatName("PC-1")}));
    EXPECT_EQ(readAs("PC-1", 0), mine);
}

TEST_F(RoomDataDisks, RollOutsMoveThemAndLeaveTheSystemDiskAlone)
{
    addSeat("PC-3", "win", ResetPolicy::Nightly);
    give("PC-3");
    writeAs("PC-3", 0, mine);
    clock.advance(120s);
    publish(game, RollOut::Idle);
    step();
    clock.advance(60s);
    step();
    EXPECT_EQ(disk("PC-3").snapshot, 2);
    EXPECT_EQ(readAs("PC-3", 1), game);
    EXPECT_EQ(readAs("PC-3", 0), mine) << "a new game costs nobody what is on the system disk";
    clock.advance(60s);
    ASSERT_TRUE(perform(SetCurrent{kGames, 1, RollOut::Boot}));
    const Login boot = on("PC-3", 1, kIpxe);
    EXPECT_EQ(read(boot, 4096, game.size()), games);
    sessions->gone(boot.session);
    EXPECT_EQ(readAs("PC-3", 0), mine) << "and neither does the boot that leads back";
}

TEST_F(RoomDataDisks, PinnedOnesStay)
{
    give("PC-2", "games@1");
    publish(game, RollOut::Boot);
    const Login boot = on("PC-2", 1, kIpxe);
    EXPECT_EQ(read(boot, 4096, game.size()), games);
    sessions->gone(boot.session);
    give("PC-2", "games@2");
    EXPECT_EQ(readAs("PC-2", 1), game);
    EXPECT_TRUE(disk("PC-2").pinned);
}

TEST_F(RoomDataDisks, ComeAndGo)
{
    const std::string before = catalog->seats()->at(1).data.at(0).cloneKey;
    const Login pc = on("PC-2", 0);
    EXPECT_EQ(set("PC-2", "data", "")->front().outcome, Outcome::Refused) << "somebody is on it";
    import("tools", 1U << 20, 9);
    give("PC-2", "games,tools");
    EXPECT_EQ(seat("PC-2").data.size(), 2U) << "a new one does not disturb";
    EXPECT_EQ(pc.target->units.size(), 2U) << "it is there at the next login";
    sessions->gone(pc.session);
    EXPECT_EQ(readAs("PC-2", 2), ofMaster(9));
    give("PC-2", "tools");
    EXPECT_EQ(disk("PC-2").lun, 2) << "the disk that stays keeps its LUN";
    EXPECT_EQ(store->cloneFacts(blockstore::CloneKey(before)).error().code, ErrorCode::NotFound);
    const Login later = on("PC-2", 2);
    EXPECT_EQ(later.target->units.at(1), nullptr);
    sessions->gone(later.session);
    EXPECT_EQ(perform(DeleteMaster{MasterName("tools")}).error().code, ErrorCode::InUse);
    give("PC-2", "");
    EXPECT_TRUE(seat("PC-2").data.empty());
    ASSERT_TRUE(perform(DeleteMaster{MasterName("tools")}));
    RemoveSeats remove;
    remove.seats.names = {SeatName("PC-1")};
    ASSERT_TRUE(perform(remove));
    ASSERT_TRUE(perform(DeleteMaster{kGames})) << "nothing is left of the removed seat's data disk";
    closeRoom();
    openRoom();
    const auto status = room->status();
    ASSERT_TRUE(status);
    for (const Warning &warning : status->warnings) EXPECT_NE(warning.id, "strangers") << warning.text;
}

TEST_F(RoomDataDisks, HaveTheSeatsSizeLimitAndPolicy)
{
    ASSERT_TRUE(set("PC-2", "size-limit", "1M"));
    const blockstore::CloneKey key(catalog->seats()->at(1).data.at(0).cloneKey);
    EXPECT_EQ(store->cloneFacts(key)->limitBytes, 1U << 20);
    ASSERT_TRUE(set("PC-2", "data-limit", "games:3M"));
    EXPECT_EQ(store->cloneFacts(key)->limitBytes, 3U << 20);
    closeRoom();
    openRoom();
    EXPECT_EQ(seat("PC-2").data.front().sizeLimit, 3U << 20);
    EXPECT_EQ(store->cloneFacts(key)->durability, blockstore::Durability::Volatile);
    ASSERT_TRUE(set("PC-2", "policy", "keep"));
    EXPECT_EQ(store->cloneFacts(key)->durability, blockstore::Durability::Durable);
}

TEST_F(RoomDataDisks, ThatAreBrokenDoNotKeepTheSeatFromStarting)
{
    writeAs("PC-1", 1, mine);
    const std::string key = catalog->seats()->front().data.at(0).cloneKey;
    closeRoom();
    for (const auto &entry : std::filesystem::recursive_directory_iterator(folder / "store")) {
        if (entry.is_regular_file() && entry.path().string().find(key) != std::string::npos)
            std::filesystem::resize_file(entry.path(), 16);
    }
    openRoom();
    const Login pc = on("PC-1", 0);
    EXPECT_EQ(read(pc, 4096, mine.size()), system);
    EXPECT_NE(seat("PC-1").state, SeatState::Failed);
    const auto warnings = seat("PC-1").warnings;
    EXPECT_TRUE(std::any_of(warnings.begin(), warnings.end(), [](const Warning &warning) {
        return warning.id == "data-disk-failed" && warning.text.find("games") != std::string::npos;
    }));
    sessions->gone(pc.session);
    ASSERT_TRUE(reset("PC-1"));
    EXPECT_EQ(readAs("PC-1", 1), games) << "a reset mends it";
}

} // namespace
} // namespace freshseat::host
