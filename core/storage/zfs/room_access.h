// SPDX-License-Identifier: GPL-3.0-or-later
// RoomAccess: one change of the room, from taking the room's lock to giving it back. The lock is a snapshot of the
// room's dataset, so that two consoles, or a console and a schedule, never change the room at the same time: ZFS makes
// a snapshot of one name only once.
#pragma once
#include "core/base/clock.h"
#include "core/storage/zfs/room_state.h"

#include <chrono>
#include <memory>

namespace freshseat::zfsroom {

struct RoomOptions {
    std::string root; ///< "tank/freshseat"
    std::string authority = std::string(kNamingAuthority);
    std::string clientName;                    ///< for the lock: who holds it
    std::string staging = "/var/tmp";          ///< folder of this machine for image files that are to be converted
    std::chrono::hours undoGrace{24};          ///< how long a reset can be taken back
    std::chrono::milliseconds lockWait{20000}; ///< for another console's change
    std::chrono::minutes lockStale{3};         ///< a lock that is not renewed for so long belongs to nobody any more
    /// A target stays closed so long after a forced reset: the system that was running on it must not come back and
    /// write its old ideas over the fresh disk. Windows gives its disk up after a minute.
    std::chrono::seconds forceHold{120};
    std::chrono::milliseconds poll{2000}; ///< how often watches look at the room
    /// For the first word of a run that the storage host was asked for; 0: nobody waits for it.
    std::chrono::seconds nightWait{120};
};

/// All of it outlives what uses it.
struct RoomParts {
    zfs::ZfsHost &zfs;
    zfs::IscsiHost &iscsi;
    const Clock &clock;
    const Layout &layout;
    const RoomOptions &options;
    const FirstSeen &firstSeen;
};

/// Reads the room; takes no lock. A room that is not there yet is empty.
Result<RoomState> lookAt(const RoomParts &parts);

class RoomAccess
{
public:
    /// Makes the room's datasets when they are not there yet, takes the lock, reads the room. InUse: somebody else
    /// changes it, and did not finish in time.
    static Result<std::unique_ptr<RoomAccess>> open(const RoomParts &parts);
    /// Gives the lock back.
    ~RoomAccess();
    RoomAccess(const RoomAccess &) = delete;
    RoomAccess &operator=(const RoomAccess &) = delete;

    [[nodiscard]] zfs::ZfsHost &zfs() const { return m_parts.zfs; }
    [[nodiscard]] zfs::IscsiHost &iscsi() const { return m_parts.iscsi; }
    [[nodiscard]] const Layout &layout() const { return m_parts.layout; }
    [[nodiscard]] const RoomOptions &options() const { return m_parts.options; }
    [[nodiscard]] TimePoint now() const { return m_parts.clock.now(); }

    RoomState state;
    bool exportsChanged = false; ///< IscsiHost::save() is due

    /// Reads the room again. References into `state` are void after it.
    Result<void> refresh();
    /// The lock lives on: called between the objects of a long action.
    Result<void> renew();
    /// The records, as they are now, into their properties.
    Result<void> write(const SeatEntry &seat);
    Result<void> write(const MasterEntry &master);
    /// The entries get their ids.
    Result<void> journal(std::vector<JournalEntry> &entries);
    /// What the host has to keep over its next start.
    Result<void> finish();

private:
    explicit RoomAccess(const RoomParts &parts)
        : m_parts(parts)
    {}
    Result<void> prepare();
    Result<void> lock();
    [[nodiscard]] std::string lockNote() const;
    Result<bool> takeOver();

    const RoomParts m_parts;
    std::string m_note; ///< of the lock, as we wrote it last
    bool m_locked = false;
    std::chrono::steady_clock::time_point m_renewed;
};

/// Entries of the room's journal, oldest first.
Result<std::vector<JournalEntry>> readJournal(const RoomParts &parts);

} // namespace freshseat::zfsroom
