// SPDX-License-Identifier: GPL-3.0-or-later
// ZfsRollouts: roll-outs of a room on ZFS, written on the masters' datasets. They are stepped by the action that begins
// them, and then by every console that watches the room; a storage host without a helper boots no PCs, so seats that
// are in use move at their next reset.
#pragma once
#include "core/rollout/rollouts.h"
#include "core/storage/zfs/room_core.h"

namespace freshseat::zfsroom {

class ZfsRollouts final : public rollout::RolloutRoom, public rollout::RolloutBook
{
public:
    /// Both outlive it.
    ZfsRollouts(StorageBackend &backend, RoomCore &core)
        : m_core(core)
        , m_rollouts({backend, *this, *this, core.clock()}, {})
    {}

    rollout::Rollouts &rollouts() { return m_rollouts; }
    /// Reads what other consoles wrote, once.
    Result<void> ensureLoaded();

    Result<void> aim(const MasterName &master, const std::vector<rollout::Aim> &aims) override;
    Result<void> setCurrent(const MasterName &master, int snapshot) override;
    Result<void> mark(const MasterName &master, int snapshot, bool good) override;
    [[nodiscard]] rollout::SeatPulse pulse(const SeatName &seat) override;
    void settled(const MasterName & /*master*/) override {}

    Result<std::vector<Rollout>> load() override;
    Result<void> save(const Rollout &rollout) override;
    void journal(const JournalEntry &entry) override;
    void changed(const Rollout &rollout) override { m_core.publish(RolloutChanged{rollout}); }

private:
    RoomCore &m_core;
    std::mutex m_mutex; ///< guards m_loaded
    bool m_loaded = false;
    rollout::Rollouts m_rollouts;
};

} // namespace freshseat::zfsroom
