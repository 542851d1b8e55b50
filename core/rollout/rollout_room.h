// SPDX-License-Identifier: GPL-3.0-or-later
// RolloutRoom: what roll-outs need of a room beside its StorageBackend.
#pragma once
#include "core/model/room.h"

#include <optional>
#include <vector>

namespace freshseat::rollout {

/// To which snapshot a seat's disk of the master goes at its next reset, and that its next boot is one, whatever the
/// seat's policy. Nothing: it follows the master's current snapshot, by its policy.
struct Aim {
    SeatName seat;
    std::optional<int> snapshot;
};

/// What cannot be seen in a Seat.
struct SeatPulse {
    std::uint64_t boots = 0; ///< counts up: firmware logins, and sessions that came without one
    bool quiet = false;      ///< nobody is on it, and not only because a cable was pulled a moment ago
};

/// Calls come from any thread, one at a time.
class RolloutRoom
{
public:
    virtual ~RolloutRoom() = default;
    RolloutRoom() = default;
    RolloutRoom(const RolloutRoom &) = delete;
    RolloutRoom &operator=(const RolloutRoom &) = delete;

    /// All or none. Seats that are gone are passed over.
    virtual Result<void> aim(const MasterName &master, const std::vector<Aim> &aims) = 0;
    virtual Result<void> setCurrent(const MasterName &master, int snapshot) = 0;
    /// Last known good (and of no other snapshot), or bad.
    virtual Result<void> mark(const MasterName &master, int snapshot, bool good) = 0;
    [[nodiscard]] virtual SeatPulse pulse(const SeatName &seat) = 0;
    /// A roll-out is over: the room may drop what nobody needs any more.
    virtual void settled(const MasterName &master) = 0;
};

} // namespace freshseat::rollout
