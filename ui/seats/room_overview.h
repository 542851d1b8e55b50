// SPDX-License-Identifier: GPL-3.0-or-later
// Beside the tiles when no seat is chosen: the room's masters and what was done last.
#pragma once
#include <QWidget>

class QListWidget;
class QVBoxLayout;

namespace freshseat::services {
class RoomService;
}

namespace freshseat::ui {

class JournalList;

class RoomOverview : public QWidget
{
    Q_OBJECT
public:
    explicit RoomOverview(services::RoomService &room, QWidget *parent = nullptr);

private:
    void showMasters();
    void showJournal();

    services::RoomService &m_room;
    QVBoxLayout *m_masters;
    JournalList *m_journal;
};

} // namespace freshseat::ui
