// SPDX-License-Identifier: GPL-3.0-or-later
// DemoRollouts: roll-outs of the demo room. They work, and live as long as the room.
#pragma once
#include "core/rollout/memory_book.h"
#include "core/rollout/rollouts.h"
#include "core/storage/demo/demo_state.h"

namespace freshseat::demo {

class DemoRollouts final : public rollout::RolloutRoom
{
public:
    /// Both outlive it.
    DemoRollouts(StorageBackend &backend, DemoState &state)
        : m_state(state)
        , m_book(
              [&state](JournalEntry entry) { state.with([&](DemoRoom &room) { room.record({std::move(entry)}); }); },
              [&state](const Rollout &rollout) { state.with([&](DemoRoom &room) { room.rolloutChanged(rollout); }); })
        , m_rollouts({backend, *this, m_book, state.clock()}, {state.options().watch})
    {}

    rollout::Rollouts &rollouts() { return m_rollouts; }

    Result<void> aim(const MasterName &master, const std::vector<rollout::Aim> &aims) override
    {
        m_state.with([&](DemoRoom &room) {
            for (const rollout::Aim &aim : aims) room.aim(master, aim.seat, aim.snapshot);
        });
        return {};
    }
    Result<void> setCurrent(const MasterName &master, int snapshot) override
    {
        return m_state.with([&](DemoRoom &room) { return room.setCurrent({master, snapshot, RollOut::None}); });
    }
    Result<void> mark(const MasterName &master, int snapshot, bool good) override
    {
        return m_state.with([&](DemoRoom &room) { return room.mark(master, snapshot, good); });
    }
    [[nodiscard]] rollout::SeatPulse pulse(const SeatName &seat) override
    {
        return m_state.with([&](DemoRoom &room) {
            return rollout::SeatPulse{room.boots(seat), true}; // a cable of the demo room is never pulled
        });
    }
    void settled(const MasterName & /*master*/) override {}

private:
    DemoState &m_state;
    rollout::MemoryBook m_book;
    rollout::Rollouts m_rollouts;
};

} // namespace freshseat::demo
