// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/zone.h"
#include "tests/core/schedule/simulated.h"

#include <gtest/gtest.h>

#include <cstdlib>

namespace freshseat::schedule {
namespace {

using namespace std::chrono_literals;

/// TZ of this process as long as it lives; the rules are in the value, no zone files are needed.
class InZone
{
public:
    explicit InZone(const char *rules) { ::setenv("TZ", rules, 1); }
    ~InZone() { ::unsetenv("TZ"); }
    InZone(const InZone &) = delete;
    InZone &operator=(const InZone &) = delete;
};

TEST(SystemZone, KnowsSummerTimeToTheSecond)
{
    const InZone zone("CET-1CEST,M3.5.0,M10.5.0/3");
    const SystemZone system;
    EXPECT_EQ(system.offsetAt(utc("2026-03-29T00:59:59.999Z")), 1h);
    EXPECT_EQ(system.offsetAt(utc("2026-03-29T01:00:00Z")), 2h);
    EXPECT_EQ(system.offsetAt(utc("2026-10-25T00:59:59Z")), 2h);
    EXPECT_EQ(system.offsetAt(utc("2026-10-25T01:00:00Z")), 1h);
}

TEST(SystemZone, KnowsZonesWestOfGreenwichAndHalfHours)
{
    {
        const InZone zone("EST5EDT,M3.2.0,M11.1.0");
        EXPECT_EQ(SystemZone().offsetAt(utc("2026-01-15T12:00:00Z")), -5h);
        EXPECT_EQ(SystemZone().offsetAt(utc("2026-07-15T12:00:00Z")), -4h);
    }
    const InZone zone("<+0530>-5:30");
    EXPECT_EQ(SystemZone().offsetAt(utc("1969-12-31T23:59:59.5Z")), 330min);
}

TEST(SystemZone, AgreesWithTheTableOfTheOtherTests)
{
    const InZone rules("CET-1CEST,M3.5.0,M10.5.0/3");
    const SystemZone system;
    const Berlin table;
    for (TimePoint at = utc("2026-01-01T00:00:00Z"); at < utc("2027-01-01T00:00:00Z"); at += 30min)
        ASSERT_EQ(system.offsetAt(at), table.offsetAt(at)) << formatTime(at);
}

} // namespace
} // namespace freshseat::schedule
