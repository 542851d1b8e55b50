// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/blockstore/write_pace.h"

#include <gtest/gtest.h>

namespace freshseat::blockstore {
namespace {

using namespace std::chrono_literals;

class WritePaceTest : public testing::Test
{
protected:
    void quick(int steps)
    {
        for (int i = 0; i < steps; ++i) pace.stepEnded(10us, now += 20us);
    }
    void slow() { pace.stepEnded(50ms, now += 50ms); }
    /// Quick steps until the worker may write again.
    int stepsToRecover()
    {
        int steps = 0;
        for (; pace.onPool() && steps < 5000; ++steps) quick(1);
        return steps;
    }

    WritePace::Clock::time_point now{};
    WritePace pace{{2ms, 500us, 1s}};
};

TEST_F(WritePaceTest, QuickStepsStayOnTheWorker)
{
    quick(100);
    EXPECT_FALSE(pace.onPool());
}

TEST_F(WritePaceTest, OneHiccupCostsOneTrip)
{
    slow();
    EXPECT_TRUE(pace.onPool());
    EXPECT_EQ(stepsToRecover(), 1);
}

TEST_F(WritePaceTest, RelapsesKeepWritersAwayLongerUpToALimit)
{
    int last = 0;
    for (int expected = 1; expected < 1024; expected *= 2) {
        slow();
        last = stepsToRecover();
        EXPECT_EQ(last, expected);
    }
    for (int i = 0; i < 3; ++i) {
        slow();
        last = stepsToRecover();
    }
    EXPECT_EQ(last, 1024);
}

TEST_F(WritePaceTest, AGoodSecondForgets)
{
    for (int i = 0; i < 5; ++i) {
        slow();
        stepsToRecover();
    }
    now += 2s;
    slow();
    EXPECT_EQ(stepsToRecover(), 1);
}

TEST_F(WritePaceTest, SlowAgainOnThePoolBeginsTheCountAnew)
{
    slow();
    stepsToRecover();
    slow(); // 2 now
    quick(1);
    slow(); // still the same stay: no doubling
    EXPECT_EQ(stepsToRecover(), 2);
}

TEST_F(WritePaceTest, NeitherQuickNorSlowDecidesNothing)
{
    slow();
    pace.stepEnded(1ms, now += 1ms);
    EXPECT_TRUE(pace.onPool());
    quick(1);
    pace.stepEnded(1ms, now += 1ms);
    EXPECT_FALSE(pace.onPool());
}

} // namespace
} // namespace freshseat::blockstore
