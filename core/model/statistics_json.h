// SPDX-License-Identifier: GPL-3.0-or-later
// The outward JSON of statistics, part of a seat's. Durations are microseconds.
#pragma once
#include "core/model/json.h"

namespace freshseat {

Json toJson(const SessionStatistics &statistics);
Json toJson(const SeatTotals &totals);
Result<SessionStatistics> statisticsFromJson(const Json &json);
Result<SeatTotals> totalsFromJson(const Json &json);

} // namespace freshseat
