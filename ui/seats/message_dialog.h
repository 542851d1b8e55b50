// SPDX-License-Identifier: GPL-3.0-or-later
// A text for whoever sits at the chosen seats. Shown with open(); sends by itself.
#pragma once
#include "core/model/room.h"

#include <QDialog>

#include <vector>

class QLineEdit;
class QPushButton;

namespace freshseat::services {
class RoomService;
}

namespace freshseat::ui {

class ErrorView;

class MessageDialog : public QDialog
{
    Q_OBJECT
public:
    MessageDialog(services::RoomService &room, std::vector<SeatName> seats, QWidget *parent);

private:
    void send();

    services::RoomService &m_room;
    const std::vector<SeatName> m_seats;
    QLineEdit *m_text;
    QPushButton *m_send;
    ErrorView *m_error;
};

} // namespace freshseat::ui
