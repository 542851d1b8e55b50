// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/calendar.h"
#include "tests/core/schedule/simulated.h"

#include <gtest/gtest.h>

#include <set>

namespace freshseat::schedule {
namespace {

using namespace std::chrono_literals;

TEST(Calendar, LocalTimesBecomeInstants)
{
    const Berlin zone;
    EXPECT_EQ(instantOf(zone, date(2026, 1, 10), clockAt(4)), utc("2026-01-10T03:00:00Z"));
    EXPECT_EQ(instantOf(zone, date(2026, 7, 10), clockAt(4)), utc("2026-07-10T02:00:00Z"));
    EXPECT_EQ(instantOf(zone, date(2026, 1, 1), clockAt(0)), utc("2025-12-31T23:00:00Z"));
    EXPECT_EQ(dateOf(zone, utc("2025-12-31T23:00:00Z")), date(2026, 1, 1));
}

TEST(Calendar, ATimeThatIsSkippedCountsAtTheEndOfTheGap)
{
    const Berlin zone;
    const TimePoint change = utc("2026-03-29T01:00:00Z");
    EXPECT_EQ(instantOf(zone, date(2026, 3, 29), clockAt(1, 59)), change - 1min);
    EXPECT_EQ(instantOf(zone, date(2026, 3, 29), clockAt(2)), change);
    EXPECT_EQ(instantOf(zone, date(2026, 3, 29), clockAt(2, 30)), change);
    EXPECT_EQ(instantOf(zone, date(2026, 3, 29), clockAt(2, 59)), change);
    EXPECT_EQ(instantOf(zone, date(2026, 3, 29), clockAt(3)), change);
    EXPECT_EQ(instantOf(zone, date(2026, 3, 29), clockAt(3, 1)), change + 1min);
}

TEST(Calendar, ATimeThatIsShownTwiceCountsTheFirstTime)
{
    const Berlin zone;
    const TimePoint change = utc("2026-10-25T01:00:00Z");
    EXPECT_EQ(instantOf(zone, date(2026, 10, 25), clockAt(1, 59)), change - 61min);
    EXPECT_EQ(instantOf(zone, date(2026, 10, 25), clockAt(2)), change - 60min);
    EXPECT_EQ(instantOf(zone, date(2026, 10, 25), clockAt(2, 30)), change - 30min);
    EXPECT_EQ(instantOf(zone, date(2026, 10, 25), clockAt(3)), change + 60min);
}

TEST(Calendar, GapsAndOverlapsWestOfGreenwichAndOfHalfAnHour)
{
    // New York 2026, and Lord Howe Island, whose summer time is half an hour.
    const TableZone newYork(-5h, {{utc("2026-03-08T07:00:00Z"), -4h}, {utc("2026-11-01T06:00:00Z"), -5h}});
    EXPECT_EQ(instantOf(newYork, date(2026, 3, 8), clockAt(2, 30)), utc("2026-03-08T07:00:00Z"));
    EXPECT_EQ(instantOf(newYork, date(2026, 11, 1), clockAt(1, 30)), utc("2026-11-01T05:30:00Z"));
    const TableZone howe(11h, {{utc("2026-04-04T15:00:00Z"), 630min}, {utc("2026-10-03T15:30:00Z"), 11h}});
    EXPECT_EQ(instantOf(howe, date(2026, 4, 5), clockAt(1, 45)), utc("2026-04-04T14:45:00Z"));
    EXPECT_EQ(instantOf(howe, date(2026, 10, 4), clockAt(2, 15)), utc("2026-10-03T15:30:00Z"));
}

TEST(Calendar, ARunBeginsEarlierWherePlayersAreTold)
{
    const Berlin zone;
    ScheduleSpec spec;
    spec.at = clockAt(0, 5);
    spec.days = *parseWeekdays("sat"); // 10 January 2026
    spec.warn = 10min;
    const TimePoint midnight = utc("2026-01-09T23:00:00Z");
    const auto friday = latestOccurrence(zone, spec, midnight - 5min);
    ASSERT_TRUE(friday);
    EXPECT_EQ(friday->day, date(2026, 1, 10));
    EXPECT_EQ(friday->begins, midnight - 5min);
    EXPECT_EQ(friday->at, midnight + 5min);
    EXPECT_EQ(latestOccurrence(zone, spec, midnight - 6min)->day, date(2026, 1, 3));
    EXPECT_EQ(nextOccurrence(zone, spec, midnight - 6min, {})->at, midnight + 5min) << "the hour it is done at";
}

TEST(Calendar, ADayThatDoesNotExistIsOverAtOnce)
{
    // Samoa went from 29 to 31 December 2011.
    const TableZone samoa(-10h, {{utc("2011-12-30T10:00:00Z"), 14h}});
    EXPECT_EQ(instantOf(samoa, date(2011, 12, 29), clockAt(4)), utc("2011-12-29T14:00:00Z"));
    EXPECT_EQ(instantOf(samoa, date(2011, 12, 30), clockAt(4)), utc("2011-12-30T10:00:00Z"));
    EXPECT_EQ(instantOf(samoa, date(2011, 12, 31), clockAt(4)), utc("2011-12-30T14:00:00Z"));
}

TEST(Calendar, EachDayOfAYearHasOneRunInOrder)
{
    const Berlin zone;
    for (const int minutes : {0, 119, 120, 150, 179, 180, 1439}) {
        const ScheduleSpec spec = nightly({minutes});
        std::set<Date> days;
        TimePoint at = utc("2025-12-31T22:00:00Z");
        while (days.size() < 365) {
            const auto next = nextOccurrence(zone, spec, at, std::nullopt);
            ASSERT_TRUE(next);
            ASSERT_GT(next->at, at);
            ASSERT_TRUE(days.insert(next->day).second) << "twice on one day, at minute " << minutes;
            EXPECT_EQ(latestOccurrence(zone, spec, next->at)->day, next->day);
            EXPECT_LT(latestOccurrence(zone, spec, next->at - 1s)->day, next->day);
            at = next->at;
        }
        EXPECT_EQ(*days.rbegin() - *days.begin(), std::chrono::days(364));
    }
}

TEST(Calendar, OnlyTheChosenDaysCount)
{
    const TableZone zone(0h);
    ScheduleSpec spec = nightly(clockAt(4));
    spec.days = *parseWeekdays("sat,mon");
    const TimePoint friday = utc("2026-11-27T12:00:00Z");
    EXPECT_EQ(nextOccurrence(zone, spec, friday, std::nullopt)->at, utc("2026-11-28T04:00:00Z"));
    EXPECT_EQ(nextOccurrence(zone, spec, utc("2026-11-28T04:00:00Z"), std::nullopt)->at, utc("2026-11-30T04:00:00Z"));
    EXPECT_EQ(latestOccurrence(zone, spec, friday)->at, utc("2026-11-23T04:00:00Z"));
    spec.days = *parseWeekdays("fri");
    EXPECT_EQ(nextOccurrence(zone, spec, friday, std::nullopt)->at, utc("2026-12-04T04:00:00Z")) << "a week later";
    EXPECT_EQ(latestOccurrence(zone, spec, utc("2026-11-27T03:59:59Z"))->at, utc("2026-11-20T04:00:00Z"));
}

TEST(Calendar, ADayThatWasDoneDoesNotComeAgain)
{
    const TableZone zone(0h);
    // The clock was set back by an hour just after the run.
    const auto next = nextOccurrence(zone, nightly(clockAt(4)), utc("2026-11-24T03:01:00Z"), date(2026, 11, 24));
    EXPECT_EQ(next->at, utc("2026-11-25T04:00:00Z"));
}

TEST(Calendar, WaitingEndsOnTheSameDayOrTheNext)
{
    const TableZone zone(0h);
    const auto until = [&](const ScheduleSpec &spec, Date day) { return occurrenceOn(zone, spec, day).until; };
    EXPECT_FALSE(until(nightly(clockAt(4)), date(2026, 11, 24)));
    EXPECT_EQ(until(nightly(clockAt(4), clockAt(6)), date(2026, 11, 24)), utc("2026-11-24T06:00:00Z"));
    EXPECT_EQ(until(nightly(clockAt(23), clockAt(1, 30)), date(2026, 12, 31)), utc("2027-01-01T01:30:00Z"));
    EXPECT_EQ(until(nightly(clockAt(23), clockAt(0)), date(2026, 12, 31)), utc("2027-01-01T00:00:00Z"));
}

TEST(Calendar, WaitingOverAChangeOfTheClocks)
{
    const Berlin zone;
    const auto spring = occurrenceOn(zone, nightly(clockAt(1), clockAt(4)), date(2026, 3, 29));
    EXPECT_EQ(*spring.until - spring.at, 2h) << "one hour is skipped";
    const auto autumn = occurrenceOn(zone, nightly(clockAt(1), clockAt(4)), date(2026, 10, 25));
    EXPECT_EQ(*autumn.until - autumn.at, 4h) << "one hour comes twice";
    const auto inTheGap = occurrenceOn(zone, nightly(clockAt(2, 15), clockAt(2, 45)), date(2026, 3, 29));
    EXPECT_EQ(inTheGap.until, inTheGap.at) << "the whole window is skipped";
}

TEST(Calendar, TheNextTimeClocksShowIt)
{
    const Berlin zone;
    EXPECT_EQ(nextInstant(zone, utc("2026-11-24T02:00:00Z"), clockAt(6)), utc("2026-11-24T05:00:00Z"));
    EXPECT_EQ(nextInstant(zone, utc("2026-11-24T05:00:00Z"), clockAt(6)), utc("2026-11-25T05:00:00Z"));
    EXPECT_EQ(nextInstant(zone, utc("2026-03-29T00:30:00Z"), clockAt(2, 30)), utc("2026-03-29T01:00:00Z"));
}

} // namespace
} // namespace freshseat::schedule
