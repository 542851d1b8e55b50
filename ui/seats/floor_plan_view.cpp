// SPDX-License-Identifier: GPL-3.0-or-later
// FloorPlanView: a list view whose geometry is the floor plan's. Being a list view, screen readers know it.
#include "ui/seats/floor_plan_view.h"

#include "ui/common/theme.h"
#include "ui/seats/seat_model.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace freshseat::ui {

namespace {

constexpr int kMargin = 10; ///< viewport pixels around the plan
constexpr double kCompactBelow = 0.55;
constexpr double kWheelStep = 1.15; ///< per notch
constexpr int kLooseColumns = 8;

} // namespace

FloorPlanView::FloorPlanView(QWidget *parent)
    : SeatGridView(parent)
{
    setObjectName(QStringLiteral("seatPlan"));
    setAccessibleName(tr("Floor plan"));
    setViewMode(QListView::ListMode);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    // The floor is not mirrored where people read from the right.
    horizontalScrollBar()->setLayoutDirection(Qt::LeftToRight);
    FloorPlanView::fitTiles();
}

const FloorPlan &FloorPlanView::plan() const
{
    const int rows = model() == nullptr ? 0 : model()->rowCount(rootIndex());
    if (m_planned && static_cast<int>(m_plan.spots.size()) == rows) return m_plan;
    std::vector<std::optional<QPointF>> places;
    for (int row = 0; row < rows; ++row) {
        const QVariant place = model()->index(row, 0).data(SeatModel::PlaceRole);
        places.push_back(place.isValid() ? std::optional(place.toPointF()) : std::nullopt);
    }
    m_plan = layOut(places, kLooseColumns);
    m_planned = true;
    return m_plan;
}

QSizeF FloorPlanView::pitch() const
{
    return QSizeF(SeatTileDelegate::tileSize(font())) * m_zoom;
}

QRectF FloorPlanView::rectOf(const QPointF &spot) const
{
    const QPointF at = spot - plan().bounds.topLeft();
    const QSizeF unit = pitch();
    return {kMargin + at.x() * unit.width() - horizontalOffset(), kMargin + at.y() * unit.height() - verticalOffset(),
            unit.width(), unit.height()};
}

QPointF FloorPlanView::toPlan(const QPointF &pixels) const
{
    const QSizeF unit = pitch();
    return {pixels.x() / unit.width(), pixels.y() / unit.height()};
}

QRect FloorPlanView::visualRect(const QModelIndex &index) const
{
    const auto &spots = plan().spots;
    if (!index.isValid() || index.row() >= static_cast<int>(spots.size())) return {};
    return rectOf(spots[static_cast<std::size_t>(index.row())]).toAlignedRect();
}

QModelIndex FloorPlanView::indexAt(const QPoint &point) const
{
    const auto &spots = plan().spots;
    for (int row = static_cast<int>(spots.size()) - 1; row >= 0; --row) {
        if (rectOf(spots[static_cast<std::size_t>(row)]).contains(point)) return model()->index(row, 0);
    }
    return {};
}

QRect FloorPlanView::buttonOf(const QModelIndex &index) const
{
    if (tiles().isCompact() || m_arranging || !index.isValid()) return {};
    const QRect cell(QPoint(), SeatTileDelegate::tileSize(font()));
    const QRect button = SeatTileDelegate::buttonRect(cell, font(), layoutDirection());
    const QRectF tile = rectOf(plan().spots[static_cast<std::size_t>(index.row())]);
    return QRectF(tile.topLeft() + QPointF(button.topLeft()) * m_zoom, QSizeF(button.size()) * m_zoom).toAlignedRect();
}

void FloorPlanView::fitTiles()
{
    tiles().setCell(SeatTileDelegate::tileSize(font()));
    FloorPlanView::updateGeometries(); // also while it is made
}

int FloorPlanView::horizontalOffset() const
{
    return horizontalScrollBar()->value();
}

int FloorPlanView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

void FloorPlanView::updateGeometries()
{
    const QSizeF unit = pitch();
    const QSizeF whole(plan().bounds.width() * unit.width() + 2 * kMargin,
                       plan().bounds.height() * unit.height() + 2 * kMargin);
    const auto fit = [](QScrollBar *bar, double length, int shown, double step) {
        bar->setRange(0, std::max(0, static_cast<int>(std::ceil(length)) - shown));
        bar->setPageStep(shown);
        bar->setSingleStep(std::max(1, static_cast<int>(step / 4)));
    };
    fit(horizontalScrollBar(), whole.width(), viewport()->width(), unit.width());
    fit(verticalScrollBar(), whole.height(), viewport()->height(), unit.height());
}

void FloorPlanView::doItemsLayout()
{
    m_planned = false;
    if (m_fits && m_fittedTo.isEmpty()) fitToWindow(); // asked for before there was a seat
    QAbstractItemView::doItemsLayout();                // NOLINT(bugprone-parent-virtual-call): not the list's layout
}

void FloorPlanView::dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles)
{
    if (roles.isEmpty() || roles.contains(SeatModel::PlaceRole)) doItemsLayout();
    QAbstractItemView::dataChanged(first, last, roles); // NOLINT(bugprone-parent-virtual-call): not the list's layout
}

void FloorPlanView::setZoom(double zoom)
{
    const double wanted = std::clamp(zoom, kSmallest, kLargest);
    if (qFuzzyCompare(wanted, m_zoom)) return;
    m_fits = m_fitting;
    m_zoom = wanted;
    tiles().setCompact(m_zoom < kCompactBelow);
    updateGeometries();
    viewport()->update();
    emit zoomChanged(m_zoom);
}

void FloorPlanView::fitToWindow()
{
    const QSizeF tile = SeatTileDelegate::tileSize(font());
    m_fits = true;
    m_planned = false; // other rows may be as many
    m_fittedTo = plan().bounds.size();
    if (m_fittedTo.isEmpty()) return;
    const QSizeF room(maximumViewportSize() - QSize(2 * kMargin + 2, 2 * kMargin + 2));
    const QScopedValueRollback fitting(m_fitting, true);
    setZoom(std::min(room.width() / (m_fittedTo.width() * tile.width()),
                     room.height() / (m_fittedTo.height() * tile.height())));
}

void FloorPlanView::resizeEvent(QResizeEvent *event)
{
    SeatGridView::resizeEvent(event);
    if (m_fits) fitToWindow();
}

void FloorPlanView::setArranging(bool arranging)
{
    m_arranging = arranging;
    endDrag();
    viewport()->setCursor(arranging ? Qt::OpenHandCursor : Qt::ArrowCursor);
}

void FloorPlanView::setPicture(const QPixmap &picture, const QRectF &area)
{
    m_picture = picture;
    m_pictureArea = area;
    viewport()->update();
}

void FloorPlanView::scrollTo(const QModelIndex &index, ScrollHint)
{
    const QRect tile = visualRect(index);
    if (!tile.isValid()) return;
    const auto show = [](QScrollBar *bar, int from, int to, int length) {
        if (from < 0)
            bar->setValue(bar->value() + from);
        else if (to > length)
            bar->setValue(bar->value() + std::min(from, to - length));
    };
    show(horizontalScrollBar(), tile.left() - kMargin, tile.right() + kMargin, viewport()->width());
    show(verticalScrollBar(), tile.top() - kMargin, tile.bottom() + kMargin, viewport()->height());
}

/// The nearest tile in that direction; what lies off the line counts twice.
QModelIndex FloorPlanView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const auto &spots = plan().spots;
    if (spots.empty()) return {};
    const int last = static_cast<int>(spots.size()) - 1;
    const int row = currentIndex().row();
    if (action == MoveHome || row < 0 || row > last) return model()->index(0, 0);
    if (action == MoveEnd) return model()->index(last, 0);
    if (action == MoveNext) return model()->index(std::min(row + 1, last), 0);
    if (action == MovePrevious) return model()->index(std::max(row - 1, 0), 0);
    QPointF way;
    if (action == MoveLeft) way = {-1, 0};
    if (action == MoveRight) way = {1, 0};
    if (action == MoveUp || action == MovePageUp) way = {0, -1};
    if (action == MoveDown || action == MovePageDown) way = {0, 1};
    int best = row;
    double least = 1e9;
    for (int other = 0; other <= last; ++other) {
        const QPointF offset = spots[static_cast<std::size_t>(other)] - spots[static_cast<std::size_t>(row)];
        const double along = QPointF::dotProduct(offset, way);
        const double across = std::abs(offset.x() * way.y()) + std::abs(offset.y() * way.x());
        if (along < 0.25 || along + 2 * across >= least) continue;
        least = along + 2 * across;
        best = other;
    }
    return model()->index(best, 0);
}

void FloorPlanView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    QItemSelection chosen;
    const auto &spots = plan().spots;
    for (int row = 0; row < static_cast<int>(spots.size()); ++row) {
        if (!rectOf(spots[static_cast<std::size_t>(row)]).intersects(rect)) continue;
        chosen.select(model()->index(row, 0), model()->index(row, 0));
    }
    selectionModel()->select(chosen, command);
}

QRegion FloorPlanView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QModelIndex &index : selection.indexes()) {
        if (index.column() == 0) region += visualRect(index);
    }
    return region;
}

void FloorPlanView::paintGround(QPainter &painter) const
{
    if (!m_picture.isNull() && !m_pictureArea.isEmpty()) {
        QRectF ground(rectOf(m_pictureArea.topLeft()).topLeft(), QSizeF());
        ground.setWidth(m_pictureArea.width() * pitch().width());
        ground.setHeight(ground.width() * m_picture.height() / m_picture.width());
        painter.setOpacity(0.6);
        painter.drawPixmap(ground, m_picture, QRectF(m_picture.rect()));
        painter.setOpacity(1);
    }
    if (!m_arranging) return;
    painter.setPen(QPen(Theme::current().border, 2));
    const QSizeF half = pitch() / 2;
    const QPointF origin = rectOf(QPointF(std::floor(plan().bounds.left()), std::floor(plan().bounds.top()))).topLeft();
    const double left = std::fmod(origin.x(), half.width());
    const double top = std::fmod(origin.y(), half.height());
    const int rows = static_cast<int>(std::ceil((viewport()->height() - top) / half.height()));
    const int columns = static_cast<int>(std::ceil((viewport()->width() - left) / half.width()));
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column)
            painter.drawPoint(QPointF(left + column * half.width(), top + row * half.height()));
    }
}

void FloorPlanView::paintTile(QPainter &painter, const QModelIndex &index, const QRectF &where) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = QRect(QPoint(), SeatTileDelegate::tileSize(font()));
    option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
    option.state.setFlag(QStyle::State_HasFocus, hasFocus() && currentIndex() == index);
    option.state.setFlag(QStyle::State_KeyboardFocusChange, window()->testAttribute(Qt::WA_KeyboardFocusChange));
    painter.save();
    painter.translate(where.topLeft());
    painter.scale(m_zoom, m_zoom);
    itemDelegate()->paint(&painter, option, index);
    painter.restore();
}

void FloorPlanView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    paintGround(painter);
    const QPointF moved = m_dragging ? QPointF(m_pointerAt - m_pressed) : QPointF();
    const auto &spots = plan().spots;
    for (const bool held : {false, true}) { // those in the hand are above the others
        for (int row = 0; row < static_cast<int>(spots.size()); ++row) {
            const QModelIndex index = model()->index(row, 0);
            if ((m_dragging && selectionModel()->isSelected(index)) != held) continue;
            QRectF where = rectOf(spots[static_cast<std::size_t>(row)]);
            if (held) where.translate(moved);
            if (!where.intersects(QRectF(event->rect()))) continue;
            paintTile(painter, index, where);
        }
    }
    if (!m_banding) return;
    QColor fill = Theme::current().accent;
    painter.setPen(fill);
    fill.setAlphaF(0.12F);
    painter.setBrush(fill);
    painter.drawRect(QRect(m_pressed, m_pointerAt).normalized());
}

void FloorPlanView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = m_pointerAt = event->position().toPoint();
    const bool left = event->button() == Qt::LeftButton;
    const QModelIndex index = indexAt(m_pressed);
    m_banding = left && !index.isValid();
    m_mayDrag = left && m_arranging && index.isValid();
    // A press on one of several chosen tiles takes all of them in the hand.
    if (m_mayDrag && selectionModel()->isSelected(index) && event->modifiers() == Qt::NoModifier) return;
    SeatGridView::mousePressEvent(event);
}

void FloorPlanView::mouseMoveEvent(QMouseEvent *event)
{
    m_pointerAt = event->position().toPoint();
    if (m_mayDrag && event->buttons().testFlag(Qt::LeftButton)) {
        m_dragging = m_dragging || (m_pointerAt - m_pressed).manhattanLength() >= QApplication::startDragDistance();
        if (m_dragging) viewport()->setCursor(Qt::ClosedHandCursor);
        viewport()->update();
        return;
    }
    SeatGridView::mouseMoveEvent(event);
    if (m_banding) viewport()->update();
}

void FloorPlanView::mouseReleaseEvent(QMouseEvent *event)
{
    m_pointerAt = event->position().toPoint();
    if (m_dragging) {
        drop();
    } else {
        SeatGridView::mouseReleaseEvent(event);
    }
    endDrag();
}

void FloorPlanView::endDrag()
{
    m_mayDrag = m_dragging = m_banding = false;
    if (m_arranging) viewport()->setCursor(Qt::OpenHandCursor);
    viewport()->update();
}

/// All of the tiles in the hand, or none: one that would cover another tile lets everything go back.
void FloorPlanView::drop()
{
    const QPointF offset = toPlan(QPointF(m_pointerAt - m_pressed));
    std::vector<std::pair<SeatName, Place>> places;
    std::vector<QPointF> others;
    const auto &spots = plan().spots;
    for (int row = 0; row < static_cast<int>(spots.size()); ++row) {
        const QModelIndex index = model()->index(row, 0);
        const QPointF spot = spots[static_cast<std::size_t>(row)];
        if (!selectionModel()->isSelected(index)) {
            others.push_back(spot);
            continue;
        }
        const QPointF there = snapped(spot + offset);
        places.emplace_back(SeatName(index.data(SeatModel::NameRole).toString().toStdString()),
                            Place{there.x(), there.y()});
    }
    const bool free = std::none_of(places.begin(), places.end(), [&](const auto &moved) {
        const QPointF spot(moved.second.x, moved.second.y);
        return std::any_of(others.begin(), others.end(), [&](const QPointF &other) { return overlap(spot, other); });
    });
    if (free)
        emit placed(places);
    else
        QToolTip::showText(viewport()->mapToGlobal(m_pointerAt), tr("There is a seat already."), viewport());
}

void FloorPlanView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) return SeatGridView::wheelEvent(event);
    // What is under the pointer stays there.
    const QPointF pointer = event->position();
    const QPointF under = toPlan(pointer + QPointF(horizontalOffset() - kMargin, verticalOffset() - kMargin));
    setZoom(m_zoom * std::pow(kWheelStep, event->angleDelta().y() / 120.0));
    horizontalScrollBar()->setValue(static_cast<int>(under.x() * pitch().width() + kMargin - pointer.x()));
    verticalScrollBar()->setValue(static_cast<int>(under.y() * pitch().height() + kMargin - pointer.y()));
    event->accept();
}

} // namespace freshseat::ui
