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

TEST(ScheduleSpec, PlayersCanBeTold)
{
    ScheduleSpec spec = everything();
    spec.warn = std::chrono::minutes(10);
    EXPECT_TRUE(checkSpec(spec));
    EXPECT_EQ(describe(spec), "reset all seats daily at 04:00, players are told 10m before");
    EXPECT_NE(warningText(spec).find("10 minutes"), std::string::npos);
    spec.action = ScheduleAction::Shutdown;
    EXPECT_NE(warningText(spec).find("shut down in 10 minutes"), std::string::npos);
    EXPECT_TRUE(parseMessage(warningText(spec))) << "our own words pass our own rule";
    spec.text = "We close at two";
    EXPECT_TRUE(checkSpec(spec));
    EXPECT_EQ(warningText(spec), "We close at two");
    spec.text = "We close; $(reboot)";
    EXPECT_FALSE(checkSpec(spec));
    spec.text = "We close at two";
    spec.warn = {};
    EXPECT_FALSE(checkSpec(spec)) << "a text that is never told";
    spec.text = {};
    spec.warn = std::chrono::minutes(-1);
    EXPECT_FALSE(checkSpec(spec));
    spec.warn = kLongestWarning + std::chrono::minutes(1);
    EXPECT_FALSE(checkSpec(spec));
    spec.warn = std::chrono::minutes(1);
    spec.action = ScheduleAction::Wake;
    EXPECT_FALSE(checkSpec(spec));
}

TEST(ScheduleSpec, WarningsAreReadAsMinutesOrHours)
{
    EXPECT_EQ(parseWarning("10m").value(), std::chrono::minutes(10));
    EXPECT_EQ(parseWarning("5").value(), std::chrono::minutes(5));
    EXPECT_EQ(parseWarning("2h").value(), std::chrono::minutes(120));
    for (const char *wrong : {"", "m", "0", "-5m", "3h", "121m", "10s", "1.5h", "99999999999999h", "2000000000h"})
        EXPECT_FALSE(parseWarning(wrong)) << wrong;
}

TEST(Message, HoldsNothingForACommandShell)
{
    EXPECT_EQ(parseMessage("  We close, in 10 minutes - bye.  ").value(), "We close, in 10 minutes - bye.");
    EXPECT_EQ(parseMessage("It's late").value(), "It\u2019s late");
    EXPECT_TRUE(parseMessage("Мы закрываемся / 我们要关门了"));
    for (const char letter : std::string("\"`$&|<>^%!;\\{}()[]*?~#=\n\t"))
        EXPECT_FALSE(parseMessage(std::string("a") + letter + "b")) << letter;
    for (const std::string &wrong :
         {std::string(), std::string("   "), std::string("/s"), std::string("-f"), std::string(201, 'x')})
        EXPECT_FALSE(parseMessage(wrong)) << wrong;
}

} // namespace
} // namespace freshseat
