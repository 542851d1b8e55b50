// SPDX-License-Identifier: GPL-3.0-or-later
// VersionWork: update sessions, snapshots and masters, under the room's lock.
//
// A version is written on a volume of its own, a clone of the version before, and published by one snapshot of that
// volume: one step for ZFS, and no copy. So version 2 is built upon the volume of version 1; when 1 is dropped, the
// younger volume is promoted and takes its place (Tidy).
#pragma once
#include "core/storage/zfs/seat_work.h"

namespace freshseat::zfsroom {

struct Published {
    int number = 0;
    std::string message;
};

class VersionWork
{
public:
    VersionWork(RoomAccess &access, const RoomView &view)
        : m_access(access)
        , m_view(view)
        , m_disks(access)
    {}

    Outcomes begin(const BeginUpdate &action, const std::string &who);
    Outcomes discard(const DiscardUpdate &action);
    Result<Published> publish(const PublishUpdate &action);
    Outcomes setCurrent(const MasterName &name, int number);
    Outcomes mark(const MasterName &name, int number, bool good);
    Outcomes drop(const DropSnapshot &action);
    Outcomes remove(const DeleteMaster &action);

    /// An import has written `volume` of the master; it becomes its first version, or its update session.
    Result<void> imported(const ImportSpec &spec, const std::string &dataset, const std::string &volume);
    Result<void> imported(MasterEntry &master, const ImportSpec &spec, const std::string &volume,
                          const std::string &who);
    /// The name of the next volume that is written on: "u4".
    [[nodiscard]] std::string nextVolume(const MasterEntry &master) const;

private:
    Result<void> showOwn(SeatEntry *seat);
    /// Reset disks of the master that are kept are given up: of this version, or (0) of all.
    Result<void> forgetKept(const MasterEntry &master, int number);

    RoomAccess &m_access;
    const RoomView &m_view;
    SeatDisks m_disks;
};

} // namespace freshseat::zfsroom
