// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/host_port.h"

#include <gtest/gtest.h>

namespace freshseat {
namespace {

void expectParts(std::string_view text, const std::string &host, const std::string &port)
{
    const HostPort parts = splitHostPort(text);
    EXPECT_EQ(parts.host, host) << text;
    EXPECT_EQ(parts.port, port) << text;
}

TEST(HostPort, IsTakenApart)
{
    expectParts("10.0.2.2:8080", "10.0.2.2", "8080");
    expectParts("cafe.local:3260", "cafe.local", "3260");
    expectParts("cafe.local", "cafe.local", "");
    expectParts("cafe.local:", "cafe.local", "");
    expectParts(":3260", "", "3260");
    expectParts("[fe80::1]:8080", "fe80::1", "8080");
    expectParts("[fe80::1%eth0]:8080", "fe80::1%eth0", "8080");
    expectParts("[fe80::1]", "fe80::1", "");
    expectParts("fe80::1", "fe80::1", "");
    expectParts("", "", "");
    expectParts("[fe80::1", "fe80::1", "");
    expectParts("[fe80::1]8080", "fe80::1", "");
}

TEST(HostPort, IsPutTogether)
{
    EXPECT_EQ(joinHostPort("10.0.2.2", 8080), "10.0.2.2:8080");
    EXPECT_EQ(joinHostPort("fe80::1", "3260"), "[fe80::1]:3260");
    EXPECT_EQ(bracketed("fe80::1"), "[fe80::1]");
    EXPECT_EQ(bracketed("cafe.local"), "cafe.local");
}

} // namespace
} // namespace freshseat
