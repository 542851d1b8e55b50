// SPDX-License-Identifier: GPL-3.0-or-later
// The room as a grid of tiles that fill the width. Mouse and keyboard reach each tile's Reset button.
#pragma once
#include "core/model/names.h"
#include "ui/seats/seat_tile_delegate.h"

#include <QListView>

#include <vector>

namespace freshseat::ui {

class SeatGridView : public QListView
{
    Q_OBJECT
public:
    explicit SeatGridView(QWidget *parent = nullptr);

    [[nodiscard]] std::vector<SeatName> selectedSeats() const; ///< in the order shown
    void select(const SeatName &name);
    void setStale(bool stale);

signals:
    void resetRequested(const std::vector<freshseat::SeatName> &names);
    void seatSelectionChanged();

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    [[nodiscard]] SeatTileDelegate::Pointer pointerAt(const QPoint &position) const;
    void movePointer(const SeatTileDelegate::Pointer &pointer);
    void requestReset();
    void fitGrid();

    SeatTileDelegate *m_delegate;
};

} // namespace freshseat::ui
