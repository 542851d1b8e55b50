// SPDX-License-Identifier: GPL-3.0-or-later
// What is remembered of the systems that were on a seat, in the catalogue and in the runtime together.
#pragma once
#include "core/host/room_core.h"

#include <vector>

namespace freshseat::host {

/// These and no others. The caller holds the seat.
Result<void> setLogins(RoomCore &core, RowId seat, const std::vector<catalog::LoginRecord> &logins);

/// The host went down with what the seat had written: whoever was on it must boot again. Journalled. The caller holds
/// the seat.
Result<void> barAfterHostCrash(RoomCore &core, RowId seat);

/// The seat gets another disk while nobody is on it: what booted through firmware is kept out until it boots again. The
/// caller holds the seat.
Result<void> barBooted(RoomCore &core, RowId seat);

} // namespace freshseat::host
