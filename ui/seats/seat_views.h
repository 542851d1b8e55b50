// SPDX-License-Identifier: GPL-3.0-or-later
// The three ways to look at the seats (tiles, floor plan, table) over one filter and one selection, with the tabs of
// the room's zones above.
#pragma once
#include "core/model/room.h"
#include "ui/seats/seat_filter.h"

#include <QWidget>

#include <optional>
#include <utility>
#include <vector>

class QButtonGroup;
class QLabel;
class QPushButton;
class QSlider;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace freshseat::ui {

class FloorPlanView;
class SeatGridView;
class SeatTableView;

enum class SeatLook { Tiles, Plan, Table };

class SeatViews : public QWidget
{
    Q_OBJECT
public:
    /// `filter` has its source model and outlives this.
    explicit SeatViews(SeatFilter &filter, QWidget *parent = nullptr);

    [[nodiscard]] std::vector<SeatName> selectedSeats() const; ///< in the order shown
    void select(const SeatName &name);
    /// Chooses every shown seat of that kind, and of that group if one is given.
    void selectWhere(SeatKind kind, const std::optional<QString> &group);
    void setStale(bool stale);
    void showEveryZone();
    void setGroups(const QStringList &groups);
    [[nodiscard]] QStringList groups() const { return m_groups; }
    [[nodiscard]] SeatLook look() const;
    void setLook(SeatLook look);
    /// A picture of the floor beneath that part of the plan; no file: none.
    void setPicture(const QString &file, const QRectF &area);
    void focusSeats();
    /// What stands there instead of seats.
    void setEmpty(QWidget *empty);
    void showEmpty(bool empty);
    void retranslate();

    [[nodiscard]] QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &layout);

signals:
    void selectionChanged();
    void resetRequested(const std::vector<freshseat::SeatName> &names);
    void menuRequested(const QPoint &global);
    void zoneChanged();
    void placed(const std::vector<std::pair<freshseat::SeatName, freshseat::Place>> &places);

private:
    void build();
    [[nodiscard]] QWidget *buildTools();
    [[nodiscard]] QWidget *buildPlanTools(QWidget *parent);
    void connectViews();
    void choosePicture();

    SeatFilter &m_filter;
    QStringList m_groups;
    QTabBar *m_zones;
    QButtonGroup *m_looks;
    QWidget *m_planTools;
    QToolButton *m_arrange;
    QToolButton *m_fit;
    QToolButton *m_picture;
    QSlider *m_zoom;
    QStackedWidget *m_stack;
    SeatGridView *m_grid;
    FloorPlanView *m_plan;
    SeatTableView *m_table;
    QWidget *m_empty = nullptr;
    QString m_pictureFile;
    QRectF m_pictureArea;
    bool m_fitted = false; ///< the plan has been shown once
};

} // namespace freshseat::ui
