// SPDX-License-Identifier: GPL-3.0-or-later
// SeatActions: what people do with seats and masters, one function an action. Previews come from the same rules
// (core/model/rules.h).
//
// Threading: blocking; any thread but a worker, the main loop and the room's pool.
#pragma once
#include "core/host/room_core.h"
#include "core/host/seat_disks.h"
#include "core/host/seat_reset.h"

#include <vector>

namespace freshseat::host {

class SeatActions
{
public:
    SeatActions(RoomCore &core, SeatDisks &disks, SeatReset &reset)
        : m_core(core)
        , m_disks(disks)
        , m_reset(reset)
    {}

    using Outcomes = Result<std::vector<ItemOutcome>>;
    Outcomes add(const AddSeat &action);
    Outcomes set(const SetSeat &action);
    Outcomes remove(const RemoveSeats &action, const Progress &progress);
    /// Journalled seat by seat, unlike the others.
    Outcomes reset(const ResetSeats &action, const std::string &who, const Progress &progress);
    Outcomes renewSecret(const RenewSecret &action);
    Outcomes deleteMaster(const DeleteMaster &action);

private:
    Result<std::string> snapshotKey(const MasterName &master, int number);
    Result<void> createSeat(catalog::SeatRecord record, const blockstore::SnapshotKey &snapshot);
    Outcomes change(const SetSeat &action, RowId seat);
    Result<void> apply(RowId seat, const SeatPlan &plan);
    Result<void> freshClone(RowId seat, const SeatPlan &plan, catalog::SeatRecord &record);
    ItemOutcome removeOne(const Seat &seat);
    Result<void> removeHeld(RowId seat);
    ItemOutcome resetOne(const Seat &seat, bool force, const std::string &who);

    RoomCore &m_core;
    SeatDisks &m_disks;
    SeatReset &m_reset;
};

} // namespace freshseat::host
