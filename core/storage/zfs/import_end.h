// SPDX-License-Identifier: GPL-3.0-or-later
// How an import ends, whatever it took the disk from: told as a master, and in the room's journal.
#pragma once
#include "core/storage/backend.h"
#include "core/storage/zfs/room_core.h"

namespace freshseat::zfsroom {

/// What became of it, looked at anew.
Result<Master> importedMaster(RoomAccess &access, const MasterName &name);
/// Under the room's lock.
void journalImport(RoomCore &core, RoomAccess &access, const ImportSpec &spec, const std::string &who,
                   const Result<Master> &outcome);

} // namespace freshseat::zfsroom
