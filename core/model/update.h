// SPDX-License-Identifier: GPL-3.0-or-later
// Update sessions and roll-outs as values: who writes the next version of a master, and which seats move to it when.
// The rules are update_rules.h's, the doing is the backends' and core/rollout's.
#pragma once
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/model/names.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace freshseat {

/// One a master, from `update begin` to publish or discard; restarts do not end it.
struct UpdateSession {
    MasterName master;
    std::optional<SeatName> seat;    ///< whose PC boots the writable disk; none: an image file is the next version
    std::optional<std::string> file; ///< that file's name
    int base = 0;                    ///< the snapshot it was begun on
    TimePoint since;
    std::string by; ///< "anna (ssh 192.0.2.5)"
    std::uint64_t writtenBytes = 0;
    int sessions = 0;        ///< live ones on the writable disk; publish needs 0
    bool publishing = false; ///< a publish was cut short, and is being finished
};

/// When seats move to a snapshot. Seats that are pinned or kept stay, whatever is chosen.
enum class RollOut {
    None, ///< nothing is moved. Of a publish: the snapshot is not made current
    Idle, ///< now if nobody is on the seat, else as soon as nobody is, or at its next boot
    Boot, ///< at the seat's next boot
};
Result<RollOut> parseRollOut(std::string_view text); ///< "none", "idle", "boot"
[[nodiscard]] std::string_view toText(RollOut rollOut);

enum class RolloutPhase {
    Canary,  ///< its first seats are moved and watched; the master's current snapshot is still the old one
    Waiting, ///< they stood; the rest waits for ContinueRollout
    Rolling, ///< the snapshot is current, seats move
    Done,    ///< every seat that was to move has
    Failed,  ///< a first seat did not stand: all of them go back, the snapshot is marked bad
    Aborted, ///< by a person, or because the next roll-out began
};
[[nodiscard]] std::string_view toText(RolloutPhase phase); ///< "canary", "waiting", "rolling", "done", ...
[[nodiscard]] bool isOver(RolloutPhase phase);             ///< Done, Failed, Aborted

enum class RolloutStep {
    Waiting,  ///< not moved: in use, or moves at its next boot
    Moved,    ///< on the new snapshot, not booted yet
    Starting, ///< booted on it, not running yet
    Running,  ///< runs on it and is watched
    Stood,    ///< ran on it long enough
    Failed,   ///< did not stand
    Stays,    ///< is not to move, `message` says why
};
[[nodiscard]] std::string_view toText(RolloutStep step); ///< "waiting", "moved", ...

struct RolloutSeat {
    SeatName name;
    bool canary = false; ///< one of the first
    RolloutStep step = RolloutStep::Waiting;
    std::string message;
    std::optional<TimePoint> booted;  ///< first seen on the new snapshot
    std::optional<TimePoint> running; ///< since when it runs without a break
    int restarts = 0;                 ///< boots after the first one
};

/// The newest roll-out of a master, also one that is over.
struct Rollout {
    MasterName master;
    int from = 0; ///< the snapshot that was current
    int to = 0;
    RollOut mode = RollOut::Boot; ///< of the rest, when there are first seats. None: it waits for ContinueRollout
    RolloutPhase phase = RolloutPhase::Rolling;
    TimePoint since;
    std::string by;
    std::string reason;             ///< why it failed or was aborted
    std::optional<TimePoint> ended; ///< when it was over
    std::vector<RolloutSeat> seats; ///< first seats first
};

} // namespace freshseat
