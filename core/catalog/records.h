// SPDX-License-Identifier: GPL-3.0-or-later
// What the helper remembers of its room, row by row. Secrets are in it: the file is 0600.
#pragma once
#include "core/base/clock.h"
#include "core/base/secret.h"
#include "core/model/boot.h"
#include "core/model/room.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace freshseat::catalog {

using RowId = std::int64_t; ///< never 0, never used twice

struct MasterRecord {
    RowId id = 0;
    MasterName name;
    std::uint64_t size = 0; ///< of the virtual disk, bytes
    TimePoint created;
};

struct SnapshotRecord {
    int number = 0;
    std::string storeKey;
    std::string comment;
    TimePoint created;
    std::uint64_t changedBytes = 0;
    bool current = false;
    bool lastKnownGood = false;
    bool bad = false;
    std::uint64_t size = 0; ///< of the virtual disk, bytes; 0 = that of the master
};

/// A disk of a seat: its clone, and what PCs know it by.
struct DiskRecord {
    int lun = 0;       ///< 0 = the system disk
    MasterName master; ///< with `snapshot`: on what the clone stands
    int snapshot = 0;
    bool pinned = false;
    std::string cloneKey;
    std::string serial;
    std::uint64_t naa = 0;
    std::optional<std::uint64_t> ownLimit = {}; ///< of a data disk, 0 = none; absent: that of the seat
};

/// A seat's configuration and identity; what it inherits is its system disk. Names of target and initiator are made of
/// the name (core/model/rules.h).
struct SeatRecord : DiskRecord {
    RowId id = 0;
    SeatName name;
    std::string mac;
    std::string group;
    ResetPolicy policy = ResetPolicy::Boot;
    std::optional<std::uint64_t> sizeLimit;
    std::optional<Place> place;
    AuthMode auth = AuthMode::Chap;
    std::vector<std::string> initiators;
    int maxSessions = 1;
    BootProgram firmware = BootProgram::Auto;
    std::string chapUser;
    Secret chapSecret;
    std::string mutualUser;
    Secret mutualSecret;
    std::optional<TimePoint> lastReset;
    std::optional<std::string> lastError;
    std::vector<DiskRecord> data; ///< by LUN
};

/// All its disks, by LUN.
[[nodiscard]] inline std::vector<DiskRecord> disksOf(const SeatRecord &seat)
{
    std::vector<DiskRecord> disks{static_cast<const DiskRecord &>(seat)};
    disks.insert(disks.end(), seat.data.begin(), seat.data.end());
    return disks;
}
/// Null when the seat has no such disk.
[[nodiscard]] inline DiskRecord *diskOf(SeatRecord &seat, int lun)
{
    if (lun == seat.lun) return &seat;
    for (DiskRecord &disk : seat.data) {
        if (disk.lun == lun) return &disk;
    }
    return nullptr;
}

/// An operating system that was on a seat, by what its next login will show again. `isid`: 12 hexadecimal digits.
struct LoginRecord {
    RowId seat = 0;
    std::string initiator;
    std::string isid;
    bool booted = false; ///< a firmware login came before it: it boots through one again
    bool barred = false; ///< its clone was reset under it: it must boot again
};

/// A CHAP secret made for one boot of a seat. `user`: the system that logged in with it, and may come back; none: that
/// boot has not come so far.
struct BootSecretRecord {
    struct User {
        std::string initiator;
        std::string isid; ///< empty: it has a new one with each login
        std::string address;
        bool operator==(const User &) const = default;
    };
    RowId id = 0;
    RowId seat = 0;
    Secret secret;
    std::optional<User> user;
};

struct BootEventRecord {
    RowId seat = 0;
    TimelineEvent event;
};

/// A seat of a room whose disks are on another storage host.
struct FollowedSeat {
    RowId id = 0;
    SeatName name;
    std::string mac;
    std::string group;
    bool fresh = false;                 ///< its next boot resets it, whatever its policy
    std::optional<SeatSecret> secret{}; ///< as the storage host said it last
};

struct PcRecord {
    Pc pc;
    std::string uuid;
};

/// An update session. `intent`: a publish has begun; what is to become of it as JSON, core/host's to read.
struct UpdateRecord {
    MasterName master;
    std::optional<RowId> seat;       ///< none: from a file
    std::string storeKey;            ///< of its clone; from a file, of the snapshot it will be
    std::optional<std::string> file; ///< name of the file
    int base = 0;
    TimePoint since;
    std::string by;
    std::optional<std::string> intent;
};

/// A roll-out sends a seat's disk of this master to this snapshot at its next reset.
struct AimRecord {
    RowId seat = 0;
    MasterName master;
    int snapshot = 0;
};

/// Something in the store that is being made or removed.
enum class PendingKind {
    Clone,    ///< to be removed: a seat that was being added, or was removed
    Snapshot, ///< to be removed: of a master that was deleted
    Import,   ///< an import is about to become a snapshot; `storeKey` is a random id
};
struct PendingRecord {
    PendingKind kind = PendingKind::Clone;
    std::string storeKey;
};

} // namespace freshseat::catalog
