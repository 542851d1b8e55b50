// SPDX-License-Identifier: GPL-3.0-or-later
// The room's rules as pure functions: what an action means for a given room, and what is refused. Every backend that
// keeps its own room (demo, helper, ZFS) asks here, so that all of them refuse the same things in the same words.
#pragma once
#include "core/base/result.h"
#include "core/model/actions.h"
#include "core/model/room.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace freshseat {

inline constexpr std::string_view kNamingAuthority = "iqn.2026-11.org.freshseat";
inline constexpr int kMaxSessionsLimit = 64;
inline constexpr int kMaxDataDisks = 8;

/// "AUTHORITY:pc-07" and "AUTHORITY:pc.pc-07".
[[nodiscard]] std::string targetName(const SeatName &seat, std::string_view authority = kNamingAuthority);
[[nodiscard]] std::string initiatorName(const SeatName &seat, std::string_view authority = kNamingAuthority);

/// What the rules need to know of a master.
struct MasterView {
    MasterName name;
    int current = 0;
    std::vector<int> snapshots;
    std::vector<int> bad = {}; ///< of these
    int lastKnownGood = 0;     ///< 0 = none
    int next = 0;              ///< the number of the next snapshot
    std::optional<UpdateSession> update = {};
    std::optional<Rollout> rollout = {}; ///< the newest
};

/// The room as it is now. Views: whatever they point to outlives the call.
struct RoomView {
    std::span<const Seat> seats;
    std::span<const MasterView> masters;
    std::string authority = std::string(kNamingAuthority);
    std::span<const Schedule> schedules = {};
    std::span<const Pc> pcs = {};
};

/// Without regard to case; nullptr when there is none.
[[nodiscard]] const Seat *findSeat(std::span<const Seat> seats, const SeatName &name);
[[nodiscard]] const MasterView *findMaster(std::span<const MasterView> masters, const MasterName &name);

[[nodiscard]] Error noSuchSeat(const SeatName &name);
[[nodiscard]] Error noSuchMaster(const MasterName &name);
[[nodiscard]] Error noSuchSnapshot(const MasterName &name, int number);

/// The seat that AddSeat makes: checked, MAC in our spelling, snapshot resolved, target and initiator named. Portal and
/// LUN are the backend's. Usage for wrong or taken values, NotFound for an unknown master or snapshot.
Result<Seat> plannedSeat(const AddSeat &action, const RoomView &room);
/// Unsupported when a target is to be taken over: for hosts whose targets are all their own.
Result<void> refuseAdoption(const Action &action);

/// What SetSeat makes of a seat.
struct SeatPlan {
    Seat before;
    Seat after;
    bool freshClone = false; ///< its clone is made anew on after.master@after.snapshot: what it wrote is lost
    bool needsIdle = false;  ///< cannot be done under a live session
};
/// What becomes of data disks when one seat's are to be another's. Entries of `after` but for `removed`.
struct DataChanges {
    std::vector<DataDisk> added;
    std::vector<DataDisk> removed;
    std::vector<DataDisk> moved; ///< to another snapshot: what was written to it is lost
};
[[nodiscard]] DataChanges dataChanges(const Seat &before, const Seat &after);
/// All changes checked together. Usage, NotFound as above; Unsupported for keys of parts that do not exist yet.
Result<SeatPlan> plannedChange(const SetSeat &action, const RoomView &room);

/// The seats an action is about, in the order asked for (names) or of the room (group, all); each once.
struct SelectedSeats {
    std::vector<Seat> seats;
    std::vector<ItemOutcome> skipped; ///< of --group and --all: seats in an update session
};
/// NotFound when one name, or the group, is unknown; Usage when nothing or more than one way of choosing is given.
Result<SelectedSeats> selectSeats(const SeatSelection &selection, std::span<const Seat> seats);

/// A seat somebody works on: a live session or an update session.
[[nodiscard]] bool isInUse(const Seat &seat);
/// Why the seat cannot be touched now, as its outcome; nothing when it can. An update session is never forced.
[[nodiscard]] std::optional<ItemOutcome> refusalInUse(const Seat &seat, bool force);

/// The snapshot the seat's disk of `master` stands on after its next reset.
[[nodiscard]] int snapshotAfterReset(const Seat &seat, const MasterView &master);
/// The masters of the seat's disks, by LUN: the system disk's first.
[[nodiscard]] std::vector<MasterName> mastersOf(const Seat &seat);
/// Bytes written to all its disks.
[[nodiscard]] std::uint64_t allDirtyBytes(const Seat &seat);
/// What may be written to the disk; 0 = no limit.
[[nodiscard]] std::uint64_t limitOf(const Seat &seat, const DataDisk &disk);
/// The disks that a reset is about; none of a seat without a disk of the master it names.
[[nodiscard]] std::vector<MasterName> disksToReset(const Seat &seat, const std::optional<MasterName> &disk);
/// Why a reset leaves the seat alone: it has no disk of the master.
[[nodiscard]] ItemOutcome skippedDisk(const Seat &seat, const MasterName &disk);

/// The master may go: NotFound, or InUse naming the seats that stand on it.
Result<void> checkDelete(const DeleteMaster &action, const RoomView &room);
/// The name is valid and free (Usage otherwise).
Result<void> checkImport(const ImportSpec &spec, const RoomView &room);
/// The master and the snapshot's number, 0 resolved to the current one; raw, qcow2 and vhdx can be written.
Result<SnapshotRef> resolveExport(const ExportSpec &spec, const RoomView &room);

/// The lines of a preview: what perform() would change. A seat that would be refused or skipped has one line that says
/// so ("refused", "skipped") and loses nothing.
Result<std::vector<Change>> previewAction(const Action &action, const RoomView &room);

/// Settings that weaken a seat, as warnings: no authentication, any initiator, several sessions.
[[nodiscard]] std::vector<Warning> weaknesses(const Seat &seat);

/// What an action leaves in the journal: one entry an object, or one for the whole when it failed as a whole. Ids are
/// the journal's to give.
[[nodiscard]] std::vector<JournalEntry> journalEntries(const Action &action, const std::string &who, TimePoint at,
                                                       const Result<std::vector<ItemOutcome>> &result);
/// "refused" for a thing in use, not allowed or a wrong value; "failed" for the rest.
[[nodiscard]] std::string_view outcomeOf(const Error &error);

/// freshseatctl's exit code for outcomes: 0 all done or skipped, 3 the only failures are refusals, else 1.
[[nodiscard]] int exitCodeOf(std::span<const ItemOutcome> items);

} // namespace freshseat
