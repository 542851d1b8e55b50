// SPDX-License-Identifier: GPL-3.0-or-later
// The floor plan as numbers: where each tile stands, what a dragged tile snaps to. One unit is the width (x) and the
// height (y) of a tile.
#pragma once
#include <QPointF>
#include <QRectF>

#include <optional>
#include <vector>

namespace freshseat::ui {

struct FloorPlan {
    std::vector<QPointF> spots; ///< upper left corner of each tile, in the order asked for
    QRectF bounds;              ///< of all tiles
};

/// Seats without a place stand in rows of `columns` beneath those that have one.
[[nodiscard]] FloorPlan layOut(const std::vector<std::optional<QPointF>> &places, int columns);

/// The nearest half unit.
[[nodiscard]] QPointF snapped(const QPointF &spot);

/// Two tiles at these spots would cover each other.
[[nodiscard]] bool overlap(const QPointF &a, const QPointF &b);

} // namespace freshseat::ui
