// SPDX-License-Identifier: GPL-3.0-or-later
// What a companion tells and keeps of its room: figures, secrets, the schedule, a storage host that is away.
#include "tests/core/companion/companion_room_fixture.h"

#include <httplib.h>

namespace freshseat::companion {
namespace {

TEST_F(CompanionRoomTest, ItsFiguresAreThoseOfTheStorageHostsSeats)
{
    const auto address = room->openBootService("127.0.0.1:0");
    ASSERT_TRUE(address) << address.error().message;
    logIn("PC-02", kOtherPc);
    httplib::Client client("http://" + *address);
    client.set_read_timeout(60s);
    const auto page = client.Get("/metrics");
    ASSERT_TRUE(page);
    EXPECT_EQ(page->status, 200) << page->body;
    EXPECT_NE(page->body.find("freshseat_seat_sessions{seat=\"PC-02\"} 1\n"), std::string::npos) << page->body;
    EXPECT_NE(page->body.find("freshseat_seat_sessions{seat=\"PC-01\"} 0\n"), std::string::npos) << page->body;
    EXPECT_EQ(page->body.find("freshseat_seat_bytes_total{"), std::string::npos) << "nobody counts these here";
}

TEST_F(CompanionRoomTest, AStorageHostThatIsAwayLetsPcsWaitAndLosesNothing)
{
    EXPECT_TRUE(getsScript());
    use("PC-01", kPc);
    away = true;
    model.cut();
    clock.advance(30s);
    EXPECT_TRUE(eventually([&] { return says(fetch(), "waiting, the storage host does not answer"); }));
    EXPECT_FALSE(room->seats());
    EXPECT_EQ(room->seats().error().code, ErrorCode::Unreachable);
    EXPECT_TRUE(room->journal({{}, 0, 10})) << "what the companion knows itself";
    EXPECT_TRUE(room->schedules());
    close();
    open(); // also a companion that starts meanwhile
    EXPECT_TRUE(says(fetch(), "waiting, the storage host does not answer"));
    model.mend();
    away = false;
    clock.advance(4min); // the lock of the connection that broke is stale
    console = connect("console");
    EXPECT_TRUE(getsScript());
    EXPECT_EQ(disk("PC-01"), "one");
}

TEST_F(CompanionRoomTest, SecretsAreAskedForOnceAndAgainWhenTheyAreNew)
{
    EXPECT_TRUE(getsScript());
    EXPECT_EQ(journalled(*console, "seat.secret"), 1);
    EXPECT_EQ(journalled(*room, "seat.secret"), 0) << "nobody looked at it";
    close();
    open();
    EXPECT_TRUE(getsScript());
    EXPECT_EQ(journalled(*console, "seat.secret"), 1);
    ASSERT_TRUE(console->perform(caller, RenewSecret{SeatName("PC-01")}, {}));
    const std::string secret = console->secret(caller, SeatName("PC-01"))->secret.reveal();
    std::string script;
    ASSERT_TRUE(eventually([&] { return boots(script = fetch()); }));
    EXPECT_NE(script.find(secret), std::string::npos) << "also when another console renewed it";
}

AddSchedule nightly()
{
    AddSchedule add;
    add.spec.at = TimeOfDay{4 * 60};
    add.spec.days = *parseWeekdays("daily");
    add.spec.seats.all = true;
    return add;
}

TEST_F(CompanionRoomTest, TheScheduleRunsByItselfAndOutlivesARestart)
{
    use("PC-02", kOtherPc);
    done(nightly());
    close();
    open();
    ASSERT_EQ(room->schedules()->size(), 1U);
    EXPECT_EQ(room->schedules()->front().runsOn, "side");
    const TimePoint next = *room->schedules()->front().nextRun;
    clock.advance(std::chrono::duration_cast<std::chrono::seconds>(next - clock.now()) + 1s);
    ASSERT_TRUE(eventually([&] {
        room->stepSchedule(pool);
        return disk("PC-02") == "one";
    }));
    ASSERT_TRUE(eventually([&] { return room->schedules()->front().lastResult == "2 done"; }));
    EXPECT_TRUE(eventually([&] { return journalled(*room, "schedule.run") == 1; }));
    EXPECT_GE(journalled(*console, "seat.reset"), 1);
}

TEST_F(CompanionRoomTest, ASeatThatTheScheduleGaveUpOnIsFreshAtItsNextBoot)
{
    logIn("PC-02", kOtherPc);
    write("PC-02", "old");
    AddSchedule add = nightly();
    add.spec.seats = {};
    add.spec.seats.names.emplace_back("PC-02");
    done(add);
    const TimePoint next = *room->schedules()->front().nextRun;
    clock.advance(std::chrono::duration_cast<std::chrono::seconds>(next - clock.now()) + 1s);
    const auto hasWarning = [&] {
        room->stepSchedule(pool);
        const auto warnings = seat("PC-02").warnings;
        return std::any_of(warnings.begin(), warnings.end(),
                           [](const Warning &warning) { return warning.id == "fresh-at-boot"; });
    };
    ASSERT_TRUE(eventually(hasWarning));
    EXPECT_EQ(disk("PC-02"), "old");
    close();
    open();
    logOut("PC-02");
    EXPECT_TRUE(getsScript(kOtherPc));
    EXPECT_EQ(disk("PC-02"), "one");
    const auto warnings = seat("PC-02").warnings;
    EXPECT_TRUE(std::none_of(warnings.begin(), warnings.end(),
                             [](const Warning &warning) { return warning.id == "fresh-at-boot"; }));
}

TEST_F(CompanionRoomTest, TheScheduleFollowsASeatThatAnotherConsoleRenamed)
{
    AddSchedule add = nightly();
    add.spec.seats = {};
    add.spec.seats.names.emplace_back("PC-02");
    done(add);
    ASSERT_TRUE(console->perform(caller, SetSeat{SeatName("PC-02"), {{"name", "VIP"}}}, {}));
    ASSERT_TRUE(eventually([&] { return room->schedules()->front().spec.seats.names.front() == SeatName("VIP"); }));
    EXPECT_TRUE(getsScript(kOtherPc));
}

TEST_F(CompanionRoomTest, AnUpdateIsNotThrownAwayByABoot)
{
    done(BeginUpdate{MasterName("base"), SeatName("PC-01")});
    logIn("PC-01", kPc);
    write("PC-01", "upd");
    logOut("PC-01");
    EXPECT_TRUE(getsScript());
    EXPECT_EQ(disk("PC-01"), "upd");
}

/// Exactly one resets the seats at night.
TEST_F(CompanionRoomTest, TheStorageHostsOwnScheduleIsNotDoubled)
{
    AddSchedule nightly;
    nightly.spec.at = TimeOfDay{4 * 60};
    nightly.spec.seats.all = true;
    const auto warned = [&] {
        const auto status = room->status();
        EXPECT_TRUE(status);
        return status && std::any_of(status->warnings.begin(), status->warnings.end(),
                                     [](const Warning &one) { return one.id == "two-schedules"; });
    };
    ASSERT_TRUE(console->perform(caller, nightly, {}));
    const auto refused = room->perform(caller, nightly, {});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::InUse);
    EXPECT_NE(refused.error().message.find("1 (reset all seats daily at 04:00)"), std::string::npos)
        << refused.error().message;
    EXPECT_EQ(room->preview(nightly).error(), refused.error());
    EXPECT_TRUE(room->schedules()->empty());
    AddSchedule morning = nightly; // what the storage host cannot do
    morning.spec.at = TimeOfDay{8 * 60};
    morning.spec.action = ScheduleAction::Wake;
    done(morning);
    EXPECT_FALSE(warned());
    // The other way round: it is added past the companion.
    ASSERT_TRUE(console->perform(caller, RemoveSchedule{1}, {}));
    done(nightly);
    const ScheduleId own = room->schedules()->back().id;
    ASSERT_TRUE(console->perform(caller, nightly, {}));
    EXPECT_TRUE(eventually(warned));
    // Switched off it does no harm, and is not switched on again.
    done(EnableSchedule{own, false});
    EXPECT_FALSE(warned());
    EXPECT_EQ(room->perform(caller, EnableSchedule{own, true}, {}).error().code, ErrorCode::InUse);
}

} // namespace
} // namespace freshseat::companion
