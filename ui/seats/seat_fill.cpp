// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seats/seat_fill.h"

#include "core/model/rules.h"

#include <algorithm>

namespace freshseat::ui {

std::optional<double> limitFill(const Seat &seat)
{
    std::optional<double> most;
    const auto look = [&](std::uint64_t bytes, std::uint64_t limit) {
        if (limit == 0) return;
        const double fill = std::min(1.0, static_cast<double>(bytes) / static_cast<double>(limit));
        most = std::max(most.value_or(0), fill);
    };
    look(seat.dirtyBytes, seat.sizeLimit.value_or(0));
    for (const DataDisk &disk : seat.data) look(disk.dirtyBytes, limitOf(seat, disk));
    return most;
}

} // namespace freshseat::ui
