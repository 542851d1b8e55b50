// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tables.h"

#include <QHeaderView>
#include <QTableView>

namespace freshseat::ui {

void setUpTable(QTableView &table)
{
    static constexpr int kAir = 14; ///< pixels above and below a row's words
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setAlternatingRowColors(true);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() + kAir);
    table.horizontalHeader()->setStretchLastSection(true);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

} // namespace freshseat::ui
