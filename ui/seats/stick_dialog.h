// SPDX-License-Identifier: GPL-3.0-or-later
// The image of a boot stick, into a file. Shown with open(); writing goes on when it is closed.
#pragma once
#include "core/base/result.h"

#include <QDialog>

#include <cstdint>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QRadioButton;

namespace freshseat::services {
class RoomService;
}

namespace freshseat::ui {

class ErrorView;

class StickDialog : public QDialog
{
    Q_OBJECT
public:
    StickDialog(services::RoomService &room, QWidget *parent);

private:
    void build();
    void chooseFile();
    void make();
    void onMade(const Result<std::uint64_t> &bytes);
    void refresh();

    services::RoomService &m_room;
    bool m_busy = false;
    QRadioButton *m_any;
    QRadioButton *m_one;
    QComboBox *m_seat;
    QLineEdit *m_file;
    QLabel *m_result;
    QProgressBar *m_progress;
    QPushButton *m_make;
    ErrorView *m_error;
};

} // namespace freshseat::ui
