// SPDX-License-Identifier: GPL-3.0-or-later
// SeatReset: makes one seat's clones equal their snapshots again. Used by the action, and at boot.
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
    /// Which of its disks.
    enum class Disks {
        All,
        Moving, ///< those that a roll-out sends elsewhere
    };
    struct Order {
        Reason reason = Reason::Asked;
        Disks disks = Disks::All;
        std::optional<MasterName> master = {}; ///< only the disk of this master
    };
    /// No session is on the seat. Journalled. The message of the outcome says on what the seat stands now.
    ItemOutcome run(RowId seat, const Order &order, const std::string &who);

private:
    using Logins = std::vector<catalog::LoginRecord>;
    struct Disk {
        catalog::DiskRecord record; ///< as it will be
        blockstore::SnapshotKey key;
        bool moves = false;
    };
    struct Plan {
        catalog::SeatRecord record; ///< as it will be
        std::vector<Disk> disks;    ///< of these
        Reason reason = Reason::Asked;
        bool whole = true; ///< all its disks
        TimePoint at;
        Logins before; ///< remembered logins as they are
        Logins after;  ///< as they will be
    };
    Result<Plan> plan(RowId seat, const Order &order);
    Result<Disk> target(catalog::DiskRecord record, std::optional<int> aim);
    Result<void> resetClones(const Plan &plan);
    Result<void> resetClone(const Plan &plan, const Disk &disk);
    Result<JournalEntry> commit(const Plan &plan, const std::string &who);
    void finish(const Plan &plan);
    ItemOutcome failed(RowId seat, const Error &error, const std::string &who);
    static std::string movesOf(const Plan &plan);
    static std::string detailOf(const Plan &plan);

    RoomCore &m_core;
    SeatDisks &m_disks;
};

} // namespace freshseat::host
