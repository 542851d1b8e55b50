// SPDX-License-Identifier: GPL-3.0-or-later
// The room as it stands: tiles where their seats are, over a picture of the floor if there is one. Zooms; in arranging,
// tiles are dragged to their places.
#pragma once
#include "core/model/room.h"
#include "ui/seats/floor_plan.h"
#include "ui/seats/seat_grid_view.h"

#include <QPixmap>

#include <utility>
#include <vector>

namespace freshseat::ui {

class FloorPlanView : public SeatGridView
{
    Q_OBJECT
public:
    static constexpr double kSmallest = 0.2;
    static constexpr double kLargest = 2.0;

    explicit FloorPlanView(QWidget *parent = nullptr);

    [[nodiscard]] double zoom() const { return m_zoom; }
    void setZoom(double zoom);
    /// The largest zoom that shows every tile; kept so, whatever the size of the view, until another zoom is chosen.
    void fitToWindow();
    [[nodiscard]] bool fits() const { return m_fits; }
    void setArranging(bool arranging);
    /// The part of the floor that is shown, in units of the plan.
    [[nodiscard]] QRectF area() const { return plan().bounds; }
    /// A picture that lies under the tiles where `area` is, at its own proportions; null: none.
    void setPicture(const QPixmap &picture, const QRectF &area);

    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;
    void doItemsLayout() override;

signals:
    /// Tiles were dropped here: new places, snapped.
    void placed(const std::vector<std::pair<freshseat::SeatName, freshseat::Place>> &places);
    void zoomChanged(double zoom);

protected:
    [[nodiscard]] QRect buttonOf(const QModelIndex &index) const override;
    void fitTiles() override;
    [[nodiscard]] int horizontalOffset() const override;
    [[nodiscard]] int verticalOffset() const override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void updateGeometries() override;
    void dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] const FloorPlan &plan() const;
    [[nodiscard]] QSizeF pitch() const; ///< viewport pixels of one unit
    [[nodiscard]] QRectF rectOf(const QPointF &spot) const;
    [[nodiscard]] QPointF toPlan(const QPointF &pixels) const; ///< a distance
    void paintTile(QPainter &painter, const QModelIndex &index, const QRectF &where) const;
    void paintGround(QPainter &painter) const;
    void drop();
    void endDrag();

    double m_zoom = 1;
    bool m_fits = false; ///< follows the size of the view
    QSizeF m_fittedTo;   ///< the plan it was fitted to last
    bool m_fitting = false;
    bool m_arranging = false;
    QPixmap m_picture;
    QRectF m_pictureArea;
    mutable FloorPlan m_plan;
    mutable bool m_planned = false; ///< m_plan is that of the rows there are

    QPoint m_pressed;
    bool m_mayDrag = false;  ///< a tile is held
    bool m_dragging = false; ///< and has been moved
    bool m_banding = false;
    QPoint m_pointerAt;
};

} // namespace freshseat::ui
