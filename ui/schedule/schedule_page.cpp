// SPDX-License-Identifier: GPL-3.0-or-later
// SchedulePage: asks for the schedule again whenever the host says that it has changed.
#include "ui/schedule/schedule_page.h"

#include "core/services/room_service.h"
#include "ui/common/error_view.h"
#include "ui/common/format.h"
#include "ui/common/icon_button.h"
#include "ui/common/icons.h"
#include "ui/common/tab_order.h"
#include "ui/common/tables.h"
#include "ui/common/theme.h"
#include "ui/jobs/action_dialog.h"
#include "ui/schedule/schedule_editor.h"
#include "ui/schedule/schedule_model.h"
#include "ui/schedule/schedule_words.h"
#include "ui/schedule/week_view.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace freshseat::ui {

using services::Job;
using services::RoomService;

namespace {

/// The tick before an action's name is larger than Qt takes it for.
void fitColumns(QTableView &table)
{
    static constexpr int kTick = 10;
    table.resizeColumnsToContents();
    table.setColumnWidth(0, table.columnWidth(0) + kTick);
}

} // namespace

SchedulePage::SchedulePage(RoomService &room, QWidget *parent)
    : QWidget(parent)
    , m_room(room)
    , m_model(new ScheduleModel(this))
    , m_week(new WeekView(this))
    , m_table(new QTableView(this))
    , m_add(new QPushButton(this))
    , m_edit(new IconButton(this))
    , m_run(new IconButton(this))
    , m_remove(new IconButton(this))
    , m_reports(new QPushButton(this))
    , m_where(new QLabel(this))
    , m_error(new ErrorView(this))
{
    setObjectName(QStringLiteral("schedulePage"));
    build();
    translate();
    connect(&room, &RoomService::schedulesChanged, this, &SchedulePage::fetch);
    connect(&room, &RoomService::loaded, this, &SchedulePage::fetch);
    connect(&room, &RoomService::connectionChanged, this, &SchedulePage::refreshButtons);
    connect(m_model, &ScheduleModel::switchRequested, this, [this](ScheduleId id, bool on) {
        m_room.perform(EnableSchedule{id, on}, Job::Attention::Quiet);
    });
    connect(m_add, &QPushButton::clicked, this, [this] { edit(false); });
    connect(m_edit, &QPushButton::clicked, this, [this] { edit(true); });
    connect(m_table, &QTableView::doubleClicked, this, [this] { edit(true); });
    connect(m_run, &QPushButton::clicked, this, &SchedulePage::runNow);
    connect(m_remove, &QPushButton::clicked, this, &SchedulePage::remove);
    connect(m_reports, &QPushButton::clicked, this, &SchedulePage::openReports);
    connect(m_week, &WeekView::chosen, this, [this](ScheduleId id) {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_model->entry(row)->id == id) m_table->selectRow(row);
        }
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SchedulePage::refreshButtons);
    connect(m_model, &QAbstractItemModel::modelReset, this, &SchedulePage::refreshButtons);
    fetch();
    refreshButtons();
}

void SchedulePage::build()
{
    m_add->setObjectName(QStringLiteral("scheduleAdd"));
    setRole(*m_add, "primary");
    m_edit->setObjectName(QStringLiteral("scheduleEdit"));
    m_edit->setIcon(icon(QStringLiteral("edit")));
    m_run->setObjectName(QStringLiteral("scheduleRun"));
    m_run->setIcon(icon(QStringLiteral("play")));
    m_remove->setObjectName(QStringLiteral("scheduleRemove"));
    m_remove->setIcon(icon(QStringLiteral("delete")));
    m_reports->setObjectName(QStringLiteral("scheduleReports"));
    m_where->setObjectName(QStringLiteral("scheduleWhere"));
    setRole(*m_where, "dim");
    m_table->setObjectName(QStringLiteral("scheduleTable"));
    m_table->setModel(m_model);
    setUpTable(*m_table);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    for (QPushButton *button : {m_add, m_edit, m_run, m_remove}) line->addWidget(button);
    line->addStretch(1);
    line->addWidget(m_where);
    line->addWidget(m_reports);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(line);
    layout->addWidget(m_error);
    layout->addWidget(m_week, 3);
    layout->addWidget(m_table, 2);
    tabInOrder({m_add, m_edit, m_run, m_remove, m_reports, m_week, m_table});
}

void SchedulePage::translate()
{
    m_add->setText(tr("Add…"));
    m_edit->setText(tr("Change…"));
    m_run->setText(tr("Run now…"));
    m_remove->setText(tr("Remove…"));
    m_reports->setText(tr("Reports…"));
    m_reports->setToolTip(tr("Where reports of the schedule go, and a test of them"));
    m_table->setAccessibleName(tr("Schedule"));
    m_table->setWhatsThis(tr("What the storage host does by itself, with every console closed. A seat in use is never "
                             "reset: it waits until the give-up time, then until its next boot."));
    m_week->setWhatsThis(tr("The week to come. A block is a run; its length is how long it waits for seats in use."));
    m_model->retranslate();
    fitColumns(*m_table);
    refreshButtons();
}

void SchedulePage::fetch()
{
    if (!m_room.isLive()) return;
    m_room.schedules(this, [this](Result<std::vector<Schedule>> entries) { onEntries(std::move(entries)); });
}

void SchedulePage::onEntries(Result<std::vector<Schedule>> entries)
{
    m_supported = entries || entries.error().code != ErrorCode::Unsupported;
    if (entries) {
        m_error->clear();
        m_week->setEntries(*entries);
        m_where->setText(entries->empty() ? QString() : tr("Runs on %1").arg(text(entries->front().runsOn)));
        m_model->setEntries(std::move(*entries));
        fitColumns(*m_table);
    } else {
        m_error->show(entries.error());
    }
    refreshButtons();
}

const Schedule *SchedulePage::current() const
{
    const auto rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : m_model->entry(rows.first().row());
}

void SchedulePage::refreshButtons()
{
    const bool live = m_room.isLive() && m_supported;
    const Schedule *entry = current();
    m_model->setLive(live);
    m_week->setCurrent(entry == nullptr ? 0 : entry->id);
    m_add->setEnabled(live);
    m_reports->setEnabled(m_room.isLive());
    const QString why = m_room.isLive() ? tr("Choose an entry first")
                                        : tr("Not possible now: there is no connection to the storage host.");
    for (QPushButton *button : {m_edit, m_run, m_remove}) {
        button->setEnabled(live && entry != nullptr);
        button->setToolTip(button->isEnabled() ? QString() : why);
    }
}

void SchedulePage::edit(bool existing)
{
    const Schedule *entry = existing ? current() : nullptr;
    if (!m_room.isLive() || (existing && entry == nullptr)) return;
    auto *editor = new ScheduleEditor(m_room, entry == nullptr ? std::nullopt : std::optional(*entry), this);
    editor->open();
}

void SchedulePage::remove()
{
    const Schedule *entry = current();
    if (entry == nullptr) return;
    const ActionDialog::Words words{tr("Remove this entry of the schedule?"), tr("Remove")};
    (new ActionDialog(m_room, RemoveSchedule{entry->id}, words, this))->open();
}

void SchedulePage::runNow()
{
    const Schedule *entry = current();
    if (entry == nullptr) return;
    const ActionDialog::Words words{tr("Run this entry of the schedule now?"), tr("Run now")};
    (new ActionDialog(m_room, RunSchedule{entry->id}, words, this))->open();
}

/// The storage host says where they go, or why there are none.
void SchedulePage::openReports()
{
    const ActionDialog::Words words{tr("Send a test report?"), tr("Send a test report"), false};
    (new ActionDialog(m_room, TestReport{}, words, this))->open();
}

void SchedulePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) translate();
    QWidget::changeEvent(event);
}

} // namespace freshseat::ui
