// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/target/connection_limits.h"

#include <gtest/gtest.h>

#include <vector>

namespace freshseat::target {
namespace {

TEST(ConnectionLimits, OneAddressHasOnlySoManyBeforeItsLogin)
{
    ConnectionLimits limits(10, 2);
    auto first = limits.enter("10.0.0.1");
    const auto second = limits.enter("10.0.0.1");
    EXPECT_TRUE(first && second);
    EXPECT_FALSE(limits.enter("10.0.0.1"));
    EXPECT_TRUE(limits.enter("10.0.0.2"));
    first->loggedIn();
    first->loggedIn();
    EXPECT_TRUE(limits.enter("10.0.0.1"));
    EXPECT_EQ(limits.total(), 2U); // those that were not kept are gone again
}

TEST(ConnectionLimits, AllAddressesTogetherHaveALimit)
{
    ConnectionLimits limits(2, 8);
    std::vector<ConnectionLimits::Ticket> tickets;
    for (const char *address : {"a", "b"}) tickets.push_back(std::move(*limits.enter(address)));
    EXPECT_FALSE(limits.enter("c"));
    tickets.front().loggedIn(); // still a connection
    EXPECT_FALSE(limits.enter("c"));
    tickets.clear();
    EXPECT_EQ(limits.total(), 0U);
    EXPECT_TRUE(limits.enter("c"));
}

} // namespace
} // namespace freshseat::target
