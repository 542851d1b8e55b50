// SPDX-License-Identifier: GPL-3.0-or-later
// Watching one seat on a new snapshot: it stands when it ran long enough without a break, and fails when it does not
// come up in time or starts over and over. A function of what is seen; no I/O.
#pragma once
#include "core/model/room.h"
#include "core/rollout/rollout_room.h"

#include <chrono>
#include <map>
#include <string>

namespace freshseat::rollout {

struct WatchLimits {
    std::chrono::seconds bootWithin{600}; ///< from its first sign of life to running
    std::chrono::seconds stay{600};       ///< it stands when it has run so long
    int restarts = 2;                     ///< more boots than these after the first one are a restart loop
    bool operator==(const WatchLimits &) const = default;
};

class CanaryWatch
{
public:
    explicit CanaryWatch(WatchLimits limits)
        : m_limits(limits)
    {}

    /// Brings `entry` up to what `seat` shows now. The seat stands on the snapshot. Nothing for one that stood or
    /// failed.
    void look(RolloutSeat &entry, const Seat &seat, const SeatPulse &pulse, TimePoint now);
    /// The seat was moved: what it did before does not count.
    void forget(const SeatName &seat) { m_boots.erase(nameKey(seat.value())); }

private:
    void countBoots(RolloutSeat &entry, const SeatPulse &pulse, TimePoint now);
    void judge(RolloutSeat &entry, const Seat &seat, TimePoint now) const;

    WatchLimits m_limits;
    std::map<std::string, std::uint64_t> m_boots; ///< counted already, by nameKey
};

[[nodiscard]] std::string inMinutes(std::chrono::seconds time); ///< "10 minutes", "90 seconds"

} // namespace freshseat::rollout
