// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does to seats, from whichever button, key or menu: ask, then let RoomService do it.
#pragma once
#include "core/model/names.h"

#include <QObject>

#include <vector>

class QWidget;

namespace freshseat::services {
class RoomService;
}

namespace freshseat::ui {

class SeatActions : public QObject
{
    Q_OBJECT
public:
    /// Dialogs open over `window` and live no longer than it.
    SeatActions(services::RoomService &room, QWidget *window);

    void reset(const std::vector<SeatName> &names);
    void resetAll();

private:
    services::RoomService &m_room;
    QWidget *m_window;
};

} // namespace freshseat::ui
