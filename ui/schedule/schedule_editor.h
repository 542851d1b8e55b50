// SPDX-License-Identifier: GPL-3.0-or-later
// One entry of the schedule to make or to change.
#pragma once
#include "core/base/result.h"
#include "core/model/schedule.h"

#include <QDialog>

#include <array>
#include <optional>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTimeEdit;
class QToolButton;

namespace freshseat::services {
class RoomService;
}

namespace freshseat::ui {

class ErrorView;

/// Shown with open(); performs by itself. A changed entry is a new one that takes the place of the old one once it is
/// there.
class ScheduleEditor : public QDialog
{
    Q_OBJECT
public:
    /// Nothing: a new entry.
    ScheduleEditor(services::RoomService &room, const std::optional<Schedule> &entry, QWidget *parent);

private:
    void furnish();
    void build();
    [[nodiscard]] QWidget *buildDays();
    [[nodiscard]] QWidget *buildSeats();
    void show(const ScheduleSpec &spec);
    [[nodiscard]] Result<ScheduleSpec> read() const;
    [[nodiscard]] Result<SeatSelection> readSeats() const;
    void save();
    void refresh();

    services::RoomService &m_room;
    std::optional<ScheduleId> m_replaces;
    QComboBox *m_action;
    QTimeEdit *m_at;
    std::array<QToolButton *, 7> m_days{};
    QComboBox *m_which;
    QComboBox *m_group;
    QLineEdit *m_names;
    QCheckBox *m_waits;
    QTimeEdit *m_until;
    QCheckBox *m_runMissed;
    QCheckBox *m_warns;
    QSpinBox *m_warn;
    QLineEdit *m_text;
    ErrorView *m_error;
    QPushButton *m_save;
};

} // namespace freshseat::ui
