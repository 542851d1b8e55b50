// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/boot/address_range.h"

#include <gtest/gtest.h>

namespace freshseat::boot {
namespace {

bool holds(const char *range, const char *address)
{
    const auto parsed = AddressRange::parse(range);
    EXPECT_TRUE(parsed) << range;
    return parsed && parsed->contains(address);
}

TEST(AddressRange, HoldsItsAddressesAndNoOthers)
{
    EXPECT_TRUE(holds("192.168.1.5", "192.168.1.5"));
    EXPECT_FALSE(holds("192.168.1.5", "192.168.1.4"));
    EXPECT_TRUE(holds("192.168.1.0/24", "192.168.1.255"));
    EXPECT_FALSE(holds("192.168.1.0/24", "192.168.2.0"));
    EXPECT_TRUE(holds("10.128.0.0/9", "10.255.1.1"));
    EXPECT_FALSE(holds("10.128.0.0/9", "10.127.255.255"));
    EXPECT_TRUE(holds("0.0.0.0/0", "203.0.113.9"));
    EXPECT_FALSE(holds("0.0.0.0/0", "2001:db8::1")) << "all of IPv4 is not all of IPv6";
    EXPECT_TRUE(holds("::/0", "2001:db8::1"));
    EXPECT_TRUE(holds("fe80::/10", "febf::1"));
    EXPECT_FALSE(holds("fe80::/10", "fec0::1"));
    EXPECT_TRUE(holds("2001:db8::1", "2001:0db8:0::1"));
    EXPECT_TRUE(holds("192.168.1.0/24", "::ffff:192.168.1.7"));
    for (const char *odd : {"", "localhost", "192.168.1", "192.168.1.5:80", " 192.168.1.5"})
        EXPECT_FALSE(holds("0.0.0.0/0", odd)) << odd;
}

TEST(AddressRange, RefusesWhatIsNone)
{
    for (const char *wrong :
         {"", "/", "/8", "192.168.1.0/", "192.168.1.0/33", "192.168.1.0/-1", "192.168.1.0/8x",
          "192.168.1.0/99999999999", "192.168.1.5/24", "::1/64", "::/129", "everybody", "1.2.3.4/ 8"}) {
        const auto parsed = AddressRange::parse(wrong);
        ASSERT_FALSE(parsed) << wrong;
        EXPECT_EQ(parsed.error().code, ErrorCode::Usage) << wrong;
    }
}

} // namespace
} // namespace freshseat::boot
