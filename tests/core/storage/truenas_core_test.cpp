// SPDX-License-Identifier: GPL-3.0-or-later
// A room on a TrueNAS CORE 13.3: what is known of it lies in snapshots of its dataset, sessions cannot be ended, and
// its schedule is a companion's.
#include "tests/core/storage/truenas_room_fixture.h"

namespace freshseat::zfsroom {
namespace {

using ::testing::HasSubstr;

class TrueNasCore : public TrueNasRoom
{
protected:
    void SetUp() override
    {
        TrueNasRoom::SetUp();
        m_cutAfterAlone = true; // with its records, it is many calls
        furnish(TrueNasVersion::Core133);
    }
    /// Snapshots that hold what is known of the dataset at `path` below the room's.
    std::vector<std::string> records(const std::string &path)
    {
        std::vector<std::string> found;
        for (const std::string &name : m_server->datasets()) {
            if (name.starts_with(std::string(kRoot) + "@freshseat-notes" + path)) found.push_back(name);
        }
        return found;
    }
};

TEST_F(TrueNasCore, AResetThatIsCutOffIsDoneOrNotBegun)
{
    cutResets(TrueNasVersion::Core133);
}

TEST_F(TrueNasCore, APublishThatIsCutOffIsPublishedOrGoesOn)
{
    cutPublishes(TrueNasVersion::Core133);
}

TEST_F(TrueNasCore, ARenameThatIsCutOffKeepsTheDiskToo)
{
    cutRenames(TrueNasVersion::Core133);
}

TEST_F(TrueNasCore, AnotherConsoleSeesTheSameRoom)
{
    done(SetSeat{SeatName("PC-1"), {{"place", "3,4"}, {"group", "hall"}}});
    const auto mine = m_console->seats();
    const auto journal = m_console->journal({});
    m_console = console("another");
    ASSERT_NE(m_console, nullptr);
    const auto theirs = m_console->seats();
    ASSERT_TRUE(mine && theirs && journal);
    ASSERT_EQ(theirs->size(), 2U);
    for (std::size_t i = 0; i < theirs->size(); ++i) {
        EXPECT_EQ((*theirs)[i].name, (*mine)[i].name);
        EXPECT_EQ((*theirs)[i].group, (*mine)[i].group);
        EXPECT_EQ((*theirs)[i].mac, (*mine)[i].mac);
        EXPECT_EQ((*theirs)[i].target, (*mine)[i].target);
    }
    const auto again = m_console->journal({});
    ASSERT_TRUE(again);
    ASSERT_EQ(again->size(), journal->size());
    EXPECT_EQ(again->back().detail, journal->back().detail);
}

TEST_F(TrueNasCore, RecordsDoNotPileUp)
{
    for (int round = 0; round < 12; ++round) {
        writeOn(m_target, "own");
        done(resetOf("PC-1"));
        EXPECT_EQ(m_server->read(m_target, 0, 3), "one");
    }
    EXPECT_EQ(records(":seats:pc-1.").size(), 1U);
    EXPECT_LE(records(":journal.").size(), 4U) << "sixteen entries, and their number";
    for (const std::string &name : m_server->datasets()) {
        const bool record = name.find("@freshseat-notes") != std::string::npos;
        EXPECT_TRUE(!record || name.starts_with(std::string(kRoot) + "@")) << name << " is in the way of a rollback";
    }
    RemoveSeats gone;
    gone.seats.names = {SeatName("PC-1")};
    done(gone);
    m_clock.advance(std::chrono::hours(30));
    done(SetSeat{SeatName("PC-2"), {{"place", "1,1"}}}); // what was kept goes
    EXPECT_TRUE(records(":seats:pc-1.").empty());
}

TEST_F(TrueNasCore, WhatACutLeftOfASeatIsNoneOfTheNextOnesBusiness)
{
    const Seat before = seat("PC-1");
    const std::string record = records(":seats:pc-1.").at(0);
    const std::string left =
        m_server->byHand("zfs.snapshot.query", Json::array({Json::array({Json::array({"id", "=", record})})}).dump());
    RemoveSeats gone;
    gone.seats.names = {SeatName("PC-1")};
    done(gone);
    m_clock.advance(std::chrono::hours(30));
    done(SetSeat{SeatName("PC-2"), {{"place", "1,1"}}}); // what was kept goes
    // As if the connection had been cut before its record went.
    const Json row = Json::parse(left).at(0);
    Json properties = Json::object();
    for (const auto &[key, value] : row["properties"].items()) {
        if (key.starts_with("freshseat:")) properties[key] = value["rawvalue"];
    }
    ASSERT_FALSE(properties.empty());
    m_server->byHand("zfs.snapshot.create", Json::array({Json{{"dataset", kRoot},
                                                              {"name", record.substr(record.find('@') + 1)},
                                                              {"properties", properties}}})
                                                .dump());
    EXPECT_EQ(m_console->seats()->size(), 1U) << "a record of nothing is no seat";
    add("PC-1", 9);
    EXPECT_NE(seat("PC-1").mac, before.mac);
    EXPECT_EQ(records(":seats:pc-1.").size(), 1U);
}

TEST_F(TrueNasCore, TheRoomIsThereWhenItBecomesAScale)
{
    done(BeginUpdate{kBase, SeatName("PC-1")});
    writeOn(m_target, "two");
    done(PublishUpdate{kBase, "second", RollOut::None, {}});
    done(SetSeat{SeatName("PC-2"), {{"place", "3,4"}}});
    const auto before = m_console->seats();
    const auto journal = m_console->journal({});
    m_console.reset();
    for (const TrueNasVersion version : {TrueNasVersion::Scale2410, TrueNasVersion::V2510}) {
        m_server->upgrade(version);
        m_console = console();
        ASSERT_NE(m_console, nullptr);
        const auto after = m_console->seats();
        ASSERT_TRUE(before && after && journal);
        ASSERT_EQ(after->size(), before->size());
        for (std::size_t i = 0; i < after->size(); ++i) {
            EXPECT_EQ((*after)[i].name, (*before)[i].name);
            EXPECT_EQ((*after)[i].mac, (*before)[i].mac);
            EXPECT_EQ((*after)[i].snapshot, (*before)[i].snapshot);
        }
        EXPECT_EQ(m_console->snapshots(kBase)->size(), 2U);
        writeOn(m_target, "own");
        done(resetOf("PC-1"));
        EXPECT_NE(m_server->read(m_target, 0, 3), "own");
        EXPECT_GT(m_console->journal({})->size(), journal->size()) << "and nothing of it is lost";
        m_console.reset();
    }
    EXPECT_TRUE(records(":seats:pc-1.").empty()) << "what was written to moved along";
    EXPECT_TRUE(records(":journal.").empty());
    m_console = console("another");
    RemoveSeats gone;
    gone.seats.names = {SeatName("PC-2")};
    done(gone);
    m_clock.advance(std::chrono::hours(30));
    done(SetSeat{SeatName("PC-1"), {{"place", "1,1"}}});
    EXPECT_TRUE(records(":seats:pc-2.").empty());
    EXPECT_EQ(m_console->seats()->size(), 1U);
}

TEST_F(TrueNasCore, ASessionIsNotEndedByForce)
{
    const Seat pc = seat("PC-1");
    ASSERT_TRUE(m_server->logIn(m_target, pc.initiator, "192.0.2.9"));
    ASSERT_TRUE(m_server->write(m_target, 0, "own"));
    const std::string volume = m_server->volumeOf(m_target);
    ResetSeats reset = resetOf("PC-1");
    reset.force = true;
    const auto result = m_console->perform(kCaller, reset, {});
    ASSERT_TRUE(result) << result.error().message;
    EXPECT_NE(result->at(0).outcome, Outcome::Done);
    EXPECT_THAT(result->at(0).message, HasSubstr("switch its PC off"));
    EXPECT_EQ(m_server->volumeOf(m_target), volume);
    EXPECT_TRUE(m_server->write(m_target, 0, "OWN")) << "the PC noticed nothing";
    m_server->logOut(m_target);
    done(reset);
    EXPECT_EQ(m_server->read(m_target, 0, 3), "one");
}

TEST_F(TrueNasCore, APcThatSlipsInKeepsItsDisk)
{
    writeOn(m_target, "own");
    m_server->logInBefore("iscsi.extent.update", m_target, seat("PC-1").initiator);
    const auto result = m_console->perform(kCaller, resetOf("PC-1"), {});
    ASSERT_TRUE(result) << result.error().message;
    EXPECT_NE(result->at(0).outcome, Outcome::Done);
    EXPECT_EQ(m_server->read(m_target, 0, 3), "own");
    EXPECT_TRUE(m_server->write(m_target, 0, "OWN"));
}

TEST_F(TrueNasCore, AFullPoolLosesNothing)
{
    writeOn(m_target, "own");
    m_server->setFull(true);
    const auto result = m_console->perform(kCaller, resetOf("PC-1"), {});
    EXPECT_TRUE(!result || result->at(0).outcome == Outcome::Failed);
    m_server->setFull(false);
    EXPECT_EQ(m_server->read(m_target, 0, 3), "own");
    done(resetOf("PC-1"));
    EXPECT_EQ(m_server->read(m_target, 0, 3), "one");
}

TEST_F(TrueNasCore, TheScheduleIsACompanions)
{
    const auto schedules = m_console->schedules();
    ASSERT_FALSE(schedules);
    EXPECT_EQ(schedules.error().code, ErrorCode::Unsupported);
    EXPECT_THAT(schedules.error().message, HasSubstr("a companion would"));
}

TEST_F(TrueNasCore, AKeyIsRootsSoNoRoleIsMissing)
{
    const auto status = m_console->status();
    ASSERT_TRUE(status) << status.error().message;
    EXPECT_THAT(status->version, HasSubstr("13.3"));
    EXPECT_TRUE(status->warnings.empty());
}

TEST_F(TrueNasCore, AListingIsTheSameCallsForAnyRoom)
{
    const auto callsOf = [this] {
        m_server->clearCalls();
        EXPECT_TRUE(m_console->seats());
        return m_server->calls().size();
    };
    const auto few = callsOf();
    for (int number = 3; number < 9; ++number) add("PC-" + std::to_string(number), number);
    EXPECT_EQ(callsOf(), few);
    EXPECT_LE(few, 10U);
}

TEST_F(TrueNasCore, AWrongKeyIsRefused)
{
    auto nas = options();
    nas.secret = Secret("7-" + std::string(64, 'W'));
    EXPECT_EQ(refused(nas).code, ErrorCode::NotAllowed);
}

} // namespace
} // namespace freshseat::zfsroom
