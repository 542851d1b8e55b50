// SPDX-License-Identifier: GPL-3.0-or-later
// The room in the text form that Prometheus reads (text format 0.0.4).
#pragma once
#include "core/model/room.h"

#include <span>
#include <string>

namespace freshseat {

inline constexpr const char *kMetricsType = "text/plain; version=0.0.4; charset=utf-8";

/// Sizes in bytes, durations in seconds. Of a seat without totals its state and its disks are told.
[[nodiscard]] std::string metricsText(const HostStatus &status, std::span<const Seat> seats);

} // namespace freshseat
