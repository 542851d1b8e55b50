// SPDX-License-Identifier: GPL-3.0-or-later
// SeatTableView: the same keys as the tiles.
#include "ui/seats/seat_table_view.h"

#include "ui/seats/seat_model.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>

namespace freshseat::ui {

SeatTableView::SeatTableView(QWidget *parent)
    : QTableView(parent)
{
    setObjectName(QStringLiteral("seatTable"));
    setAccessibleName(tr("Seats as a table"));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setSortingEnabled(true);
    setTabKeyNavigation(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 14);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setAccessibleName(tr("Columns of the table"));
}

void SeatTableView::fitColumns()
{
    resizeColumnsToContents();
    for (int column = 0; column + 1 < SeatModel::ColumnCount; ++column) {
        const int header = horizontalHeader()->sectionSizeHint(column);
        setColumnWidth(column, std::max(columnWidth(column), header) + 14);
    }
}

void SeatTableView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_R)) {
        emit resetRequested();
    } else if (plain && event->key() == Qt::Key_Escape) {
        clearSelection();
    } else if (plain && !event->text().isEmpty() && event->text().at(0).isLetterOrNumber()) {
        event->ignore(); // the search box finds better
    } else {
        QTableView::keyPressEvent(event);
    }
}

void SeatTableView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!selectionModel()->hasSelection()) return;
    emit menuRequested(event->reason() == QContextMenuEvent::Keyboard
                           ? viewport()->mapToGlobal(visualRect(currentIndex()).center())
                           : event->globalPos());
}

} // namespace freshseat::ui
