// SPDX-License-Identifier: GPL-3.0-or-later
// What a seat's sessions have done, made of the counters that their workers keep. Nobody waits for anybody.
#pragma once
#include "core/host/seat_runtime.h"

namespace freshseat::host {

/// All zeros for a session that has not begun.
[[nodiscard]] SessionStatistics statisticsOf(const LiveSession &session);
[[nodiscard]] SeatTotals totalsOf(const SeatRuntime &seat);
/// The session is over: what it did stays in the seat's totals.
void keepTotals(SeatRuntime &seat, iscsi::SessionId session);

} // namespace freshseat::host
