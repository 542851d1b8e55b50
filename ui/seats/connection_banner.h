// SPDX-License-Identifier: GPL-3.0-or-later
// Above a room that is no longer up to date: why, and "Try now". Also the room's own warnings.
#pragma once
#include <QFrame>

class QLabel;
class QPushButton;

namespace freshseat::services {
class RoomService;
}

namespace freshseat::ui {

class ConnectionBanner : public QFrame
{
    Q_OBJECT
public:
    explicit ConnectionBanner(services::RoomService &room, QWidget *parent = nullptr);

private:
    void refresh();
    void say(const QString &heading, const QString &text, const char *role);

    services::RoomService &m_room;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_retry;
};

} // namespace freshseat::ui
