// SPDX-License-Identifier: GPL-3.0-or-later
// What console and command see of the room: status, watches, ticks.
#include "core/host/room_status.h"
#include "tests/core/host/room_fixture.h"

#include <atomic>
#include <condition_variable>
#include <thread>

namespace freshseat::host {
namespace {

/// Keeps what a watch hears, and waits for it.
class Listener
{
public:
    std::function<void(const RoomEvent &)> callback()
    {
        return [this](const RoomEvent &event) {
            const std::lock_guard lock(m_mutex);
            m_events.push_back(event);
            m_changed.notify_all();
        };
    }
    template <class Event>
    Event waitFor(const std::function<bool(const Event &)> &wanted)
    {
        std::unique_lock lock(m_mutex);
        Event found{};
        const bool there = m_changed.wait_for(lock, std::chrono::seconds(20), [&] {
            for (const RoomEvent &event : m_events) {
                const auto *match = std::get_if<Event>(&event);
                if (match == nullptr || !wanted(*match)) continue;
                found = *match;
                return true;
            }
            return false;
        });
        EXPECT_TRUE(there) << "the event did not come";
        m_events.clear();
        return found;
    }
    std::size_t count()
    {
        const std::lock_guard lock(m_mutex);
        return m_events.size();
    }

private:
    std::mutex m_mutex; ///< guards m_events
    std::condition_variable m_changed;
    std::vector<RoomEvent> m_events;
};

class HostRoomTest : public RoomTest
{
protected:
    HostRoomTest()
    {
        import("win");
        addSeat("PC-01");
    }
};

TEST_F(HostRoomTest, StatusCountsTheRoom)
{
    const Login pc = login(claimOf("PC-01"));
    const auto status = room->status();
    ASSERT_TRUE(status);
    EXPECT_EQ(status->backend, "helper");
    EXPECT_EQ(status->host, "host");
    EXPECT_EQ(status->masters, 1);
    EXPECT_EQ(status->seats, 1);
    EXPECT_EQ(status->sessions, 1);
    EXPECT_GT(status->spaceTotal, status->spaceUsed);
    sessions->gone(pc.session);
    EXPECT_EQ(room->status()->sessions, 0);
}

TEST_F(HostRoomTest, SpaceIsLowBelowATenthOrTwiceTheReserve)
{
    EXPECT_FALSE(isSpaceLow({1000, 900, 0}));
    EXPECT_TRUE(isSpaceLow({1000, 901, 0}));
    EXPECT_FALSE(isSpaceLow({1000, 600, 200}));
    EXPECT_TRUE(isSpaceLow({1000, 601, 200}));
    EXPECT_TRUE(isSpaceLow({1000, 1001, 0}));
}

TEST_F(HostRoomTest, WatchesHearWhatIsDone)
{
    Listener listener;
    const auto watch = room->watch(listener.callback());
    ASSERT_TRUE(watch);
    addSeat("PC-02");
    (void)listener.waitFor<JournalAdded>([](const auto &event) { return event.entry.action == "seat.add"; });
    const Login pc = login(claimOf("PC-02"));
    const auto in = listener.waitFor<SeatChanged>([](const auto &event) { return event.seat.sessions.size() == 1; });
    EXPECT_EQ(in.seat.state, SeatState::Starting);
    sessions->gone(pc.session);
    (void)listener.waitFor<SeatChanged>([](const auto &event) { return event.seat.sessions.empty(); });
    ASSERT_TRUE(perform(RemoveSeats{{{SeatName("PC-02")}, {}, false}}));
    EXPECT_EQ(listener.waitFor<SeatRemoved>([](const auto &) { return true; }).name.value(), "PC-02");
    import("linux");
    (void)listener.waitFor<MastersChanged>([](const auto &) { return true; });
}

TEST_F(HostRoomTest, ATickTellsOnlyWhatChanged)
{
    const Login pc = login(claimOf("PC-01"));
    Listener listener;
    const auto watch = room->watch(listener.callback());
    room->tick();
    (void)listener.waitFor<HostStatusChanged>([](const auto &event) { return event.status.seats == 1; });
    write(pc, 0, pattern(4096, 99));
    sessions->wrote(pc.session);
    // A tick that comes while one runs is left out, so it may take more than one.
    std::atomic<bool> seen{false};
    std::thread ticks([&] {
        while (!seen) {
            room->tick();
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        }
    });
    const auto changed = listener.waitFor<SeatChanged>([](const auto &event) { return event.seat.dirtyBytes == 4096; });
    seen = true;
    ticks.join();
    EXPECT_EQ(changed.seat.state, SeatState::Running);
    ASSERT_FALSE(changed.seat.sessions.empty());
    EXPECT_EQ(changed.seat.sessions.front().bytesWritten, 4096U);
    room->close(); // a tick that runs is waited for; then the session's end is told
    (void)listener.waitFor<SeatChanged>([](const auto &event) { return event.seat.sessions.empty(); });
}

TEST_F(HostRoomTest, ATimelineIsKeptForTheShownSeat)
{
    const Login boot = login(claimOf("PC-01", kIpxe));
    sessions->gone(boot.session);
    const auto timeline = seat("PC-01").timeline;
    ASSERT_EQ(timeline.size(), 3U);
    EXPECT_EQ(timeline.at(0).event, "reset");
    EXPECT_EQ(timeline.at(1).event, "firmware login");
    EXPECT_EQ(timeline.at(2).event, "session gone");
    EXPECT_TRUE(room->seats()->front().timeline.empty());
}

TEST_F(HostRoomTest, LoginsAndResetsTogetherLeaveAWholeRoom)
{
    for (const char *name : {"PC-02", "PC-03", "PC-04"}) addSeat(name);
    std::vector<std::thread> threads;
    for (int t = 0; t < 2; ++t) {
        threads.emplace_back([this] {
            for (int i = 0; i < 10; ++i) {
                ResetSeats action;
                action.seats.all = true;
                action.force = true;
                EXPECT_TRUE(perform(action));
                room->tick();
            }
        });
    }
    for (const char *name : {"PC-01", "PC-02", "PC-03", "PC-04"}) {
        threads.emplace_back([this, name] {
            static std::atomic<iscsi::SessionId> next = 1000;
            for (int i = 0; i < 20; ++i) {
                auto claim = claimOf(name);
                claim.session = ++next;
                std::promise<iscsi::Admission> promise;
                room->gatekeeper().admit(claim, [&](iscsi::Admission admission) { promise.set_value(admission); });
                const auto admission = promise.get_future().get();
                if (admission.status == iscsi::LoginStatus::Success) sessions->begun(claim.session, 0);
            }
        });
    }
    for (std::thread &thread : threads) thread.join();
    ResetSeats action;
    action.seats.all = true;
    action.force = true;
    const auto done = perform(action);
    for (const ItemOutcome &item : *done) EXPECT_EQ(item.outcome, Outcome::Done) << item.message;
    const auto seats = room->seats();
    for (const Seat &shown : *seats) EXPECT_TRUE(shown.sessions.empty());
}

} // namespace
} // namespace freshseat::host
