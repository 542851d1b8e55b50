// SPDX-License-Identifier: GPL-3.0-or-later
// SeatTileDelegate: four lines and a gauge on a card.
//
//   (icon) PC-07                  ! 2
//          Running
//   windows · version 12   14 is current
//   ▓▓▓▓▓▓▓▓░░░░░░░░░░░░░░░░░░░░░░░░░
//   1.2 GiB of 20 GiB     ▁▂▅▇▂▁ (traffic)
//   192.168.1.23            [ Reset ]
#include "ui/seats/seat_tile_delegate.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/common/words.h"
#include "ui/seats/seat_model.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>

namespace freshseat::ui {

namespace {

// Device-independent pixels.
constexpr int kGap = 5;   ///< between the card and its cell
constexpr int kPad = 12;  ///< inside the card
constexpr int kDisc = 38; ///< the disc behind the state icon
constexpr int kIcon = 22;
constexpr int kGauge = 5;
constexpr int kLine = 4; ///< between lines
constexpr int kMinWidth = 228;
constexpr int kSparkWidth = 62;
constexpr double kCompactScale = 2.2;
constexpr double kRadius = 10;
constexpr double kStaleOpacity = 0.5;
constexpr double kNearlyFull = 0.9;

QFont nameFont(const QFont &font)
{
    QFont bold = font;
    bold.setPointSizeF(font.pointSizeF() * 1.2);
    bold.setWeight(QFont::DemiBold);
    return bold;
}

QFont stateFont(const QFont &font)
{
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    return bold;
}

QRect cardOf(const QRect &cell)
{
    return cell.adjusted(kGap, kGap, -kGap, -kGap);
}

QSize buttonSize(const QFont &font)
{
    const QFontMetrics metrics(font);
    return {metrics.horizontalAdvance(SeatTileDelegate::tr("Reset")) + 16 + 5 + 20, metrics.height() + 9};
}

constexpr int kLeading = static_cast<int>(Qt::AlignVCenter) | static_cast<int>(Qt::AlignLeading);
constexpr int kTrailing = static_cast<int>(Qt::AlignVCenter) | static_cast<int>(Qt::AlignTrailing);

} // namespace

/// All that one tile's painting needs.
struct SeatTileDelegate::Scene {
    QPainter &painter;
    const QStyleOptionViewItem &option;
    const QModelIndex &index;
    const SeatTile &tile;
    const Theme &theme;
    QRect card;
    QRect inner;
    bool selected;
    bool hovered;

    /// `rect` as laid out from left to right, where this language puts it.
    [[nodiscard]] QRect visual(const QRect &rect) const { return QStyle::visualRect(option.direction, card, rect); }
    /// Writes in one line, elided; answers the width used.
    int write(const QRect &rect, int flags, const QFont &font, const QColor &color, const QString &text) const
    {
        const QFontMetrics metrics(font);
        const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width());
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(visual(rect), flags, shown);
        return metrics.horizontalAdvance(shown);
    }
};

SeatTileDelegate::SeatTileDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{}

QSize SeatTileDelegate::tileSize(const QFont &font)
{
    const QFontMetrics metrics(font);
    const int head = std::max(kDisc, QFontMetrics(nameFont(font)).height() + metrics.height() + 2);
    const int clone = metrics.height() + kLine + 2 + kGauge + kLine + metrics.height();
    const int foot = buttonSize(font).height();
    const int height = 2 * kGap + 2 * kPad + head + 8 + clone + 8 + foot;
    const int where =
        std::max(metrics.horizontalAdvance(tr("No session")), metrics.horizontalAdvance("192.168.222.222"));
    const int footWidth = where + 10 + buttonSize(font).width() + 2 * (kGap + kPad);
    return {std::max(footWidth, kMinWidth), height};
}

QSize SeatTileDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return m_cell.isValid() ? m_cell : tileSize(option.font);
}

QRect SeatTileDelegate::buttonRect(const QRect &cell, const QFont &font, Qt::LayoutDirection direction)
{
    const QRect card = cardOf(cell);
    const QSize size = buttonSize(font);
    const QRect rect(QPoint(card.right() + 1 - kPad - size.width(), card.bottom() + 1 - kPad - size.height()), size);
    return QStyle::visualRect(direction, card, rect);
}

bool SeatTileDelegate::canReset(const QModelIndex &index) const
{
    const auto *tile = index.data(SeatModel::TileRole).value<const SeatTile *>();
    return tile != nullptr && !m_stale && !tile->pending && tile->state != SeatState::Resetting &&
           tile->state != SeatState::Update;
}

void SeatTileDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *tile = index.data(SeatModel::TileRole).value<const SeatTile *>();
    if (tile == nullptr) return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect card = cardOf(option.rect);
    const Scene scene{*painter,
                      option,
                      index,
                      *tile,
                      Theme::current(),
                      card,
                      card.adjusted(kPad, kPad, -kPad, -kPad),
                      option.state.testFlag(QStyle::State_Selected),
                      m_pointer.tile == index};
    paintCard(scene);
    if (m_stale) painter->setOpacity(kStaleOpacity);
    if (m_compact) {
        paintCompact(scene);
    } else {
        paintHead(scene);
        paintClone(scene);
        paintFoot(scene);
        paintButton(scene);
    }
    painter->restore();
}

void SeatTileDelegate::paintCompact(const Scene &scene) const
{
    const Theme &theme = scene.theme;
    const QColor color = theme.state(scene.tile.state);
    const QRect inner = scene.inner;
    const int size = inner.height() * 6 / 10;
    const QRect disc = scene.visual(QRect(inner.left(), inner.top(), size, size));
    scene.painter.setPen(Qt::NoPen);
    scene.painter.setBrush(theme.stateFill(scene.tile.state));
    scene.painter.drawEllipse(disc);
    const int margin = size / 5;
    paintIcon(scene.painter, QRectF(disc).adjusted(margin, margin, -margin, -margin), stateIcon(scene.tile.state),
              color);
    if (!scene.tile.warnings.isEmpty()) {
        const QRect mark(inner.right() + 1 - size * 2 / 3, inner.top() + size / 6, size * 2 / 3, size * 2 / 3);
        paintIcon(scene.painter, QRectF(scene.visual(mark)), QStringLiteral("warning"), theme.warning);
    }
    QFont big = nameFont(scene.option.font);
    big.setPointSizeF(scene.option.font.pointSizeF() * kCompactScale);
    const QRect line(inner.left(), inner.top() + size, inner.width(), inner.height() - size);
    scene.write(line, kLeading, big, theme.text, scene.tile.title);
}

/// The last minute as a line with a filled ground, scaled to its own highest rate.
void SeatTileDelegate::paintTraffic(const Scene &scene, const QRect &line) const
{
    const auto &rates = scene.tile.traffic;
    if (rates.size() < 2) return;
    const QRect area =
        scene.visual(QRect(line.right() + 1 - kSparkWidth, line.top() + 1, kSparkWidth, line.height() - 2));
    const float most = *std::max_element(rates.begin(), rates.end());
    QPolygonF curve;
    const double step = area.width() / static_cast<double>(rates.size() - 1);
    for (std::size_t i = 0; i < rates.size(); ++i) {
        const double height = static_cast<double>(rates[i] / most) * (area.height() - 2);
        curve << QPointF(area.left() + static_cast<double>(i) * step, area.bottom() - height);
    }
    QPolygonF ground = curve;
    ground << QPointF(area.right(), area.bottom() + 1) << QPointF(area.left(), area.bottom() + 1);
    QColor fill = scene.theme.accent;
    fill.setAlphaF(0.18F);
    scene.painter.setPen(Qt::NoPen);
    scene.painter.setBrush(fill);
    scene.painter.drawPolygon(ground);
    scene.painter.setPen(QPen(scene.theme.accent, 1.2));
    scene.painter.setBrush(Qt::NoBrush);
    scene.painter.drawPolyline(curve);
}

void SeatTileDelegate::paintCard(const Scene &scene) const
{
    const Theme &theme = scene.theme;
    // Shown to people who use the keyboard; the pointer is its own mark.
    const auto state = scene.option.state;
    const bool focused = state.testFlag(QStyle::State_HasFocus) && state.testFlag(QStyle::State_KeyboardFocusChange);
    const QColor fill = scene.selected ? theme.selected : scene.hovered ? theme.raised : theme.surface;
    const bool marked = scene.selected || focused;
    QPen pen(marked ? theme.accent : theme.border, marked ? 2 : 1);
    if (focused && !scene.selected) pen.setStyle(Qt::DashLine);
    scene.painter.setPen(pen);
    scene.painter.setBrush(fill);
    const double inset = pen.widthF() / 2;
    scene.painter.drawRoundedRect(QRectF(scene.card).adjusted(inset, inset, -inset, -inset), kRadius, kRadius);
    if (!focused || !scene.selected) return;
    // A selected card looks the same without the keyboard: a second line inside.
    static constexpr double kInside = 4;
    scene.painter.setPen(QPen(theme.text, 1, Qt::DashLine));
    scene.painter.setBrush(Qt::NoBrush);
    scene.painter.drawRoundedRect(QRectF(scene.card).adjusted(kInside, kInside, -kInside, -kInside), kRadius - 2,
                                  kRadius - 2);
}

void SeatTileDelegate::paintHead(const Scene &scene) const
{
    const Theme &theme = scene.theme;
    const SeatTile &tile = scene.tile;
    const QRect inner = scene.inner;
    const QColor color = theme.state(tile.state);
    const QRect disc = scene.visual(QRect(inner.left(), inner.top(), kDisc, kDisc));
    scene.painter.setPen(Qt::NoPen);
    scene.painter.setBrush(theme.stateFill(tile.state));
    scene.painter.drawEllipse(disc);
    const int margin = (kDisc - kIcon) / 2;
    paintIcon(scene.painter, QRectF(disc).adjusted(margin, margin, -margin, -margin), stateIcon(tile.state), color);

    const QFont name = nameFont(scene.option.font);
    const QFont state = stateFont(scene.option.font);
    const QFontMetrics metrics(scene.option.font);
    int right = inner.right() + 1;
    if (!tile.warnings.isEmpty()) {
        const QString count = QString::number(tile.warnings.size());
        const int width = metrics.horizontalAdvance(count) + 16 + 15;
        const QRect badge(right - width, inner.top(), width, metrics.height() + 4);
        scene.painter.setPen(Qt::NoPen);
        scene.painter.setBrush(theme.warningFill);
        scene.painter.drawRoundedRect(scene.visual(badge), badge.height() / 2.0, badge.height() / 2.0);
        const QRect mark(badge.left() + 6, badge.center().y() - 7, 15, 15);
        paintIcon(scene.painter, QRectF(scene.visual(mark)), QStringLiteral("warning"), theme.warning);
        scene.write(badge.adjusted(24, 0, -6, 0), kLeading, state, theme.warning, count);
        right = badge.left() - 6;
    }
    const int left = inner.left() + kDisc + 10;
    const int nameHeight = QFontMetrics(name).height();
    const int top = inner.top() + (kDisc - nameHeight - metrics.height()) / 2;
    scene.write(QRect(left, top, right - left, nameHeight), kLeading, name, theme.text, tile.title);
    scene.write(QRect(left, top + nameHeight, inner.right() + 1 - left, metrics.height()), kLeading, state, color,
                tile.stateWord);
}

void SeatTileDelegate::paintClone(const Scene &scene) const
{
    const Theme &theme = scene.theme;
    const SeatTile &tile = scene.tile;
    const QFont &font = scene.option.font;
    const QFontMetrics metrics(font);
    const int head = std::max(kDisc, QFontMetrics(nameFont(font)).height() + metrics.height() + 2);
    QRect line(scene.inner.left(), scene.inner.top() + head + 8, scene.inner.width(), metrics.height());
    int behind = 0;
    if (!tile.behind.isEmpty()) {
        behind = std::min(metrics.horizontalAdvance(tile.behind) + 2, line.width() / 2);
        const QRect rest(line.right() + 1 - behind, line.top(), behind, line.height());
        scene.write(rest, kTrailing, font, theme.warning, tile.behind);
        behind += 8;
    }
    scene.write(line.adjusted(0, 0, -behind, 0), kLeading, font, theme.dim, tile.source);

    const QRect gauge(line.left(), line.bottom() + 1 + kLine + 1, line.width(), kGauge);
    scene.painter.setPen(Qt::NoPen);
    scene.painter.setBrush(theme.border);
    if (tile.fill >= 0) {
        scene.painter.drawRoundedRect(gauge, kGauge / 2.0, kGauge / 2.0);
        QRectF full(gauge);
        full.setWidth(tile.fill > 0 ? std::max<double>(kGauge, gauge.width() * tile.fill) : 0);
        scene.painter.setBrush(tile.fill >= kNearlyFull ? theme.danger : theme.accent);
        if (full.width() > 0) scene.painter.drawRoundedRect(scene.visual(full.toRect()), kGauge / 2.0, kGauge / 2.0);
    } else {
        scene.painter.drawRect(scene.visual(QRect(gauge.left(), gauge.center().y(), gauge.width(), 1)));
    }
    const QRect written(line.left(), gauge.bottom() + 1 + kLine, line.width(), metrics.height());
    scene.write(written.adjusted(0, 0, -kSparkWidth - kLine, 0), kLeading, font, theme.text, tile.written);
    paintTraffic(scene, written);
}

void SeatTileDelegate::paintFoot(const Scene &scene) const
{
    const QRect button = buttonRect(scene.option.rect, scene.option.font, Qt::LeftToRight);
    const QRect rest(scene.inner.left(), button.top(), button.left() - 8 - scene.inner.left(), button.height());
    const SeatTile &tile = scene.tile;
    const QString where = tile.sessions > 1 ? tr("%1 +%2").arg(tile.session).arg(tile.sessions - 1) : tile.session;
    scene.write(rest, kLeading, scene.option.font, scene.theme.dim, where.isEmpty() ? tr("No session") : where);
}

void SeatTileDelegate::paintButton(const Scene &scene) const
{
    const Theme &theme = scene.theme;
    const bool enabled = canReset(scene.index);
    const bool hot = enabled && scene.hovered && m_pointer.overButton;
    const bool pressed = hot && m_pointer.pressed;
    const QRect rect = buttonRect(scene.option.rect, scene.option.font, scene.option.direction);
    const double opacity = scene.painter.opacity();
    if (!enabled && !m_stale) scene.painter.setOpacity(0.55);
    scene.painter.setPen(QPen(hot ? theme.accent : theme.border, 1));
    scene.painter.setBrush(pressed ? theme.accent : hot ? theme.selected : theme.surface);
    scene.painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7);
    const QColor color = pressed ? theme.onAccent : enabled ? theme.accent : theme.dim;
    const QRect plain(0, 0, rect.width(), rect.height());
    const auto placed = [&](const QRect &inside) {
        return QStyle::visualRect(scene.option.direction, plain, inside).translated(rect.topLeft());
    };
    const QRect mark = placed(QRect(10, (rect.height() - 15) / 2, 15, 15));
    paintIcon(scene.painter, QRectF(mark), QStringLiteral("reset"), color);
    scene.painter.setPen(color);
    scene.painter.setFont(scene.option.font);
    scene.painter.drawText(placed(QRect(30, 0, rect.width() - 34, rect.height())), kLeading, tr("Reset"));
    scene.painter.setOpacity(opacity);
}

} // namespace freshseat::ui
