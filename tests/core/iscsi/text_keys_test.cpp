// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/iscsi/text_keys.h"
#include "tests/support/pdu_script.h"

#include <gtest/gtest.h>

namespace freshseat::iscsi {
namespace {

std::optional<TextKeys> parse(const std::string &text)
{
    return TextKeys::parse(test::bytesOf(text));
}

TEST(TextKeys, KeepsPairsInOrder)
{
    const auto keys = parse(test::keys({"A=1", "B=", "C=x=y,z"}));
    ASSERT_TRUE(keys);
    EXPECT_EQ(keys->encoded(), test::keys({"A=1", "B=", "C=x=y,z"}));
    EXPECT_EQ(*keys->find("C"), "x=y,z");
    EXPECT_EQ(keys->find("D"), nullptr);
    EXPECT_EQ(keys->valueOr("D", "none"), "none");
}

TEST(TextKeys, AMissingLastZeroAndExtraZerosAreForgiven)
{
    EXPECT_EQ(parse("A=1")->size(), 1U);
    EXPECT_EQ(parse(std::string("A=1\0\0\0B=2\0\0", 11))->size(), 2U);
    EXPECT_TRUE(parse("")->empty());
}

TEST(TextKeys, MalformedTextIsRefused)
{
    EXPECT_FALSE(parse("A"));
    EXPECT_FALSE(parse("=1"));
    EXPECT_FALSE(parse(test::keys({"A=1", "A=2"})));
    EXPECT_FALSE(parse("A B=1"));
    EXPECT_FALSE(parse("A=1\n2"));
    EXPECT_FALSE(parse(std::string(64, 'k') + "=1"));
    EXPECT_TRUE(parse(std::string(63, 'k') + "=1"));
    EXPECT_FALSE(parse("k=" + std::string(8193, 'v')));
    EXPECT_TRUE(parse("k=" + std::string(8192, 'v')));
}

TEST(TextKeys, ThereAreNoMoreThan64)
{
    std::string text;
    for (int i = 0; i < 64; ++i) text += "k" + std::to_string(i) + "=v" + '\0';
    EXPECT_TRUE(parse(text));
    EXPECT_FALSE(parse(text + "one=more"));
    EXPECT_FALSE(parse(std::string(TextKeys::kMaxText + 1, '\0')));
}

TEST(ParseNumber, DecimalAndHexadecimal)
{
    EXPECT_EQ(parseNumber("262144"), 262144U);
    EXPECT_EQ(parseNumber("0x40000"), 262144U);
    EXPECT_EQ(parseNumber("0XfF"), 255U);
    for (const char *text : {"", "x", "-1", "1 ", "0x", "0xg", "18446744073709551616", "1.5"})
        EXPECT_FALSE(parseNumber(text)) << text;
}

TEST(ParseBinary, HexadecimalAndBase64)
{
    const auto text = [](const std::optional<std::vector<std::byte>> &bytes) {
        return bytes ? test::textOf(*bytes) : std::string("nothing");
    };
    EXPECT_EQ(text(parseBinary("0x4142", 16)), "AB");
    // RFC 4648 section 10
    EXPECT_EQ(text(parseBinary("0bZg==", 16)), "f");
    EXPECT_EQ(text(parseBinary("0bZm8=", 16)), "fo");
    EXPECT_EQ(text(parseBinary("0bZm9vYmFy", 16)), "foobar");
    for (const char *bad : {"", "0x", "0b", "0x4", "0xzz", "0bZg=", "0bZ===", "0bZh==", "0b====", "4142", "0b!!!!"})
        EXPECT_EQ(text(parseBinary(bad, 16)), "nothing") << bad;
    EXPECT_EQ(text(parseBinary("0x" + std::string(34, '0'), 16)), "nothing"); // 17 bytes
    EXPECT_EQ(encodeBinary(test::bytesOf("AB")), "0x4142");
}

TEST(ListHas, ComparesWholePieces)
{
    EXPECT_TRUE(listHas("CHAP,None", "None"));
    EXPECT_TRUE(listHas("None", "None"));
    EXPECT_FALSE(listHas("CHAP,None2", "None"));
    EXPECT_FALSE(listHas("", "None"));
}

} // namespace
} // namespace freshseat::iscsi
