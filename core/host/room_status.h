// SPDX-License-Identifier: GPL-3.0-or-later
// The host at a glance, and what its owner should worry about.
#pragma once
#include "core/host/room_core.h"

#include <string>
#include <vector>

namespace freshseat::host {

/// The free space is nearly used up: less than a tenth of the file system, or than twice the reserve, is left.
[[nodiscard]] bool isSpaceLow(const blockstore::Store::Space &space);

/// `strangers`: what the store holds and nobody knows.
Result<HostStatus> hostStatus(RoomCore &core, const std::vector<std::string> &strangers);

} // namespace freshseat::host
