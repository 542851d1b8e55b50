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
    using Write = std::function<Result<void>(const Step &also)>;
    /// Calls `write` with what else belongs into the transaction that gives the seat another name or group. Answers, in
    /// words, what else changed.
    using Following = std::function<Result<std::string>(const Seat &before, const Seat &after, const Write &write)>;
    Outcomes set(const SetSeat &action, const Following &following = {});
    Outcomes remove(const RemoveSeats &action, const Progress &progress);
    /// Journalled seat by seat, unlike the others.
    Outcomes reset(const ResetSeats &action, const std::string &who, const Progress &progress);
    Outcomes renewSecret(const RenewSecret &action);
    Outcomes deleteMaster(const DeleteMaster &action);

private:
    Result<std::string> snapshotKey(const MasterName &master, int number);
    Result<void> createSeat(catalog::SeatRecord record, const blockstore::SnapshotKey &snapshot);
    Outcomes change(const SetSeat &action, RowId seat, const Following &following);
    Result<std::string> apply(RowId seat, const SeatPlan &plan, const Following &following);
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
