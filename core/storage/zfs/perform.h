// SPDX-License-Identifier: GPL-3.0-or-later
// One action on a room on ZFS: which work it is, in how many changes, and what stands in the journal.
#pragma once
#include "core/storage/zfs/nights.h"
#include "core/storage/zfs/seat_work.h"
#include "core/storage/zfs/zfs_rollouts.h"

namespace freshseat::zfsroom {

/// Unsupported for actions that need a machine of ours on the storage host (boot services).
/// `night`: the storage host's own schedule; null: it has none.
Result<void> checkSupported(const Action &action, const zfs::NightHost *night);

class Performer
{
public:
    Performer(RoomCore &core, ZfsRollouts &rollouts, Nights &nights, std::string who, const Progress &progress)
        : m_core(core)
        , m_rollouts(rollouts)
        , m_nights(nights)
        , m_who(std::move(who))
        , m_progress(progress)
    {}

    Outcomes perform(const Action &action);

private:
    struct Visit;
    Outcomes inTheRoom(RoomAccess &access, const RoomView &view, const Action &action);
    Outcomes eachSeat(RoomAccess &access, const RoomView &view, const SeatSelection &selection,
                      const std::function<ItemOutcome(const SeatName &)> &each);
    Outcomes rolledOut(const Action &action, Outcomes outcomes);
    Outcomes noted(const Action &action, Outcomes outcomes);

    RoomCore &m_core;
    ZfsRollouts &m_rollouts;
    Nights &m_nights;
    const std::string m_who;
    const Progress &m_progress;
    std::optional<Rollout> m_toBegin;                                ///< set by what publishes or makes current
    std::optional<std::pair<MasterName, std::string>> m_toSupersede; ///< and why
    std::optional<std::pair<SeatName, SeatName>> m_renamed;
};

} // namespace freshseat::zfsroom
