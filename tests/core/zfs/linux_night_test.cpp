// SPDX-License-Identifier: GPL-3.0-or-later
// What systemd makes of it is proven by tests/e2e/nas_night.sh.
#include "core/zfs/linux_night.h"
#include "core/zfs/night_script.h"
#include "tests/core/zfs/recorded_commands.h"
#include "tests/core/zfs/shell.h"

#include <gtest/gtest.h>

namespace freshseat::zfs {
namespace {

NightJob job()
{
    return {3, TimeOfDay{4 * 60 + 5}, *parseWeekdays("mon,fri"), true, true, "reset all\nseats at 100%"};
}

TEST(NightUnits, AreOneTimerAndOneService)
{
    const NightUnits units = nightUnits("tank/freshseat", job(), "/usr/local/lib/freshseat/night.sh");
    EXPECT_NE(units.timer.find("OnCalendar=mon,fri *-*-* 04:05:00\n"), std::string::npos) << units.timer;
    EXPECT_NE(units.timer.find("Persistent=true\n"), std::string::npos);
    EXPECT_NE(units.timer.find("schedule 3: reset all seats at 100%%\n"), std::string::npos)
        << "one line, no specifier";
    EXPECT_NE(units.service.find("ExecStart=/bin/sh /usr/local/lib/freshseat/night.sh tank/freshseat 3\n"),
              std::string::npos)
        << units.service;
}

TEST(NightUnits, OfTwoRoomsHaveTwoNames)
{
    EXPECT_NE(nightUnitName("tank/a-b"), nightUnitName("tank/a/b"));
    EXPECT_TRUE(nightUnitName("tank/a.b").starts_with("freshseat-tank-a-b-"));
}

TEST(NightTimers, AreReadAsTheyAreThere)
{
    const auto jobs = parseNightTimers("12 disabled\nOnCalendar=*-*-* 23:59:00\nPersistent=false\n"
                                       "3 enabled\nOnCalendar=mon,fri *-*-* 04:05:00\nPersistent=true\nrubbish\n");
    ASSERT_EQ(jobs.size(), 2U);
    EXPECT_EQ(jobs[0].id, 3);
    EXPECT_EQ(jobs[0].at, job().at);
    EXPECT_EQ(jobs[0].days, job().days);
    EXPECT_TRUE(jobs[0].enabled);
    EXPECT_TRUE(jobs[0].makesUp);
    EXPECT_EQ(jobs[1].id, 12);
    EXPECT_FALSE(jobs[1].enabled);
    EXPECT_EQ(jobs[1].days, Weekdays::daily());
}

TEST(NightTimers, AreChangedByWholeScripts)
{
    const auto commands = std::make_shared<test::RecordedCommands>();
    for (int i = 0; i < 4; ++i) commands->answer({});
    const auto night = linuxNight(commands, commands, {});
    ASSERT_TRUE(night->jobs("tank/f"));
    ASSERT_TRUE(night->put("tank/f", job()));
    ASSERT_TRUE(night->run("tank/f", 3));
    ASSERT_TRUE(night->remove("tank/f", 3));
    for (const auto &call : commands->calls()) EXPECT_TRUE(test::isWholeScript(call.input)) << call.input;
}

TEST(NightScripts, HaveNoComments)
{
    for (const std::string &script : {nightScriptForTrueNas(), nightScriptForLio()}) {
        EXPECT_EQ(script.find("\n#"), std::string::npos);
        EXPECT_NE(script.find("host_close"), std::string::npos);
    }
    EXPECT_NE(nightScriptForLio().find("lio_point() ("), std::string::npos);
}

} // namespace
} // namespace freshseat::zfs
