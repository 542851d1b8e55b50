// SPDX-License-Identifier: GPL-3.0-or-later
// RolloutActions: actions after which seats move. Locks of the room are free again before a roll-out begins: it resets
// seats.
//
// Threading: blocking; any thread but a worker, the main loop and the room's pool.
#pragma once
#include "core/host/updates.h"
#include "core/host/versions.h"
#include "core/rollout/rollouts.h"

#include <vector>

namespace freshseat::host {

class RolloutActions
{
public:
    RolloutActions(RoomCore &core, Updates &updates, Versions &versions, rollout::Rollouts &rollouts)
        : m_core(core)
        , m_updates(updates)
        , m_versions(versions)
        , m_rollouts(rollouts)
    {}

    using Outcomes = Result<std::vector<ItemOutcome>>;
    Outcomes publish(const PublishUpdate &action, const std::string &who);
    Outcomes setCurrent(const SetCurrent &action, const std::string &who);
    Outcomes proceed(const ContinueRollout &action, const std::string &who);
    Outcomes abort(const AbortRollout &action, const std::string &who);
    Result<Rollout> newest(const MasterName &master);
    /// Goes on with publishes that were cut short and with roll-outs. Once a second.
    void step();

private:
    RoomCore &m_core;
    Updates &m_updates;
    Versions &m_versions;
    rollout::Rollouts &m_rollouts;
};

} // namespace freshseat::host
