// SPDX-License-Identifier: GPL-3.0-or-later
// What is the demo room's own; what it shares with every backend is in tests/contract.
#include "core/storage/demo/demo_backend.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <future>
#include <set>

namespace freshseat::demo {
namespace {

class FixedClock final : public Clock
{
public:
    [[nodiscard]] TimePoint now() const override { return m_now; }
    [[nodiscard]] std::chrono::steady_clock::time_point steady() const override { return {}; }

private:
    TimePoint m_now = TimePoint(std::chrono::hours(24 * 20'000));
};

DemoOptions still(const Clock *clock = nullptr)
{
    DemoOptions options;
    options.ticking = false;
    options.clock = clock;
    return options;
}

TEST(DemoBackend, IsFurnished)
{
    DemoBackend room(still());
    const auto status = room.status();
    ASSERT_TRUE(status);
    EXPECT_EQ(status->backend, "demo");
    EXPECT_EQ(status->masters, 2);
    EXPECT_EQ(status->seats, 24);
    EXPECT_GT(status->sessions, 0);
    const auto seats = room.seats();
    ASSERT_TRUE(seats);
    std::set<std::string> groups;
    std::set<std::pair<double, double>> places;
    for (const Seat &seat : *seats) {
        groups.insert(seat.group);
        ASSERT_TRUE(seat.place);
        places.emplace(seat.place->x, seat.place->y);
        EXPECT_TRUE(seat.timeline.empty()) << "a listed seat has no timeline";
    }
    EXPECT_EQ(groups.size(), 3U);
    EXPECT_EQ(places.size(), seats->size());
    EXPECT_FALSE(room.seat(SeatName("PC-01"))->timeline.empty());
}

TEST(DemoBackend, HasLivedBeforeItIsOpened)
{
    const FixedClock clock;
    DemoOptions options = still(&clock);
    options.lived = true;
    DemoBackend room(options);
    const auto schedules = room.schedules();
    ASSERT_TRUE(schedules);
    ASSERT_EQ(schedules->size(), 3U);
    for (const Schedule &entry : *schedules) {
        EXPECT_TRUE(entry.enabled);
        ASSERT_TRUE(entry.lastRun);
        ASSERT_TRUE(entry.nextRun);
        EXPECT_LE(*entry.lastRun, clock.now());
        EXPECT_GT(*entry.nextRun, clock.now());
    }
    const auto journal = room.journal({});
    ASSERT_TRUE(journal);
    ASSERT_FALSE(journal->empty());
    std::set<std::string> told;
    std::set<std::string> outcomes;
    for (const JournalEntry &entry : *journal) {
        EXPECT_LE(entry.at, clock.now());
        outcomes.insert(entry.outcome);
        if (entry.action == "schedule.run") told.insert(entry.object + " " + entry.detail);
    }
    EXPECT_EQ(outcomes, (std::set<std::string>{"done", "refused", "skipped"}));
    for (const Schedule &entry : *schedules)
        EXPECT_TRUE(told.contains("schedule " + std::to_string(entry.id) + " " + entry.lastResult.value_or("")));
    // What it did is over: nothing of it is done again, or made up for.
    room.stepOnce();
    EXPECT_EQ(room.journal({})->size(), journal->size());
    // And the schedule works: the next entry is one more.
    AddSchedule add;
    add.spec.seats.all = true;
    ASSERT_TRUE(room.perform({"anna"}, Action(add), {}));
    EXPECT_EQ(room.schedules()->back().id, 4);
}

TEST(DemoBackend, CanHoldManySeats)
{
    DemoOptions options = still();
    options.seats = 300;
    DemoBackend room(options);
    std::set<std::string> macs;
    const auto seats = room.seats();
    for (const Seat &seat : *seats) macs.insert(seat.mac);
    EXPECT_EQ(macs.size(), 300U);
}

TEST(DemoBackend, LivesTheSameLifeFromTheSameSeed)
{
    const FixedClock clock;
    DemoBackend one(still(&clock));
    DemoBackend other(still(&clock));
    const auto before = *one.seats();
    for (int i = 0; i < 200; ++i) {
        one.tickOnce();
        other.tickOnce();
    }
    const auto a = *one.seats();
    const auto b = *other.seats();
    ASSERT_EQ(a.size(), b.size());
    int moved = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        EXPECT_EQ(a[i].state, b[i].state);
        EXPECT_EQ(a[i].dirtyBytes, b[i].dirtyBytes);
        EXPECT_EQ(a[i].state == SeatState::Off, a[i].sessions.empty()) << a[i].name.value();
        if (a[i].dirtyBytes != before[i].dirtyBytes) ++moved;
    }
    EXPECT_GT(moved, 12);
}

TEST(DemoBackend, TicksByItselfAndTellsIt)
{
    DemoOptions options;
    options.tick = std::chrono::milliseconds(1);
    DemoBackend room(options);
    std::promise<void> heard;
    std::once_flag once;
    const auto watch = room.watch([&](const RoomEvent &event) {
        if (std::holds_alternative<SeatChanged>(event)) std::call_once(once, [&] { heard.set_value(); });
    });
    ASSERT_TRUE(watch);
    EXPECT_EQ(heard.get_future().wait_for(std::chrono::seconds(10)), std::future_status::ready);
}

TEST(DemoBackend, FailsOnceWhenAsked)
{
    DemoBackend room(still());
    const Error error{ErrorCode::OutOfSpace, "the pool is full", "free some space"};
    room.failNext(error);
    EXPECT_EQ(room.masters().error(), error);
    EXPECT_TRUE(room.masters());
}

TEST(DemoBackend, FailsTheNextActionOfAName)
{
    DemoBackend room(still());
    const Error error{ErrorCode::OutOfSpace, "the pool is full", "free some space"};
    room.failNext("seat.reset", error);
    EXPECT_TRUE(room.masters());
    EXPECT_TRUE(room.perform({}, MarkGood{MasterName("win11"), 3}, {}));
    const ResetSeats reset{{{SeatName("PC-03")}, {}, false}};
    EXPECT_EQ(room.perform({}, reset, {}).error(), error);
    EXPECT_TRUE(room.perform({}, reset, {}));
}

TEST(DemoBackend, ShowsSeatsAsResettingWhileItTakesItsTime)
{
    DemoOptions options = still();
    options.seatDelay = std::chrono::milliseconds(1);
    DemoBackend room(options);
    std::vector<SeatState> states;
    std::promise<void> done;
    const auto watch = room.watch([&](const RoomEvent &event) {
        if (const auto *changed = std::get_if<SeatChanged>(&event)) states.push_back(changed->seat.state);
        if (std::holds_alternative<JournalAdded>(event)) done.set_value();
    });
    ASSERT_TRUE(room.perform({}, ResetSeats{{{SeatName("PC-01")}, {}, false}, true}, {}));
    ASSERT_EQ(done.get_future().wait_for(std::chrono::seconds(10)), std::future_status::ready);
    EXPECT_EQ(states, (std::vector<SeatState>{SeatState::Resetting, SeatState::Off}));
}

TEST(DemoBackend, CancelEndsACallThatWaits)
{
    DemoOptions options = still();
    options.delay = std::chrono::hours(1);
    DemoBackend room(options);
    auto call = std::async(std::launch::async, [&] { return room.seats(); });
    room.cancel();
    ASSERT_EQ(call.wait_for(std::chrono::seconds(10)), std::future_status::ready);
    EXPECT_EQ(call.get().error().code, ErrorCode::Unreachable);
}

TEST(DemoBackend, ReadsTheDiskSizeOfAQcow2)
{
    DemoBackend room(still());
    ImportSpec spec;
    spec.name = MasterName("from-qcow2");
    spec.fileSize = 65'536 + 7;
    auto upload = room.beginImport({}, spec);
    ASSERT_TRUE(upload);
    std::array<std::byte, 32> header{};
    const std::array<unsigned char, 4> magic{0x51, 0x46, 0x49, 0xfb};
    std::transform(magic.begin(), magic.end(), header.begin(), [](unsigned char c) { return std::byte{c}; });
    header[27] = std::byte{2}; // 2 << 32
    ASSERT_TRUE((*upload)->write(0, header));
    const auto master = (*upload)->finish({});
    ASSERT_TRUE(master) << master.error().message;
    EXPECT_EQ(master->size, 2ULL << 32);
}

TEST(DemoBackend, SaysWhatItCannotDo)
{
    DemoBackend room(still());
    ExportSpec spec{{MasterName("win11"), 0}, ImageFormat::Qcow2, {}};
    EXPECT_EQ(room.beginExport({}, spec, {}).error().code, ErrorCode::Unsupported);
    ImportSpec import;
    import.name = MasterName("x");
    import.hostPath = "/x.img";
    EXPECT_EQ(room.beginImport({}, import).error().code, ErrorCode::Unsupported);
}

TEST(DemoBackend, TransfersMayOutliveIt)
{
    auto room = std::make_unique<DemoBackend>(still());
    ImportSpec spec;
    spec.name = MasterName("late");
    spec.fileSize = 512;
    auto upload = room->beginImport({}, spec);
    auto download = room->beginExport({}, {{MasterName("win11"), 0}, ImageFormat::Raw, {}}, {});
    ASSERT_TRUE(upload);
    ASSERT_TRUE(download);
    room.reset();
    EXPECT_EQ((*upload)->finish({}).error().code, ErrorCode::Unreachable);
    EXPECT_EQ((*download)->next().error().code, ErrorCode::Unreachable);
}

} // namespace
} // namespace freshseat::demo
