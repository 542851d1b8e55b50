// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/target/login_throttle.h"

#include <gtest/gtest.h>

namespace freshseat::target {
namespace {

using namespace std::chrono_literals;

class LoginThrottleTest : public ::testing::Test
{
protected:
    LoginThrottle throttle{3, 1000ms};
    LoginThrottle::Steady::time_point now{1000h};
};

TEST_F(LoginThrottleTest, AnAddressMayFailSoManyTimes)
{
    for (int i = 0; i < 2; ++i) {
        EXPECT_TRUE(throttle.allows("a", now));
        EXPECT_FALSE(throttle.failed("a", now));
    }
    EXPECT_TRUE(throttle.allows("a", now));
    EXPECT_TRUE(throttle.failed("a", now)); // told once
    EXPECT_FALSE(throttle.allows("a", now));
    EXPECT_FALSE(throttle.failed("a", now)); // one that was under way
    EXPECT_TRUE(throttle.allows("b", now));
}

TEST_F(LoginThrottleTest, ThenOneEverySoOften)
{
    for (int i = 0; i < 3; ++i) static_cast<void>(throttle.failed("a", now));
    EXPECT_FALSE(throttle.allows("a", now + 999ms));
    EXPECT_TRUE(throttle.allows("a", now + 1000ms));
    EXPECT_TRUE(throttle.failed("a", now + 1000ms));
    EXPECT_FALSE(throttle.allows("a", now + 1001ms));
    EXPECT_TRUE(throttle.allows("a", now + 2000ms));
}

TEST_F(LoginThrottleTest, AllIsForgivenAfterAWhile)
{
    for (int i = 0; i < 3; ++i) static_cast<void>(throttle.failed("a", now));
    for (int i = 0; i < 2; ++i) EXPECT_FALSE(throttle.failed("a", now + 3s));
    EXPECT_TRUE(throttle.allows("a", now + 3s));
}

TEST_F(LoginThrottleTest, ManyAddressesDoNotFreeTheWorst)
{
    for (int i = 0; i < 3; ++i) static_cast<void>(throttle.failed("bad", now));
    for (int i = 0; i < 10000; ++i) static_cast<void>(throttle.failed(std::to_string(i), now));
    EXPECT_FALSE(throttle.allows("bad", now));
}

} // namespace
} // namespace freshseat::target
