// SPDX-License-Identifier: GPL-3.0-or-later
// CRC32C against RFC 7143 appendix A.4 and against the bit-by-bit definition.
#include "core/base/crc32c.h"

#include <gtest/gtest.h>

#include <random>
#include <string_view>
#include <vector>

namespace freshseat {

namespace {

using Bytes = std::vector<std::byte>;

Bytes random(std::size_t size)
{
    std::mt19937 generator(static_cast<unsigned>(size));
    Bytes bytes(size);
    for (std::byte &byte : bytes) byte = static_cast<std::byte>(generator());
    return bytes;
}

std::uint32_t bitByBit(std::span<const std::byte> data, std::uint32_t crc)
{
    crc = ~crc;
    for (const std::byte byte : data) {
        crc ^= std::to_integer<std::uint32_t>(byte);
        for (int bit = 0; bit < 8; ++bit) crc = (crc >> 1) ^ ((crc & 1U) != 0 ? 0x82F63B78U : 0U);
    }
    return ~crc;
}

std::uint32_t both(std::span<const std::byte> data, std::uint32_t crc = 0)
{
    const std::uint32_t fast = crc32c(data, crc);
    EXPECT_EQ(fast, detail::crc32cTable(data, crc));
    return fast;
}

TEST(Crc32cTest, KnownValues)
{
    EXPECT_EQ(both({}), 0U);
    EXPECT_EQ(both(std::as_bytes(std::span(std::string_view("123456789")))), 0xE3069283U);
    EXPECT_EQ(both(Bytes(32)), 0x8A9136AAU);
    EXPECT_EQ(both(Bytes(32, std::byte{0xFF})), 0x62A8AB43U);
    Bytes rising(32);
    for (std::size_t i = 0; i < rising.size(); ++i) rising[i] = static_cast<std::byte>(i);
    EXPECT_EQ(both(rising), 0x46DD794EU);
}

TEST(Crc32cTest, EveryShortLengthAtEveryAlignment)
{
    const Bytes data = random(1100);
    for (std::size_t length = 0; length < 1050; ++length) {
        const auto part = std::span(data).subspan(length % 17, length);
        ASSERT_EQ(both(part, 0x12345678), bitByBit(part, 0x12345678)) << length;
    }
}

TEST(Crc32cTest, LengthsAroundTheLanes)
{
    const Bytes data = random(300000);
    for (const std::size_t around : {4080UL, 4096UL, 8160UL, 65536UL, 262144UL})
        for (std::size_t length = around - 9; length < around + 9; ++length)
            ASSERT_EQ(both(std::span(data).first(length)), bitByBit(std::span(data).first(length), 0)) << length;
}

TEST(Crc32cTest, ContinuesWhereItStopped)
{
    const Bytes data = random(10000);
    const std::uint32_t whole = crc32c(data);
    for (const std::size_t cut : {0UL, 1UL, 7UL, 511UL, 4096UL, 9999UL, 10000UL})
        EXPECT_EQ(crc32c(std::span(data).subspan(cut), crc32c(std::span(data).first(cut))), whole) << cut;
}

} // namespace

} // namespace freshseat
