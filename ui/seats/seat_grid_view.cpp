// SPDX-License-Identifier: GPL-3.0-or-later
// SeatGridView: a QListView in icon mode; its cells share the width evenly.
#include "ui/seats/seat_grid_view.h"

#include "ui/common/words.h"
#include "ui/seats/seat_model.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QItemSelection>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace freshseat::ui {

namespace {

QString toolTipOf(const SeatTile &tile)
{
    QString html =
        QStringLiteral("<b>%1</b> · %2<br>%3")
            .arg(tile.title.toHtmlEscaped(), tile.stateWord.toHtmlEscaped(), stateHelp(tile.state).toHtmlEscaped());
    for (const QString &warning : tile.warnings) html += QStringLiteral("<br>⚠ ") + warning.toHtmlEscaped();
    return html;
}

} // namespace

SeatGridView::SeatGridView(QWidget *parent)
    : QListView(parent)
    , m_delegate(new SeatTileDelegate(this))
{
    setObjectName(QStringLiteral("seatGrid"));
    setAccessibleName(tr("Seats"));
    setItemDelegate(m_delegate);
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows); // the table shares the selection
    setSelectionRectVisible(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    SeatGridView::fitTiles();
}

std::vector<SeatName> SeatGridView::selectedSeats() const
{
    std::vector<SeatName> names;
    if (selectionModel() == nullptr) return names;
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &row : rows) names.emplace_back(row.data(SeatModel::NameRole).toString().toStdString());
    return names;
}

void SeatGridView::select(const SeatName &name)
{
    const auto rows = model()->match(model()->index(0, 0), SeatModel::NameRole, QString::fromStdString(name.value()), 1,
                                     Qt::MatchFixedString | Qt::MatchCaseSensitive);
    if (!rows.isEmpty()) setCurrentIndex(rows.first());
}

void SeatGridView::setStale(bool stale)
{
    if (stale == m_delegate->isStale()) return;
    m_delegate->setStale(stale);
    viewport()->update();
}

SeatTileDelegate::Pointer SeatGridView::pointerAt(const QPoint &position) const
{
    const QModelIndex index = indexAt(position);
    if (!index.isValid()) return {};
    return {index, buttonOf(index).contains(position), m_delegate->pointer().pressed};
}

QRect SeatGridView::buttonOf(const QModelIndex &index) const
{
    return SeatTileDelegate::buttonRect(visualRect(index), font(), layoutDirection());
}

void SeatGridView::movePointer(const SeatTileDelegate::Pointer &pointer)
{
    const SeatTileDelegate::Pointer before = m_delegate->pointer();
    if (pointer == before) return;
    m_delegate->setPointer(pointer);
    for (const auto &tile : {before.tile, pointer.tile}) {
        if (tile.isValid()) viewport()->update(visualRect(tile));
    }
    viewport()->setCursor(pointer.overButton && m_delegate->canReset(pointer.tile) ? Qt::PointingHandCursor
                                                                                   : Qt::ArrowCursor);
}

void SeatGridView::mouseMoveEvent(QMouseEvent *event)
{
    auto pointer = pointerAt(event->position().toPoint());
    const auto &before = m_delegate->pointer();
    if (before.pressed && pointer.tile != before.tile) pointer.pressed = false;
    movePointer(pointer);
    if (!before.pressed) QListView::mouseMoveEvent(event);
}

void SeatGridView::mousePressEvent(QMouseEvent *event)
{
    auto pointer = pointerAt(event->position().toPoint());
    pointer.pressed = pointer.overButton && event->button() == Qt::LeftButton && m_delegate->canReset(pointer.tile);
    movePointer(pointer);
    // A press on a button is no selection: several chosen tiles stay chosen while one is reset.
    if (!pointer.overButton || event->button() != Qt::LeftButton) QListView::mousePressEvent(event);
}

void SeatGridView::mouseReleaseEvent(QMouseEvent *event)
{
    auto pointer = pointerAt(event->position().toPoint());
    const bool wasPressed = m_delegate->pointer().pressed;
    const bool clicked = wasPressed && pointer.overButton && pointer.tile == m_delegate->pointer().tile;
    pointer.pressed = false;
    movePointer(pointer);
    if (clicked) {
        emit resetRequested({SeatName(pointer.tile.data(SeatModel::NameRole).toString().toStdString())});
    } else if (!wasPressed) {
        QListView::mouseReleaseEvent(event);
    }
}

void SeatGridView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (pointerAt(event->position().toPoint()).overButton) return mousePressEvent(event);
    QListView::mouseDoubleClickEvent(event);
}

void SeatGridView::leaveEvent(QEvent *event)
{
    movePointer({});
    QListView::leaveEvent(event);
}

void SeatGridView::requestReset()
{
    const auto names = selectedSeats();
    if (!names.empty() && !m_delegate->isStale()) emit resetRequested(names);
}

void SeatGridView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_R)) return requestReset();
    if (plain && event->key() == Qt::Key_Escape) return clearSelection();
    // Letters would start the view's own search; the search box does that better.
    if (plain && !event->text().isEmpty() && event->text().at(0).isLetterOrNumber()) return event->ignore();
    QListView::keyPressEvent(event);
}

void SeatGridView::fitTiles()
{
    const QSize smallest = SeatTileDelegate::tileSize(font());
    // The list wraps its rows as if the scroll bar was always there.
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, verticalScrollBar());
    const int room = maximumViewportSize().width() - bar - 2;
    const int columns = std::max(1, room / smallest.width());
    const QSize grid(std::max(smallest.width(), std::min(room / columns, smallest.width() * 3 / 2)), smallest.height());
    if (grid == gridSize()) return;
    m_delegate->setCell(grid);
    setGridSize(grid);
}

void SeatGridView::resizeEvent(QResizeEvent *event)
{
    fitTiles();
    QListView::resizeEvent(event);
}

void SeatGridView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange ||
        event->type() == QEvent::StyleChange) {
        fitTiles();
    }
}

bool SeatGridView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip) return QListView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto pointer = pointerAt(help->pos());
    const auto *tile = pointer.tile.data(SeatModel::TileRole).value<const SeatTile *>();
    if (tile == nullptr) {
        QToolTip::hideText();
    } else if (pointer.overButton && m_delegate->canReset(pointer.tile)) {
        QToolTip::showText(help->globalPos(), tr("Make %1 fresh again (R)").arg(tile->title), viewport());
    } else {
        QToolTip::showText(help->globalPos(), toolTipOf(*tile), viewport());
    }
    return true;
}

void SeatGridView::contextMenuEvent(QContextMenuEvent *event)
{
    if (selectedSeats().empty()) return;
    emit menuRequested(event->reason() == QContextMenuEvent::Keyboard
                           ? viewport()->mapToGlobal(visualRect(currentIndex()).center())
                           : event->globalPos());
}

void SeatGridView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    emit seatSelectionChanged();
}

} // namespace freshseat::ui
