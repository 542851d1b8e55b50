// SPDX-License-Identifier: GPL-3.0-or-later
// What the night script is to do with each seat. The script reads no JSON: every change of a room that has a schedule
// ends with plans that fit, one on each seat's dataset (freshseat:night):
//
//     NAME DIGEST POLICY STATE =GROUP TARGET VOLUME ORIGIN RECORD
//
// DIGEST is of the seat's record, so that a plan which was not renewed is found out. STATE is ready, update (an update
// session) or lost (its version is not there). VOLUME is the clone it has after the reset: a new one, made of the
// snapshot ORIGIN, or the one it has, rolled back, where ORIGIN is "-". RECORD is its record after that, with "@" for
// the time.
#pragma once
#include "core/storage/zfs/room_access.h"

namespace freshseat::zfsroom {

[[nodiscard]] std::string nightPlan(const RoomState &state, const SeatEntry &seat, const RoomView &view);
/// Those that differ. `access.state` is fresh, and `view` is of it.
Result<void> writeNightPlans(RoomAccess &access, const RoomView &view);

} // namespace freshseat::zfsroom
