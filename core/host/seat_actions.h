// SPDX-License-Identifier: GPL-3.0-or-later
// SeatActions: what people do with seats and masters, one function an action. Previews come from the same rules
// (core/model/rules.h).
//
// Threading: blocking; any thread but a worker, the main loop and the room's pool.
#pragma once
#include "core/host/room_core.h"
#include "core/host/seat_disks.h"
#include "core/host/seat_reset.h"

#include <functional>
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
    using Step = std::function<Result<void>()>;
    /// Calls `write` with what else belongs into the transaction that renames the seat.
    using Renaming = std::function<Result<void>(const SeatName &from, const SeatName &to,
                                                const std::function<Result<void>(const Step &also)> &write)>;
    Outcomes set(const SetSeat &action, const Renaming &renaming = {});
    Outcomes remove(const RemoveSeats &action, const Progress &progress);
    /// Journalled seat by seat, unlike the others.
    Outcomes reset(const ResetSeats &action, const std::string &who, const Progress &progress);
    Outcomes renewSecret(const RenewSecret &action);
    Outcomes deleteMaster(const DeleteMaster &action);

private:
    Result<std::string> snapshotKey(const MasterName &master, int number);
    Result<void> createSeat(catalog::SeatRecord record, const blockstore::SnapshotKey &snapshot);
    Outcomes change(const SetSeat &action, RowId seat, const Renaming &renaming);
    Result<void> apply(RowId seat, const SeatPlan &plan, const Renaming &renaming);
    Result<void> freshClone(RowId seat, const SeatPlan &plan, catalog::SeatRecord &record);
    Result<void> resetTo(RowId seat, const catalog::DiskRecord &disk);
    Result<std::vector<catalog::PendingRecord>> createData(const SeatPlan &plan, catalog::SeatRecord &record);
    Result<void> writeDown(const SeatPlan &plan, const catalog::SeatRecord &before, const catalog::SeatRecord &record,
                           const std::vector<catalog::PendingRecord> &made, const Step &also);
    void removeClones(const std::vector<catalog::DiskRecord> &disks);
    ItemOutcome removeOne(const Seat &seat);
    Result<void> removeHeld(RowId seat);
    ItemOutcome resetOne(const Seat &seat, const ResetSeats &action, const std::string &who);

    RoomCore &m_core;
    SeatDisks &m_disks;
    SeatReset &m_reset;
};

} // namespace freshseat::host
