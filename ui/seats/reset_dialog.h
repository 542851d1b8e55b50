// SPDX-License-Identifier: GPL-3.0-or-later
// Asks before a reset: exactly what will be lost, which seats are in use and are left alone unless one says otherwise.
#pragma once
#include "core/base/result.h"
#include "ui/seats/reset_plan.h"

#include <QDialog>

#include <optional>
#include <vector>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace freshseat::services {
class RoomService;
}

namespace freshseat::ui {

class ErrorView;
class HostCallsView;

/// Shown with open(); asks the storage host by itself and fills in when the answers are there.
class ResetDialog : public QDialog
{
    Q_OBJECT
public:
    ResetDialog(services::RoomService &room, std::vector<SeatName> seats, QWidget *parent);

signals:
    /// The person said yes: exactly these, with their sessions dropped if `force`.
    void confirmed(const std::vector<freshseat::SeatName> &names, bool force);

private:
    void build();
    void ask();
    void onPlain(Result<std::vector<Change>> changes);
    void onForced(Result<std::vector<Change>> changes);
    void showPlan();
    void settle();
    void showChoice();
    void showFailure(const Error &error);
    void confirm();
    [[nodiscard]] std::vector<SeatName> chosen() const;

    services::RoomService &m_room;
    std::vector<SeatName> m_seats;
    std::optional<std::vector<Change>> m_plain;
    std::optional<std::vector<Change>> m_forced;
    ResetPlan m_plan;

    QLabel *m_heading;
    QLabel *m_text;
    QProgressBar *m_busy;
    ErrorView *m_error;
    QTreeWidget *m_losses;
    QWidget *m_inUse;
    QLabel *m_inUseText;
    QTreeWidget *m_inUseList;
    QCheckBox *m_force;
    QLabel *m_left;
    HostCallsView *m_calls;
    QPushButton *m_reset;
    QPushButton *m_cancel;
};

} // namespace freshseat::ui
