// SPDX-License-Identifier: GPL-3.0-or-later
// A boot stick: its image into a file, or onto a USB device. Shown with open(). A file is finished when it is closed; a
// device is not: a person who closes it wants the stick back.
#pragma once
#include "core/base/result.h"
#include "core/model/boot.h"
#include "core/services/drives.h"

#include <QDialog>
#include <QPointer>

#include <cstdint>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace freshseat::services {
class RoomService;
class StickTask;
struct StickEnd;
} // namespace freshseat::services

namespace freshseat::ui {

class ErrorView;
class StickAddresses;

class StickDialog : public QDialog
{
    Q_OBJECT
public:
    StickDialog(services::RoomService &room, QWidget *parent);
    ~StickDialog() override; ///< stops writing a device

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void buildTarget(QVBoxLayout &layout);
    void buildButtons(QVBoxLayout &layout);
    void chooseFile();
    void look(); ///< which sticks are plugged in
    void showDrives(const services::Drives::Listed &drives);
    [[nodiscard]] const services::Drive *drive() const; ///< nullptr: into a file
    [[nodiscard]] StickSpec spec() const;
    void make();
    void write(const services::Drive &drive);
    void onMade(const Result<std::uint64_t> &bytes);
    void onProgress();
    void onWritten();
    void succeed(const QString &words);
    void refresh();
    void fit(); ///< grows by what the wrapped texts need

    services::RoomService &m_room;
    std::vector<services::Drive> m_drives;
    QPointer<services::StickTask> m_task;
    bool m_busy = false;
    QRadioButton *m_any;
    QRadioButton *m_one;
    QComboBox *m_seat;
    StickAddresses *m_addresses;
    QComboBox *m_target;
    QLabel *m_plug;
    QWidget *m_fileRow;
    QLineEdit *m_file;
    QLabel *m_loss;
    QCheckBox *m_sure;
    QLabel *m_phase;
    QLabel *m_result;
    QProgressBar *m_progress;
    QPushButton *m_make;
    QPushButton *m_close;
    ErrorView *m_error;
};

} // namespace freshseat::ui
