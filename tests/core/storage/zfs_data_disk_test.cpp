// SPDX-License-Identifier: GPL-3.0-or-later
// Data disks of a room on ZFS, beyond the contract: what a PC knows them by, and the connection breaks at every step.
#include "tests/core/storage/zfs_room_fixture.h"

namespace freshseat::zfsroom {
namespace {

const MasterName kGames("games");
const std::string kInitiator = "iqn.2026-11.org.freshseat:pc.pc-1";

SetSeat dataOf(const char *seat, const char *data)
{
    return {SeatName(seat), {{"data", data}}};
}

class ZfsDataDisks : public ZfsRoom
{
protected:
    void furnishDisks()
    {
        furnish();
        addDisks();
    }
    void addDisks()
    {
        import("games", "gta");
        done(dataOf("PC-1", "games"));
    }
    std::string disk(int lun) { return m_model->read(kTarget, 0, 3, lun); }
    DataDisk games()
    {
        const Seat shown = seat("PC-1");
        EXPECT_EQ(shown.data.size(), 1U);
        return shown.data.empty() ? DataDisk() : shown.data.front();
    }
    bool warned(const char *id)
    {
        const auto warnings = seat("PC-1").warnings;
        return std::any_of(warnings.begin(), warnings.end(), [&](const Warning &one) { return one.id == id; });
    }
};

TEST_F(ZfsDataDisks, AreFreshAfterAResetUnderTheSameSerial)
{
    furnishDisks();
    EXPECT_EQ(disk(1), "gta");
    const std::string serial = m_model->serialOf(kTarget, 1);
    EXPECT_NE(serial, m_model->serialOf(kTarget));
    writeOn(kTarget, "own", 1);
    EXPECT_EQ(games().dirtyBytes, 3U);
    EXPECT_EQ(seat("PC-1").dirtyBytes, 0U);
    EXPECT_EQ(disk(0), "one");
    done(resetOf("PC-1"));
    EXPECT_EQ(disk(1), "gta");
    EXPECT_EQ(m_model->serialOf(kTarget, 1), serial);
    done(UndoReset{SeatName("PC-1")});
    EXPECT_EQ(disk(1), "own");
    writeOn(kTarget, "sys", 0);
    ResetSeats alone = resetOf("PC-1");
    alone.disk = kGames;
    done(alone);
    EXPECT_EQ(disk(1), "gta");
    EXPECT_EQ(disk(0), "sys");
    done(UndoReset{SeatName("PC-1")});
    EXPECT_EQ(disk(1), "own");
    EXPECT_EQ(disk(0), "sys");
}

TEST_F(ZfsDataDisks, ComeUnderASessionAndGoWithoutOne)
{
    furnish();
    import("games", "gta");
    ASSERT_TRUE(m_model->logIn(kTarget, kInitiator, "192.0.2.5"));
    done(dataOf("PC-1", "games"));
    EXPECT_EQ(disk(1), "gta");
    EXPECT_EQ(seat("PC-1").sessions.size(), 1U) << "who was there stays";
    const auto refused = m_console->perform(kCaller, dataOf("PC-1", ""), {});
    ASSERT_TRUE(refused);
    EXPECT_EQ(refused->front().outcome, Outcome::Refused);
    ASSERT_TRUE(m_model->logIn(kTarget, kInitiator, "192.0.2.5"));
    EXPECT_FALSE(warned("double-boot")) << "a session for each disk";
    ASSERT_TRUE(m_model->logIn(kTarget, kInitiator, "192.0.2.6"));
    EXPECT_TRUE(warned("double-boot"));
    m_model->logOut(kTarget);
    done(dataOf("PC-1", ""));
    expectWhole("");
}

TEST_F(ZfsDataDisks, AnotherMastersDiskIsAnotherDisk)
{
    furnishDisks();
    import("music", "mp3");
    const std::string serial = m_model->serialOf(kTarget, 1);
    done(dataOf("PC-1", "music"));
    EXPECT_EQ(games().lun, 1);
    EXPECT_EQ(disk(1), "mp3");
    EXPECT_NE(m_model->serialOf(kTarget, 1), serial);
    done(dataOf("PC-1", "music,games"));
    EXPECT_EQ(disk(2), "gta");
    done(SetSeat{SeatName("PC-1"), {{"name", "PC-7"}}});
    const std::string target = "iqn.2026-11.org.freshseat:pc-7";
    EXPECT_EQ(m_model->read(target, 0, 3, 2), "gta");
    done(SetSeat{SeatName("PC-7"), {{"data", "games"}}});
    EXPECT_EQ(m_model->read(target, 0, 3, 2), "gta") << "it keeps its LUN";
    expectWhole("");
}

TEST_F(ZfsDataDisks, AreUpdatedAndSeenByAnotherConsole)
{
    furnishDisks();
    done(dataOf("PC-2", "games"));
    done(BeginUpdate{kGames, SeatName("PC-1")});
    writeOn(kTarget, "new", 1);
    EXPECT_EQ(disk(0), "one");
    done(PublishUpdate{kGames, "a new game", RollOut::Idle, {}});
    m_console = console("another");
    EXPECT_EQ(seat("PC-2").data.front().snapshot, 2);
    EXPECT_EQ(m_model->read("iqn.2026-11.org.freshseat:pc-2", 0, 3, 1), "new");
    EXPECT_EQ(seat("PC-2").snapshot, 1) << "the system disk stays";
}

TEST_F(ZfsDataDisks, WarnBeyondTheirLimit)
{
    furnishDisks();
    done(SetSeat{SeatName("PC-1"), {{"size-limit", "1M"}, {"data-limit", "games:none"}}});
    ASSERT_TRUE(m_model->logIn(kTarget, kInitiator, "h"));
    const std::string most(kSize / 2, 'x');
    for (int i = 0; i < 3; ++i) ASSERT_TRUE(m_model->write(kTarget, 0, most, 1));
    m_model->logOut(kTarget);
    EXPECT_FALSE(warned("size-limit"));
    done(SetSeat{SeatName("PC-1"), {{"data-limit", ""}}});
    EXPECT_TRUE(warned("size-limit"));
}

TEST_F(ZfsDataDisks, ADryRunListsTheVeryCommands)
{
    furnish();
    import("games", "gta");
    rehearsed(dataOf("PC-1", "games"));
    writeOn(kTarget, "own", 1);
    rehearsed(resetOf("PC-1"));
    rehearsed(UndoReset{SeatName("PC-1")});
    rehearsed(BeginUpdate{kGames, SeatName("PC-1")});
    rehearsed(PublishUpdate{kGames, "second", RollOut::None, {}});
    rehearsed(SetSeat{SeatName("PC-1"), {{"name", "PC-7"}}});
    rehearsed(dataOf("PC-7", ""));
}

TEST_F(ZfsDataDisks, OneThatIsCutOffWhileItIsAddedIsThereOrNot)
{
    const int steps = cutEverywhere([this] { import("games", "gta"); }, dataOf("PC-1", "games"),
                                    [this](const auto &when) {
                                        if (seat("PC-1").data.empty()) done(dataOf("PC-1", "games"));
                                        EXPECT_EQ(disk(1), "gta") << when;
                                        EXPECT_EQ(disk(0), "one") << when;
                                    });
    EXPECT_GE(steps, 5);
}

TEST_F(ZfsDataDisks, OneThatIsCutOffWhileItIsRemovedIsGoneOrThere)
{
    const auto whole = [this](const auto &when) {
        if (!seat("PC-1").data.empty()) done(dataOf("PC-1", ""));
        EXPECT_EQ(disk(0), "one") << when;
        done(DeleteMaster{kGames});
    };
    EXPECT_GE(cutEverywhere([this] { addDisks(); }, dataOf("PC-1", ""), whole), 5);
    RemoveSeats remove;
    remove.seats.names.emplace_back("PC-1");
    EXPECT_GE(cutEverywhere([this] { addDisks(); }, remove,
                            [this, &remove](const auto &when) {
                                if (m_console->seats()->size() == 2) done(remove);
                                EXPECT_EQ(m_console->seats()->size(), 1U) << when;
                                done(DeleteMaster{kGames});
                            }),
              5);
}

TEST_F(ZfsDataDisks, AResetThatIsCutOffIsOfAllDisksOrOfNone)
{
    const auto prepare = [this] {
        addDisks();
        writeOn(kTarget, "own", 1);
        writeOn(kTarget, "sys", 0);
    };
    const int steps = cutEverywhere(prepare, resetOf("PC-1"), [this](const auto &when) {
        const bool reset = seat("PC-1").dirtyBytes == 0;
        EXPECT_EQ(disk(0), reset ? "one" : "sys") << when;
        EXPECT_EQ(disk(1), reset ? "gta" : "own") << when;
        EXPECT_TRUE(m_model->logIn(kTarget, kInitiator, "h")) << "and its PC boots" << when;
    });
    EXPECT_GE(steps, 9);
}

TEST_F(ZfsDataDisks, AFullPoolLosesNothing)
{
    furnishDisks();
    writeOn(kTarget, "own", 1);
    m_model->setFull(true);
    EXPECT_FALSE(m_console->perform(kCaller, dataOf("PC-2", "games"), {}));
    m_model->setFull(false);
    EXPECT_TRUE(seat("PC-2").data.empty());
    EXPECT_EQ(disk(1), "own");
    expectWhole("");
}

TEST_F(ZfsDataDisks, OneThatIsLostIsMadeAnewByAReset)
{
    furnishDisks();
    const auto parts = m_model->connect();
    const auto state = readNow(parts);
    const auto entry = std::find_if(state.seats.begin(), state.seats.end(),
                                    [](const SeatEntry &one) { return one.seat.name == SeatName("PC-1"); });
    ASSERT_NE(entry, state.seats.end());
    const std::string volume = entry->volume(1);
    ASSERT_TRUE(parts.iscsi->close(kTarget, false));
    ASSERT_TRUE(parts.iscsi->detach(kTarget, 1));
    ASSERT_TRUE(parts.zfs->destroy(Layout::clean(volume)));
    ASSERT_TRUE(parts.zfs->destroy(volume));
    EXPECT_TRUE(warned("data-disk-failed"));
    done(resetOf("PC-1"));
    EXPECT_EQ(disk(1), "gta");
    EXPECT_FALSE(warned("data-disk-failed"));
    expectWhole("");
}

} // namespace
} // namespace freshseat::zfsroom
