// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/companion/link.h"
#include "core/storage/demo/demo_backend.h"

#include <gtest/gtest.h>

namespace freshseat::companion {
namespace {

class HandClock final : public Clock
{
public:
    [[nodiscard]] TimePoint now() const override { return TimePoint(std::chrono::hours(1) + passed); }
    [[nodiscard]] std::chrono::steady_clock::time_point steady() const override
    {
        return std::chrono::steady_clock::time_point(std::chrono::hours(1) + passed);
    }
    std::chrono::seconds passed{0};
};

class LinkTest : public ::testing::Test
{
protected:
    Result<std::unique_ptr<StorageBackend>> open()
    {
        ++opened;
        if (away) return fail(ErrorCode::Unreachable, "no route");
        demo::DemoOptions options;
        options.ticking = false;
        auto room = std::make_unique<demo::DemoBackend>(options);
        newest = room.get();
        return room;
    }
    Result<std::vector<Seat>> seats()
    {
        return link.with([](StorageBackend &backend) { return backend.seats(); });
    }
    bool away = false;
    int opened = 0;
    demo::DemoBackend *newest = nullptr;
    HandClock clock;
    Link link{[this] { return open(); }, clock};
};

TEST_F(LinkTest, ItIsOpenedOnceAndUsedOnAndOn)
{
    EXPECT_EQ(link.current(), nullptr);
    EXPECT_TRUE(seats());
    EXPECT_TRUE(seats());
    EXPECT_EQ(opened, 1);
}

TEST_F(LinkTest, AConnectionThatBrokeIsOpenedAnew)
{
    EXPECT_TRUE(seats());
    newest->failNext({ErrorCode::Unreachable, "the connection was lost", {}});
    EXPECT_EQ(seats().error().code, ErrorCode::Unreachable);
    EXPECT_TRUE(seats());
    EXPECT_EQ(opened, 2);
    newest->failNext({ErrorCode::InUse, "not now", {}});
    EXPECT_FALSE(seats());
    EXPECT_EQ(opened, 2) << "only what is about the way";
}

TEST_F(LinkTest, AHostThatIsAwayIsTriedNowAndThen)
{
    away = true;
    EXPECT_EQ(seats().error().message, "no route");
    EXPECT_EQ(seats().error().message, "no route");
    EXPECT_EQ(opened, 1);
    away = false;
    clock.passed += std::chrono::seconds(6);
    EXPECT_TRUE(seats());
    EXPECT_EQ(opened, 2);
}

TEST_F(LinkTest, OnceClosedNothingIsOpened)
{
    EXPECT_TRUE(seats());
    link.close();
    link.close();
    EXPECT_EQ(seats().error().code, ErrorCode::Unreachable);
    EXPECT_EQ(opened, 1);
}

} // namespace
} // namespace freshseat::companion
