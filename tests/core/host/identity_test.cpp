// SPDX-License-Identifier: GPL-3.0-or-later
// Identities fit what initiators accept, and differ.
#include "core/host/identity.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>

namespace freshseat::host {
namespace {

TEST(Identity, SecretsAreSixteenLettersAndDigits)
{
    const Secret one = newSecret();
    const Secret two = newSecret();
    EXPECT_EQ(one.reveal().size(), 16U);
    EXPECT_TRUE(
        std::all_of(one.reveal().begin(), one.reveal().end(), [](unsigned char c) { return std::isalnum(c) != 0; }));
    EXPECT_NE(one.reveal(), two.reveal());
}

TEST(Identity, SerialsAreSixteenUpperCaseDigits)
{
    const std::string serial = newSerial();
    EXPECT_EQ(serial.size(), 16U);
    EXPECT_EQ(serial.find_first_not_of("0123456789ABCDEF"), std::string::npos);
    EXPECT_NE(serial, newSerial());
}

TEST(Identity, NaaIsLocallyAssigned)
{
    EXPECT_EQ(newNaa() >> 60U, 3U);
    EXPECT_NE(newNaa(), newNaa());
}

} // namespace
} // namespace freshseat::host
