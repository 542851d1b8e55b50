// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/tzif_zone.h"
#include "tests/core/schedule/simulated.h"

#include <gtest/gtest.h>

namespace freshseat::schedule {
namespace {

using namespace std::chrono_literals;

std::string bigEndian(std::uint64_t value, int bytes)
{
    std::string text;
    for (int i = bytes - 1; i >= 0; --i) text += static_cast<char>(value >> (8U * static_cast<unsigned>(i)) & 0xffU);
    return text;
}

std::string header(unsigned times, unsigned types)
{
    return std::string("TZif2") + std::string(15, '\0') + bigEndian(0, 4) + bigEndian(0, 4) + bigEndian(0, 4) +
           bigEndian(times, 4) + bigEndian(types, 4) + bigEndian(4, 4);
}

/// +1 h until 2026-03-29 01:00 UTC, then +2 h; `rule` for all that is later.
std::string file(const std::string &rule)
{
    const std::string none = bigEndian(0, 4) + '\0' + '\0';
    const std::string types = bigEndian(3600, 4) + std::string(2, '\0') + bigEndian(7200, 4) + std::string(2, '\1');
    return header(0, 1) + none + std::string("LMT\0", 4) + header(1, 2) + bigEndian(1774746000, 8) + '\1' + types +
           std::string("CET\0", 4) + "\n" + rule + "\n";
}

TEST(TzifZone, KnowsItsTransitionsAndTheRuleBehindThem)
{
    const auto zone = TzifZone::from(file("CET-1CEST,M3.5.0,M10.5.0/3"));
    ASSERT_TRUE(zone) << zone.error().message;
    EXPECT_EQ((*zone)->offsetAt(utc("2026-03-29T00:59:59.999Z")), 1h);
    EXPECT_EQ((*zone)->offsetAt(utc("2026-03-29T01:00:00Z")), 2h);
    EXPECT_EQ((*zone)->offsetAt(utc("2026-10-25T00:59:59Z")), 2h);
    EXPECT_EQ((*zone)->offsetAt(utc("2026-10-25T01:00:00Z")), 1h);
    EXPECT_EQ((*zone)->offsetAt(utc("2040-07-01T12:00:00Z")), 2h);
}

TEST(TzifZone, WithoutARuleTheLastTransitionStays)
{
    const auto zone = TzifZone::from(file(""));
    ASSERT_TRUE(zone);
    EXPECT_EQ((*zone)->offsetAt(utc("2030-12-24T12:00:00Z")), 2h);
}

TEST(TzifZone, TakesNoBytesThatAreNone)
{
    const std::string whole = file("CET-1CEST,M3.5.0,M10.5.0/3");
    for (std::size_t size = 0; size < whole.size() - 30; ++size) EXPECT_FALSE(TzifZone::from(whole.substr(0, size)));
    std::string wrong = whole;
    wrong[4] = '\0'; // the first version, for 32-bit times alone
    EXPECT_FALSE(TzifZone::from(wrong));
}

TEST(ZoneRules, AreReadAsPosixWritesThem)
{
    const auto newYork = parseZoneRule("EST5EDT,M3.2.0,M11.1.0");
    ASSERT_TRUE(newYork && newYork->changes);
    EXPECT_EQ(newYork->standard, -5h);
    EXPECT_EQ(newYork->summer, -4h);
    EXPECT_EQ(newYork->changes->first.week, 2U);
    const auto kathmandu = parseZoneRule("<+0545>-5:45");
    ASSERT_TRUE(kathmandu);
    EXPECT_EQ(kathmandu->standard, 5h + 45min);
    EXPECT_FALSE(kathmandu->changes);
    const auto dublin = parseZoneRule("IST-1GMT0,M10.5.0,M3.5.0/1"); // its summer time is the standard
    ASSERT_TRUE(dublin);
    EXPECT_EQ(dublin->summer, 0h);
    for (const char *wrong :
         {"", "CET", "X-1", "CET-1CEST", "CET-1CEST,M3.5.0", "CET-1CEST,J60,J300", "CET-1CEST,M13.5.0,M10.5.0"})
        EXPECT_FALSE(parseZoneRule(wrong)) << wrong;
}

} // namespace
} // namespace freshseat::schedule
