// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/schedule.h"

#include <gtest/gtest.h>

namespace freshseat {
namespace {

TEST(TimeOfDay, IsHoursAndMinutes)
{
    EXPECT_EQ(parseTimeOfDay("00:00")->minutes, 0);
    EXPECT_EQ(parseTimeOfDay("04:05")->minutes, 245);
    EXPECT_EQ(parseTimeOfDay("23:59")->minutes, 1439);
    EXPECT_EQ(toText(TimeOfDay{245}), "04:05");
    for (const char *wrong : {"", "4:05", "24:00", "12:60", "12:5", "1205", "ab:cd", "12:00 ", "-1:00", "12:00:00"})
        EXPECT_EQ(parseTimeOfDay(wrong).error().code, ErrorCode::Usage) << wrong;
}

TEST(Weekdays, AreReadAndWritten)
{
    EXPECT_EQ(*parseWeekdays("daily"), Weekdays::daily());
    EXPECT_EQ(toText(*parseWeekdays("SUN, mon")), "mon,sun");
    EXPECT_EQ(toText(*parseWeekdays("mon,tue,wed,thu,fri,sat,sun")), "daily");
    EXPECT_EQ(wordsOf(Weekdays::daily()).size(), 7U);
    const Weekdays weekend = *parseWeekdays("sat,sun");
    EXPECT_TRUE(weekend.has(std::chrono::Sunday));
    EXPECT_TRUE(weekend.has(std::chrono::Saturday));
    EXPECT_FALSE(weekend.has(std::chrono::Monday));
    for (const char *wrong : {"", "monday", "mon,", "mon,mon", "daily,mon", "mon;tue"})
        EXPECT_EQ(parseWeekdays(wrong).error().code, ErrorCode::Usage) << wrong;
}

TEST(ScheduleAction, IsReadAndWritten)
{
    for (const ScheduleAction action : {ScheduleAction::Reset, ScheduleAction::Wake, ScheduleAction::Shutdown})
        EXPECT_EQ(*parseScheduleAction(toText(action)), action);
    EXPECT_EQ(parseScheduleAction("burn").error().code, ErrorCode::Usage);
}

ScheduleSpec everything()
{
    ScheduleSpec spec;
    spec.at = TimeOfDay{240};
    spec.seats.all = true;
    return spec;
}

TEST(ScheduleSpec, IsDescribed)
{
    ScheduleSpec spec = everything();
    EXPECT_EQ(describe(spec), "reset all seats daily at 04:00");
    spec.days = *parseWeekdays("fri,sat");
    spec.waitUntil = TimeOfDay{60};
    spec.seats = {{}, "hall", false};
    EXPECT_EQ(describe(spec), "reset group hall on fri,sat at 04:00, waiting until 01:00");
    spec.seats = {{SeatName("PC-1"), SeatName("PC-2")}, {}, false};
    EXPECT_EQ(describe(spec), "reset seats PC-1, PC-2 on fri,sat at 04:00, waiting until 01:00");
}

TEST(ScheduleSpec, IsRefusedWhenItCannotBeMeant)
{
    EXPECT_TRUE(checkSpec(everything()));
    const auto refused = [](auto change) {
        ScheduleSpec spec = everything();
        change(spec);
        const auto checked = checkSpec(spec);
        return !checked && checked.error().code == ErrorCode::Usage;
    };
    EXPECT_TRUE(refused([](ScheduleSpec &spec) { spec.days = Weekdays::none(); }));
    EXPECT_TRUE(refused([](ScheduleSpec &spec) { spec.seats.all = false; }));
    EXPECT_TRUE(refused([](ScheduleSpec &spec) { spec.seats.group = "hall"; }));
    EXPECT_TRUE(refused([](ScheduleSpec &spec) { spec.waitUntil = spec.at; }));
    EXPECT_TRUE(refused([](ScheduleSpec &spec) { spec.at.minutes = 1440; }));
    EXPECT_TRUE(refused([](ScheduleSpec &spec) { spec.waitUntil = TimeOfDay{-1}; }));
    EXPECT_TRUE(refused([](ScheduleSpec &spec) {
        spec.action = ScheduleAction::Shutdown;
        spec.waitUntil = TimeOfDay{300};
    }));
}

} // namespace
} // namespace freshseat
