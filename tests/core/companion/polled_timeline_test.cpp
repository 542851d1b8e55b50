// SPDX-License-Identifier: GPL-3.0-or-later
// Boots as a storage host shows them that says no more than who is logged in, look by look.
#include "core/boot/timeline.h"
#include "core/companion/polled_timeline.h"

#include <gtest/gtest.h>

#include <optional>

namespace freshseat::companion {
namespace {

using namespace std::chrono_literals;
using Words = std::vector<std::string>;

class PolledTimelineTest : public ::testing::Test
{
protected:
    /// `later` there is this session (by when it began), and that much was written.
    Words look(std::chrono::seconds later, std::optional<int> session, std::uint64_t written = 0)
    {
        now += later;
        Seat seat;
        seat.dirtyBytes = written;
        seat.refusedLogins = refused;
        if (session)
            seat.sessions.push_back(
                {"iqn.2026-11.org.freshseat:pc.pc-01", "10.0.0.7", TimePoint(std::chrono::seconds(*session)), 0, 0});
        Words words;
        for (TimelineEvent &event : timeline.look(seat, now)) {
            words.push_back(event.event);
            all.push_back(std::move(event));
        }
        return words;
    }
    std::string verdict()
    {
        const VerdictText *text = boot::verdictOn(all, now);
        return text == nullptr ? "" : std::string(text->id);
    }
    PolledTimeline timeline;
    std::optional<std::uint64_t> refused; ///< as the storage host counts
    TimePoint now{std::chrono::seconds(1'700'000'000)};
    std::vector<TimelineEvent> all;
};

TEST_F(PolledTimelineTest, ABootWithAGapBetweenFirmwareAndSystem)
{
    EXPECT_EQ(look(0s, {}), Words{});
    timeline.bootBegins();
    EXPECT_EQ(look(5s, 1), Words{"firmware login"});
    EXPECT_EQ(timeline.state(), SeatState::Firmware);
    EXPECT_EQ(look(5s, {}), Words{"session gone"});
    EXPECT_EQ(look(5s, 2), Words{"operating system login"});
    EXPECT_EQ(timeline.state(), SeatState::Starting);
    EXPECT_EQ(look(5s, 2, 4096), (Words{"first writes", "running"}));
    EXPECT_EQ(timeline.state(), SeatState::Running);
    EXPECT_EQ(look(5s, 2, 8192), Words{});
    EXPECT_EQ(look(3600s, {}), Words{"session gone"});
    EXPECT_EQ(verdict(), "");
}

TEST_F(PolledTimelineTest, ASystemThatCameBetweenTwoLooksIsKnownByItsWrites)
{
    look(0s, {});
    timeline.bootBegins();
    EXPECT_EQ(look(5s, 1), Words{"firmware login"});
    EXPECT_EQ(look(5s, 1, 512), (Words{"operating system login", "first writes", "running"}));
}

TEST_F(PolledTimelineTest, ASessionThatLastsIsASystemsThatDoesNotWrite)
{
    look(0s, {});
    timeline.bootBegins();
    look(5s, 1);
    EXPECT_EQ(look(60s, 1), Words{});
    EXPECT_EQ(look(60s, 1), (Words{"operating system login", "running"}));
}

TEST_F(PolledTimelineTest, ASystemThatNeverLogsInIsToldAsOne)
{
    look(0s, {});
    timeline.bootBegins();
    all.push_back({now, std::string(boot::event::kScript), {}});
    look(5s, 1);
    EXPECT_EQ(verdict(), "") << "it may still come";
    look(20s, 1);
    look(15s, {}); // the PC shows a blue screen: the storage host gives its connection up
    EXPECT_EQ(verdict(), "") << "or it loads its drivers";
    look(60s, {});
    EXPECT_EQ(verdict(), "system-silent");
}

TEST_F(PolledTimelineTest, WhatIsThereAtTheFirstLookHasBeenToldBefore)
{
    EXPECT_EQ(look(0s, 1, 4096), Words{});
    EXPECT_EQ(timeline.state(), SeatState::Running);
    EXPECT_EQ(look(30s, 1, 8192), Words{"first writes"});
}

TEST_F(PolledTimelineTest, ALoginWithoutAScriptIsASystems)
{
    look(0s, {});
    EXPECT_EQ(look(5s, 1), Words{"operating system login"}); // such as one whose cable was out
}

TEST_F(PolledTimelineTest, AWrongSecretIsToldWhereTheStorageHostCountsThem)
{
    refused = 3;
    EXPECT_EQ(look(0s, {}), Words{}) << "of before";
    timeline.bootBegins();
    all.push_back({now, std::string(boot::event::kScript), {}});
    refused = 4;
    EXPECT_EQ(look(5s, {}), Words{"login refused"});
    EXPECT_EQ(verdict(), "secret-refused");
    refused = 9;
    EXPECT_EQ(look(5s, {}), Words{}) << "it tries on";
    refused = 12;
    EXPECT_EQ(look(601s, {}), Words{"login refused"});
    refused = 0;
    EXPECT_EQ(look(601s, {}), Words{}) << "the target was made anew";
    refused = 1;
    timeline.bootBegins();
    EXPECT_EQ(look(5s, {}), Words{"login refused"}) << "another boot";
}

TEST_F(PolledTimelineTest, WhereNobodyCountsTheSecretIsAmongTheCauses)
{
    EXPECT_EQ(look(0s, {}), Words{});
    timeline.bootBegins();
    all.push_back({now, std::string(boot::event::kScript), {}});
    EXPECT_EQ(look(90s, {}), Words{});
    EXPECT_EQ(verdict(), "no-login");
    EXPECT_NE(boot::verdictOn(all, now)->cause.find("secret"), std::string_view::npos);
}

} // namespace
} // namespace freshseat::companion
