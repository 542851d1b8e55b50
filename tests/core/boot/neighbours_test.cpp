// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/boot/neighbours.h"

#include <gtest/gtest.h>

namespace freshseat::boot {
namespace {

TEST(Neighbours, ReadsCompleteEthernetEntriesAlone)
{
    // As the kernel writes it.
    const auto table =
        parseNeighbours("IP address       HW type     Flags       HW address            Mask     Device\n"
                        "10.77.0.21       0x1         0x2         52:54:00:46:53:01     *        eth1\n"
                        "10.77.0.22       0x1         0x6         52:54:00:46:53:02     *        eth1\n"
                        "10.77.0.23       0x1         0x0         00:00:00:00:00:00     *        eth1\n"
                        "10.77.0.24       0x20        0x2         52:54:00:46:53:04     *        ib0\n");
    EXPECT_EQ(table, (std::map<std::string, std::string>{{"10.77.0.21", "52:54:00:46:53:01"},
                                                         {"10.77.0.22", "52:54:00:46:53:02"}}));
}

TEST(Neighbours, AnAddressOfTwoPcsIsNobodys)
{
    const auto table = parseNeighbours("10.77.0.21 0x1 0x2 52:54:00:46:53:01 * eth1\n"
                                       "10.77.0.21 0x1 0x2 52:54:00:46:53:09 * eth2\n"
                                       "10.77.0.22 0x1 0x2 52:54:00:46:53:02 * eth1\n"
                                       "10.77.0.22 0x1 0x2 52:54:00:46:53:02 * eth2\n"
                                       "10.77.0.23 0x1 0x2 52:54:00:46:53:03 * eth1\n"
                                       "10.77.0.23 0x1 0x0 00:00:00:00:00:00 * eth2\n");
    EXPECT_EQ(table, (std::map<std::string, std::string>{{"10.77.0.22", "52:54:00:46:53:02"},
                                                         {"10.77.0.23", "52:54:00:46:53:03"}}));
}

TEST(Neighbours, NonsenseIsNoNeighbour)
{
    EXPECT_TRUE(parseNeighbours("").empty());
    EXPECT_TRUE(
        parseNeighbours("a b\n\n10.0.0.1 0x1 0xZZ 52:54:00:46:53:01\n10.0.0.1 0x1 2 52:54:00:46:53:01").empty());
    EXPECT_TRUE(parseNeighbours("10.0.0.1 0x1 0x2 52:54:00").empty());
}

TEST(Neighbours, LoopbackIsThisMachine)
{
    EXPECT_TRUE(isLoopback("127.0.0.1"));
    EXPECT_TRUE(isLoopback("::1"));
    EXPECT_FALSE(isLoopback("10.127.0.1"));
    EXPECT_FALSE(kernelNeighbours()("240.0.0.1"));
}

} // namespace
} // namespace freshseat::boot
