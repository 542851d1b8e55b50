// SPDX-License-Identifier: GPL-3.0-or-later
// Look-ups by every name, and holds that exclude each other.
#include "core/host/seat_registry.h"

#include <gtest/gtest.h>

#include <thread>

namespace freshseat::host {
namespace {

using namespace std::chrono_literals;

class RegistryTest : public ::testing::Test
{
protected:
    RegistryTest()
    {
        SeatRuntime seat;
        seat.record.id = 7;
        seat.record.name = SeatName("PC-07");
        registry.access().add(std::move(seat));
    }
    SeatRegistry registry{"iqn.2026-11.org.freshseat"};
};

TEST_F(RegistryTest, FindsByEveryName)
{
    auto access = registry.access();
    SeatRuntime *seat = access.find(7);
    ASSERT_NE(seat, nullptr);
    EXPECT_EQ(access.findName("pc-07"), seat);
    EXPECT_EQ(access.findTarget("iqn.2026-11.org.freshseat:pc-07"), seat);
    EXPECT_EQ(access.findInitiator("iqn.2026-11.org.freshseat:pc.pc-07"), seat);
    EXPECT_EQ(access.findTarget("iqn.2026-11.org.freshseat:pc.pc-07"), nullptr);
    EXPECT_EQ(access.findTarget("pc-07"), nullptr);
    EXPECT_EQ(access.findInitiator(""), nullptr);
    access.rename(7, SeatName("Front"));
    EXPECT_EQ(access.findName("pc-07"), nullptr);
    EXPECT_EQ(access.findName("front"), access.find(7));
    access.remove(7);
    EXPECT_EQ(access.find(7), nullptr);
}

TEST_F(RegistryTest, SessionsLeadToTheirSeat)
{
    auto access = registry.access();
    LiveSession session;
    session.id = 3;
    access.addSession(*access.find(7), session);
    EXPECT_EQ(access.findSession(3), access.find(7));
    EXPECT_EQ(access.removeSession(3), access.find(7));
    EXPECT_EQ(access.removeSession(3), nullptr);
    EXPECT_TRUE(access.find(7)->sessions.empty());
}

TEST_F(RegistryTest, OneThingAtATime)
{
    {
        const auto reset = registry.hold(7, Activity::Resetting, 0ms);
        ASSERT_TRUE(reset);
        EXPECT_EQ(registry.access().find(7)->activity, Activity::Resetting);
        EXPECT_EQ(registry.hold(7, Activity::Changing, 1ms).error().code, ErrorCode::InUse);
        // A login that meets a reset does not wait.
        EXPECT_EQ(registry.hold(7, Activity::Admitting, 1h).error().code, ErrorCode::InUse);
    }
    EXPECT_TRUE(registry.hold(7, Activity::Admitting, 0ms));
    EXPECT_EQ(registry.hold(8, Activity::Admitting, 0ms).error().code, ErrorCode::NotFound);
}

TEST_F(RegistryTest, WaitsForTheOther)
{
    auto first = std::make_unique<Result<SeatRegistry::Hold>>(registry.hold(7, Activity::Admitting, 0ms));
    ASSERT_TRUE(*first);
    std::thread second([&] { EXPECT_TRUE(registry.hold(7, Activity::Resetting, 1h)); });
    first.reset();
    second.join();
    EXPECT_EQ(registry.access().find(7)->activity, Activity::None);
}

TEST_F(RegistryTest, WaitsUntilSessionsAreGone)
{
    {
        auto access = registry.access();
        LiveSession session;
        session.id = 3;
        access.addSession(*access.find(7), session);
    }
    EXPECT_FALSE(registry.waitUntilGone(7, {3}, 1ms));
    EXPECT_TRUE(registry.waitUntilGone(7, {4}, 0ms));
    std::thread leaver([&] { registry.access().removeSession(3); });
    EXPECT_TRUE(registry.waitUntilGone(7, {3}, 1h));
    leaver.join();
}

} // namespace
} // namespace freshseat::host
