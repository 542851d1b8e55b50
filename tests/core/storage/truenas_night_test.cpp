// SPDX-License-Identifier: GPL-3.0-or-later
// The schedule on the NAS itself: the very cron command is run by `sh`, as cron runs it, with every console closed.
#include "core/base/digest.h"
#include "core/truenas/nas_night.h"
#include "core/zfs/night_script.h"
#include "tests/core/storage/truenas_room_fixture.h"

#include <thread>

namespace freshseat::zfsroom {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using namespace std::chrono_literals;

constexpr TrueNasVersion kReleases[] = {TrueNasVersion::Scale2410, TrueNasVersion::V2504, TrueNasVersion::V2510,
                                        TrueNasVersion::V260};

class TrueNasNight : public TrueNasRoom
{
protected:
    void furnishNight(TrueNasVersion version = TrueNasVersion::V2510)
    {
        furnish(version);
        static_cast<void>(m_server->door());
    }
    static AddSchedule nightly(std::optional<TimeOfDay> until = {})
    {
        AddSchedule add;
        add.spec.at = TimeOfDay{4 * 60 + 5};
        add.spec.days = *parseWeekdays("mon,fri");
        add.spec.seats.all = true;
        add.spec.waitUntil = until;
        return add;
    }
    /// Far from now on the clock of the NAS, so that nothing is given up.
    static TimeOfDay later()
    {
        const auto zoneless = std::chrono::floor<std::chrono::minutes>(SystemClock().now()).time_since_epoch();
        return TimeOfDay{static_cast<int>((zoneless.count() + 12 * 60) % (24 * 60))};
    }
    /// Every console is closed, the hour comes, and a console is opened again.
    void night()
    {
        m_console.reset();
        const auto end = m_server->runCron(1);
        EXPECT_EQ(end.exitCode, 0) << end.said;
        EXPECT_EQ(end.said, "");
        m_console = console();
        ASSERT_NE(m_console, nullptr);
    }
    void logIn(const char *name)
    {
        const Seat found = seat(name);
        ASSERT_TRUE(m_server->logIn(found.target, found.initiator, "192.0.2.9"));
    }
    Schedule only()
    {
        const auto list = m_console->schedules();
        EXPECT_TRUE(list && list->size() == 1) << (list ? "another number" : list.error().message);
        return list && list->size() == 1 ? list->front() : Schedule();
    }
    /// "ACTION OBJECT OUTCOME DETAIL" of what `who` did.
    std::vector<std::string> doneBy(const std::string &who)
    {
        std::vector<std::string> list;
        const auto entries = m_console->journal({});
        EXPECT_TRUE(entries);
        for (const JournalEntry &entry : entries.value_or(std::vector<JournalEntry>())) {
            if (entry.who == who)
                list.push_back(entry.action + " " + entry.object + " " + entry.outcome + " " + entry.detail);
        }
        return list;
    }
    std::string begins(const char *name) { return m_server->read(m_server->iqn(name), 0, 3); }
};

TEST_F(TrueNasNight, AnIdleSeatIsFreshAndOneInUseIsLeftAlone)
{
    for (const TrueNasVersion version : kReleases) {
        furnishNight(version);
        done(nightly());
        writeOn(m_target, "own");
        const std::string serial = m_server->serialOf(m_target), naa = m_server->naaOf(m_target);
        logIn("PC-2");
        ASSERT_TRUE(m_server->write(m_server->iqn("pc-2"), 0, "his"));
        const TimePoint before = *seat("PC-1").lastReset;
        std::this_thread::sleep_until(before + std::chrono::seconds(1)); // the host's script tells whole seconds
        night();
        EXPECT_EQ(begins("pc-1"), "one");
        EXPECT_EQ(begins("pc-2"), "his");
        EXPECT_EQ(seat("PC-1").dirtyBytes, 0U);
        EXPECT_GT(seat("PC-1").lastReset, before);
        EXPECT_EQ(m_server->serialOf(m_target), serial);
        EXPECT_EQ(m_server->naaOf(m_target), naa);
        EXPECT_THAT(doneBy("schedule 1"),
                    ::testing::ElementsAre("seat.reset seat PC-1 done ",
                                           "seat.reset seat PC-2 skipped it is in use: a PC is logged in",
                                           "schedule.run schedule 1 done 1 done, 1 skipped"));
        EXPECT_EQ(only().lastResult, "1 done, 1 skipped");
        EXPECT_TRUE(only().lastRun);
        logIn("PC-1"); // its PC boots
        done(SetSeat{SeatName("PC-1"), {{"place", "1,1"}}});
    }
}

TEST_F(TrueNasNight, ASeatInUseIsWaitedFor)
{
    furnishNight();
    done(nightly(later()));
    logIn("PC-2");
    ASSERT_TRUE(m_server->write(m_server->iqn("pc-2"), 0, "his"));
    int sleeps = 0;
    m_server->setSleeper([&] {
        if (++sleeps == 3) m_server->logOut(m_server->iqn("pc-2"));
    });
    night();
    EXPECT_EQ(sleeps, 3);
    EXPECT_EQ(begins("pc-2"), "one");
    EXPECT_EQ(only().lastResult, "2 done");
}

TEST_F(TrueNasNight, WhatIsInUseUntilTheEndIsGivenUp)
{
    furnishNight();
    done(nightly(later()));
    logIn("PC-2");
    ASSERT_TRUE(m_server->write(m_server->iqn("pc-2"), 0, "his"));
    m_server->setSleeper([&] { m_server->setAhead(24h); });
    night();
    EXPECT_EQ(begins("pc-2"), "his");
    EXPECT_THAT(doneBy("schedule 1"),
                ::testing::Contains(HasSubstr("PC-2 skipped it was in use until the run gave up")));
}

TEST_F(TrueNasNight, APcThatComesInBetweenKeepsItsDisk)
{
    for (const TrueNasVersion version : kReleases) {
        furnishNight(version);
        AddSchedule add = nightly();
        add.spec.seats = {{SeatName("PC-1")}, {}, false};
        done(add);
        writeOn(m_target, "own");
        m_server->logInBefore("iscsi.extent.update", m_target, seat("PC-1").initiator);
        night();
        EXPECT_EQ(begins("pc-1"), "own");
        EXPECT_THAT(m_server->sessions(), ::testing::SizeIs(1));
        EXPECT_EQ(only().lastResult, "1 skipped");
        EXPECT_TRUE(seat("PC-1").warnings.empty()) << "and its target is open";
    }
}

TEST_F(TrueNasNight, SeatsMoveToTheCurrentVersionNightAfterNight)
{
    for (const TrueNasVersion version : kReleases) {
        furnishNight(version);
        done(nightly());
        const std::string serial = m_server->serialOf(m_target);
        done(BeginUpdate{kBase, SeatName("PC-2")});
        writeOn(m_server->iqn("pc-2"), "two");
        done(PublishUpdate{kBase, "second", RollOut::None, {}});
        done(SetCurrent{kBase, 2, RollOut::None});
        EXPECT_EQ(begins("pc-1"), "one");
        night();
        EXPECT_EQ(begins("pc-1"), "two");
        EXPECT_EQ(seat("PC-1").snapshot, 2);
        EXPECT_EQ(m_server->serialOf(m_target), serial);
        EXPECT_THAT(doneBy("schedule 1"), ::testing::Contains("seat.reset seat PC-1 done now on snapshot 2"));
        // Nobody has opened a console that changes anything, and the next night comes.
        writeOn(m_target, "own");
        m_server->setAhead(24h);
        night();
        EXPECT_EQ(begins("pc-1"), "two");
        EXPECT_EQ(seat("PC-1").dirtyBytes, 0U);
        done(SetSeat{SeatName("PC-1"), {{"place", "1,1"}}});
        EXPECT_LE(volumes(), 4U) << "the old disks went with a change: two versions, two seats";
        done(resetOf("PC-1"));
    }
}

TEST_F(TrueNasNight, DataDisksAreFreshTooAndMove)
{
    for (const TrueNasVersion version : {TrueNasVersion::Scale2410, TrueNasVersion::V260}) {
        furnishNight(version);
        import("apps", "gta");
        done(SetSeat{SeatName("PC-1"), {{"data", "apps"}}});
        done(nightly());
        const auto games = [&] { return m_server->read(m_target, 0, 3, 1); };
        const std::string serial = m_server->serialOf(m_target, 1);
        writeOn(m_target, "own", 1);
        writeOn(m_target, "sys");
        night();
        EXPECT_EQ(begins("pc-1"), "one");
        EXPECT_EQ(games(), "gta");
        EXPECT_EQ(seat("PC-1").data.front().dirtyBytes, 0U);
        done(BeginUpdate{MasterName("apps"), SeatName("PC-1")});
        writeOn(m_target, "new", 1);
        done(PublishUpdate{MasterName("apps"), "second", RollOut::None, {}});
        done(SetCurrent{MasterName("apps"), 2, RollOut::None});
        EXPECT_EQ(games(), "gta");
        for (int i = 1; i <= 2; ++i) { // no console changes anything in between
            m_server->setAhead(24h * i);
            night();
            EXPECT_EQ(games(), "new");
            EXPECT_EQ(begins("pc-1"), "one");
            EXPECT_EQ(seat("PC-1").data.front().snapshot, 2);
            EXPECT_EQ(seat("PC-1").snapshot, 1);
            EXPECT_EQ(m_server->serialOf(m_target, 1), serial);
            writeOn(m_target, "own", 1);
        }
        EXPECT_THAT(doneBy("schedule 1"), ::testing::Contains("seat.reset seat PC-1 done apps now on snapshot 2"));
        logIn("PC-1"); // its PC boots
        m_server->logOut(m_target);
        done(SetSeat{SeatName("PC-1"), {{"place", "1,1"}}});
        EXPECT_LE(volumes(), 6U) << "the old disks went with a change: three versions, two disks and one";
    }
}

TEST_F(TrueNasNight, EachDayHasOneRun)
{
    furnishNight();
    done(nightly());
    night();
    writeOn(m_target, "own");
    night(); // clocks were set back
    EXPECT_EQ(begins("pc-1"), "own");
    m_server->setAhead(24h);
    night();
    EXPECT_EQ(begins("pc-1"), "one");
}

TEST_F(TrueNasNight, KeptSeatsAndUpdateSessionsAreLeftAlone)
{
    furnishNight();
    done(nightly());
    done(SetSeat{SeatName("PC-1"), {{"policy", "keep"}}});
    writeOn(m_target, "own");
    done(BeginUpdate{kBase, SeatName("PC-2")});
    writeOn(m_server->iqn("pc-2"), "two");
    night();
    EXPECT_EQ(begins("pc-1"), "own");
    EXPECT_EQ(begins("pc-2"), "two");
    EXPECT_EQ(only().lastResult, "2 skipped");
}

TEST_F(TrueNasNight, ARunEndsWhenTheEntryIsSwitchedOff)
{
    furnishNight();
    done(nightly(later()));
    logIn("PC-1");
    logIn("PC-2");
    m_server->setSleeper([&] {
        const auto other = console("other");
        ASSERT_NE(other, nullptr);
        EXPECT_TRUE(other->perform(kCaller, EnableSchedule{1, false}, {}));
    });
    night();
    EXPECT_THAT(doneBy("schedule 1"), ::testing::Contains(HasSubstr("PC-1 skipped the schedule was changed")));
    EXPECT_FALSE(only().enabled);
}

TEST_F(TrueNasNight, AConsoleThatChangesTheRoomIsWaitedForAndADeadOneIsNot)
{
    furnishNight();
    done(nightly());
    writeOn(m_target, "own");
    const std::string room = "tank/cafe/room@freshseat-lock";
    const auto lockAt = [&](const char *time) {
        m_server->shell(std::string("zfs snapshot -o 'freshseat:lock={\"at\":\"") + time + "\",\"who\":\"x\"}' " +
                        room);
    };
    lockAt("2020-01-01T00:00:00.000Z");
    EXPECT_THAT(m_server->runCron(1).said, HasSubstr("the room's lock is taken over"));
    EXPECT_EQ(begins("pc-1"), "one") << "its holder is dead";
    writeOn(m_target, "own");
    m_server->setAhead(24h);
    lockAt("2100-01-01T00:00:00.000Z");
    int sleeps = 0;
    m_server->setSleeper([&] {
        if (++sleeps == 2) m_server->shell("zfs destroy " + room);
    });
    m_console.reset();
    EXPECT_EQ(m_server->runCron(1).exitCode, 0);
    EXPECT_GE(sleeps, 2);
    EXPECT_EQ(begins("pc-1"), "one");
}

TEST_F(TrueNasNight, WhoMayWritePropertiesDoesNotBecomeRoot)
{
    furnishNight();
    done(nightly());
    writeOn(m_target, "own");
    const std::string mark = ::testing::TempDir() + "/night_mark_" + std::to_string(::getpid());
    const std::string evil = base64("touch " + mark + "\n");
    m_server->shell("zfs set freshseat:script0=" + evil + " tank/cafe/room/schedule");
    const auto end = m_server->runCron(1);
    EXPECT_EQ(end.exitCode, 0);
    EXPECT_THAT(end.said, HasSubstr("is not the one that was put there: not run"));
    EXPECT_FALSE(std::filesystem::exists(mark));
    EXPECT_EQ(begins("pc-1"), "own");
    // Values are values.
    done(EnableSchedule{1, true}); // writes the script again
    for (const char *key : {"freshseat:a1", "freshseat:r1", "freshseat:o1"}) {
        m_server->setAhead(24h);
        m_server->shell(std::string("zfs set '") + key + "=on $(touch " + mark + ") `touch " + mark + "` all;touch " +
                        mark + "' tank/cafe/room/schedule");
        static_cast<void>(m_server->runCron(1));
        EXPECT_FALSE(std::filesystem::exists(mark)) << key;
    }
    m_server->shell("zfs set 'freshseat:journal=a[$(touch " + mark + ")]' tank/cafe/room/journal");
    static_cast<void>(m_server->runCron(1));
    EXPECT_FALSE(std::filesystem::exists(mark));
}

TEST_F(TrueNasNight, APlanThatIsNotUpToDateIsNotFollowed)
{
    furnishNight();
    done(nightly());
    writeOn(m_target, "own");
    m_server->shell("zfs set 'freshseat:seat={}' tank/cafe/room/seats/pc-1");
    EXPECT_EQ(m_server->runCron(1).exitCode, 0);
    EXPECT_EQ(begins("pc-1"), "own");
    EXPECT_THAT(m_server->allProperties(), HasSubstr("is not up to date"));
}

TEST_F(TrueNasNight, TheCronJobIsWhatThePersonAskedFor)
{
    for (const TrueNasVersion version : kReleases) {
        furnishNight(version);
        done(nightly());
        const auto rows = Json::parse(m_server->rows("cronjob"));
        ASSERT_EQ(rows.size(), 1U);
        EXPECT_EQ(rows[0]["schedule"].dump(), R"({"dom":"*","dow":"1,5","hour":"4","minute":"5","month":"*"})");
        EXPECT_EQ(rows[0]["user"], "root");
        EXPECT_THAT(rows[0]["description"].get<std::string>(),
                    HasSubstr("Freshseat tank/cafe/room schedule 1: reset all seats on mon,fri at 04:05"));
        EXPECT_EQ(only().runsOn, "127.0.0.1");
        EXPECT_TRUE(only().nextRun) << "Europe/Berlin, by this machine's zone data";
        done(EnableSchedule{1, false});
        EXPECT_EQ(Json::parse(m_server->rows("cronjob"))[0]["enabled"], false);
        done(RemoveSchedule{1});
        EXPECT_EQ(Json::parse(m_server->rows("cronjob")).size(), 0U);
        EXPECT_THAT(m_server->allProperties(), Not(HasSubstr("freshseat:s1")));
        done(nightly());
        EXPECT_EQ(only().id, 2) << "a number is never used twice";
    }
}

TEST_F(TrueNasNight, WhatAPersonChangesOnTheNasIsSeen)
{
    furnishNight();
    done(nightly());
    auto host = truenas::connectTrueNas(options());
    ASSERT_TRUE(host) << host.error().message;
    zfs::NightJob job{1, TimeOfDay{90}, Weekdays::daily(), true, false, "by hand"};
    ASSERT_TRUE(host->night->put("tank/cafe/room", job));
    EXPECT_EQ(describe(only().spec), "reset all seats daily at 01:30");
    ASSERT_TRUE(host->night->remove("tank/cafe/room", 1));
    EXPECT_FALSE(only().enabled);
    EXPECT_EQ(m_console->perform(kCaller, RunSchedule{1}, {}).error().code, ErrorCode::NotFound);
    done(EnableSchedule{1, true});
    EXPECT_TRUE(only().enabled);
}

TEST_F(TrueNasNight, WhatANasCannotDoIsSaidInWords)
{
    furnishNight();
    const auto refused = [&](const AddSchedule &add, const char *words) {
        const auto result = m_console->perform(kCaller, add, {});
        ASSERT_FALSE(result);
        EXPECT_EQ(result.error().code, ErrorCode::Unsupported);
        EXPECT_THAT(result.error().message, HasSubstr(words));
    };
    AddSchedule wake = nightly();
    wake.spec.action = ScheduleAction::Wake;
    refused(wake, "neither wakes PCs nor shuts");
    AddSchedule warn = nightly();
    warn.spec.warn = std::chrono::minutes(5);
    refused(warn, "cannot tell players");
    AddSchedule missed = nightly();
    missed.spec.runMissed = true;
    refused(missed, "makes up for no run");
    EXPECT_TRUE(m_console->schedules()->empty());
}

TEST_F(TrueNasNight, TheRoleThatIsMissingIsNamed)
{
    furnishNight();
    m_console.reset();
    m_server->setUser({"freshseat",
                       TrueNasServer::key(),
                       {},
                       {},
                       {"DATASET_WRITE", "DATASET_DELETE", "SNAPSHOT_WRITE", "SNAPSHOT_DELETE", "SHARING_ISCSI_WRITE",
                        "SERVICE_READ", "SYSTEM_CRON_READ"}});
    m_console = console();
    ASSERT_NE(m_console, nullptr);
    const auto result = m_console->perform(kCaller, nightly(), {});
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::NotAllowed);
    EXPECT_THAT(result.error().message + result.error().hint, HasSubstr("SYSTEM_CRON_WRITE"));
    EXPECT_TRUE(m_console->schedules()->empty()) << "nothing is left of it";
    const auto status = m_console->status();
    ASSERT_TRUE(status);
    std::string warnings;
    for (const Warning &warning : status->warnings) warnings += warning.text;
    EXPECT_THAT(warnings, HasSubstr("SYSTEM_CRON_WRITE"));
}

TEST_F(TrueNasNight, ADryRunListsTheVeryCalls)
{
    for (const TrueNasVersion version : {TrueNasVersion::Scale2410, TrueNasVersion::V260}) {
        furnishNight(version);
        rehearsed(nightly());
        rehearsed(EnableSchedule{1, false});
        rehearsed(SetSeat{SeatName("PC-1"), {{"group", "front"}}});
        rehearsed(RemoveSchedule{1});
    }
}

/// By midclt over SSH: the same cron job, the same night.
TEST_F(TrueNasNight, OverSshTheNightIsTheSame)
{
    m_ssh = true;
    for (const TrueNasVersion version : {TrueNasVersion::Scale2410, TrueNasVersion::V260}) {
        furnishNight(version);
        rehearsed(nightly());
        EXPECT_EQ(describe(only().spec), "reset all seats on mon,fri at 04:05");
        writeOn(m_target, "own");
        logIn("PC-2");
        night();
        EXPECT_EQ(begins("pc-1"), "one");
        EXPECT_THAT(doneBy("schedule 1"),
                    ::testing::ElementsAre("seat.reset seat PC-1 done ",
                                           "seat.reset seat PC-2 skipped it is in use: a PC is logged in",
                                           "schedule.run schedule 1 done 1 done, 1 skipped"));
        EXPECT_EQ(only().lastResult, "1 done, 1 skipped");
        m_server->logOut(m_server->iqn("pc-2"));
        rehearsed(EnableSchedule{1, false});
        EXPECT_FALSE(only().enabled);
        rehearsed(RemoveSchedule{1});
        EXPECT_TRUE(m_console->schedules()->empty());
        EXPECT_EQ(Json::parse(m_server->rows("cronjob")).size(), 0U);
        EXPECT_EQ(m_server->logins(), 0) << "nobody logs in to the API";
        m_console.reset();
    }
}

TEST(CronCommand, FitsAndHasNothingThatCronTakesForItsOwn)
{
    const auto pieces = truenas::scriptPieces(zfs::nightScriptForTrueNas());
    for (const std::string &piece : pieces) EXPECT_LE(piece.size(), 1024U);
    const std::string command = truenas::cronCommand(std::string(100, 'r'), 999'999, pieces);
    EXPECT_LE(command.size(), 1024U);
    EXPECT_EQ(command.find_first_of("%\\\n"), std::string::npos);
}

} // namespace
} // namespace freshseat::zfsroom
