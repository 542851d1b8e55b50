// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/json.h"
#include "core/schedule/run_pass.h"
#include "tests/core/schedule/room.h"

#include <gtest/gtest.h>

namespace freshseat::schedule {
namespace {

using namespace std::chrono_literals;

class RunPassTest : public ::testing::Test
{
protected:
    /// A run over PC-01 to PC-04 has begun.
    void begin(const ScheduleSpec &spec)
    {
        agenda.with([&](Agenda &entries) {
            id = entries.add(spec, clock.now()).value();
            entries.begin(entries.asked(id, clock.now()).value(), "anna (local)",
                          {SeatName("PC-01"), SeatName("PC-02"), SeatName("PC-03"), SeatName("PC-04")}, clock.now());
        });
    }
    std::vector<std::string> pass()
    {
        std::vector<std::string> lines;
        const auto tell = [this](const ItemOutcome &item) { told.push_back(item.name); };
        for (const ItemOutcome &item : RunPass({room.backend, agenda, clock, 2, closed, freshAtBoot}, id, tell).run())
            lines.push_back(item.name + " " + std::string(toText(item.outcome)) + ": " + item.message);
        return lines;
    }
    ScheduleEntry entry()
    {
        return agenda.with([&](Agenda &entries) { return *entries.find(id); });
    }

    SimulatedClock clock{utc("2026-11-24T04:00:00Z")};
    TableZone zone{0h};
    IdleRoom room{clock, 4};
    SharedAgenda agenda{room.book, zone};
    std::atomic<bool> closed = false;
    std::function<bool(const SeatName &)> freshAtBoot;
    ScheduleId id = 0;
    std::vector<std::string> told;
};

TEST_F(RunPassTest, IdleSeatsAreReset)
{
    room.backend.setDirtyBytes(SeatName("PC-03"), 5000);
    begin(nightly(clockAt(4)));
    EXPECT_EQ(pass(), (std::vector<std::string>{"PC-01 done: ", "PC-02 done: ", "PC-03 done: ", "PC-04 done: "}));
    EXPECT_EQ(told.size(), 4U);
    EXPECT_EQ(room.seat("PC-03").dirtyBytes, 0U);
    EXPECT_EQ(entry().lastResult, "4 done");
    EXPECT_FALSE(entry().run);
    EXPECT_EQ(room.resets(), (std::vector<std::string>{"PC-01 done", "PC-02 done", "PC-03 done", "PC-04 done"}));
    EXPECT_EQ(room.backend.journal({{}, 0, 1})->back().who, "anna (local)");
}

TEST_F(RunPassTest, PlayersAreToldOnceAndHaveTheirTime)
{
    room.backend.setSession(SeatName("PC-02"), "192.0.2.7");
    room.backend.setSession(SeatName("PC-03"), "192.0.2.8");
    room.set(SeatName("PC-03"), "policy", "keep");
    ScheduleSpec spec = nightly(clockAt(4), clockAt(6));
    spec.warn = 10min;
    begin(spec);
    const auto messages = [&] {
        std::vector<std::string> lines;
        const auto entries = room.backend.journal({{}, 0, 1000}).value();
        for (const JournalEntry &entry : entries) {
            if (entry.action == "seat.message") lines.push_back(entry.object + " by " + entry.who);
        }
        return lines;
    };
    EXPECT_EQ(pass(),
              (std::vector<std::string>{"PC-01 skipped: players are told; it is done at 2026-11-24T04:10:00.000Z",
                                        "PC-02 skipped: players are told; it is done at 2026-11-24T04:10:00.000Z",
                                        "PC-03 skipped: players are told; it is done at 2026-11-24T04:10:00.000Z",
                                        "PC-04 skipped: players are told; it is done at 2026-11-24T04:10:00.000Z"}));
    EXPECT_EQ(messages(), std::vector<std::string>{"seat PC-02 by anna (local)"}) << "a kept seat is left alone anyway";
    EXPECT_TRUE(room.resets().empty());
    clock.pass(9min);
    EXPECT_EQ(pass().size(), 4U);
    EXPECT_EQ(messages().size(), 1U) << "nobody is told twice";
    EXPECT_TRUE(room.resets().empty());
    clock.pass(1min);
    static_cast<void>(pass());
    EXPECT_EQ(room.resets(), (std::vector<std::string>{"PC-01 done", "PC-03 skipped", "PC-04 done"}));
    EXPECT_EQ(room.seat("PC-02").sessions.size(), 1U);
}

TEST_F(RunPassTest, PcsGoDownAfterTheirPlayersHadTime)
{
    room.backend.setSession(SeatName("PC-02"), "192.0.2.7");
    ScheduleSpec spec = nightly(clockAt(4));
    spec.action = ScheduleAction::Shutdown;
    spec.warn = 5min;
    begin(spec);
    static_cast<void>(pass());
    EXPECT_EQ(room.seat("PC-02").sessions.size(), 1U);
    clock.pass(5min);
    static_cast<void>(pass());
    EXPECT_TRUE(room.seat("PC-02").sessions.empty());
    EXPECT_EQ(entry().lastResult, "1 done, 3 skipped");
}

TEST_F(RunPassTest, ASeatInUseWaitsAndIsDoneWhenItIsIdle)
{
    room.backend.setSession(SeatName("PC-02"), "192.0.2.7");
    begin(nightly(clockAt(4), clockAt(6)));
    EXPECT_EQ(pass().at(3), "PC-02 skipped: it is in use by 192.0.2.7 since 2026-11-24T04:00:00.000Z; it is tried "
                            "again until 2026-11-24T06:00:00.000Z");
    EXPECT_EQ(room.resets().size(), 3U) << "nothing is said of PC-02 yet";
    clock.pass(1h);
    EXPECT_EQ(pass().size(), 1U);
    EXPECT_FALSE(room.seat("PC-02").sessions.empty());
    room.backend.setSession(SeatName("PC-02"), {});
    EXPECT_EQ(pass(), std::vector<std::string>{"PC-02 done: "});
    EXPECT_EQ(entry().lastResult, "4 done");
    EXPECT_TRUE(pass().empty()) << "the run is over";
}

TEST_F(RunPassTest, ASeatInUseIsGivenUpAtTheEnd)
{
    room.backend.setSession(SeatName("PC-02"), "192.0.2.7");
    begin(nightly(clockAt(4), clockAt(6)));
    pass();
    clock.pass(2h);
    EXPECT_EQ(pass(), std::vector<std::string>{"PC-02 skipped: it is in use by 192.0.2.7 since "
                                               "2026-11-24T04:00:00.000Z; waited until 2026-11-24T06:00:00.000Z"});
    EXPECT_EQ(room.journal.front().object, "seat PC-02");
    EXPECT_EQ(room.journal.front().outcome, "skipped");
    EXPECT_EQ(room.journal.back().detail, "3 done, 1 skipped");
    EXPECT_FALSE(room.seat("PC-02").sessions.empty());
}

TEST_F(RunPassTest, ASeatThatIsGivenUpIsFreshAtItsNextBoot)
{
    std::vector<std::string> armed;
    freshAtBoot = [&](const SeatName &name) {
        armed.push_back(name.value());
        return name.value() != "PC-01";
    };
    room.set(SeatName("PC-03"), "policy", "keep");
    for (const char *name : {"PC-01", "PC-02", "PC-03"}) room.backend.setSession(SeatName(name), "192.0.2.7");
    begin(nightly(clockAt(4)));
    const auto lines = pass();
    EXPECT_EQ(armed, (std::vector<std::string>{"PC-01", "PC-02"})) << "never a kept one";
    for (const std::string &line : lines)
        EXPECT_EQ(line.ends_with("; it is reset at its next boot"), line.starts_with("PC-02")) << line;
    begin(nightly(clockAt(4), clockAt(6)));
    pass();
    armed.clear();
    clock.pass(2h);
    pass();
    EXPECT_EQ(armed, (std::vector<std::string>{"PC-01", "PC-02"}));
}

TEST_F(RunPassTest, WithoutWaitingASeatInUseIsSkippedAtOnce)
{
    room.backend.setSession(SeatName("PC-01"), "192.0.2.7");
    begin(nightly(clockAt(4)));
    EXPECT_EQ(pass().at(3), "PC-01 skipped: it is in use by 192.0.2.7 since 2026-11-24T04:00:00.000Z");
    EXPECT_FALSE(entry().run);
}

TEST_F(RunPassTest, KeptUpdatedAndRemovedSeatsAreSkipped)
{
    room.set(SeatName("PC-01"), "policy", "keep");
    room.backend.setDirtyBytes(SeatName("PC-01"), 5000);
    room.backend.setState(SeatName("PC-02"), SeatState::Update);
    RemoveSeats remove;
    remove.seats.names = {SeatName("PC-03")};
    ASSERT_TRUE(room.backend.perform({"test"}, remove, {}));
    begin(nightly(clockAt(4), clockAt(6)));
    EXPECT_EQ(pass(), (std::vector<std::string>{"PC-01 skipped: its policy is keep: a schedule never resets it",
                                                "PC-02 skipped: it is in an update session",
                                                "PC-03 skipped: there is no such seat any more", "PC-04 done: "}));
    EXPECT_EQ(room.seat("PC-01").dirtyBytes, 5000U);
    EXPECT_EQ(entry().lastResult, "1 done, 3 skipped");
}

TEST_F(RunPassTest, ABackendThatFailsIsTriedAgainWhileTheRunWaits)
{
    begin(nightly(clockAt(4), clockAt(6)));
    room.backend.failNext({ErrorCode::Unreachable, "the host is away", {}});
    EXPECT_EQ(pass().at(0), "PC-01 skipped: the host is away; it is tried again until 2026-11-24T06:00:00.000Z");
    EXPECT_EQ(entry().run->pending.size(), 4U);
    EXPECT_EQ(pass().at(0), "PC-01 done: ");
}

TEST_F(RunPassTest, ABackendThatFailsFailsARunThatDoesNotWait)
{
    begin(nightly(clockAt(4)));
    room.backend.failNext({ErrorCode::Unreachable, "the host is away", {}});
    EXPECT_EQ(pass().at(0), "PC-01 failed: the host is away");
    EXPECT_EQ(entry().lastResult, "4 failed");
    EXPECT_EQ(room.journal.back().outcome, "failed");
}

TEST_F(RunPassTest, AfterTheGiveUpTimeNothingIsBegun)
{
    begin(nightly(clockAt(4), clockAt(6)));
    clock.pass(5h);
    EXPECT_EQ(pass().at(0), "PC-01 skipped: the time to wait was over before its turn came");
    EXPECT_EQ(room.resets(),
              (std::vector<std::string>{"PC-01 skipped", "PC-02 skipped", "PC-03 skipped", "PC-04 skipped"}));
}

TEST_F(RunPassTest, WhatWasNotReachedWhenClosingStaysPending)
{
    begin(nightly(clockAt(4)));
    closed = true;
    EXPECT_TRUE(pass().empty());
    EXPECT_EQ(entry().run->pending.size(), 4U);
    EXPECT_TRUE(room.resets().empty());
}

TEST_F(RunPassTest, WakingWakesThoseThatAreOff)
{
    room.backend.setSession(SeatName("PC-02"), "192.0.2.9");
    ScheduleSpec spec = nightly(clockAt(4));
    spec.action = ScheduleAction::Wake;
    begin(spec);
    EXPECT_EQ(pass(), (std::vector<std::string>{"PC-02 skipped: it is on already",
                                                "PC-01 done: ", "PC-03 done: ", "PC-04 done: "}));
    EXPECT_FALSE(room.seat("PC-01").sessions.empty());
    EXPECT_EQ(entry().lastResult, "3 done, 1 skipped");
    EXPECT_EQ(room.backend.journal({{}, 0, 1})->back().action, "seat.wake");
    EXPECT_TRUE(room.resets().empty());
}

TEST_F(RunPassTest, ShuttingDownIsForThoseThatAreOn)
{
    room.set(SeatName("PC-02"), "policy", "keep"); // what is kept may be switched off
    room.backend.setSession(SeatName("PC-02"), "192.0.2.9");
    ScheduleSpec spec = nightly(clockAt(4));
    spec.action = ScheduleAction::Shutdown;
    begin(spec);
    EXPECT_EQ(pass().back(), "PC-02 done: ");
    EXPECT_TRUE(room.seat("PC-02").sessions.empty());
    EXPECT_EQ(entry().lastResult, "1 done, 3 skipped");
}

} // namespace
} // namespace freshseat::schedule
