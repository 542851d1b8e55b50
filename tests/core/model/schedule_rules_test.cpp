// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/schedule_rules.h"

#include <gtest/gtest.h>

namespace freshseat {
namespace {

Seat seatCalled(const char *name, const char *group = "hall")
{
    Seat seat;
    seat.name = SeatName(name);
    seat.group = group;
    seat.policy = ResetPolicy::Nightly;
    seat.state = SeatState::Off;
    return seat;
}

std::vector<Seat> room()
{
    std::vector<Seat> seats{seatCalled("PC-1"), seatCalled("PC-2"), seatCalled("PC-3", "vip"), seatCalled("PC-4"),
                            seatCalled("PC-5")};
    seats[1].sessions.push_back({"iqn.x", "192.0.2.7", TimePoint()});
    seats[2].policy = ResetPolicy::Keep;
    seats[3].state = SeatState::Update;
    seats[3].sessions.push_back({"iqn.y", "192.0.2.8", TimePoint()});
    return seats;
}

std::vector<std::string> names(const std::vector<SeatName> &seats)
{
    std::vector<std::string> list;
    for (const SeatName &name : seats) list.push_back(name.value());
    return list;
}

TEST(ScheduleRules, ANewEntryIsCheckedAgainstTheRoom)
{
    const auto seats = room();
    ScheduleSpec spec;
    spec.seats.all = true;
    EXPECT_TRUE(checkNewSchedule(spec, seats));
    EXPECT_TRUE(checkNewSchedule(spec, {})) << "all of a room that is still empty";
    spec.action = ScheduleAction::Shutdown;
    EXPECT_TRUE(checkNewSchedule(spec, seats));
    spec.action = ScheduleAction::Reset;
    spec.seats = {{}, "nowhere", false};
    EXPECT_EQ(checkNewSchedule(spec, seats).error().code, ErrorCode::NotFound);
    spec.seats = {{SeatName("pc-1"), SeatName("PC-9")}, {}, false};
    EXPECT_EQ(checkNewSchedule(spec, seats).error().code, ErrorCode::NotFound);
    spec.seats = {};
    EXPECT_EQ(checkNewSchedule(spec, seats).error().code, ErrorCode::Usage);
}

TEST(ScheduleRules, ARunIsAboutTheSeatsOfNow)
{
    const auto seats = room();
    EXPECT_EQ(names(seatsOfRun({{}, "HALL", false}, seats)),
              (std::vector<std::string>{"PC-1", "PC-2", "PC-4", "PC-5"}));
    EXPECT_EQ(seatsOfRun({{}, {}, true}, seats).size(), 5U);
    EXPECT_EQ(names(seatsOfRun({{SeatName("PC-9"), SeatName("PC-1"), SeatName("pc-9")}, {}, false}, seats)),
              (std::vector<std::string>{"PC-9", "PC-1"}));
}

TEST(ScheduleRules, IdleSeatsAreReadyOthersWaitOrAreOver)
{
    const auto seats = room();
    auto pending = seatsOfRun({{}, {}, true}, seats);
    pending.emplace_back("PC-9");
    const RunLook look = lookAt(pending, seats);
    EXPECT_EQ(names(look.ready), (std::vector<std::string>{"PC-1", "PC-5"}));
    ASSERT_EQ(look.waiting.size(), 1U);
    EXPECT_EQ(look.waiting[0].name, "PC-2");
    EXPECT_EQ(look.waiting[0].outcome, Outcome::Skipped);
    EXPECT_NE(look.waiting[0].message.find("in use by 192.0.2.7"), std::string::npos);
    ASSERT_EQ(look.over.size(), 3U);
    EXPECT_EQ(look.over[0].name, "PC-3") << "kept";
    EXPECT_EQ(look.over[1].name, "PC-4") << "in an update session";
    EXPECT_EQ(look.over[2].name, "PC-9") << "gone";
}

TEST(ScheduleRules, ARunIsSummedUp)
{
    ScheduleRun run;
    EXPECT_EQ(resultOf(run), "no seats");
    EXPECT_EQ(outcomeOf(run), Outcome::Done);
    run.skipped = 2;
    EXPECT_EQ(outcomeOf(run), Outcome::Skipped);
    run.done = 3;
    EXPECT_EQ(outcomeOf(run), Outcome::Done);
    run.failed = 1;
    run.pending.emplace_back("PC-1");
    EXPECT_EQ(outcomeOf(run), Outcome::Failed);
    EXPECT_EQ(resultOf(run), "3 done, 1 failed, 2 skipped, 1 waiting");
}

} // namespace
} // namespace freshseat
