// SPDX-License-Identifier: GPL-3.0-or-later
// The schedule in the helper's room: through its rules, its catalogue and its restarts.
#include "core/catalog/database.h"
#include "tests/core/host/room_fixture.h"

#include <gtest/gtest.h>

#include <future>

namespace freshseat::host {
namespace {

using namespace std::chrono_literals;

class RoomSchedule : public RoomTest
{
protected:
    RoomSchedule()
    {
        import("win");
        for (const char *name : {"PC-1", "PC-2"}) addSeat(name, "win", ResetPolicy::Nightly);
    }
    /// One entry for all seats, `in` from now, that waits for two hours.
    void addIn(std::chrono::minutes in)
    {
        const auto local = std::chrono::floor<std::chrono::minutes>(clock.now().time_since_epoch() + in) % 24h;
        AddSchedule add;
        add.spec.at = TimeOfDay{static_cast<int>(local / 1min)};
        add.spec.waitUntil = TimeOfDay{(add.spec.at.minutes + 120) % 1440};
        add.spec.seats.all = true;
        ASSERT_TRUE(perform(add));
    }
    /// Time passes and the schedule is stepped until `condition` holds.
    bool passUntil(const std::function<bool()> &condition)
    {
        for (int i = 0; i < 200; ++i) {
            clock.advance(10s);
            room->stepSchedule(control);
            if (eventually([&] { return idle(); }) && condition()) return true;
        }
        return false;
    }
    /// What was posted to the executor is done: it has one thread.
    bool idle()
    {
        std::promise<void> done;
        control.post([&] { done.set_value(); });
        return done.get_future().wait_for(60s) == std::future_status::ready;
    }
    std::string result() { return room->schedules()->at(0).lastResult.value_or(""); }

    ThreadPool control{"control", 1};
};

TEST_F(RoomSchedule, IdleSeatsAreResetAndTheOneInUseWhenItsSessionEnds)
{
    const Login used = login(claimOf("PC-2"));
    write(used, 0, pattern(4096, 7));
    addIn(3min);
    ASSERT_TRUE(passUntil([&] { return result() == "1 done, 1 waiting"; }));
    EXPECT_EQ(read(used, 0, 4096), pattern(4096, 7));
    sessions->gone(used.session);
    ASSERT_TRUE(passUntil([&] { return result() == "2 done"; }));
    EXPECT_EQ(seat("PC-2").dirtyBytes, 0U);
    const auto journal = room->journal({SeatName("PC-2"), 0, 1});
    EXPECT_EQ(journal->back().who, "schedule 1");
    EXPECT_EQ(journal->back().outcome, "done");
}

TEST_F(RoomSchedule, AWaitGoesOnAfterARestart)
{
    const Login used = login(claimOf("PC-2"));
    addIn(3min);
    ASSERT_TRUE(passUntil([&] { return result() == "1 done, 1 waiting"; }));
    sessions->gone(used.session);
    closeRoom();
    openRoom();
    EXPECT_EQ(result(), "1 done, 1 waiting");
    clock.advance(30s);
    room->stepSchedule(control);
    ASSERT_TRUE(idle());
    EXPECT_EQ(result(), "1 done, 1 waiting") << "the first minute is for PCs to log in again";
    EXPECT_TRUE(passUntil([&] { return result() == "2 done"; }));
}

TEST_F(RoomSchedule, NothingRunsOnceTheRoomIsClosed)
{
    addIn(3min);
    clock.advance(5min);
    room->close();
    room->stepSchedule(control);
    ASSERT_TRUE(idle());
    EXPECT_EQ(result(), "");
}

TEST_F(RoomSchedule, ASeatThatWasGivenUpIsFreshAtItsNextBoot)
{
    const Login used = login(claimOf("PC-2", kWindows));
    write(used, 0, pattern(4096, 7));
    addIn(3min);
    ASSERT_TRUE(passUntil([&] { return result() == "1 done, 1 waiting"; }));
    clock.advance(2h);
    ASSERT_TRUE(passUntil([&] { return result() == "1 done, 1 skipped"; }));
    EXPECT_EQ(read(used, 0, 4096), pattern(4096, 7)) << "nobody touches a live session";
    ASSERT_EQ(seat("PC-2").warnings.size(), 1U);
    EXPECT_EQ(seat("PC-2").warnings.front().id, "fresh-at-boot");
    closeRoom();
    openRoom();
    const Login again = login(claimOf("PC-2", kWindows));
    EXPECT_EQ(read(again, 0, 4096), pattern(4096, 7)) << "a reconnect is no boot";
    const Login booting = login(claimOf("PC-2", kIpxe));
    ASSERT_EQ(booting.status, iscsi::LoginStatus::Success);
    EXPECT_NE(read(booting, 0, 4096), pattern(4096, 7));
    EXPECT_TRUE(seat("PC-2").warnings.empty());
}

TEST_F(RoomSchedule, ARenamedSeatStaysInItsSchedule)
{
    AddSchedule add;
    add.spec.at = TimeOfDay{60};
    add.spec.seats.names = {SeatName("PC-1")};
    ASSERT_TRUE(perform(add));
    ASSERT_TRUE(set("PC-1", "name", "Front"));
    EXPECT_EQ(room->schedules()->at(0).spec.seats.names, std::vector<SeatName>{SeatName("Front")});
    closeRoom();
    openRoom();
    EXPECT_EQ(room->schedules()->at(0).spec.seats.names, std::vector<SeatName>{SeatName("Front")});
}

TEST_F(RoomSchedule, ARenamedGroupStaysInItsSchedule)
{
    ASSERT_TRUE(set("PC-1", "group", "hall"));
    AddSchedule add;
    add.spec.at = TimeOfDay{60};
    add.spec.seats.group = "hall";
    ASSERT_TRUE(perform(add));
    auto database = catalog::Database::open(folder / "freshseat.db");
    ASSERT_TRUE(database);
    ASSERT_TRUE((*database)->execute("CREATE TRIGGER full BEFORE UPDATE ON schedules BEGIN SELECT RAISE (ABORT, 'no "
                                     "room'); END"));
    EXPECT_FALSE(set("PC-1", "group", "front"));
    ASSERT_TRUE((*database)->execute("DROP TRIGGER full"));
    EXPECT_EQ(seat("PC-1").group, "hall") << "both, or none";
    EXPECT_EQ(room->schedules()->at(0).spec.seats.group, "hall");
    ASSERT_TRUE(set("PC-1", "group", "front"));
    closeRoom();
    openRoom();
    EXPECT_EQ(room->schedules()->at(0).spec.seats.group, "front");
}

TEST_F(RoomSchedule, ARenameThatCannotBeWrittenDownChangesNothing)
{
    AddSchedule add;
    add.spec.at = TimeOfDay{60};
    add.spec.seats.names = {SeatName("PC-1")};
    ASSERT_TRUE(perform(add));
    ASSERT_TRUE(perform(BeginUpdate{MasterName("win"), SeatName("PC-2")}));
    ASSERT_TRUE(perform(PublishUpdate{MasterName("win"), "new", RollOut::Boot, {}}));
    auto database = catalog::Database::open(folder / "freshseat.db");
    ASSERT_TRUE(database);
    for (const char *table : {"schedules", "rollouts"}) {
        const std::string trigger = std::string("CREATE TRIGGER full BEFORE UPDATE ON ") + table +
                                    " BEGIN SELECT RAISE (ABORT, 'no room'); END";
        ASSERT_TRUE((*database)->execute(trigger.c_str()));
        EXPECT_FALSE(set("PC-1", "name", "Front"));
        ASSERT_TRUE((*database)->execute("DROP TRIGGER full"));
        EXPECT_EQ(seat("PC-1").name, SeatName("PC-1"));
        EXPECT_EQ(catalog->seats()->front().name, SeatName("PC-1"));
        EXPECT_EQ(room->schedules()->at(0).spec.seats.names, std::vector<SeatName>{SeatName("PC-1")});
        EXPECT_EQ(catalog->schedules()->front().spec.seats.names, std::vector<SeatName>{SeatName("PC-1")});
        EXPECT_EQ(room->rollout(MasterName("win"))->seats.at(0).name, SeatName("PC-1"));
    }
    ASSERT_TRUE(set("PC-1", "name", "Front"));
    EXPECT_EQ(catalog->rollouts()->front().seats.at(0).name, SeatName("Front"));
    EXPECT_EQ(catalog->schedules()->front().spec.seats.names, std::vector<SeatName>{SeatName("Front")});
}

} // namespace
} // namespace freshseat::host
