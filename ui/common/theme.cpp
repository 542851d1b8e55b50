// SPDX-License-Identifier: GPL-3.0-or-later
// Theme: colour tables, palette and style sheet.
#include "ui/common/theme.h"

#include <QApplication>
#include <QStyle>
#include <QStyleFactory>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace freshseat::ui {

namespace {

Theme makeLight()
{
    Theme t;
    t.dark = false;
    t.window = "#f2f4f7";
    t.surface = "#ffffff";
    t.raised = "#f4f7fb";
    t.selected = "#e2eefc";
    t.border = "#d3dae3";
    t.text = "#18202c";
    t.dim = "#535f70";
    t.accent = "#0b62bd";
    t.onAccent = "#ffffff";
    t.danger = "#b3261e";
    t.onDanger = "#ffffff";
    t.warning = "#7f4a00";
    t.warningFill = "#fdf0d5";
    t.error = "#a31c15";
    t.errorFill = "#fce8e6";
    t.success = "#166b37";
    return t;
}

Theme makeDark()
{
    Theme t;
    t.dark = true;
    t.window = "#13171d";
    t.surface = "#1b2129";
    t.raised = "#242c37";
    t.selected = "#1c3552";
    t.border = "#333d4b";
    t.text = "#e9edf3";
    t.dim = "#a6b1c0";
    t.accent = "#6db3ff";
    t.onAccent = "#0a1624";
    t.danger = "#ff8b82";
    t.onDanger = "#2a0705";
    t.warning = "#f3bc6b";
    t.warningFill = "#3a2c12";
    t.error = "#ff9a92";
    t.errorFill = "#40191a";
    t.success = "#6fd596";
    return t;
}

double luminance(const QColor &color)
{
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto part = [share](double x, double y) { return static_cast<float>(x + (y - x) * share); };
    return QColor::fromRgbF(part(a.redF(), b.redF()), part(a.greenF(), b.greenF()), part(a.blueF(), b.blueF()));
}

/// As the desktop had it before applyAppearance() put our palette in its place.
bool systemIsDark()
{
    static const bool dark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    return dark;
}

constexpr const char *kStyleSheet = R"(
QMainWindow, QDialog { background: @window; }
QMenuBar { background: @window; color: @text; border-bottom: 1px solid @border; padding: 2px 6px; }
QMenuBar::item { padding: 4px 10px; border-radius: 5px; background: transparent; }
QMenuBar::item:selected { background: @selected; }
QMenu { background: @surface; color: @text; border: 1px solid @border; padding: 4px; }
QMenu::item { padding: 6px 26px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: @selected; }
QMenu::item:disabled { color: @dim; }
QMenu::separator { height: 1px; background: @border; margin: 4px 6px; }
QMenu::icon { padding-left: 8px; }
QToolTip { background: @surface; color: @text; border: 1px solid @border; padding: 5px 7px; }
QStatusBar { background: @surface; color: @dim; border-top: 1px solid @border; }
QStatusBar::item { border: none; }
QLineEdit, QComboBox, QSpinBox, QTimeEdit, QPlainTextEdit { background: @surface; color: @text; border: 1px solid @border; border-radius: 7px;
    padding: 6px 9px; selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QTimeEdit:focus, QPlainTextEdit:focus { border: 2px solid @accent; padding: 5px 8px; }
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled, QTimeEdit:disabled, QPlainTextEdit:disabled { background: @window;
    color: @disabled; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url(:/icons/@chevron.svg); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: @surface; color: @text; border: 1px solid @border;
    selection-background-color: @selected; selection-color: @text; outline: none; }
QPushButton { background: @surface; color: @text; border: 1px solid @border; border-radius: 7px; padding: 6px 14px; }
QPushButton:hover { background: @raised; border-color: @dim; }
QPushButton:pressed { background: @selected; }
QPushButton:focus { border: 2px solid @accent; padding: 5px 13px; }
QPushButton:disabled { color: @disabled; background: @window; border-color: @border; }
QPushButton[role="primary"] { background: @accent; color: @onAccent; border-color: @accent; font-weight: 600; }
QPushButton[role="primary"]:hover { background: @accentHover; border-color: @accentHover; }
QPushButton[role="primary"]:focus { border: 2px solid @text; }
QPushButton[role="danger"] { background: @danger; color: @onDanger; border-color: @danger; font-weight: 600; }
QPushButton[role="danger"]:hover { background: @dangerHover; border-color: @dangerHover; }
QPushButton[role="danger"]:focus { border: 2px solid @text; }
QPushButton[role="primary"]:disabled, QPushButton[role="danger"]:disabled { background: @window; color: @disabled;
    border-color: @border; }
QPushButton[role="chip"] { border-radius: 14px; padding: 6px 12px; background: @surface; color: @text; }
QPushButton[role="chip"]:hover { background: @raised; }
QPushButton[role="chip"]:focus { padding: 5px 11px; }
QPushButton[role="chip"]:checked { background: @selected; border-color: @accent; color: @accent; }
QPushButton[role="tight"] { padding: 6px 8px; }
QPushButton[role="tight"]:focus { padding: 5px 7px; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 4px; }
QToolButton:hover { background: @raised; border-color: @border; }
QToolButton:pressed { background: @selected; }
QToolButton:focus { border: 2px solid @accent; padding: 3px; }
QToolButton:checked { background: @selected; border-color: @accent; color: @accent; }
QToolButton:disabled { color: @disabled; }
QToolButton::menu-indicator { width: 0; image: none; }
QToolButton[role="nav"] { padding: 8px 6px; border-radius: 8px; color: @text; }
QToolButton[role="nav"]:focus { padding: 7px 5px; }
QFrame[role="rail"] { background: @surface; border: none; border-right: 1px solid @border; border-left: 1px solid @border; }
QTabBar::tab { background: transparent; color: @dim; padding: 6px 12px; border: 1px solid transparent;
    border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @accent; border-bottom: 2px solid @accent; font-weight: 600; }
QTabBar::tab:focus { border: 1px solid @accent; border-bottom: 2px solid @accent; border-radius: 5px; }
QSlider::groove:horizontal { height: 4px; background: @track; border-radius: 2px; }
QSlider::handle:horizontal { width: 14px; height: 14px; margin: -5px 0; border-radius: 7px; background: @accent; }
QSlider:focus { border: 1px solid @accent; border-radius: 5px; }
QRadioButton { spacing: 9px; }
QRadioButton:disabled, QCheckBox:disabled { color: @disabled; }
QRadioButton::indicator { width: 15px; height: 15px; border: 1px solid @dim; border-radius: 8px; background: @surface; }
QRadioButton::indicator:focus { border: 2px solid @accent; }
QRadioButton::indicator:checked { border: 5px solid @accent; width: 7px; height: 7px; }
QCheckBox { spacing: 9px; }
QCheckBox::indicator, QTableView::indicator { width: 16px; height: 16px; border: 1px solid @dim; border-radius: 4px; background: @surface; }
QCheckBox::indicator:focus { border: 2px solid @accent; }
QCheckBox::indicator:checked, QTableView::indicator:checked { background: @accent; border-color: @accent; image: url(:/icons/@checkIcon.svg); }
QAbstractScrollArea::corner { background: transparent; border: none; }
QSplitter::handle { background: transparent; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QFrame[role="card"] { background: @surface; border: 1px solid @border; border-radius: 10px; }
QFrame[role="error-box"] { background: @errorFill; border: 1px solid @error; border-radius: 8px; }
QFrame[role="warning-box"] { background: @warningFill; border: 1px solid @warning; border-radius: 8px; }
QLabel { background: transparent; }
QLabel[role="dim"] { color: @dim; }
QLabel[role="error"] { color: @error; }
QLabel[role="warning"] { color: @warning; }
QLabel[role="title"] { font-weight: 600; }
QTreeWidget, QListWidget, QTableView, QTreeView { background: @surface; color: @text; selection-background-color: @selected;
    selection-color: @text; border: 1px solid @border; border-radius: 7px; outline: none;
    alternate-background-color: @raised; }
QListWidget[role="plain"] { background: transparent; border: none; }
QTreeWidget::item, QListWidget::item, QTableView::item, QTreeView::item { padding: 4px 6px; border: 1px solid transparent; }
QTreeWidget::item:selected, QListWidget::item:selected, QTableView::item:selected, QTreeView::item:selected { background: @selected;
    color: @text; }
QListWidget::item:focus { border: 1px solid @accent; border-radius: 5px; }
QTableView:focus, QTreeView:focus, QListWidget:focus { border: 1px solid @accent; }
QHeaderView::section { background: @surface; color: @dim; border: none; border-bottom: 1px solid @border; padding: 5px 10px; }
QProgressBar { background: @track; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @scroll; border-radius: 4px; margin: 2px; min-height: 30px; min-width: 30px; }
QScrollBar::handle:hover { background: @dim; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)";

QString hex(const QColor &color)
{
    return color.name(QColor::HexRgb);
}

} // namespace

const Theme &Theme::light()
{
    static const Theme theme = makeLight();
    return theme;
}

const Theme &Theme::darkTheme()
{
    static const Theme theme = makeDark();
    return theme;
}

const Theme &Theme::of(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? darkTheme() : light();
}

const Theme &Theme::current()
{
    return of(QApplication::palette());
}

QColor Theme::state(SeatState state) const
{
    switch (state) {
    case SeatState::Firmware:
        return dark ? "#c9a9f5" : "#6a3fb0";
    case SeatState::Starting:
        return dark ? "#82bcff" : "#0b5fae";
    case SeatState::Running:
        return dark ? "#6fd596" : "#166b37";
    case SeatState::Update:
        return dark ? "#f3bc6b" : "#7f4a00";
    case SeatState::Resetting:
        return dark ? "#63d2df" : "#00626e";
    case SeatState::Failed:
        return dark ? "#ff9a92" : "#a31c15";
    case SeatState::Off:
    case SeatState::Unknown:
        break;
    }
    return dim;
}

QColor Theme::stateFill(SeatState forState) const
{
    return mixed(surface, state(forState), dark ? 0.16 : 0.11);
}

QPalette Theme::palette() const
{
    QPalette p;
    p.setColor(QPalette::Window, window);
    p.setColor(QPalette::WindowText, text);
    p.setColor(QPalette::Base, surface);
    p.setColor(QPalette::AlternateBase, raised);
    p.setColor(QPalette::Text, text);
    p.setColor(QPalette::Button, surface);
    p.setColor(QPalette::ButtonText, text);
    p.setColor(QPalette::BrightText, error);
    p.setColor(QPalette::ToolTipBase, surface);
    p.setColor(QPalette::ToolTipText, text);
    p.setColor(QPalette::PlaceholderText, dim);
    p.setColor(QPalette::Highlight, accent);
    p.setColor(QPalette::HighlightedText, onAccent);
    p.setColor(QPalette::Link, accent);
    p.setColor(QPalette::LinkVisited, accent);
    p.setColor(QPalette::Light, mixed(surface, text, 0.05));
    p.setColor(QPalette::Midlight, mixed(surface, text, 0.10));
    p.setColor(QPalette::Mid, border);
    p.setColor(QPalette::Dark, mixed(border, text, 0.3));
    p.setColor(QPalette::Shadow, dark ? QColor(Qt::black) : mixed(border, text, 0.6));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        p.setColor(QPalette::Disabled, role, mixed(dim, surface, 0.25));
    }
    return p;
}

QString Theme::styleSheet() const
{
    // Longer words first: @accentHover must not be taken for @accent.
    const std::pair<const char *, QString> words[] = {
        {"@accentHover", hex(mixed(accent, text, 0.15))},
        {"@dangerHover", hex(mixed(danger, text, 0.15))},
        {"@checkIcon", dark ? QStringLiteral("check") : QStringLiteral("check-white")},
        {"@chevron", dark ? QStringLiteral("chevron-dark") : QStringLiteral("chevron-light")},
        {"@warningFill", hex(warningFill)},
        {"@errorFill", hex(errorFill)},
        {"@onAccent", hex(onAccent)},
        {"@onDanger", hex(onDanger)},
        {"@disabled", hex(mixed(dim, surface, 0.25))},
        {"@selected", hex(selected)},
        {"@surface", hex(surface)},
        {"@warning", hex(warning)},
        {"@window", hex(window)},
        {"@raised", hex(raised)},
        {"@border", hex(border)},
        {"@accent", hex(accent)},
        {"@danger", hex(danger)},
        {"@scroll", hex(mixed(border, dim, 0.35))},
        {"@track", hex(mixed(surface, border, 0.8))},
        {"@error", hex(error)},
        {"@text", hex(text)},
        {"@dim", hex(dim)},
    };
    QString sheet = QString::fromLatin1(kStyleSheet);
    for (const auto &[word, value] : words) sheet.replace(QLatin1String(word), value);
    return sheet;
}

void applyAppearance(Appearance appearance)
{
    const bool dark = appearance == Appearance::System ? systemIsDark() : appearance == Appearance::Dark;
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(dark ? Theme::darkTheme().palette() : Theme::light().palette());
}

void setRole(QWidget &widget, const char *role)
{
    if (widget.property("role").toByteArray() == role) return;
    widget.setProperty("role", role);
    // A style sheet looks at properties when it polishes a widget, and not again.
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a) + 0.05;
    const double lb = luminance(b) + 0.05;
    return std::max(la, lb) / std::min(la, lb);
}

} // namespace freshseat::ui
