// SPDX-License-Identifier: GPL-3.0-or-later
// SeatDisks: opens a seat's clones and gives them to the seat's logical units on its worker, and takes them away again.
//
// The system disk must be there; a data disk that cannot be used is left out, and the seat says so: it starts without.
//
// Threading: blocking; a pool's thread. The caller holds the seat (SeatRegistry::Hold).
#pragma once
#include "core/host/room_core.h"
#include "core/host/seat_reservations.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace freshseat::host {

class SeatDisks
{
public:
    explicit SeatDisks(RoomCore &core)
        : m_core(core)
    {}

    struct Opened {
        std::shared_ptr<iscsi::TargetUnits> units;
        bool wasDiscarded = false; ///< the host crashed: what a `boot` seat had written is gone
    };
    /// Asks the store what the clones are, once. NotFound, Failed: its disk cannot be used, and the seat shows it.
    Result<void> measure(RowId seat);
    /// The clones (the writable disk, in an update session) are open with the settings of the record, and attached.
    /// Nothing happens to those that are open already.
    Result<Opened> open(RowId seat);
    /// No session is on the seat. Afterwards the clones are closed.
    void close(RowId seat);
    /// As close(), and the units go too: their target name changes, or the seat does, or its disks.
    void dismantle(RowId seat);
    /// Makes durability and limit of the closed clones those of the record.
    Result<void> configure(RowId seat);

private:
    /// A disk between the store and the worker.
    struct Attached {
        catalog::DiskRecord record;
        std::shared_ptr<blockstore::Clone> clone;
        std::shared_ptr<SeatReservations> reservations;
        std::string kept; ///< reservations of before
    };
    /// The seat as it is when it is opened.
    struct Opening {
        RowId seat = 0;
        catalog::SeatRecord record;
        std::optional<UpdateDisk> update;
        unsigned worker = 0;
        std::shared_ptr<iscsi::TargetUnits> units;
    };
    Result<void> measureOne(RowId seat, const catalog::DiskRecord &disk);
    Result<void> take(RowId seat, int lun, const blockstore::CloneFacts &facts);
    Result<void> configureOne(RowId seat, const catalog::DiskRecord &disk);
    Result<std::vector<Attached>> openClones(const Opening &opening, bool &wasDiscarded);
    void attach(Opening &opening, const std::vector<Attached> &disks);
    void setFailure(RowId seat, int lun, const Error &error);

    RoomCore &m_core;
};

} // namespace freshseat::host
