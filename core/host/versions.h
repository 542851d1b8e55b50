// SPDX-License-Identifier: GPL-3.0-or-later
// Versions: which snapshots of a master are kept, current, good.
//
// Threading: blocking; any thread but a worker, the main loop and the room's pool.
#pragma once
#include "core/host/room_core.h"

#include <vector>

namespace freshseat::host {

class Versions
{
public:
    explicit Versions(RoomCore &core)
        : m_core(core)
    {}

    using Outcomes = Result<std::vector<ItemOutcome>>;
    Outcomes drop(const DropSnapshot &action);
    Outcomes markGood(const MarkGood &action);
    /// The roll-out a SetCurrent asks for, nothing of it done. Not for RollOut::None.
    Result<Rollout> rolloutOf(const SetCurrent &action, const std::string &who);
    /// The pointer alone: seats follow it at their resets.
    Result<void> setCurrent(const MasterName &master, int number);
    Result<void> mark(const MasterName &master, int number, bool good);
    /// Drops what the policy of keeping the newest few (RoomOptions::keepSnapshots) does not keep, one journal entry
    /// each.
    void trim(const MasterName &master);

private:
    Result<void> remove(const MasterName &master, int number);
    Result<MasterView> viewOf(const MasterName &master);

    RoomCore &m_core;
};

} // namespace freshseat::host
