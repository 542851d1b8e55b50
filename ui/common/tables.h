// SPDX-License-Identifier: GPL-3.0-or-later
// The habits of every list of rows: whole rows are chosen, Tab leaves it, the last column takes what is left.
#pragma once

class QTableView;

namespace freshseat::ui {

void setUpTable(QTableView &table);

} // namespace freshseat::ui
