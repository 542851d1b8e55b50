// SPDX-License-Identifier: GPL-3.0-or-later
// One room on the screen: filter bar, banner, tiles, side panel, jobs. A window may hold several.
#pragma once
#include "core/model/names.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace freshseat::services {
class RoomService;
}

namespace freshseat::ui {

class FilterBar;
class RoomOverview;
class SeatActions;
class SeatFilter;
class SeatModel;
class SeatPanel;
class SeatViews;

class RoomPage : public QWidget
{
    Q_OBJECT
public:
    /// `room` outlives the page.
    explicit RoomPage(services::RoomService &room, QWidget *parent = nullptr);

    void focusSearch();
    void resetSelected();
    void resetAll();
    void select(const SeatName &name);
    [[nodiscard]] SeatViews &views() const { return *m_views; }
    [[nodiscard]] SeatActions &actions() const { return *m_actions; }

    [[nodiscard]] QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &layout);

signals:
    void shown(); ///< after each load, when the tiles are there

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *buildEmpty();
    void connectParts();
    void showEverySeat();
    void refreshTiles();
    void refreshEmpty();
    void refreshSelection();
    void refreshConnection();

    services::RoomService &m_room;
    SeatModel *m_model;
    SeatFilter *m_filter;
    SeatActions *m_actions;
    FilterBar *m_bar;
    SeatViews *m_views;
    QLabel *m_emptyIcon;
    QLabel *m_emptyText;
    QPushButton *m_emptyButton;
    QStackedWidget *m_side; ///< overview or seat
    SeatPanel *m_panel;
    QSplitter *m_splitter;
};

} // namespace freshseat::ui
