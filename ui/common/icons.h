// SPDX-License-Identifier: GPL-3.0-or-later
// Our own icons (resources/icons), drawn from SVG in the colour asked for, crisp at every scale.
#pragma once
#include <QColor>
#include <QIcon>
#include <QRectF>
#include <QString>

class QPainter;

namespace freshseat::ui {

/// An icon in the colour of button text, also after the palette changed; `name` is the file's without ".svg".
[[nodiscard]] QIcon icon(const QString &name);
/// The same in one colour.
[[nodiscard]] QIcon icon(const QString &name, const QColor &color);
/// The application's icon, in its own colours.
[[nodiscard]] QIcon applicationIcon();

/// Draws an icon at once; pixmaps are kept (QPixmapCache).
void paintIcon(QPainter &painter, const QRectF &where, const QString &name, const QColor &color);

} // namespace freshseat::ui
