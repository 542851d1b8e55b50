// SPDX-License-Identifier: GPL-3.0-or-later
// An image file that becomes a master: its name, the file, how far it is. Part of a dialog and of the first-start
// wizard.
#pragma once
#include "core/base/result.h"
#include "core/model/names.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace freshseat::services {
class ImportTask;
class RoomService;
} // namespace freshseat::services

namespace freshseat::ui {

class ErrorView;

class ImportForm : public QWidget
{
    Q_OBJECT
public:
    explicit ImportForm(services::RoomService &room, QWidget *parent = nullptr);
    /// With a master that is there: the file becomes its next version, an update session is open then.
    ImportForm(services::RoomService &room, std::optional<MasterName> updates, QWidget *parent);

    [[nodiscard]] bool canStart() const;
    [[nodiscard]] bool isWorking() const { return m_task != nullptr; }
    void start();
    void setFile(const QString &file);

signals:
    void changed();
    void imported(const freshseat::MasterName &name);

private:
    void build();
    void chooseFile();
    void onProgress();
    void onFinished();

    services::RoomService &m_room;
    std::optional<MasterName> m_updates;    ///< the master that is there
    services::ImportTask *m_task = nullptr; ///< goes on when the form is closed
    QLineEdit *m_name;
    QLineEdit *m_file;
    QPushButton *m_choose;
    QCheckBox *m_onHost;
    QLineEdit *m_comment;
    QLabel *m_phase;
    QProgressBar *m_progress;
    QPushButton *m_stop;
    ErrorView *m_error;
};

} // namespace freshseat::ui
