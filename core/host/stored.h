// SPDX-License-Identifier: GPL-3.0-or-later
// What the room takes on disk, told by master, snapshot and seat. Looks at every file of the store: not for every
// second.
#pragma once
#include "core/host/room_core.h"

#include <vector>

namespace freshseat::host {

Result<StoredBytes> storedByKind(RoomCore &core);
Result<void> tellStored(RoomCore &core, std::vector<Master> &masters);
/// `snapshots` are those of `records`, in their order.
Result<void> tellStored(RoomCore &core, const std::vector<catalog::SnapshotRecord> &records,
                        std::vector<Snapshot> &snapshots);
/// Of the clones of its disks; a clone that is not there takes nothing.
void tellStored(RoomCore &core, const catalog::SeatRecord &record, Seat &seat);

} // namespace freshseat::host
