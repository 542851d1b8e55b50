// SPDX-License-Identifier: GPL-3.0-or-later
// Asks before an action: exactly what would change and what would be lost, as the storage host says it.
#pragma once
#include "core/base/result.h"
#include "core/model/actions.h"

#include <QDialog>

#include <vector>

class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace freshseat::services {
class Job;
class RoomService;
} // namespace freshseat::services

namespace freshseat::ui {

class ErrorView;
class HostCallsView;

/// Shown with open(); performs the action itself once the person has said yes.
class ActionDialog : public QDialog
{
    Q_OBJECT
public:
    struct Words {
        QString heading; ///< "Run the schedule now?"
        QString verb;    ///< of the button: "Run now"
        bool danger = true;
    };
    ActionDialog(services::RoomService &room, Action action, const Words &words, QWidget *parent);

signals:
    void performed(freshseat::services::Job *job);

private:
    void build(const Words &words);
    void onPreview(const Result<std::vector<Change>> &changes);
    void confirm();

    services::RoomService &m_room;
    Action m_action;
    QLabel *m_heading;
    QLabel *m_text;
    QProgressBar *m_busy;
    ErrorView *m_error;
    QTreeWidget *m_changes;
    HostCallsView *m_calls;
    QPushButton *m_confirm;
};

} // namespace freshseat::ui
