// SPDX-License-Identifier: GPL-3.0-or-later
// The colours of the console, light and dark. Text and state colours keep a contrast of 4.5:1 on the surfaces they are
// used on (tests/ui/common/theme_test.cpp computes it).
#pragma once
#include "core/model/room.h"

#include <QColor>
#include <QPalette>
#include <QString>

class QWidget;

namespace freshseat::ui {

enum class Appearance { System, Light, Dark };

struct Theme {
    bool dark = false;
    QColor window;   ///< behind everything
    QColor surface;  ///< tiles, panels, fields
    QColor raised;   ///< a surface under the pointer, chips
    QColor selected; ///< a chosen tile or chip
    QColor border;
    QColor text;
    QColor dim;    ///< secondary text
    QColor accent; ///< focus, links, gauges
    QColor onAccent;
    QColor danger; ///< buttons that throw something away
    QColor onDanger;
    QColor warning; ///< text and icons of warnings
    QColor warningFill;
    QColor error;
    QColor errorFill;
    QColor success;

    [[nodiscard]] QColor state(SeatState state) const;     ///< word and icon
    [[nodiscard]] QColor stateFill(SeatState state) const; ///< the disc behind the icon

    /// The theme that goes with a palette: dark if its window is.
    [[nodiscard]] static const Theme &of(const QPalette &palette);
    /// Of the application. Not of a widget: a style sheet may have made its palette's window transparent, that is
    /// black.
    [[nodiscard]] static const Theme &current();
    [[nodiscard]] static const Theme &light();
    [[nodiscard]] static const Theme &darkTheme();

    [[nodiscard]] QPalette palette() const;
    [[nodiscard]] QString styleSheet() const; ///< for a top-level window; children inherit it
};

/// Makes Freshseat's look the application's: Fusion with our palette. Call once after QApplication, and again when the
/// person chooses another appearance. System = as dark as the desktop's own palette was at start.
void applyAppearance(Appearance appearance);

/// Which of the style sheet's rules a widget wears ("card", "danger", "dim", ...); may change at any time.
void setRole(QWidget &widget, const char *role);

/// WCAG 2.1 contrast of two opaque colours, 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

} // namespace freshseat::ui
