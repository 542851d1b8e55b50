// SPDX-License-Identifier: GPL-3.0-or-later
// Aims are written down first, then the running room knows them.
#include "core/host/seat_moves.h"

#include "core/base/log.h"

namespace freshseat::host {

Result<void> SeatMoves::aim(const MasterName &master, const std::vector<rollout::Aim> &aims)
{
    std::vector<std::pair<RowId, std::optional<int>>> sent;
    {
        auto access = m_core.registry.access();
        for (const rollout::Aim &aim : aims) {
            if (const SeatRuntime *seat = access.findName(aim.seat.value()))
                sent.emplace_back(seat->record.id, aim.snapshot);
        }
    }
    auto batch = m_core.catalog.batch();
    if (!batch) return failure(batch);
    for (const auto &[seat, snapshot] : sent) {
        if (auto done = m_core.catalog.setAim(seat, master, snapshot); !done) return done;
    }
    if (auto done = batch->commit(); !done) return done;
    auto access = m_core.registry.access();
    for (const auto &[id, snapshot] : sent) {
        SeatRuntime *seat = access.find(id);
        if (seat == nullptr) continue;
        if (snapshot)
            seat->aims[nameKey(master.value())] = *snapshot;
        else
            seat->aims.erase(nameKey(master.value()));
        m_core.publish(*seat);
    }
    return {};
}

bool SeatMoves::freshAtBoot(const SeatName &seat)
{
    RowId id = 0;
    {
        auto access = m_core.registry.access();
        const SeatRuntime *runtime = access.findName(seat.value());
        if (runtime == nullptr) return false;
        id = runtime->record.id;
    }
    if (const auto done = m_core.catalog.setFreshAtBoot(id, true); !done) {
        log::error(done.error().message);
        return false;
    }
    auto access = m_core.registry.access();
    if (SeatRuntime *runtime = access.find(id)) {
        runtime->freshAtBoot = true;
        m_core.publish(*runtime);
    }
    return true;
}

rollout::SeatPulse SeatMoves::pulse(const SeatName &seat)
{
    auto access = m_core.registry.access();
    const SeatRuntime *runtime = access.findName(seat.value());
    if (runtime == nullptr) return {};
    const bool quiet = runtime->sessions.empty() && runtime->activity == Activity::None &&
                       m_core.clock.steady() >= runtime->quietSince + m_core.options.quietAfter;
    return {runtime->boots, quiet};
}

} // namespace freshseat::host
