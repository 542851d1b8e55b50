// SPDX-License-Identifier: GPL-3.0-or-later
// SeatWork: seats are added, changed, reset and removed, under the room's lock.
#pragma once
#include "core/model/update_rules.h"
#include "core/storage/zfs/seat_refit.h"

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
    /// `disk`: of the disk of this master alone.
    ItemOutcome reset(const SeatName &name, const std::optional<MasterName> &disk, bool force);
    /// Waits for RoomOptions::forceHold, then opens what reset() left closed. `goOn` false: opened at once.
    void openForced(const std::function<bool()> &goOn);
    ItemOutcome remove(const SeatName &name);

private:
    Outcomes adopt(const AddSeat &action, Seat seat);
    Result<void> furnishAdopted(SeatEntry &entry);
    Result<void> furnish(SeatEntry &entry, const Version &version);
    /// A disk that is reset, and what it stands on afterwards.
    struct ResetDisk {
        MasterName master;
        Standing standing;
        const Version &version;

        [[nodiscard]] bool moves() const { return standing.snapshot != version.record.number; }
    };
    using Reset = std::vector<ResetDisk>;
    Result<Reset> planned(const SeatEntry &entry, const std::optional<MasterName> &disk);
    Result<std::string> resetEntry(SeatEntry &entry, const Reset &reset);
    [[nodiscard]] bool isAdoptedDisk(const SeatEntry &entry, int lun) const;
    [[nodiscard]] bool keeps(const SeatEntry &entry, const ResetDisk &disk) const;
    Result<void> rename(SeatEntry &entry, const Seat &after);
    Result<void> changeEntry(SeatEntry &entry, const SeatPlan &plan);
    Result<bool> changeDisks(SeatEntry &entry, const SeatPlan &plan, SeatRefit &refit);
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
