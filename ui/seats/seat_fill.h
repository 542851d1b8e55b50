// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/room.h"

#include <optional>

namespace freshseat::ui {

/// How full the seat's disk that is nearest to its limit is, 0 to 1; nothing when no disk has a limit.
[[nodiscard]] std::optional<double> limitFill(const Seat &seat);

} // namespace freshseat::ui
