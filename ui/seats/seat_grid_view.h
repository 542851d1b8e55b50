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
    void menuRequested(const QPoint &global); ///< for the chosen seats

protected:
    /// The Reset button of a tile in the viewport; empty when it has none.
    [[nodiscard]] virtual QRect buttonOf(const QModelIndex &index) const;
    [[nodiscard]] SeatTileDelegate &tiles() const { return *m_delegate; }
    /// As many columns as fit, all of one width, so that no ragged margin is left at the right.
    virtual void fitTiles();
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

    SeatTileDelegate *m_delegate;
};

} // namespace freshseat::ui
