// SPDX-License-Identifier: GPL-3.0-or-later
// What was done in the demo room before one opened it, so that one sees what schedule and journal look like.
#pragma once
#include "core/model/schedule.h"
#include "core/schedule/zone.h"
#include "core/storage/demo/demo_room.h"

#include <vector>

namespace freshseat::demo {

/// Writes the room's journal of the days before `now`; answers the entries of its schedule, whose newest runs are told
/// there. A room without seats has neither.
[[nodiscard]] std::vector<ScheduleEntry> livePast(DemoRoom &room, const schedule::Zone &zone, TimePoint now);

} // namespace freshseat::demo
