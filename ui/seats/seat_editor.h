// SPDX-License-Identifier: GPL-3.0-or-later
// One seat to change. What a change throws away is asked about before it is done.
#pragma once
#include "core/base/result.h"
#include "core/model/actions.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace freshseat::services {
class RoomService;
}

namespace freshseat::ui {

class ErrorView;
class SeatFields;

/// Shown with open(); performs the change itself.
class SeatEditor : public QDialog
{
    Q_OBJECT
public:
    SeatEditor(services::RoomService &room, const Seat &seat, QWidget *parent);

private:
    void build();
    void save();
    void onPreview(const SetSeat &action, const Result<std::vector<Change>> &changes);
    void perform(const SetSeat &action);
    void forgetWarning();

    services::RoomService &m_room;
    Seat m_seat;
    SeatFields *m_fields;
    QLineEdit *m_name;
    QLineEdit *m_mac;
    QLineEdit *m_data;
    QLineEdit *m_dataLimits;
    QComboBox *m_firmware;
    ErrorView *m_error;
    QLabel *m_warning;
    QPushButton *m_save;
    bool m_warned = false; ///< the loss has been shown for what the fields say now
};

} // namespace freshseat::ui
