// SPDX-License-Identifier: GPL-3.0-or-later
// SeatWork: seats are added, changed, reset and removed, under the room's lock.
#pragma once
#include "core/storage/zfs/seat_disks.h"

namespace freshseat::zfsroom {

using Outcomes = Result<std::vector<ItemOutcome>>;

class SeatWork
{
public:
    /// `rollouts`: what previews and rules know of each master beside the state.
    SeatWork(RoomAccess &access, const RoomView &view)
        : m_access(access)
        , m_view(view)
        , m_disks(access)
    {}

    Outcomes add(const AddSeat &action);
    Outcomes change(const SetSeat &action);
    Outcomes renew(const RenewSecret &action);
    Outcomes undo(const UndoReset &action);
    /// A seat whose session was ended stays closed: openForced() comes after the last one.
    ItemOutcome reset(const SeatName &name, bool force);
    /// Waits for RoomOptions::forceHold, then opens what reset() left closed. `goOn` false: opened at once.
    void openForced(const std::function<bool()> &goOn);
    ItemOutcome remove(const SeatName &name);

private:
    Outcomes adopt(const AddSeat &action, Seat seat);
    Result<void> furnishAdopted(SeatEntry &entry);
    Result<void> furnish(SeatEntry &entry, const Version &version);
    Result<std::string> resetEntry(SeatEntry &entry, const Version &version);
    Result<void> rollBack(SeatEntry &entry);
    Result<std::string> newClone(SeatEntry &entry, const Version &version, bool keeps);
    Result<void> rename(SeatEntry &entry, const Seat &after);
    Result<void> changeEntry(SeatEntry &entry, const SeatPlan &plan);
    void noteFailure(SeatEntry &entry, const Error &error);

    RoomAccess &m_access;
    const RoomView &m_view;
    SeatDisks m_disks;
    bool m_hold = false;               ///< the seat that is being reset stays closed
    std::vector<std::string> m_closed; ///< targets that were left so
};

/// The error of one seat, as its outcome.
[[nodiscard]] ItemOutcome outcomeFor(const SeatName &name, const Error &error);

} // namespace freshseat::zfsroom
