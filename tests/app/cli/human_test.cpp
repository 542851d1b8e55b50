// SPDX-License-Identifier: GPL-3.0-or-later
// Times and amounts as people say them.
#include "app/cli/human.h"
#include "app/cli/progress_line.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <ctime>

namespace freshseat::cli {
namespace {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

class Human : public ::testing::Test
{
protected:
    void SetUp() override
    {
        ::setenv("TZ", "UTC", 1);
        ::tzset();
    }
    const TimePoint m_now = std::chrono::system_clock::from_time_t(1790000000); // 2026-09-21 14:13:20 UTC
};

TEST_F(Human, RelativeTimes)
{
    EXPECT_EQ(relativeTime(m_now, m_now), "just now");
    EXPECT_EQ(relativeTime(m_now + seconds(30), m_now), "just now"); // clocks of two machines
    EXPECT_EQ(relativeTime(m_now - seconds(59), m_now), "just now");
    EXPECT_EQ(relativeTime(m_now - seconds(60), m_now), "1 min ago");
    EXPECT_EQ(relativeTime(m_now - minutes(59), m_now), "59 min ago");
    EXPECT_EQ(relativeTime(m_now - hours(1), m_now), "1 h ago");
    EXPECT_EQ(relativeTime(m_now - hours(24), m_now), "1 day ago");
    EXPECT_EQ(relativeTime(m_now - hours(24 * 13), m_now), "13 days ago");
    EXPECT_EQ(relativeTime(m_now - hours(24 * 14), m_now), "2026-09-07");
    EXPECT_EQ(relativeTime(m_now + hours(2), m_now), "2026-09-21");
    EXPECT_EQ(relativeTime(std::optional<TimePoint>(), m_now), "never");
}

TEST_F(Human, LocalTimeAndCounts)
{
    EXPECT_EQ(localTime(m_now), "2026-09-21 14:13:20");
    EXPECT_EQ(counted(1, "seat"), "1 seat");
    EXPECT_EQ(counted(0, "seat"), "0 seats");
}

TEST_F(Human, ProgressInWords)
{
    constexpr std::uint64_t kGiB = 1ULL << 30;
    EXPECT_EQ(progressText("sending", 0, kGiB, seconds(0)), "sending: 0 B of 1.0 GiB (0 %)");
    EXPECT_EQ(progressText("sending", kGiB / 2, kGiB, seconds(4)),
              "sending: 512.0 MiB of 1.0 GiB (50 %), 128.0 MiB/s, 5 s left");
    EXPECT_EQ(progressText("sending", kGiB, kGiB, seconds(4)), "sending: 1.0 GiB of 1.0 GiB (100 %), 256.0 MiB/s");
    EXPECT_EQ(progressText("verifying", kGiB, 0, seconds(2)), "verifying: 1.0 GiB, 512.0 MiB/s");
    EXPECT_EQ(progressText("x", kGiB, 1000 * kGiB, seconds(1)),
              "x: 1.0 GiB of 1000.0 GiB (0 %), 1.0 GiB/s, 17 min left");
}

} // namespace
} // namespace freshseat::cli
