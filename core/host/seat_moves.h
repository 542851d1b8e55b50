// SPDX-License-Identifier: GPL-3.0-or-later
// SeatMoves: what roll-outs need of the helper's room, and where they are written down.
#pragma once
#include "core/host/room_core.h"
#include "core/host/run_reports.h"
#include "core/host/versions.h"
#include "core/rollout/book.h"
#include "core/rollout/rollout_room.h"

namespace freshseat::host {

class SeatMoves final : public rollout::RolloutRoom
{
public:
    SeatMoves(RoomCore &core, Versions &versions)
        : m_core(core)
        , m_versions(versions)
    {}

    Result<void> aim(const MasterName &master, const std::vector<rollout::Aim> &aims) override;
    Result<void> setCurrent(const MasterName &master, int snapshot) override
    {
        return m_versions.setCurrent(master, snapshot);
    }
    Result<void> mark(const MasterName &master, int snapshot, bool good) override
    {
        return m_versions.mark(master, snapshot, good);
    }
    [[nodiscard]] rollout::SeatPulse pulse(const SeatName &seat) override;
    /// For schedules: the seat's next boot resets it. False: there is no such seat, or it cannot be written down.
    bool freshAtBoot(const SeatName &seat);
    void settled(const MasterName &master) override { m_versions.trim(master); }

private:
    RoomCore &m_core;
    Versions &m_versions;
};

/// The roll-outs' memory is the catalogue, their journal that of the room.
class CatalogRollouts final : public rollout::RolloutBook
{
public:
    CatalogRollouts(RoomCore &core, RunReports &reports)
        : m_core(core)
        , m_reports(reports)
    {}
    Result<std::vector<Rollout>> load() override { return m_core.catalog.rollouts(); }
    Result<void> save(const Rollout &rollout) override { return m_core.catalog.saveRollout(rollout); }
    void journal(const JournalEntry &entry) override
    {
        m_core.journal(entry);
        if (entry.outcome == toText(Outcome::Failed)) m_reports.rolloutFailed(entry);
    }
    void changed(const Rollout &rollout) override { m_core.hub.publish(RolloutChanged{rollout}); }

private:
    RoomCore &m_core;
    RunReports &m_reports;
};

} // namespace freshseat::host
