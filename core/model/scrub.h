// SPDX-License-Identifier: GPL-3.0-or-later
// The scrub of a storage host's store: reading everything and comparing it with its checksums, while seats run.
#pragma once
#include "core/base/clock.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace freshseat {

enum class ScrubState { Idle, Running, Paused };

enum class ScrubOrder {
    Start, ///< anew, or on from where it was paused, at the configured rate
    Hurry, ///< the same, as fast as the disk allows, until the pass is over
    Stop,  ///< pauses it
};

/// Something that is not what was written. Either a snapshot of a master or a seat's clone.
struct ScrubFinding {
    std::string master;                  ///< empty: it is in no master that is known
    int snapshot = 0;                    ///< 0: a removed one that others stand on, or none
    std::string seat;                    ///< empty: not in a seat's clone
    std::optional<std::uint64_t> offset; ///< byte of the virtual disk; none: more than one place
    std::string text;                    ///< for people: what is damaged where, and what to do
};

struct ScrubStatus {
    ScrubState state = ScrubState::Idle;
    std::optional<TimePoint> startedAt;  ///< of the pass that runs, or ran last
    std::optional<TimePoint> finishedAt; ///< of the last that came to its end
    std::uint64_t doneBytes = 0;
    std::uint64_t totalBytes = 0; ///< about; as it was when the pass began
    std::uint64_t repaired = 0;
    std::vector<ScrubFinding> findings; ///< of the last whole pass and of this one
};

} // namespace freshseat
