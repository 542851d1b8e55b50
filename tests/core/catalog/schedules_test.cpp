// SPDX-License-Identifier: GPL-3.0-or-later
// Every field of a schedule entry comes back, after a restart too; ids are never used twice.
#include "tests/core/catalog/sample.h"

namespace freshseat::catalog {
namespace {

ScheduleEntry full()
{
    ScheduleEntry entry;
    entry.spec.at = TimeOfDay{1410};
    entry.spec.days = *parseWeekdays("fri,sat");
    entry.spec.seats = {{SeatName("PC-01"), SeatName("PC-02")}, {}, false};
    entry.spec.waitUntil = TimeOfDay{90};
    entry.spec.runMissed = true;
    entry.enabled = false;
    entry.since = atSecond(5);
    entry.lastDay = std::chrono::local_days(std::chrono::days(20'000));
    entry.lastRun = atSecond(7);
    entry.lastResult = "1 done";
    entry.run = ScheduleRun{atSecond(7), atSecond(9), "anna (local)", {SeatName("PC-02")}, 1, 2, 3, atSecond(8), true};
    entry.spec.warn = std::chrono::minutes(10);
    entry.spec.text = "We close";
    return entry;
}

void expectSame(const ScheduleEntry &found, const ScheduleEntry &wanted)
{
    EXPECT_EQ(describe(found.spec), describe(wanted.spec));
    EXPECT_EQ(found.spec.runMissed, wanted.spec.runMissed);
    EXPECT_EQ(found.spec.warn, wanted.spec.warn);
    EXPECT_EQ(found.spec.text, wanted.spec.text);
    EXPECT_EQ(found.enabled, wanted.enabled);
    EXPECT_EQ(found.since, wanted.since);
    EXPECT_EQ(found.lastDay, wanted.lastDay);
    EXPECT_EQ(found.lastRun, wanted.lastRun);
    EXPECT_EQ(found.lastResult, wanted.lastResult);
    ASSERT_EQ(found.run.has_value(), wanted.run.has_value());
    if (!found.run) return;
    EXPECT_EQ(found.run->began, wanted.run->began);
    EXPECT_EQ(found.run->until, wanted.run->until);
    EXPECT_EQ(found.run->who, wanted.run->who);
    EXPECT_EQ(found.run->pending, wanted.run->pending);
    EXPECT_EQ(found.run->done, wanted.run->done);
    EXPECT_EQ(found.run->skipped, wanted.run->skipped);
    EXPECT_EQ(found.run->failed, wanted.run->failed);
    EXPECT_EQ(found.run->notBefore, wanted.run->notBefore);
    EXPECT_EQ(found.run->told, wanted.run->told);
}

TEST(Schedules, AreKeptWithEveryField)
{
    auto catalog = inMemory();
    const auto id = catalog->addSchedule(full());
    ASSERT_TRUE(id);
    ScheduleEntry plain;
    plain.spec.seats.group = "vip";
    const auto second = catalog->addSchedule(plain);
    ASSERT_TRUE(second);
    const auto entries = catalog->schedules();
    ASSERT_EQ(entries->size(), 2U);
    EXPECT_EQ(entries->at(0).id, *id);
    expectSame(entries->at(0), full());
    EXPECT_EQ(entries->at(1).id, *second);
    expectSame(entries->at(1), plain);
}

TEST(Schedules, AreChangedAndRemoved)
{
    auto catalog = inMemory();
    ScheduleEntry entry;
    entry.spec.seats.all = true;
    entry.id = catalog->addSchedule(entry).value();
    ScheduleEntry changed = full();
    changed.id = entry.id;
    ASSERT_TRUE(catalog->updateSchedule(changed));
    expectSame(catalog->schedules()->at(0), full());
    ASSERT_TRUE(catalog->removeSchedule(entry.id));
    EXPECT_TRUE(catalog->schedules()->empty());
    EXPECT_EQ(catalog->removeSchedule(entry.id).error().code, ErrorCode::NotFound);
    EXPECT_EQ(catalog->updateSchedule(changed).error().code, ErrorCode::NotFound);
    EXPECT_GT(catalog->addSchedule(entry).value(), entry.id) << "an id is never used twice";
}

} // namespace
} // namespace freshseat::catalog
