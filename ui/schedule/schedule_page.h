// SPDX-License-Identifier: GPL-3.0-or-later
// What happens by itself: the week, the entries, and what can be done with them.
#pragma once
#include "core/base/result.h"
#include "core/model/schedule.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QTableView;

namespace freshseat::services {
class RoomService;
}

namespace freshseat::ui {

class ErrorView;
class ScheduleModel;
class WeekView;

class SchedulePage : public QWidget
{
    Q_OBJECT
public:
    explicit SchedulePage(services::RoomService &room, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void translate();
    void fetch();
    void onEntries(Result<std::vector<Schedule>> entries);
    void refreshButtons();
    void edit(bool existing);
    void remove();
    void runNow();
    void openReports();
    [[nodiscard]] const Schedule *current() const;

    services::RoomService &m_room;
    ScheduleModel *m_model;
    WeekView *m_week;
    QTableView *m_table;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_run;
    QPushButton *m_remove;
    QPushButton *m_reports;
    QLabel *m_where;
    ErrorView *m_error;
    bool m_supported = true;
};

} // namespace freshseat::ui
