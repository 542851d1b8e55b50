// SPDX-License-Identifier: GPL-3.0-or-later
// States and warnings as a seat's life goes on.
#include "core/host/seat_view.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace freshseat::host {
namespace {

const auto kNow = std::chrono::steady_clock::time_point(std::chrono::hours(1));

SeatRuntime aSeat()
{
    SeatRuntime seat;
    seat.record.name = SeatName("PC-01");
    seat.record.master = MasterName("win");
    return seat;
}

LiveSession live(LoginKind kind, std::chrono::seconds age, bool written = false)
{
    LiveSession session;
    session.id = 1;
    session.kind = kind;
    session.sinceSteady = kNow - age;
    session.bytesWritten = written ? 512 : 0;
    return session;
}

bool warns(const SeatRuntime &seat, const std::string &id)
{
    const auto warnings = viewOf(seat, "iqn.2026-11.org.freshseat", "h:1", kNow).warnings;
    return std::any_of(warnings.begin(), warnings.end(), [&](const Warning &warning) { return warning.id == id; });
}

TEST(SeatView, StatesFollowTheSessions)
{
    SeatRuntime seat = aSeat();
    EXPECT_EQ(stateOf(seat, kNow), SeatState::Off);
    seat.sessions = {live(LoginKind::Firmware, std::chrono::seconds(60), true)};
    EXPECT_EQ(stateOf(seat, kNow), SeatState::Firmware);
    seat.sessions = {live(LoginKind::Recognised, std::chrono::seconds(9))};
    EXPECT_EQ(stateOf(seat, kNow), SeatState::Starting);
    seat.sessions = {live(LoginKind::Recognised, std::chrono::seconds(10))};
    EXPECT_EQ(stateOf(seat, kNow), SeatState::Running);
    seat.sessions = {live(LoginKind::Random, std::chrono::seconds(0), true)};
    EXPECT_EQ(stateOf(seat, kNow), SeatState::Running);
    seat.activity = Activity::Resetting;
    EXPECT_EQ(stateOf(seat, kNow), SeatState::Resetting);
    seat.activity = Activity::None;
    seat.disks[0].failure = "gone";
    EXPECT_EQ(stateOf(seat, kNow), SeatState::Failed);
}

TEST(SeatView, WarnsOfWhatAnOwnerMustKnow)
{
    SeatRuntime seat = aSeat();
    EXPECT_FALSE(warns(seat, "must-boot"));
    seat.logins = {{1, "iqn.a", "00023d000001", true, false}};
    EXPECT_FALSE(warns(seat, "must-boot"));
    seat.logins.front().barred = true;
    EXPECT_TRUE(warns(seat, "must-boot"));
    seat.record.sizeLimit = 1000;
    seat.disks[0].closedDirtyBytes = 899;
    EXPECT_FALSE(warns(seat, "limit-near"));
    seat.disks[0].closedDirtyBytes = 900;
    EXPECT_TRUE(warns(seat, "limit-near"));
    seat.disks[0].closedDirtyBytes = 0;
    seat.record.data.push_back({1, MasterName("games"), 1, false, "key", "serial", 1, 2000});
    seat.disks[1].closedDirtyBytes = 1700;
    EXPECT_FALSE(warns(seat, "limit-near")) << "its own limit counts";
    seat.disks[1].closedDirtyBytes = 1800;
    EXPECT_TRUE(warns(seat, "limit-near"));
    seat.record.data.front().ownLimit = 0;
    EXPECT_FALSE(warns(seat, "limit-near")) << "no limit";
    seat.disks[0].failure = "its file is damaged";
    EXPECT_TRUE(warns(seat, "disk-failed"));
    seat.record.maxSessions = 2;
    EXPECT_TRUE(warns(seat, "max-sessions"));
}

TEST(SeatView, NamesAreMadeOfTheSeats)
{
    const Seat view = viewOf(aSeat(), "iqn.2026-11.org.example", "192.168.1.2:3260", kNow);
    EXPECT_EQ(view.target, "iqn.2026-11.org.example:pc-01");
    EXPECT_EQ(view.initiator, "iqn.2026-11.org.example:pc.pc-01");
    EXPECT_EQ(view.portal, "192.168.1.2:3260");
}

TEST(SeatView, SeesEveryDifference)
{
    const Seat a = viewOf(aSeat(), "iqn.x.y", "h:1", kNow);
    EXPECT_TRUE(looksTheSame(a, a));
    Seat b = a;
    b.dirtyBytes = 1;
    EXPECT_FALSE(looksTheSame(a, b));
    b = a;
    b.sessions.push_back({"i", "1.2.3.4", {}});
    EXPECT_FALSE(looksTheSame(a, b));
    b = a;
    b.warnings.push_back({"x", "y", {}});
    EXPECT_FALSE(looksTheSame(a, b));
    b = a;
    b.place = Place{1, 2};
    EXPECT_FALSE(looksTheSame(a, b));
}

} // namespace
} // namespace freshseat::host
