// SPDX-License-Identifier: GPL-3.0-or-later
// A year of updates in a room of 60 seats with guests, power cuts, full disks, nightly resets and changes of the clock.
// What must hold is looked at after every step.
#include "core/rollout/rollouts.h"
#include "tests/core/rollout/room.h"

#include <cstdio>
#include <cstdlib>
#include <random>
#include <set>

namespace freshseat::rollout {
namespace {

using namespace std::chrono_literals;

constexpr int kSeats = 60;
constexpr int kKept = 9; ///< every ninth seat is kept, the one after it pinned

SeatName name(int index)
{
    return SeatName((index < 9 ? "PC-0" : "PC-") + std::to_string(index + 1));
}

class Year
{
public:
    Year()
    {
        for (int i = 0; i < kSeats; i += 3) m_room.set(name(i).value(), "data", "debian-lab");
        for (int i = 0; i < kSeats; i += kKept) {
            m_room.set(name(i).value(), "policy", "keep");
            m_room.set(name(i + 1).value(), "snapshot", "4");
        }
        AddSchedule nightly;
        nightly.spec.at = TimeOfDay{4 * 60};
        nightly.spec.waitUntil = TimeOfDay{6 * 60};
        nightly.spec.seats.all = true;
        m_room.perform(nightly);
    }

    void live()
    {
        const TimePoint end = utc("2027-05-01T12:00:00Z");
        while (m_room.clock.now() < end && !::testing::Test::HasFatalFailure()) {
            m_room.clock.pass(chance(4) ? std::chrono::minutes(5) : std::chrono::minutes(60));
            guests();
            mishaps();
            step();
            ++m_steps;
        }
    }

    void judge()
    {
        EXPECT_GT(m_published, 100);
        EXPECT_GT(m_caught, 5) << "bad updates";
        EXPECT_GT(m_stood, 20);
        EXPECT_GT(m_moved, 2'000);
        EXPECT_GT(m_spared, 100'000);
        EXPECT_GT(m_cuts, 20);
        EXPECT_GT(m_gamesPublished, 50);
        EXPECT_GT(m_movedData, 500);
        std::printf("%d steps, %d updates, %d caught, %d stood, %d moved, %d spared, %d cuts, %d games, %d moved\n",
                    m_steps, m_published, m_caught, m_stood, m_moved, m_spared, m_cuts, m_gamesPublished, m_movedData);
        for (const JournalEntry &entry : std::vector<JournalEntry>(m_room.backend.journal({{}, 0, 100'000}).value())) {
            EXPECT_TRUE((std::set<std::string>{"done", "failed", "skipped", "refused"}.contains(entry.outcome)));
            EXPECT_FALSE(entry.who.empty());
        }
    }

private:
    bool chance(unsigned in) { return m_random() % in == 0; }
    bool isBad(int snapshot) const { return m_bad.contains(snapshot); }

    void guests()
    {
        for (int i = 0; i < kSeats; ++i) {
            const std::string seat = name(i).value();
            const bool there = m_there.contains(i);
            if (there && chance(6)) {
                m_there.erase(i);
                m_room.off(seat);
            } else if (!there && chance(8)) {
                m_there.insert(i);
                // A bad version never gets farther than its firmware.
                m_room.on(seat, isBad(m_room.seat(seat).snapshot) ? SeatState::Firmware : SeatState::Running);
                m_room.backend.setDirtyBytes(name(i), m_random() % (1U << 30));
            }
        }
    }

    /// Updates, rolls out, rolls back, drops: mostly what is allowed, and sometimes what is not.
    void owner()
    {
        const auto update = m_room.backend.update(m_room.master);
        if (update && chance(6)) {
            if (chance(5))
                ask(DiscardUpdate{m_room.master});
            else
                publish();
        } else if (!update && chance(30)) {
            ask(BeginUpdate{m_room.master, name(static_cast<int>(m_random() % kSeats))});
        }
        if (chance(200)) ask(SetCurrent{m_room.master, anySnapshot(), chance(2) ? RollOut::Idle : RollOut::Boot});
        if (chance(40)) ask(DropSnapshot{m_room.master, anySnapshot()});
        if (const auto rollout = m_room.backend.rollout(m_room.master); chance(100) && rollout && !isBad(rollout->to))
            ask(ContinueRollout{m_room.master});
        if (chance(200)) ask(AbortRollout{m_room.master});
        games();
    }
    /// The data disks have versions of their own.
    void games()
    {
        if (m_room.backend.update(m_games)) {
            if (chance(6)) m_gamesPublished += ask(PublishUpdate{m_games, "a game", RollOut::Idle, {}}) ? 1 : 0;
        } else if (chance(60)) {
            ask(BeginUpdate{m_games, name(3 * static_cast<int>(m_random() % (kSeats / 3)))});
        }
    }
    bool ask(const Action &action)
    {
        const auto items = m_room.backend.perform({"anna"}, action, {});
        return items && !items->empty() && items->front().outcome == Outcome::Done;
    }
    void publish()
    {
        std::vector<SeatName> canaries;
        if (!chance(3)) canaries = {name(3), name(4)};
        const int next = m_highest + 1;
        // Only what is tried first is ever bad: without first seats nobody would be there to catch it.
        const bool bad = !canaries.empty() && chance(4);
        if (bad) m_bad.insert(next);
        const RollOut mode = chance(3) ? RollOut::Boot : RollOut::Idle;
        if (!ask(PublishUpdate{m_room.master, "update", mode, canaries})) {
            m_bad.erase(next);
            return;
        }
        ++m_published;
        m_highest = next;
        ASSERT_EQ(m_room.backend.snapshots(m_room.master).value().back().number, next) << "numbers only rise";
    }
    int anySnapshot()
    {
        const auto all = m_room.backend.snapshots(m_room.master).value();
        for (int tries = 0; tries < 10; ++tries) {
            const int number = all[m_random() % all.size()].number;
            if (!isBad(number)) return number;
        }
        return all.front().number;
    }

    void mishaps()
    {
        if (chance(300)) { // the power goes: every PC is off at once
            for (int i = 0; i < kSeats; ++i) m_room.off(name(i).value());
            m_there.clear();
            m_room.clock.pass(std::chrono::hours(m_random() % 14));
            ++m_cuts;
        }
        if (chance(500)) m_room.clock.set(m_room.clock.now() - std::chrono::minutes(m_random() % 90));
        if (chance(50)) { // a disk is full to its limit
            const int i = static_cast<int>(m_random() % kSeats);
            if (!m_there.contains(i)) m_room.backend.setDirtyBytes(name(i), 1ULL << 34);
        }
    }

    void step()
    {
        const auto before = m_room.backend.seats().value();
        const auto phase = phaseNow();
        owner();
        m_room.backend.stepOnce();
        const auto after = m_room.backend.seats().value();
        ASSERT_EQ(before.size(), after.size());
        for (std::size_t i = 0; i < before.size(); ++i) check(before[i], after[i]);
        room();
        const auto now = phaseNow();
        if (phase == now) return;
        if (now == RolloutPhase::Failed) ++m_caught;
        if (phase == RolloutPhase::Canary && (now == RolloutPhase::Rolling || now == RolloutPhase::Done)) ++m_stood;
    }
    std::optional<RolloutPhase> phaseNow()
    {
        const auto rollout = m_room.backend.rollout(m_room.master);
        return rollout ? std::optional(rollout->phase) : std::nullopt;
    }

    void check(const Seat &before, const Seat &after)
    {
        const bool reset = before.lastReset != after.lastReset;
        const std::string &seat = before.name.value();
        // The owner published or discarded it: a discard ends the session of its PC.
        const bool updateEnded = before.state == SeatState::Update && after.state != SeatState::Update;
        if (!before.sessions.empty() && !updateEnded) {
            ASSERT_FALSE(reset) << "a live session lost its disk: " << seat;
            ASSERT_EQ(before.snapshot, after.snapshot) << seat;
            ASSERT_EQ(dataOf(before), dataOf(after)) << seat;
            ++m_spared;
        }
        if (before.state == SeatState::Update && !updateEnded) {
            ASSERT_FALSE(reset) << "an update session lost its disk: " << seat;
        }
        if (before.policy == ResetPolicy::Keep) {
            ASSERT_FALSE(reset) << seat << " is kept";
        }
        if (before.pinned) {
            ASSERT_EQ(before.snapshot, after.snapshot) << seat << " is pinned";
        }
        if (before.snapshot != after.snapshot) ++m_moved;
        if (dataOf(before) != dataOf(after)) ++m_movedData;
        if (before.snapshot == after.snapshot && dataOf(before) != dataOf(after) &&
            before.policy == ResetPolicy::Nightly && !isNight() && !updateEnded) {
            ASSERT_EQ(before.dirtyBytes, after.dirtyBytes) << "a new game cost the system disk of " << seat;
        }
    }
    /// The schedule may be at work.
    bool isNight()
    {
        const auto ofDay = m_room.clock.now().time_since_epoch() % std::chrono::hours(24);
        return ofDay >= std::chrono::hours(1) && ofDay <= std::chrono::hours(6);
    }
    static int dataOf(const Seat &seat) { return seat.data.empty() ? 0 : seat.data.front().snapshot; }

    /// What holds of the room as a whole.
    void room()
    {
        const auto snapshots = m_room.backend.snapshots(m_room.master).value();
        std::set<int> numbers;
        int current = 0, good = 0;
        for (const Snapshot &snapshot : snapshots) {
            numbers.insert(snapshot.number);
            current += snapshot.current ? 1 : 0;
            good += snapshot.lastKnownGood ? 1 : 0;
            ASSERT_FALSE(snapshot.current && isBad(snapshot.number)) << "a bad version is current";
            ASSERT_FALSE(snapshot.lastKnownGood && snapshot.bad);
        }
        ASSERT_EQ(current, 1);
        ASSERT_LE(good, 1);
        const auto rollout = m_room.backend.rollout(m_room.master);
        for (const Seat &seat : std::vector<Seat>(m_room.backend.seats().value())) {
            ASSERT_TRUE(numbers.contains(seat.snapshot)) << "the snapshot under a seat was dropped";
            if (!isBad(seat.snapshot)) continue;
            const bool canary = seat.name == name(3) || seat.name == name(4);
            ASSERT_TRUE(canary) << "a bad version reached " << seat.name.value();
        }
        const auto status = m_room.backend.status().value();
        ASSERT_LE(status.spaceUsed, status.spaceTotal);
    }

    std::mt19937 m_random{2026};
    Room m_room{kSeats};
    std::set<int> m_there;
    std::set<int> m_bad; ///< snapshots that never boot
    int m_highest = 4;
    const MasterName m_games{"debian-lab"};
    int m_steps = 0, m_gamesPublished = 0, m_movedData = 0;
    int m_published = 0, m_caught = 0, m_stood = 0, m_moved = 0, m_spared = 0, m_cuts = 0;
};

TEST(RolloutYear, NoUpdateHurtsAnybody)
{
    ::setenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3", 1);
    Year year;
    year.live();
    if (!HasFatalFailure()) year.judge();
}

} // namespace
} // namespace freshseat::rollout
