// SPDX-License-Identifier: GPL-3.0-or-later
// Tidy: brings the host to what the records say. Whatever a lost connection, a crash or a busy volume left undone is
// done here, at the beginning of the next change. Only what lies in the room's own folders is touched, never anything
// that a session uses, and nothing recursively.
#pragma once
#include "core/storage/zfs/seat_disks.h"

namespace freshseat::zfsroom {

class Tidy
{
public:
    explicit Tidy(RoomAccess &access)
        : m_access(access)
        , m_disks(access)
    {}

    /// All of it; the state is read anew when something was changed.
    Result<void> all();
    /// Dropped versions of one master that nothing is built upon any more. Void afterwards: references into the state.
    Result<void> versions(const std::string &master);
    /// What is left of a master that is being deleted. The same.
    Result<void> master(const std::string &dataset);

private:
    bool endPublished();
    bool dropStrayExports();
    bool renameBack(const zfs::Export &stray);
    bool showAsRecorded();
    bool forgetKept();
    bool discardVolumes();
    bool dropTaken(SeatEntry &seat);
    bool dropOldTransfers();
    bool dropStrayVolumes();
    [[nodiscard]] bool isOfSeat(const std::string &volume) const;
    Result<bool> stepVersions(const std::string &master);
    Result<bool> stepMaster(const std::string &dataset);

    RoomAccess &m_access;
    SeatDisks m_disks;
};

} // namespace freshseat::zfsroom
