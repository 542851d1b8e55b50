// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/checks.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace freshseat {
namespace {

constexpr std::uint64_t kGiB = 1ULL << 30;

TimePoint today()
{
    return TimePoint(std::chrono::hours(24 * 20'000));
}

Seat seat(const char *name, int snapshot)
{
    Seat seat;
    seat.name = SeatName(name);
    seat.master = MasterName("win11");
    seat.snapshot = snapshot;
    seat.portal = "192.168.1.2:3260";
    seat.state = SeatState::Off;
    return seat;
}

/// A room with which everything is well.
RoomFacts goodRoom()
{
    RoomFacts room;
    room.status = {"helper", "1.0", "nas", 1000 * kGiB, 100 * kGiB, 50 * kGiB, {}, 1, 2, 0, {}};
    room.masters = {{MasterName("win11"), 64 * kGiB, 2, 2, today()}};
    room.seats = {seat("PC-01", 2), seat("PC-02", 2)};
    room.scrub = ScrubStatus{};
    room.scrub->finishedAt = today() - std::chrono::hours(24);
    room.bootNetwork = BootNetwork{};
    room.bootNetwork->state = "off";
    room.now = today();
    return room;
}

std::vector<Snapshot> versions()
{
    Snapshot old, current;
    old.number = 1;
    old.lastKnownGood = true;
    current.number = 2;
    current.current = true;
    return {old, current};
}

CheckResult worst(const std::vector<Check> &checks)
{
    return std::max_element(checks.begin(), checks.end(),
                            [](const Check &a, const Check &b) { return a.result < b.result; })
        ->result;
}

/// The one check that is not passed, as "fail space".
std::string onlyFlaw(const std::vector<Check> &checks)
{
    std::string flaw;
    for (const Check &check : checks) {
        EXPECT_FALSE(check.text.empty());
        if (check.result == CheckResult::Pass) continue;
        EXPECT_TRUE(flaw.empty()) << flaw << " and " << check.check;
        flaw = std::string(toText(check.result)) + ' ' + check.check;
    }
    return flaw;
}

std::vector<Check> master(const RoomFacts &room, const std::vector<Snapshot> &snapshots = versions())
{
    return checkMaster(room.masters.front(), snapshots, room);
}

TEST(Checks, AGoodRoomPasses)
{
    EXPECT_EQ(worst(checkHost(goodRoom())), CheckResult::Pass);
    EXPECT_EQ(worst(master(goodRoom())), CheckResult::Pass);
}

TEST(Checks, SpaceFailsAtTheReserve)
{
    RoomFacts room = goodRoom();
    room.status.spaceUsed = 920 * kGiB;
    EXPECT_EQ(onlyFlaw(checkHost(room)), "warn space");
    room.status.spaceUsed = 950 * kGiB;
    EXPECT_EQ(onlyFlaw(checkHost(room)), "fail space");
    room.status.spaceUsed = 2000 * kGiB;
    EXPECT_EQ(onlyFlaw(checkHost(room)), "fail space");
    room.status.spaceTotal = 0;
    EXPECT_EQ(onlyFlaw(checkHost(room)), "warn space");
}

TEST(Checks, AnEmptyRoomIsToldWhatComesNext)
{
    RoomFacts room = goodRoom();
    room.masters.clear();
    EXPECT_EQ(onlyFlaw(checkHost(room)), "warn masters");
    room = goodRoom();
    room.seats.clear();
    EXPECT_EQ(onlyFlaw(checkHost(room)), "warn seats");
}

TEST(Checks, SeatsThatFailedAreNamed)
{
    RoomFacts room = goodRoom();
    room.seats[1].state = SeatState::Failed;
    const auto checks = checkHost(room);
    EXPECT_EQ(onlyFlaw(checks), "fail seats");
    EXPECT_TRUE(std::any_of(checks.begin(), checks.end(),
                            [](const Check &check) { return check.text.find("PC-02") != std::string::npos; }));
    room = goodRoom();
    room.seats[0].warnings.push_back({"auth", "no secret", "PC-01"});
    EXPECT_EQ(onlyFlaw(checkHost(room)), "warn seats");
}

TEST(Checks, APortalOnLoopbackReachesNobody)
{
    RoomFacts room = goodRoom();
    room.seats[0].portal = "127.0.0.1:3260";
    EXPECT_EQ(onlyFlaw(checkHost(room)), "warn address");
}

TEST(Checks, ABootNetworkThatFailedOrIsNotAloneIsTold)
{
    RoomFacts room = goodRoom();
    room.bootNetwork->on = true;
    room.bootNetwork->state = "running";
    EXPECT_EQ(worst(checkHost(room)), CheckResult::Pass);
    room.bootNetwork->otherServers = {"192.168.1.1 (gives addresses)"};
    EXPECT_EQ(worst(checkHost(room)), CheckResult::Pass) << "the DHCP server that mode proxy stands beside";
    room.status.warnings = {{"other-servers", "others answer PCs on the boot network too: 192.168.1.9", {}}};
    EXPECT_EQ(onlyFlaw(checkHost(room)), "warn other-servers");
    EXPECT_NE(checkHost(room).back().remedy, "");
    room.status.warnings = {{"boot-program",
                             "it starts with another boot program than its own: the boot program ipxe.pxe is not in /x",
                             "PC-01"}};
    EXPECT_EQ(onlyFlaw(checkHost(room)), "warn boot-program");
    EXPECT_NE(checkHost(room).back().text.find("PC-01: it starts with another"), std::string::npos);
    EXPECT_NE(checkHost(room).back().remedy.find("iPXE 1.21"), std::string::npos) << "what to install is named";
    room.status.warnings = {{"boot-network", "the boot network does not work: port 67 is taken", {}}};
    room.bootNetwork->state = "failed";
    room.bootNetwork->problem = "port 67 is taken";
    EXPECT_EQ(onlyFlaw(checkHost(room)), "fail boot-network");
    room.status.warnings.clear();
    room.bootNetwork.reset();
    EXPECT_EQ(worst(checkHost(room)), CheckResult::Pass) << "a backend without one";
}

TEST(Checks, DamageFailsTheRoomAndItsMaster)
{
    RoomFacts room = goodRoom();
    room.scrub->findings.push_back({"games", 1, {}, 4096, "version 1 of games is damaged at byte 4096"});
    EXPECT_EQ(onlyFlaw(checkHost(room)), "fail integrity");
    EXPECT_EQ(worst(master(room)), CheckResult::Pass) << "another master's";
    room.scrub->findings[0].master = "win11";
    EXPECT_EQ(onlyFlaw(master(room)), "fail integrity");
    room.scrub->findings.clear();
    room.scrub->finishedAt = today() - std::chrono::hours(24 * 60);
    EXPECT_EQ(onlyFlaw(checkHost(room)), "warn integrity");
    room.scrub->finishedAt.reset();
    EXPECT_EQ(onlyFlaw(checkHost(room)), "warn integrity");
}

TEST(Checks, TheHostsOwnWarningsAreAmongThem)
{
    RoomFacts room = goodRoom();
    room.status.warnings.push_back({"strangers", "a file that is no clone", {}});
    EXPECT_EQ(onlyFlaw(checkHost(room)), "warn strangers");
}

TEST(Checks, ABadCurrentVersionFails)
{
    auto snapshots = versions();
    snapshots[1].bad = true;
    EXPECT_EQ(onlyFlaw(master(goodRoom(), snapshots)), "fail current");
    snapshots[1].current = false;
    EXPECT_EQ(onlyFlaw(master(goodRoom(), snapshots)), "fail current");
    snapshots = versions();
    snapshots[0].lastKnownGood = false;
    EXPECT_EQ(onlyFlaw(master(goodRoom(), snapshots)), "warn last-known-good");
}

TEST(Checks, SeatsBehindAreNamedUnlessPinned)
{
    RoomFacts room = goodRoom();
    room.seats[0].snapshot = 1;
    EXPECT_EQ(onlyFlaw(master(room)), "warn seats");
    room.seats[0].pinned = true;
    EXPECT_EQ(worst(master(room)), CheckResult::Pass);
    room.seats[0].master = MasterName("other");
    room.seats[0].data = {{MasterName("win11"), 1, 1, 0, false, {}}};
    EXPECT_EQ(onlyFlaw(master(room)), "warn seats") << "a data disk too";
}

TEST(Checks, AnUpdateThatWasForgottenIsTold)
{
    RoomFacts room = goodRoom();
    room.masters[0].update = UpdateSession{MasterName("win11"), SeatName("PC-01"), {}, 2, today(), "anna"};
    EXPECT_EQ(worst(master(room)), CheckResult::Pass);
    room.masters[0].update->since = today() - std::chrono::hours(24 * 30);
    EXPECT_EQ(onlyFlaw(master(room)), "warn update");
}

TEST(Checks, JsonIsAsSpecified)
{
    EXPECT_EQ(toJson(Check{"space", CheckResult::Warn, "little", "add a disk"}).dump(),
              R"({"check":"space","remedy":"add a disk","result":"warn","text":"little"})");
    EXPECT_TRUE(toJson(Check{"space", CheckResult::Pass, "much", {}})["remedy"].is_null());
}

} // namespace
} // namespace freshseat
