// SPDX-License-Identifier: GPL-3.0-or-later
// SeatReset: makes one seat's clone equal its snapshot again. Used by the action, and at boot.
//
// Threading: blocking; a pool's thread. The caller holds the seat.
#pragma once
#include "core/host/room_core.h"
#include "core/host/seat_disks.h"

#include <string>
#include <vector>

namespace freshseat::host {

class SeatReset
{
public:
    SeatReset(RoomCore &core, SeatDisks &disks)
        : m_core(core)
        , m_disks(disks)
    {}

    /// What a reset does to the system that was on the clone.
    enum class Reason {
        Asked,  ///< nobody was on it: only what booted through firmware is kept out until it boots again
        Forced, ///< its session was ended for it: it is kept out
        Boot,   ///< a firmware login: nobody is kept out
    };
    /// No session is on the seat. Journalled. The message of the outcome says on what the seat stands now.
    ItemOutcome run(RowId seat, Reason reason, const std::string &who);

private:
    using Logins = std::vector<catalog::LoginRecord>;
    struct Plan {
        catalog::SeatRecord record; ///< as it will be
        blockstore::SnapshotKey key;
        bool moves = false;
        Logins before; ///< remembered logins as they are
        Logins after;  ///< as they will be
    };
    Result<Plan> plan(RowId seat, Reason reason);
    Result<void> resetClone(const Plan &plan, Reason reason);
    Result<JournalEntry> commit(const Plan &plan, Reason reason, const std::string &who);
    void finish(const Plan &plan, Reason reason);
    ItemOutcome failed(RowId seat, const Error &error, const std::string &who);

    RoomCore &m_core;
    SeatDisks &m_disks;
};

} // namespace freshseat::host
