// SPDX-License-Identifier: GPL-3.0-or-later
// SeatRefit: one seat gets other volumes than it has. What is to be is written into the seat's entry, volume after
// volume; finish() makes it so. Until then abandon() leaves everything as it was.
#pragma once
#include "core/storage/zfs/seat_disks.h"

namespace freshseat::zfsroom {

class SeatRefit
{
public:
    SeatRefit(RoomAccess &access, SeatEntry &entry)
        : m_access(access)
        , m_disks(access)
        , m_entry(entry)
        , m_before(entry.record)
    {}

    /// The disk is a new clone of the version from now on. Abandoned when it cannot be made.
    Result<void> renew(int lun, const Version &version);
    /// The disk is as clean as it was made. Abandoned when it cannot be.
    Result<void> rollBack(int lun);
    /// Written, shown, opened unless `closed`; what is needed no more goes. What is left of it, in words, or nothing.
    Result<std::string> finish(bool closed = false);
    void abandon();

private:
    Result<void> dropDisks();

    RoomAccess &m_access;
    SeatDisks m_disks;
    SeatEntry &m_entry;
    const SeatRecord m_before;
};

/// The number of the snapshot that a disk of the seat stands on.
[[nodiscard]] int &snapshotOf(Seat &seat, int lun);
/// A serial that no disk has.
[[nodiscard]] std::string serialNumber();

} // namespace freshseat::zfsroom
