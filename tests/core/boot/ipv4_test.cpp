// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/boot/ipv4.h"

#include <gtest/gtest.h>

namespace freshseat::boot {
namespace {

TEST(Ipv4, IsANumberAndItsText)
{
    EXPECT_EQ(parseIpv4("10.0.0.9"), 0x0a000009U);
    EXPECT_EQ(parseIpv4("255.255.255.255"), 0xffffffffU);
    EXPECT_EQ(ipv4Text(0x0a000009U), "10.0.0.9");
    EXPECT_EQ(ipv4Text(0), "0.0.0.0");
    for (const char *wrong : {"", "10.0.0", "10.0.0.256", "10.0.0.9/24", " 10.0.0.9", "::1", "seat"})
        EXPECT_FALSE(parseIpv4(wrong)) << wrong;
}

} // namespace
} // namespace freshseat::boot
