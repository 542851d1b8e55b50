// SPDX-License-Identifier: GPL-3.0-or-later
// SeatUndo: takes back a seat's last reset while the store keeps what it took away, and bounds what is kept.
//
// Threading: blocking; any thread but a worker, the main loop and the room's pool.
#pragma once
#include "core/host/room_core.h"
#include "core/host/seat_disks.h"

#include <atomic>
#include <vector>

namespace freshseat::host {

class SeatUndo
{
public:
    SeatUndo(RoomCore &core, SeatDisks &disks)
        : m_core(core)
        , m_disks(disks)
    {}

    Result<std::vector<ItemOutcome>> undo(const UndoReset &action);
    /// Forgets what is older than the grace time or beyond the budget. Looks once a minute, and when soon() was called.
    void trim();
    /// Something was reset: what is kept may be more than the budget allows, or the disk can spare.
    void soon() { m_soon = true; }

private:
    Result<std::string> undoHeld(RowId seat);
    Result<void> turnOver(RowId seat, const catalog::DiskRecord &disk, TimePoint at);
    Result<void> standAgain(RowId seat, int lun, const blockstore::CloneFacts &facts);

    RoomCore &m_core;
    SeatDisks &m_disks;
    std::atomic<bool> m_soon = false;
    std::chrono::steady_clock::time_point m_nextTrim{}; ///< of trim() alone, which one thread calls
};

} // namespace freshseat::host
