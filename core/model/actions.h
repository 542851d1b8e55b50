// SPDX-License-Identifier: GPL-3.0-or-later
// What a person may ask of a room, as values. Each can be previewed (StorageBackend::preview) and done
// (StorageBackend::perform), is one journal entry, one method of the control protocol and one verb of freshseatctl.
#pragma once
#include "core/model/room.h"
#include "core/model/schedule.h"

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
};

/// `changes` are KEY=VALUE pairs as the user wrote them (name, mac, group, master, snapshot, policy, size-limit, place,
/// data, firmware, auth, initiators, max-sessions); all are checked before any is done.
struct SetSeat {
    SeatName name;
    std::vector<std::pair<std::string, std::string>> changes;
};

struct RemoveSeats {
    SeatSelection seats;
};

struct ResetSeats {
    SeatSelection seats;
    bool force = false; ///< drop a live session first
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

using Action = std::variant<AddSeat, SetSeat, RemoveSeats, ResetSeats, DeleteMaster, RenewSecret, AddSchedule,
                            RemoveSchedule, EnableSchedule, RunSchedule>;

/// "seat.add", "seat.set", "seat.remove", "seat.reset", "master.delete", "schedule.add" ...: journal and
/// control protocol (PROTOCOL.md lists them).
[[nodiscard]] std::string_view actionName(const Action &action);

/// What an import makes. Several files never make one master; a name that exists is refused.
struct ImportSpec {
    MasterName name;
    std::string fileName; ///< as the user wrote it, for the journal and for messages
    ImageFormat format = ImageFormat::Auto;
    std::string comment;
    std::optional<std::string> hostPath; ///< host:PATH: the storage host opens it itself, nothing is streamed
    std::uint64_t fileSize = 0;          ///< bytes of the file that will be streamed
};

struct ExportSpec {
    SnapshotRef snapshot;
    ImageFormat format = ImageFormat::Raw;
    std::optional<std::string> hostPath;
};

} // namespace freshseat
