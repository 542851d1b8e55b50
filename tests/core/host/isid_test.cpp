// SPDX-License-Identifier: GPL-3.0-or-later
// ISIDs as real initiators show them.
#include "core/host/isid.h"

#include <gtest/gtest.h>

namespace freshseat::host {
namespace {

constexpr const char *kMac = "c6:00:00:00:00:07";

TEST(Isid, TellsFirmware)
{
    EXPECT_EQ(classify({0x40, 0x00, 0x27, 0x23, 0xab, 0xcd}, kMac), LoginKind::Firmware);   // iPXE
    EXPECT_EQ(classify({0x06, 0x00, 0x00, 0x00, 0x00, 0x07}, kMac), LoginKind::Firmware);   // EDK2: the MAC
    EXPECT_EQ(classify({0x06, 0x00, 0x00, 0x00, 0x00, 0x08}, kMac), LoginKind::Recognised); // somebody else's MAC
    EXPECT_EQ(classify({0x06, 0x00, 0x00, 0x00, 0x00, 0x07}, ""), LoginKind::Recognised);
}

TEST(Isid, TellsSystemsThatComeAgain)
{
    EXPECT_EQ(classify({0x00, 0x02, 0x3d, 0x00, 0x00, 0x01}, kMac), LoginKind::Recognised); // open-iscsi
    EXPECT_EQ(classify({0x40, 0x00, 0x01, 0x37, 0x00, 0x00}, kMac), LoginKind::Recognised); // Windows
}

TEST(Isid, TellsRandomOnes)
{
    EXPECT_EQ(classify({0x80, 0x12, 0x34, 0x56, 0x00, 0x00}, kMac), LoginKind::Random); // libiscsi
    EXPECT_EQ(classify({0xbf, 0x00, 0x27, 0x23, 0x00, 0x00}, kMac), LoginKind::Random);
}

TEST(Isid, IsWrittenInHexadecimal)
{
    EXPECT_EQ(isidText({0x40, 0x00, 0x27, 0x23, 0xab, 0xcd}), "40002723abcd");
}

} // namespace
} // namespace freshseat::host
