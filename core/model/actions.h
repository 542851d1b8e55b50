// SPDX-License-Identifier: GPL-3.0-or-later
// What a person may ask of a room, as values. Each can be previewed (StorageBackend::preview) and done
// (StorageBackend::perform), is one journal entry, one method of the control protocol and one verb of freshseatctl.
#pragma once
#include "core/model/boot.h"
#include "core/model/room.h"
#include "core/model/schedule.h"
#include "core/model/update.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace freshseat {

struct AddSeat {
    SeatName name;
    std::string mac;
    MasterName master;
    int snapshot = 0; ///< 0 = follow current; else pin
    std::string group;
    ResetPolicy policy = ResetPolicy::Boot;
    std::optional<std::uint64_t> sizeLimit;
    std::optional<Place> place;
    std::string adopt = {}; ///< an iSCSI target that the owner made by hand: the seat takes it over; empty: a new one
};

/// `changes` are KEY=VALUE pairs as the user wrote them (name, mac, group, master, snapshot, policy, size-limit, place,
/// data, data-limit, firmware, auth, initiators, max-sessions); all are checked before any is done.
struct SetSeat {
    SeatName name;
    std::vector<std::pair<std::string, std::string>> changes;
};

struct RemoveSeats {
    SeatSelection seats;
};

struct ResetSeats {
    SeatSelection seats;
    bool force = false;                  ///< drop a live session first
    std::optional<MasterName> disk = {}; ///< only their disk of this master; none = all their disks
};

struct DeleteMaster {
    MasterName name;
};

struct RenewSecret {
    SeatName name;
};

struct AddSchedule {
    ScheduleSpec spec;
};

struct RemoveSchedule {
    ScheduleId id = 0;
};

struct EnableSchedule {
    ScheduleId id = 0;
    bool enabled = true;
};

/// Runs the entry now, whatever its days, and also when it is switched off. Outcomes are those of its seats.
struct RunSchedule {
    ScheduleId id = 0;
};

/// Takes back the seat's last reset, while its old clone is kept.
struct UndoReset {
    SeatName seat;
};

/// The seat's PC boots a writable disk that becomes the master's next snapshot. (From a file: ImportSpec::update.)
struct BeginUpdate {
    MasterName master;
    SeatName seat;
};

struct DiscardUpdate {
    MasterName master;
};

/// With canaries: these seats first, the others by `rollOut` when they stood (None: after ContinueRollout).
struct PublishUpdate {
    MasterName master;
    std::string comment;
    RollOut rollOut = RollOut::Boot;
    std::vector<SeatName> canaries;
};

/// Back or forward to any snapshot.
struct SetCurrent {
    MasterName master;
    int number = 0;
    RollOut rollOut = RollOut::Boot;
};

struct DropSnapshot {
    MasterName master;
    int number = 0;
};

/// Last known good; it is not bad any more.
struct MarkGood {
    MasterName master;
    int number = 0;
};

/// The rest moves now, whether the first seats have been watched to the end or not.
struct ContinueRollout {
    MasterName master;
};

/// Nothing more moves, and the snapshot from before is current again.
struct AbortRollout {
    MasterName master;
};

/// Sends a report to every channel the owner has configured.
struct TestReport {};

using Action = std::variant<AddSeat, SetSeat, RemoveSeats, ResetSeats, UndoReset, DeleteMaster, RenewSecret,
                            AddSchedule, RemoveSchedule, EnableSchedule, RunSchedule, BeginUpdate, DiscardUpdate,
                            PublishUpdate, SetCurrent, DropSnapshot, MarkGood, ContinueRollout, AbortRollout, AdoptPc,
                            IgnorePc, SetAdoption, PowerSeats, SetBootNetwork, TestReport>;

/// "seat.add", "seat.set", "seat.remove", "seat.reset", "master.delete", "schedule.add" ...: journal and
/// control protocol (PROTOCOL.md lists them).
[[nodiscard]] std::string_view actionName(const Action &action);

/// What an import makes. Several files never make one master; a name that exists is refused, but for an update.
struct ImportSpec {
    MasterName name;
    std::string fileName; ///< as the user wrote it, for the journal and for messages
    ImageFormat format = ImageFormat::Auto;
    std::string comment;
    std::optional<std::string> hostPath; ///< host:PATH: the storage host opens it itself, nothing is streamed
    std::uint64_t fileSize = 0;          ///< bytes of the file that will be streamed
    bool update = false; ///< opens an update session of the master `name`, which is there, instead of making one
};

struct ExportSpec {
    SnapshotRef snapshot;
    ImageFormat format = ImageFormat::Raw;
    std::optional<std::string> hostPath;
};

/// A snapshot as a stream for another storage host.
struct SendSpec {
    SnapshotRef snapshot;
    std::optional<int> from;           ///< only what differs from this older snapshot, which the other host has
    std::optional<std::string> resume; ///< go on: PartialReceive::token of the other host. Then without `from`
};

/// A receive that was broken off; what came so far is kept.
struct PartialReceive {
    MasterName master;
    std::string token;          ///< for SendSpec::resume
    std::uint64_t position = 0; ///< byte of the disk up to which everything is here
    std::uint64_t size = 0;     ///< of the disk
};

} // namespace freshseat
