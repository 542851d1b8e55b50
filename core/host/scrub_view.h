// SPDX-License-Identifier: GPL-3.0-or-later
// ScrubView: the scrub of the store in the room's words, and its speed.
#pragma once
#include "core/host/room_core.h"
#include "core/model/scrub.h"

#include <atomic>

namespace freshseat::host {

/// Any thread.
class ScrubView
{
public:
    explicit ScrubView(RoomCore &core)
        : m_core(core)
    {}

    [[nodiscard]] ScrubStatus status();
    Result<ScrubStatus> order(const Caller &caller, ScrubOrder order);
    void step(); ///< once a second, on the pool

private:
    Result<void> obey(ScrubOrder order);

    RoomCore &m_core;
    std::atomic<bool> m_hurry = false;
};

/// One a finding, ten at most and one for the rest.
[[nodiscard]] std::vector<Warning> scrubWarnings(const std::vector<ScrubFinding> &findings);
/// What the store found, with the names of masters, snapshots and seats.
[[nodiscard]] std::vector<ScrubFinding> namedFindings(RoomCore &core, const std::vector<blockstore::Damage> &damages);

} // namespace freshseat::host
