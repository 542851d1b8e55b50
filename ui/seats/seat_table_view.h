// SPDX-License-Identifier: GPL-3.0-or-later
// The room as a table: a row a seat, sorted by any column. The selection is the tiles'.
#pragma once
#include "core/model/names.h"

#include <QTableView>

#include <vector>

namespace freshseat::ui {

class SeatTableView : public QTableView
{
    Q_OBJECT
public:
    explicit SeatTableView(QWidget *parent = nullptr);

    /// After the model is there.
    void fitColumns();

signals:
    void resetRequested(); ///< of the chosen seats
    void menuRequested(const QPoint &global);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
};

} // namespace freshseat::ui
