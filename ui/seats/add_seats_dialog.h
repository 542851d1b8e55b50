// SPDX-License-Identifier: GPL-3.0-or-later
// The form for new seats in a dialog of its own.
#pragma once
#include <QDialog>

namespace freshseat::services {
class RoomService;
}

namespace freshseat::ui {

class AddSeatsForm;

/// Shown with open(). Stays open while a line could not be added.
class AddSeatsDialog : public QDialog
{
    Q_OBJECT
public:
    AddSeatsDialog(services::RoomService &room, QWidget *parent);

private:
    AddSeatsForm *m_form;
};

} // namespace freshseat::ui
