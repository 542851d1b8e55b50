// SPDX-License-Identifier: GPL-3.0-or-later
// What an owner made by hand is taken over: his volume with its snapshots as a master, his iSCSI target as a seat. His
// data are never touched: the room gets clones of his snapshots, and his own volume stays as it is.
#pragma once
#include "core/storage/zfs/room_core.h"

#include <string>
#include <vector>

namespace freshseat::zfsroom {

/// A volume of the owner's, by the path that he named.
struct OwnersVolume {
    std::string volume;                 ///< "tank/vms/win11"
    std::uint64_t size = 0;             ///< bytes
    std::string origin;                 ///< of a clone: the snapshot
    std::vector<zfs::Dataset> versions; ///< its snapshots that are meant, oldest first; at least one
};

/// `path`: "/dev/zvol/tank/vms/win11", "/tank/vms/win11", and "@NAME" for one of its snapshots alone. NotFound: no such
/// volume, or it has no snapshot. Usage: it is no volume, is in another pool, is the room's own, or has too many.
Result<OwnersVolume> ownersVolume(zfs::ZfsHost &zfs, const Layout &layout, const std::string &path);

/// An owner's target, and the volume behind it.
struct Adoptable {
    zfs::ForeignTarget target;
    OwnersVolume disk; ///< without versions
};
/// NotFound: no such target. InUse: a PC is on it, or it is a seat's. Usage: why it cannot be taken over.
Result<Adoptable> adoptable(zfs::ZfsHost &zfs, zfs::IscsiHost &iscsi, const Layout &layout, const std::string &target);
/// The version of the master that was made of the same snapshot as the owner's clone; null: none.
[[nodiscard]] const Version *versionOf(const RoomState &state, const MasterEntry &master, const OwnersVolume &disk);
/// Says in words why there is none, or that it is not the one that was asked for.
Result<void> checkVersion(const MasterEntry &master, const Version *version, const AddSeat &action,
                          const OwnersVolume &disk);
/// All of it, as a seat would be added now.
Result<void> checkAdoption(zfs::ZfsHost &zfs, zfs::IscsiHost &iscsi, const Layout &layout, RoomState &state,
                           const AddSeat &action);

/// An import that makes a master of an owner's volume (ImportSpec::hostPath), or an update session. There are no bytes
/// to write: finish() does it.
Result<std::unique_ptr<Upload>> beginAdoption(const std::shared_ptr<RoomCore> &core, const std::string &who,
                                              const ImportSpec &spec);

} // namespace freshseat::zfsroom
