// SPDX-License-Identifier: GPL-3.0-or-later
// The status bar's contents: connection, storage host, space, seats and sessions.
#pragma once
#include <QTimer>
#include <QWidget>

class QLabel;

namespace freshseat::services {
class RoomService;
}

namespace freshseat::ui {

class Gauge;

class RoomStatus : public QWidget
{
    Q_OBJECT
public:
    explicit RoomStatus(services::RoomService &room, QWidget *parent = nullptr);

private:
    void refresh();

    services::RoomService &m_room;
    QLabel *m_icon;
    QLabel *m_host;
    QLabel *m_sessions;
    QLabel *m_space;
    Gauge *m_gauge;
    QTimer m_gather;
};

} // namespace freshseat::ui
