// SPDX-License-Identifier: GPL-3.0-or-later
// SeatDisks: opens a seat's clone and gives it to the seat's logical unit on its worker, and takes it away again.
//
// Threading: blocking; a pool's thread. The caller holds the seat (SeatRegistry::Hold).
#pragma once
#include "core/host/room_core.h"

#include <memory>

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
    /// Asks the store what the clone is, once. NotFound, Failed: its disk cannot be used, and the seat shows it.
    Result<void> measure(RowId seat);
    /// The clone (the writable disk, in an update session) is open with the settings of the record, and attached.
    /// Nothing happens to one that is open already.
    Result<Opened> open(RowId seat);
    /// No session is on the seat. Afterwards the clone is closed.
    void close(RowId seat);
    /// As close(), and the unit goes too: its target name changes, or the seat does.
    void dismantle(RowId seat);
    /// Makes durability and limit of the closed clone those of the record.
    Result<void> configure(RowId seat);

private:
    Result<void> take(RowId seat, const blockstore::CloneFacts &facts);
    RoomCore &m_core;
};

} // namespace freshseat::host
