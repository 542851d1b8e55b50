// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of update sessions, roll-outs and snapshots as pure functions: what is refused in which words, and which
// seats a roll-out moves.
#pragma once
#include "core/model/rules.h"

namespace freshseat {

/// NotFound: no such master or seat. Usage: the seat has no disk of this master. InUse: an update session is open
/// already, of the master or on the seat, or somebody is on the seat.
Result<void> checkBegin(const BeginUpdate &action, const RoomView &room);
/// An update session is open. NotFound.
Result<UpdateSession> openUpdate(const MasterName &master, const RoomView &room);
/// NotFound: no session, or no such seat. InUse: a PC is on the writable disk. Usage: a seat that cannot go first.
Result<void> checkPublish(const PublishUpdate &action, const RoomView &room);
Result<void> checkCurrent(const SetCurrent &action, const RoomView &room);
/// InUse: it is current, seats stand on it, an update session or a roll-out is about it.
Result<void> checkDrop(const DropSnapshot &action, const RoomView &room);
Result<void> checkGood(const MarkGood &action, const RoomView &room);
/// The roll-out that goes on, or ends. NotFound: there is none under way (for ContinueRollout: that waits or watches).
Result<Rollout> checkContinue(const ContinueRollout &action, const RoomView &room);
Result<Rollout> checkAbort(const AbortRollout &action, const RoomView &room);
Result<void> checkUndo(const UndoReset &action, const RoomView &room);

[[nodiscard]] Error noUpdateOf(const MasterName &master);
[[nodiscard]] Error noRolloutOf(const MasterName &master);

/// On what a seat's disk of the master stands; nothing when it has none.
struct Standing {
    int snapshot = 0;
    std::uint64_t dirtyBytes = 0;
    int lun = 0;
    bool pinned = false;
    std::optional<int> moveTo = {};
};
[[nodiscard]] std::optional<Standing> standingOn(const Seat &seat, const MasterName &master);

/// The roll-out of `to`, nothing of it done: every seat with a disk of the master, canaries first. Seats that are
/// pinned or kept stay. `canaries` are seats that checkPublish() let pass.
[[nodiscard]] Rollout plannedRollout(const MasterView &master, int to, RollOut mode,
                                     const std::vector<SeatName> &canaries, std::span<const Seat> seats);

/// "5 seats are on it, 2 move at their next boot, 1 stays"
[[nodiscard]] std::string describe(const Rollout &rollout);
/// What a roll-out moves, as lines of a preview.
[[nodiscard]] std::vector<Change> linesOf(const Rollout &rollout, const RoomView &room);
/// previewAction() for the actions above.
Result<std::vector<Change>> previewUpdate(const Action &action, const RoomView &room);

/// Snapshots that a policy of keeping the newest `keep` may drop, oldest first: never the current one, the last known
/// good, one a seat stands on, an update session's base, or one of a roll-out. keep 0 = all are kept.
[[nodiscard]] std::vector<int> snapshotsToDrop(const MasterView &master, std::span<const Seat> seats, int keep);

} // namespace freshseat
