// SPDX-License-Identifier: GPL-3.0-or-later
// The portal of the seats is one a PC can reach.
#include "app/daemon/portal.h"
#include "core/net/socket.h"

#include <gtest/gtest.h>

namespace freshseat::daemon {
namespace {

std::string own()
{
    return "192.168.1.2";
}

TEST(Portal, IsNeverAWildcard)
{
    EXPECT_EQ(choosePortal("", "0.0.0.0:3260", own), "192.168.1.2:3260");
    EXPECT_EQ(choosePortal("", "[::]:3261", own), "192.168.1.2:3261");
    EXPECT_EQ(choosePortal("", "0.0.0.0:1", [] { return std::string("fe80::1"); }), "[fe80::1]:1");
}

TEST(Portal, IsTheListeningAddress)
{
    EXPECT_EQ(choosePortal("", "127.0.0.1:40000", own), "127.0.0.1:40000");
    EXPECT_EQ(choosePortal("", "[::1]:3260", own), "[::1]:3260");
}

TEST(Portal, IsWhatTheOwnerSays)
{
    EXPECT_EQ(choosePortal("10.0.0.9", "0.0.0.0:3260", own), "10.0.0.9:3260");
    EXPECT_EQ(choosePortal("10.0.0.9:99", "0.0.0.0:3260", own), "10.0.0.9:99");
    EXPECT_EQ(choosePortal("fd00::1", "0.0.0.0:3260", own), "[fd00::1]:3260");
}

TEST(Portal, OwnAddressIsAnAddress)
{
    EXPECT_TRUE(net::parseAddress(ownAddress() + ":1")) << ownAddress();
}

} // namespace
} // namespace freshseat::daemon
