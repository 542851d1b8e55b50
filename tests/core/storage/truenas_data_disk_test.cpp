// SPDX-License-Identifier: GPL-3.0-or-later
// Data disks on a TrueNAS: one more extent of a seat's target, with every release's rules, and the connection cut at
// every call that changes something.
#include "core/model/json.h"
#include "tests/core/storage/truenas_room_fixture.h"

namespace freshseat::zfsroom {
namespace {

const MasterName kGames("apps");

SetSeat dataOf(const char *seat, const char *data)
{
    return {SeatName(seat), {{"data", data}}};
}

class TrueNasDataDisks : public TrueNasRoom
{
protected:
    void furnishDisks(TrueNasVersion version)
    {
        m_cutAfterAlone = true;
        furnish(version);
        import("apps", "gta");
        done(dataOf("PC-1", "apps"));
    }
    std::string disk(int lun) { return m_server->read(m_target, 0, 3, lun); }
    /// Comments of the extents; what is left of a disk has one.
    std::vector<std::string> extents()
    {
        std::vector<std::string> comments;
        for (const Json &row : Json::parse(m_server->rows("extent"))) comments.push_back(row["comment"]);
        return comments;
    }
    /// Two seats; PC-1 has its games or not.
    void expectNothingLeft(bool games, const std::string &when)
    {
        EXPECT_EQ(extents().size(), games ? 3U : 2U) << when << ::testing::PrintToString(extents());
        EXPECT_EQ(Json::parse(m_server->rows("targetextent")).size(), games ? 3U : 2U) << when;
        EXPECT_EQ(volumes(), games ? 5U : 4U) << when; // two masters, two seats
    }
    /// `alsoAway`: and its removal.
    void cutChanges(TrueNasVersion version, bool alsoAway)
    {
        furnishDisks(version);
        const auto check = [this](const std::string &when) {
            const bool there = !seat("PC-1").data.empty();
            EXPECT_EQ(disk(0), "one") << when;
            EXPECT_EQ(disk(1), there ? "gta" : "") << when;
            expectNothingLeft(there, when);
            EXPECT_TRUE(m_server->logIn(m_target, seat("PC-1").initiator, "h")) << when;
            m_server->logOut(m_target);
        };
        const auto with = [this] {
            if (seat("PC-1").data.empty()) done(dataOf("PC-1", "apps"));
        };
        const auto without = [this] {
            if (!seat("PC-1").data.empty()) done(dataOf("PC-1", ""));
        };
        if (alsoAway) {
            EXPECT_GE(cutEverywhere(with, dataOf("PC-1", ""), check), 7);
        }
        EXPECT_GE(cutEverywhere(without, dataOf("PC-1", "apps"), check), 7);
    }
};

TEST_F(TrueNasDataDisks, OneThatIsCutOffWhileItComesOrGoesIsThereOrGone)
{
    cutChanges(TrueNasVersion::V260, true);
}

/// With its records, it is many calls.
TEST_F(TrueNasDataDisks, OneThatIsCutOffWhileItComesIsThereOrNotOnCore)
{
    cutChanges(TrueNasVersion::Core133, false);
}

TEST_F(TrueNasDataDisks, ARemovalOfTheSeatThatIsCutOffLeavesNothing)
{
    furnishDisks(TrueNasVersion::V2510);
    RemoveSeats remove;
    remove.seats.names.emplace_back("PC-1");
    const auto prepare = [this] {
        if (m_console->seats()->size() == 1) add("PC-1", 1);
        if (seat("PC-1").data.empty()) done(dataOf("PC-1", "apps"));
    };
    EXPECT_GE(cutEverywhere(prepare, remove,
                            [this](const std::string &when) {
                                const bool there = m_console->seats()->size() == 2;
                                if (there) {
                                    EXPECT_EQ(disk(1), "gta") << when;
                                    return expectNothingLeft(true, when);
                                }
                                EXPECT_EQ(extents().size(), 1U) << when << ::testing::PrintToString(extents());
                                EXPECT_EQ(volumes(), 3U) << when;
                            }),
              8);
}

TEST_F(TrueNasDataDisks, AResetThatIsCutOffIsOfAllDisksOrOfNone)
{
    furnishDisks(TrueNasVersion::V2510);
    const std::string serial = m_server->serialOf(m_target, 1);
    const auto prepare = [this] {
        writeOn(m_target, "own", 1);
        writeOn(m_target, "sys");
    };
    const auto check = [&](const std::string &when) {
        const bool reset = seat("PC-1").dirtyBytes == 0;
        EXPECT_EQ(disk(0), reset ? "one" : "sys") << when;
        EXPECT_EQ(disk(1), reset ? "gta" : "own") << when;
        EXPECT_EQ(m_server->serialOf(m_target, 1), serial) << when;
    };
    EXPECT_GE(cutEverywhere(prepare, resetOf("PC-1"), check), 9);
}

TEST_F(TrueNasDataDisks, ARenameThatIsCutOffKeepsThem)
{
    furnishDisks(TrueNasVersion::V2510);
    const std::string serial = m_server->serialOf(m_target, 1);
    const auto isFirst = [this] {
        const auto seats = m_console->seats();
        return seats &&
               std::any_of(seats->begin(), seats->end(), [](const Seat &one) { return one.name == SeatName("PC-1"); });
    };
    const auto prepare = [&] {
        if (!isFirst()) done(SetSeat{SeatName("PC-9"), {{"name", "PC-1"}}});
    };
    const SetSeat rename{SeatName("PC-1"), {{"name", "PC-9"}}};
    EXPECT_GE(cutEverywhere(prepare, rename,
                            [&](const std::string &when) {
                                const Seat now = seat(isFirst() ? "PC-1" : "PC-9");
                                EXPECT_EQ(m_server->read(now.target, 0, 3), "one") << when;
                                EXPECT_EQ(m_server->read(now.target, 0, 3, 1), "gta") << when;
                                EXPECT_EQ(m_server->serialOf(now.target, 1), serial) << when;
                                expectNothingLeft(true, when);
                            }),
              7);
}

/// A session can be ended only with its target, which is made anew: with all disks.
TEST_F(TrueNasDataDisks, AForcedResetKeepsThem)
{
    furnishDisks(TrueNasVersion::V2510);
    const Seat before = seat("PC-1");
    ASSERT_TRUE(m_server->logIn(m_target, before.initiator, "h"));
    ASSERT_TRUE(m_server->write(m_target, 0, "own", 1));
    ResetSeats forced = resetOf("PC-1");
    forced.force = true;
    done(forced);
    EXPECT_TRUE(m_server->sessions().empty());
    EXPECT_EQ(disk(0), "one");
    EXPECT_EQ(disk(1), "gta");
    EXPECT_EQ(extents().size(), 3U);
}

TEST_F(TrueNasDataDisks, APcThatSlipsInKeepsThem)
{
    for (const TrueNasVersion version : {TrueNasVersion::V2510, TrueNasVersion::Core133}) {
        furnishDisks(version);
        writeOn(m_target, "own", 1);
        m_server->logInBefore("iscsi.extent.update", m_target, seat("PC-1").initiator);
        const auto refused = m_console->perform(kCaller, resetOf("PC-1"), {});
        ASSERT_TRUE(refused);
        EXPECT_EQ(refused->front().outcome, Outcome::Refused);
        EXPECT_EQ(disk(0), "one");
        EXPECT_EQ(disk(1), "own");
    }
}

TEST_F(TrueNasDataDisks, AnotherConsoleSeesThem)
{
    for (const TrueNasVersion version : {TrueNasVersion::V260, TrueNasVersion::Core133}) {
        furnishDisks(version);
        done(SetSeat{SeatName("PC-1"), {{"data-limit", "apps:2G"}}});
        m_console = console("another");
        const Seat shown = seat("PC-1");
        ASSERT_EQ(shown.data.size(), 1U);
        EXPECT_EQ(shown.data[0].master, kGames);
        EXPECT_EQ(shown.data[0].lun, 1);
        EXPECT_EQ(shown.data[0].sizeLimit, std::uint64_t{2} << 30);
    }
}

TEST_F(TrueNasDataDisks, ADryRunListsTheVeryCalls)
{
    for (const TrueNasVersion version : {TrueNasVersion::V2504, TrueNasVersion::Core133}) {
        furnish(version);
        import("apps", "gta");
        rehearsed(dataOf("PC-1", "apps"));
        writeOn(m_target, "own", 1);
        rehearsed(resetOf("PC-1"));
        rehearsed(dataOf("PC-1", ""));
    }
}

TEST_F(TrueNasDataDisks, OverSshTheyAreTheSame)
{
    m_ssh = true;
    furnishDisks(TrueNasVersion::V2510);
    EXPECT_EQ(disk(1), "gta");
    writeOn(m_target, "own", 1);
    done(resetOf("PC-1"));
    EXPECT_EQ(disk(1), "gta");
    done(dataOf("PC-1", ""));
    EXPECT_EQ(disk(1), "");
    expectNothingLeft(false, "");
}

} // namespace
} // namespace freshseat::zfsroom
