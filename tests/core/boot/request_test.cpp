// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/boot/request.h"

#include <gtest/gtest.h>

namespace freshseat::boot {
namespace {

TEST(BootRequest, ReadsWhatIpxeSays)
{
    const auto request = readRequest(parseQuery(
        "mac=52-54-00-AA-BB-CC&uuid=123e4567-e89b-12d3-a456-426614174000&serial=S%201&manufacturer=ACME%20Inc.&"
        "product=Box&nic=82540em&platform=efi&version=1.21.1"));
    ASSERT_TRUE(request) << request.error().message;
    EXPECT_EQ(request->mac, "52:54:00:aa:bb:cc");
    EXPECT_EQ(request->serial, "S 1");
    EXPECT_EQ(request->manufacturer, "ACME Inc.");
    EXPECT_EQ(request->nic, "82540em");
    EXPECT_EQ(request->firmware, "uefi");
    EXPECT_EQ(readRequest(parseQuery("platform=pcbios"))->firmware, "bios");
    EXPECT_EQ(readRequest(parseQuery("platform=toaster"))->firmware, "");
}

TEST(BootRequest, AMissingMacIsAskedForAndAWrongOneRefused)
{
    EXPECT_EQ(readRequest({})->mac, "");
    EXPECT_EQ(readRequest(parseQuery("mac="))->mac, "");
    for (const char *bad : {"mac=01:00:5e:00:00:01", "mac=zz", "mac=..%2F..%2Fetc"})
        EXPECT_EQ(readRequest(parseQuery(bad)).error().code, ErrorCode::Usage) << bad;
}

TEST(BootRequest, StrangersWordsAreCutAndCleaned)
{
    EXPECT_EQ(cleaned("  a\x1b[31mb\n\xff  "), "a?[31mb??");
    EXPECT_EQ(readRequest({{"product", std::string(5000, 'x')}})->product.size(), 64U);
}

TEST(Query, DecodesAndIsBounded)
{
    EXPECT_EQ(parseQuery("a=1&a=2&b=%41%4&=x&c&d=+e"), (Query{{"a", "1"}, {"b", "A%4"}, {"d", " e"}}));
    std::string many;
    for (int i = 0; i < 1000; ++i) many += "k" + std::to_string(i) + "=v&";
    EXPECT_EQ(parseQuery(many).size(), 32U);
}

} // namespace
} // namespace freshseat::boot
