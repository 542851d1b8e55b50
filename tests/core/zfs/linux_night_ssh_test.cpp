// SPDX-License-Identifier: GPL-3.0-or-later
// The timers of a Linux storage host, over a real sshd: what is written there, byte by byte, and what systemd is asked.
// What systemd itself makes of it is proven by tests/e2e/nas.sh.
#include "core/remote/ssh_commands.h"
#include "core/zfs/linux_night.h"
#include "core/zfs/night_script.h"
#include "core/zfs/rehearsal.h"
#include "tests/support/sshd.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace freshseat::zfs {
namespace {

const std::string kRoom = "tank/freshseat";

class LinuxNightOverSsh : public ::testing::Test
{
protected:
    void SetUp() override
    {
        std::filesystem::create_directories(m_root / "units");
        std::filesystem::create_directories(m_root / "running");
        remote::SshOptions options;
        options.identity = m_sshd.identity();
        options.knownHosts = m_sshd.knownHosts();
        auto commands = remote::connectCommands({test::Sshd::user(), "127.0.0.1", m_sshd.port()}, options);
        ASSERT_TRUE(commands) << commands.error().message;
        m_commands = std::move(*commands);
        m_night = linuxNight(m_commands, m_commands, m_before);
    }
    static NightJob job(bool enabled = true)
    {
        return {3, TimeOfDay{4 * 60 + 5}, *parseWeekdays("mon,fri"), enabled, true, "reset all\nit's 100% $HOME `id`"};
    }
    static std::string read(const std::filesystem::path &file)
    {
        std::ifstream in(file, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    }
    std::vector<std::string> names(const char *folder)
    {
        std::vector<std::string> list;
        for (const auto &file : std::filesystem::directory_iterator(m_root / folder))
            list.push_back(file.path().filename().string());
        std::sort(list.begin(), list.end());
        return list;
    }
    NightJob only()
    {
        const auto jobs = m_night->jobs(kRoom);
        EXPECT_TRUE(jobs && jobs->size() == 1);
        return jobs && jobs->size() == 1 ? jobs->front() : NightJob();
    }
    bool asked(const std::string &words)
    {
        return ("\n" + read(m_root / "asked")).find("\n" + words + "\n") != std::string::npos;
    }

    test::Sshd m_sshd{std::string("PATH=") + FRESHSEAT_LINUX_BIN + ":/usr/bin:/bin"};
    const std::filesystem::path m_root = std::filesystem::path(m_sshd.directory()) / "root";
    const std::vector<std::string> m_before{"inroot", m_root.string()};
    const std::string m_unit = nightUnitName(kRoom) + "-3";
    std::shared_ptr<Commands> m_commands;
    std::unique_ptr<NightHost> m_night;
};

TEST_F(LinuxNightOverSsh, AnEntryIsWrittenReadChangedRunAndRemoved)
{
    const auto put = m_night->put(kRoom, job());
    ASSERT_TRUE(put) << put.error().message;
    EXPECT_EQ(names("units"), (std::vector<std::string>{m_unit + ".service", m_unit + ".timer"}));
    const std::string script = (m_root / "lib" / names("lib").at(0)).string();
    EXPECT_EQ(names("lib").size(), 1U);
    // What goes through `inroot` has its folders, and is the same but for that.
    std::string written = read(script);
    const std::string folder = (m_root / "lib").string();
    for (auto at = written.find(folder); at != std::string::npos; at = written.find(folder))
        written.replace(at, folder.size(), "/usr/local/lib/freshseat");
    EXPECT_TRUE(written == nightScriptForLio());
    const NightUnits units = nightUnits(kRoom, job(), script);
    EXPECT_EQ(read(m_root / "units" / (m_unit + ".timer")), units.timer);
    EXPECT_EQ(read(m_root / "units" / (m_unit + ".service")), units.service);
    EXPECT_TRUE(asked("daemon-reload"));
    EXPECT_TRUE(asked("restart " + m_unit + ".timer"));

    NightJob found = only();
    EXPECT_EQ(found.id, 3);
    EXPECT_EQ(found.at, job().at);
    EXPECT_EQ(found.days, job().days);
    EXPECT_TRUE(found.enabled);
    EXPECT_TRUE(found.makesUp);
    const auto others = m_night->jobs("tank/other");
    ASSERT_TRUE(others);
    EXPECT_TRUE(others->empty()) << "another room's are not ours";

    ASSERT_TRUE(m_night->run(kRoom, 3));
    EXPECT_TRUE(asked("start --no-block " + m_unit + ".service"));
    ASSERT_TRUE(m_night->put(kRoom, job(false)));
    EXPECT_FALSE(only().enabled);
    EXPECT_TRUE(asked("stop " + m_unit + ".timer"));

    ASSERT_TRUE(m_night->remove(kRoom, 3));
    EXPECT_TRUE(names("units").empty());
    EXPECT_TRUE(m_night->jobs(kRoom)->empty());
    EXPECT_EQ(m_night->remove(kRoom, 3).error().code, ErrorCode::NotFound);
    EXPECT_EQ(m_night->run(kRoom, 3).error().code, ErrorCode::NotFound);
}

TEST_F(LinuxNightOverSsh, WhatAPersonChangedThereIsRead)
{
    ASSERT_TRUE(m_night->put(kRoom, job()));
    const auto timer = m_root / "units" / (m_unit + ".timer");
    std::ofstream(timer) << "[Timer]\nOnCalendar=*-*-* 23:30:00\n";
    EXPECT_EQ(only().at, TimeOfDay{23 * 60 + 30});
    EXPECT_EQ(only().days, Weekdays::daily());
    EXPECT_FALSE(only().makesUp);
    std::filesystem::remove(timer);
    EXPECT_TRUE(m_night->jobs(kRoom)->empty());
}

TEST_F(LinuxNightOverSsh, AMachineWithoutSystemdIsRefusedInWords)
{
    std::filesystem::remove(m_root / "running");
    const auto put = m_night->put(kRoom, job());
    ASSERT_FALSE(put);
    EXPECT_EQ(put.error().code, ErrorCode::Unsupported);
    EXPECT_NE(put.error().message.find("no systemd"), std::string::npos) << put.error().message;
    EXPECT_TRUE(names("units").empty());
    const auto jobs = m_night->jobs(kRoom);
    ASSERT_TRUE(jobs);
    EXPECT_TRUE(jobs->empty());
}

/// A dry run reads over SSH, and changes nothing there.
TEST_F(LinuxNightOverSsh, ARehearsalChangesNothing)
{
    ASSERT_TRUE(m_night->put(kRoom, job()));
    const std::string before = read(m_root / "asked");
    const auto written = std::make_shared<WrittenCommands>();
    const auto rehearsed = linuxNight(m_commands, written, m_before);
    ASSERT_TRUE(rehearsed->remove(kRoom, 3));
    EXPECT_EQ(written->calls().size(), 1U);
    EXPECT_EQ(read(m_root / "asked"), before);
    EXPECT_TRUE(only().enabled);
}

TEST_F(LinuxNightOverSsh, TheTimeZoneIsTheHosts)
{
    const auto zone = m_night->zone();
    ASSERT_TRUE(zone) << zone.error().message;
    EXPECT_EQ(*zone, read("/etc/localtime"));
}

} // namespace
} // namespace freshseat::zfs
