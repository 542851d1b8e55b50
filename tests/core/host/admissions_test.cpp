// SPDX-License-Identifier: GPL-3.0-or-later
// Logins as PCs make them: names, secrets, take-over, reset at boot, "must boot again".
#include "tests/core/host/room_fixture.h"

#include <algorithm>

namespace freshseat::host {
namespace {

using iscsi::LoginStatus;

class AdmissionsTest : public RoomTest
{
protected:
    AdmissionsTest()
    {
        import("win");
        addSeat("PC-01");
        addSeat("PC-02");
    }
    bool mustBoot(const std::string &name)
    {
        const auto warnings = seat(name).warnings;
        return std::any_of(warnings.begin(), warnings.end(), [](const Warning &w) { return w.id == "must-boot"; });
    }
    std::vector<std::byte> fresh = pattern(4096, 1);
    std::vector<std::byte> other = pattern(4096, 99);
};

TEST_F(AdmissionsTest, EachSeatHasItsSecret)
{
    const auto answer = room->gatekeeper().credentials(claimOf("PC-01"));
    EXPECT_EQ(answer.status, LoginStatus::Success);
    const auto secret = room->secret(caller, SeatName("pc-01"));
    ASSERT_TRUE(secret);
    EXPECT_EQ(answer.credentials.user, secret->user);
    EXPECT_EQ(answer.credentials.secret.reveal(), secret->secret.reveal());
    EXPECT_EQ(secret->secret.reveal().size(), 16U);
    EXPECT_TRUE(answer.credentials.mutualUser.empty());
    EXPECT_NE(room->secret(caller, SeatName("PC-02"))->secret.reveal(), secret->secret.reveal());
    EXPECT_EQ(room->journal({}).value().back().action, "seat.secret");
}

TEST_F(AdmissionsTest, NamesThatDoNotFitLearnNothing)
{
    auto &keeper = room->gatekeeper();
    auto claim = claimOf("PC-01");
    claim.initiatorName = "iqn.2026-11.org.freshseat:pc.stranger";
    EXPECT_EQ(keeper.credentials(claim).status, LoginStatus::NotFound);
    claim.initiatorName = claimOf("PC-02").initiatorName;
    EXPECT_EQ(keeper.credentials(claim).status, LoginStatus::Forbidden);
    EXPECT_EQ(login(claim).status, LoginStatus::Forbidden);
    claim = claimOf("nobody");
    EXPECT_EQ(keeper.credentials(claim).status, LoginStatus::NotFound);
    EXPECT_EQ(login(claim).status, LoginStatus::NotFound);
}

TEST_F(AdmissionsTest, ARedirectSendsWhoeverCameByAnotherPortal)
{
    auto &keeper = room->gatekeeper();
    auto claim = claimOf("PC-01");
    room->setRedirect("192.168.2.2:3260");
    const auto answer = keeper.credentials(claim);
    EXPECT_EQ(answer.status, LoginStatus::MovedTemporarily);
    EXPECT_EQ(answer.movedTo, "192.168.2.2:3260");
    EXPECT_TRUE(answer.credentials.user.empty());
    claim.portal = "192.168.2.2:3260";
    EXPECT_EQ(keeper.credentials(claim).status, LoginStatus::Success);
    claim = claimOf("nobody");
    EXPECT_EQ(keeper.credentials(claim).status, LoginStatus::NotFound) << "a stranger learns no portal";
    room->setRedirect("");
    EXPECT_EQ(keeper.credentials(claimOf("PC-01")).status, LoginStatus::Success);
}

TEST_F(AdmissionsTest, DiscoveryShowsTheOwnTargetAlone)
{
    iscsi::LoginClaim claim = claimOf("PC-01");
    claim.discovery = true;
    claim.targetName.clear();
    const auto targets = room->gatekeeper().targets(claim);
    ASSERT_EQ(targets.size(), 1U);
    EXPECT_EQ(targets.front().name, "iqn.2026-11.org.freshseat:pc-01");
    EXPECT_EQ(room->gatekeeper().credentials(claim).credentials.user, "pc-01");
    claim.initiatorName = "iqn.2026-11.org.example:stranger";
    EXPECT_TRUE(room->gatekeeper().targets(claim).empty());
    EXPECT_EQ(room->gatekeeper().credentials(claim).status, LoginStatus::NotFound);
}

TEST_F(AdmissionsTest, WeakenedSeatsLetOthersIn)
{
    ASSERT_TRUE(set("PC-01", "initiators", "iqn.2026-11.org.example:extra"));
    auto claim = claimOf("PC-01");
    claim.initiatorName = "iqn.2026-11.org.example:extra";
    EXPECT_EQ(room->gatekeeper().credentials(claim).status, LoginStatus::Success);
    ASSERT_TRUE(set("PC-01", "auth", "none"));
    EXPECT_TRUE(room->gatekeeper().credentials(claim).credentials.user.empty());
    ASSERT_TRUE(set("PC-01", "auth", "mutual"));
    EXPECT_FALSE(room->gatekeeper().credentials(claim).credentials.mutualUser.empty());
    EXPECT_FALSE(room->secret(caller, SeatName("PC-01"))->mutualSecret.empty());
    ASSERT_TRUE(set("PC-02", "initiators", "any"));
    claim.targetName = claimOf("PC-02").targetName;
    claim.initiatorName = "iqn.2026-11.org.example:anybody";
    EXPECT_EQ(login(claim).status, LoginStatus::Success);
    EXPECT_EQ(seat("PC-02").warnings.size(), 1U);
}

TEST_F(AdmissionsTest, GivesTheSeatsDiskAndShowsTheSession)
{
    const Login pc = login(claimOf("PC-01"));
    ASSERT_EQ(pc.status, LoginStatus::Success);
    EXPECT_EQ(read(pc, 0, 4096), fresh);
    Seat shown = seat("PC-01");
    ASSERT_EQ(shown.sessions.size(), 1U);
    EXPECT_EQ(shown.sessions.front().address, "10.0.0.7");
    EXPECT_EQ(shown.state, SeatState::Starting);
    write(pc, 8192, other);
    sessions->wrote(pc.session);
    shown = seat("PC-01");
    EXPECT_EQ(shown.state, SeatState::Running);
    EXPECT_EQ(shown.dirtyBytes, 4096U);
    sessions->gone(pc.session);
    EXPECT_EQ(seat("PC-01").state, SeatState::Off);
    EXPECT_EQ(seat("PC-01").dirtyBytes, 4096U);
    EXPECT_EQ(seat("PC-02").dirtyBytes, 0U);
}

TEST_F(AdmissionsTest, TheSamePcTakesOverAndAnotherWaits)
{
    const Login first = login(claimOf("PC-01"));
    EXPECT_EQ(login(claimOf("PC-01", kLibiscsi, "10.0.0.8")).status, LoginStatus::ServiceUnavailable);
    EXPECT_TRUE(sessions->dropped().empty());
    const Login second = login(claimOf("PC-01"));
    EXPECT_EQ(second.status, LoginStatus::Success);
    EXPECT_EQ(sessions->dropped(), std::vector<iscsi::SessionId>{first.session});
    EXPECT_EQ(seat("PC-01").sessions.size(), 1U);
    EXPECT_EQ(second.target, first.target); // identity, reservations and mode stay
    sessions->gone(second.session);
    EXPECT_EQ(login(claimOf("PC-01", kLibiscsi, "10.0.0.8")).status, LoginStatus::Success);
}

TEST_F(AdmissionsTest, RefusalsAreToldInTheSeatsStory)
{
    const auto story = [&](std::string_view event) {
        const auto timeline = room->seat(SeatName("PC-01"))->timeline;
        return std::count_if(timeline.begin(), timeline.end(),
                             [&](const TimelineEvent &at) { return at.event == event; });
    };
    const auto verdict = [&] { return room->seat(SeatName("PC-01"))->verdictId; };
    auto &keeper = room->gatekeeper();
    for (int i = 0; i < 3; ++i) keeper.refused(claimOf("PC-01"), LoginStatus::AuthenticationFailure);
    EXPECT_EQ(story("login refused"), 1); // not one for every attempt
    EXPECT_EQ(verdict(), "secret-refused");
    auto stranger = claimOf("PC-01", kLibiscsi, "10.0.0.9");
    stranger.initiatorName = "iqn.2026-11.org.freshseat:pc.stranger";
    keeper.refused(stranger, LoginStatus::NotFound);
    EXPECT_EQ(verdict(), "wrong-initiator");
    const Login first = login(claimOf("PC-01"));
    EXPECT_EQ(verdict(), "");
    for (int i = 0; i < 3; ++i) login(claimOf("PC-01", kLibiscsi, "10.0.0.8"));
    EXPECT_EQ(story("second PC refused"), 1);
    EXPECT_EQ(verdict(), "not-its-turn");
    clock.advance(std::chrono::minutes(13));
    EXPECT_EQ(verdict(), ""); // it gave up
    keeper.refused(claimOf("PC-01", kLibiscsi, "10.0.0.8"), LoginStatus::AuthenticationFailure);
    EXPECT_EQ(story("login refused"), 1); // the seat's own PC is inside: it is another one
    EXPECT_EQ(story("second PC refused"), 2);
    for (int i = 0; i < 100; ++i)
        keeper.refused(claimOf("PC-01", kLibiscsi, "10.0.1." + std::to_string(i)), LoginStatus::NotFound);
    EXPECT_LT(story("wrong initiator refused"), 8); // a flood pushes nothing out
    keeper.refused(claimOf("nobody"), LoginStatus::NotFound);
}

TEST_F(AdmissionsTest, AFirmwareLoginMakesABootSeatFresh)
{
    const Login before = login(claimOf("PC-01"));
    write(before, 0, other);
    sessions->gone(before.session);
    const Login boot = login(claimOf("PC-01", kIpxe));
    ASSERT_EQ(boot.status, LoginStatus::Success);
    EXPECT_EQ(read(boot, 0, 4096), fresh);
    EXPECT_EQ(seat("PC-01").state, SeatState::Firmware);
    EXPECT_TRUE(seat("PC-01").lastReset);
    EXPECT_EQ(room->journal({}).value().back().detail, "at boot");

    // What the boot loader writes is there for the system it starts, and when iPXE must connect anew.
    write(boot, 0, other);
    const Login again = login(claimOf("PC-01", {0x40, 0x00, 0x27, 0x23, 0x99, 0x99}));
    EXPECT_EQ(read(again, 0, 4096), other);
    const Login os = login(claimOf("PC-01", kWindows));
    ASSERT_EQ(os.status, LoginStatus::Success);
    EXPECT_EQ(read(os, 0, 4096), other);

    // Power button: the old session is still there, and it is another boot all the same.
    const Login next = login(claimOf("PC-01", kIpxe));
    ASSERT_EQ(next.status, LoginStatus::Success);
    EXPECT_EQ(read(next, 0, 4096), fresh);
}

TEST_F(AdmissionsTest, OtherPoliciesKeepTheirWritesOverABoot)
{
    addSeat("PC-03", "win", ResetPolicy::Keep);
    const Login before = login(claimOf("PC-03"));
    write(before, 0, other);
    sessions->gone(before.session);
    const Login boot = login(claimOf("PC-03", kIpxe));
    EXPECT_EQ(read(boot, 0, 4096), other);
}

TEST_F(AdmissionsTest, AForcedResetKeepsTheOldSystemOutUntilItBoots)
{
    addSeat("PC-03", "win", ResetPolicy::Keep);
    const Login os = login(claimOf("PC-03", kWindows));
    write(os, 0, other);
    const auto done = reset("PC-03", true);
    ASSERT_TRUE(done);
    EXPECT_EQ(done->front().outcome, Outcome::Done);
    EXPECT_EQ(login(claimOf("PC-03", kWindows)).status, LoginStatus::Forbidden);
    EXPECT_TRUE(mustBoot("PC-03"));
    // It is not forgotten when the daemon, or the host, starts again.
    closeRoom();
    openRoom("boot-2");
    EXPECT_EQ(login(claimOf("PC-03", kWindows)).status, LoginStatus::Forbidden);
    // A random ISID cannot be known again.
    const Login random = login(claimOf("PC-03", kLibiscsi));
    EXPECT_EQ(random.status, LoginStatus::Success);
    const Login boot = login(claimOf("PC-03", kIpxe));
    EXPECT_EQ(boot.status, LoginStatus::Success);
    EXPECT_FALSE(mustBoot("PC-03"));
    EXPECT_EQ(login(claimOf("PC-03", kWindows)).status, LoginStatus::Success);
}

TEST_F(AdmissionsTest, AResetOfAnIdleSeatKeepsOutOnlyWhatBooted)
{
    const Login bare = login(claimOf("PC-01", kWindows));
    sessions->gone(bare.session);
    ASSERT_TRUE(reset("PC-01"));
    const Login again = login(claimOf("PC-01", kWindows));
    EXPECT_EQ(again.status, LoginStatus::Success);
    sessions->gone(again.session);

    (void)login(claimOf("PC-01", kIpxe));
    const Login booted = login(claimOf("PC-01", kWindows));
    sessions->gone(booted.session); // its cable is out
    ASSERT_TRUE(reset("PC-01"));
    EXPECT_EQ(login(claimOf("PC-01", kWindows)).status, LoginStatus::Forbidden);
}

TEST_F(AdmissionsTest, AHostCrashKeepsTheOldSystemOut)
{
    const Login os = login(claimOf("PC-01", kWindows));
    write(os, 0, other);
    // The host dies: nothing is closed in order, another boot id comes. The copy is what the disk holds.
    const auto copy = folder / "crashed";
    std::filesystem::create_directories(copy);
    std::filesystem::copy(folder / "store", copy / "store", std::filesystem::copy_options::recursive);
    std::filesystem::copy(folder / "freshseat.db", copy / "freshseat.db");
    std::filesystem::copy(folder / "freshseat.db-wal", copy / "freshseat.db-wal");
    closeRoom();
    const auto home = folder;
    folder = copy;
    openRoom("boot-2");
    EXPECT_EQ(login(claimOf("PC-01", kWindows)).status, LoginStatus::Forbidden);
    EXPECT_TRUE(mustBoot("PC-01"));
    const Login boot = login(claimOf("PC-01", kIpxe));
    EXPECT_EQ(read(boot, 0, 4096), fresh);
    EXPECT_EQ(login(claimOf("PC-01", kWindows)).status, LoginStatus::Success);
    closeRoom();
    folder = home;
}

TEST_F(AdmissionsTest, SeveralSessionsWhenAllowed)
{
    ASSERT_TRUE(set("PC-01", "max-sessions", "2"));
    const Login one = login(claimOf("PC-01", {0x80, 0, 0, 0, 0, 1}, "10.0.0.1"));
    const Login two = login(claimOf("PC-01", {0x80, 0, 0, 0, 0, 2}, "10.0.0.2"));
    EXPECT_EQ(one.status, LoginStatus::Success);
    EXPECT_EQ(two.status, LoginStatus::Success);
    EXPECT_EQ(login(claimOf("PC-01", {0x80, 0, 0, 0, 0, 3}, "10.0.0.3")).status, LoginStatus::ServiceUnavailable);
    EXPECT_EQ(seat("PC-01").sessions.size(), 2U);
    EXPECT_TRUE(sessions->dropped().empty());
}

TEST_F(AdmissionsTest, NobodyComesInAfterTheEnd)
{
    const Login pc = login(claimOf("PC-01"));
    room->close();
    EXPECT_EQ(sessions->dropped(), std::vector<iscsi::SessionId>{pc.session});
    EXPECT_EQ(login(claimOf("PC-01")).status, LoginStatus::ServiceUnavailable);
}

} // namespace
} // namespace freshseat::host
