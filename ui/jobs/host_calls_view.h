// SPDX-License-Identifier: GPL-3.0-or-later
// "Show the exact calls": what a storage host that is not ours would be asked for, folded away until somebody wants it.
#pragma once
#include "core/base/result.h"
#include "core/model/actions.h"
#include "core/model/host_call.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace freshseat::services {
class RoomService;
}

namespace freshseat::ui {

/// Takes no room where the storage host is asked for nothing but the action itself.
class HostCallsView : public QWidget
{
    Q_OBJECT
public:
    HostCallsView(services::RoomService &room, QWidget *parent);

    /// Of this action from now on; folds away what was shown of another.
    void setAction(const Action &action);

signals:
    void resized(); ///< it needs more room, or less

private:
    void unfold(bool open);
    void tell(const Result<std::vector<HostCall>> &calls);
    void copy();

    services::RoomService &m_room;
    Action m_action;
    int m_question = 0; ///< answers to earlier ones are dropped
    QPushButton *m_show;
    QPushButton *m_copy;
    QLabel *m_note;
    QPlainTextEdit *m_calls;
};

} // namespace freshseat::ui
