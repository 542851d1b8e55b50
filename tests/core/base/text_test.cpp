// SPDX-License-Identifier: GPL-3.0-or-later
// Sizes, times, hexadecimal and the rest of the small text forms.
#include "core/base/text.h"

#include <gtest/gtest.h>

#include <array>
#include <cerrno>
#include <set>

namespace freshseat {
namespace {

using namespace std::chrono_literals;

TEST(Text, FormatsSizesForPeople)
{
    EXPECT_EQ(formatSize(0), "0 B");
    EXPECT_EQ(formatSize(1023), "1023 B");
    EXPECT_EQ(formatSize(1024), "1.0 KiB");
    EXPECT_EQ(formatSize(1536), "1.5 KiB");
    EXPECT_EQ(formatSize((1U << 20) - 1), "1.0 MiB") << "never 1024.0 KiB";
    EXPECT_EQ(formatSize(20ULL << 30), "20.0 GiB");
    EXPECT_EQ(formatSize(~0ULL), "16.0 EiB");
}

TEST(Text, ParsesSizes)
{
    EXPECT_EQ(*parseSize("4096"), 4096U);
    EXPECT_EQ(*parseSize("20G"), 20ULL << 30);
    EXPECT_EQ(*parseSize("512MiB"), 512ULL << 20);
    EXPECT_EQ(*parseSize("3kb"), 3072U);
    EXPECT_EQ(*parseSize(" 7B "), 7U) << "blanks around, none inside";
    EXPECT_EQ(*parseSize("2T"), 2ULL << 40);
    EXPECT_EQ(*parseSize("18446744073709551615"), ~0ULL);
    for (const char *wrong :
         {"", "G", "-1", "1.5G", "1X", "1GG", "1Gi", "0x10", "18446744073709551616", "99999999T", "1 000", "7 B"})
        EXPECT_EQ(parseSize(wrong).error().code, ErrorCode::Usage) << wrong;
}

TEST(Text, TimesSurviveTheirText)
{
    const TimePoint at{std::chrono::sys_days{std::chrono::year{2026} / 11 / 22} + 15h + 46min + 10s + 123ms};
    EXPECT_EQ(formatTime(at), "2026-11-22T15:46:10.123Z");
    EXPECT_EQ(parseTime(formatTime(at)), at);
    EXPECT_EQ(formatTime(TimePoint(-1ms)), "1969-12-31T23:59:59.999Z");
    EXPECT_EQ(parseTime("1969-12-31T23:59:59.999Z"), TimePoint(-1ms));
    EXPECT_EQ(parseTime("2026-11-22T15:46:10Z"), at - 123ms);
    EXPECT_EQ(parseTime("2026-11-22T16:46:10.123+01:00"), at);
    EXPECT_EQ(parseTime("2026-11-22T11:16:10.123000000-04:30"), at);
    EXPECT_TRUE(parseTime("2024-02-29T00:00:00Z"));
}

TEST(Text, RefusesTimesThatAreNone)
{
    for (const char *wrong :
         {"", "now", "2026-11-22", "2026-11-22T15:46:10", "2026-02-29T00:00:00Z", "2026-13-01T00:00:00Z",
          "2026-11-22T24:00:00Z", "2026-11-22T15:60:00Z", "2026-11-22T15:46:61Z", "2026-11-22 15:46:10Z",
          "2026-11-22T15:46:10.Z", "2026-11-22T15:46:10.1234567890Z", "2026-11-22T15:46:10+1:00",
          "2026-11-22T15:46:10ZZ", "0001-01-01T00:00:00Z", "9999-01-01T00:00:00Z", "+026-11-22T15:46:10Z"})
        EXPECT_FALSE(parseTime(wrong)) << wrong;
}

TEST(Text, HexadecimalThereAndBack)
{
    const std::array<std::byte, 3> bytes{std::byte{0}, std::byte{0x7f}, std::byte{0xff}};
    EXPECT_EQ(toHex(bytes), "007fff");
    EXPECT_EQ(*fromHex("007FfF"), std::vector<std::byte>(bytes.begin(), bytes.end()));
    EXPECT_TRUE(fromHex("")->empty());
    EXPECT_FALSE(fromHex("0"));
    EXPECT_FALSE(fromHex("0g"));
}

TEST(Text, CutsAndJoins)
{
    EXPECT_EQ(toLower("ABC-\xc3\x84z"), "abc-\xc3\x84z") << "ASCII only";
    EXPECT_EQ(trimmed(" \t a b \n"), "a b");
    EXPECT_EQ(trimmed(" \n"), "");
    EXPECT_EQ(split("a,,b,", ','), (std::vector<std::string>{"a", "", "b", ""}));
    EXPECT_EQ(split("", ','), std::vector<std::string>{""});
    EXPECT_EQ(join({"a", "", "b"}, ", "), "a, , b");
    EXPECT_EQ(join({}, ", "), "");
}

TEST(Text, SystemErrorsKnowTheirKind)
{
    EXPECT_EQ(systemError(ENOSPC, "x").code, ErrorCode::OutOfSpace);
    EXPECT_EQ(systemError(EDQUOT, "x").code, ErrorCode::OutOfSpace);
    EXPECT_EQ(systemError(ENOENT, "x").code, ErrorCode::NotFound);
    EXPECT_EQ(systemError(EACCES, "x").code, ErrorCode::NotAllowed);
    EXPECT_EQ(systemError(EIO, "x").code, ErrorCode::Failed);
    EXPECT_EQ(systemError(ENOENT, "disk.img").message, "disk.img: No such file or directory");
}

TEST(Text, RandomIdsDiffer)
{
    std::set<std::string> ids;
    for (int i = 0; i < 100; ++i) ids.insert(randomId());
    EXPECT_EQ(ids.size(), 100U);
    for (const std::string &id : ids) EXPECT_EQ(fromHex(id)->size(), 16U);
}

} // namespace
} // namespace freshseat
