// SPDX-License-Identifier: GPL-3.0-or-later
// FloorPlan: placed seats first, the others beneath.
#include "ui/seats/floor_plan.h"

#include <algorithm>
#include <cmath>

namespace freshseat::ui {

namespace {
constexpr double kBeneath = 0.5; ///< between placed seats and the others
}

FloorPlan layOut(const std::vector<std::optional<QPointF>> &places, int columns)
{
    FloorPlan plan;
    for (const auto &place : places) {
        if (place) plan.bounds |= QRectF(*place, QSizeF(1, 1));
    }
    const double left = plan.bounds.left();
    const double top = plan.bounds.isEmpty() ? 0 : plan.bounds.bottom() + kBeneath;
    const int inRow = std::max(1, columns);
    int loose = 0;
    for (const auto &place : places) {
        const int row = loose / inRow;
        const QPointF spot = place.value_or(QPointF(left + loose % inRow, top + row));
        loose += place ? 0 : 1;
        plan.spots.push_back(spot);
        plan.bounds |= QRectF(spot, QSizeF(1, 1));
    }
    return plan;
}

QPointF snapped(const QPointF &spot)
{
    return {std::round(spot.x() * 2) / 2, std::round(spot.y() * 2) / 2};
}

bool overlap(const QPointF &a, const QPointF &b)
{
    return std::abs(a.x() - b.x()) < 1 && std::abs(a.y() - b.y()) < 1;
}

} // namespace freshseat::ui
