// SPDX-License-Identifier: GPL-3.0-or-later
// ScheduleEditor: fields of a ScheduleSpec.
#include "ui/schedule/schedule_editor.h"

#include "core/services/room_service.h"
#include "ui/common/error_view.h"
#include "ui/common/form_layout.h"
#include "ui/common/format.h"
#include "ui/common/tab_order.h"
#include "ui/common/theme.h"
#include "ui/schedule/schedule_words.h"

#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTimeEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <set>

namespace freshseat::ui {

using services::Job;

namespace {

constexpr ScheduleAction kActions[] = {ScheduleAction::Reset, ScheduleAction::Wake, ScheduleAction::Shutdown};
enum Which { All, Group, Names };

TimeOfDay timeOf(const QTimeEdit &edit)
{
    return {edit.time().hour() * 60 + edit.time().minute()};
}

} // namespace

ScheduleEditor::ScheduleEditor(services::RoomService &room, const std::optional<Schedule> &entry, QWidget *parent)
    : QDialog(parent)
    , m_room(room)
    , m_action(new QComboBox(this))
    , m_at(new QTimeEdit(QTime(4, 0), this))
    , m_which(new QComboBox(this))
    , m_group(new QComboBox(this))
    , m_names(new QLineEdit(this))
    , m_waits(new QCheckBox(tr("Wait for seats in use, give up at"), this))
    , m_until(new QTimeEdit(QTime(8, 0), this))
    , m_runMissed(new QCheckBox(tr("Make up for a run that was missed because the host was off"), this))
    , m_warns(new QCheckBox(tr("Tell players before, in minutes"), this))
    , m_warn(new QSpinBox(this))
    , m_text(new QLineEdit(this))
    , m_error(new ErrorView(this))
{
    setObjectName(QStringLiteral("scheduleEditor"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(entry ? tr("Change the schedule") : tr("New entry in the schedule"));
    furnish();
    build();
    if (entry) {
        m_replaces = entry->id;
        show(entry->spec);
    }
    refresh();
}

void ScheduleEditor::furnish()
{
    for (const ScheduleAction action : kActions) m_action->addItem(actionWord(action));
    m_action->setObjectName(QStringLiteral("scheduleAction"));
    for (QAbstractSpinBox *edit : std::initializer_list<QAbstractSpinBox *>{m_at, m_until, m_warn})
        edit->setButtonSymbols(QAbstractSpinBox::NoButtons);
    for (QTimeEdit *edit : {m_at, m_until}) {
        // Right to left, Qt turns the sections around, and the line edit turns them once more: 4:00 would read 00:4.
        edit->setLayoutDirection(Qt::LeftToRight);
        edit->setDisplayFormat(QLocale().timeFormat(QLocale::ShortFormat));
    }
    m_at->setObjectName(QStringLiteral("scheduleAt"));
    m_until->setObjectName(QStringLiteral("scheduleUntil"));
    m_waits->setObjectName(QStringLiteral("scheduleWaits"));
    m_runMissed->setObjectName(QStringLiteral("scheduleMissed"));
    m_until->setAccessibleName(tr("Give up at"));
    m_warns->setObjectName(QStringLiteral("scheduleWarns"));
    m_warn->setObjectName(QStringLiteral("scheduleWarn"));
    m_warn->setAccessibleName(m_warns->text());
    m_warn->setRange(1, static_cast<int>(kLongestWarning.count()));
    m_warn->setValue(10);
    m_text->setObjectName(QStringLiteral("scheduleText"));
    m_text->setAccessibleName(tr("What players are told"));
    m_text->setMaxLength(200);
    m_text->setToolTip(tr("Shown on the screens of seats in use; nothing is done to a seat before"));
    for (const QCheckBox *box : {m_waits, m_warns}) connect(box, &QCheckBox::toggled, this, &ScheduleEditor::refresh);
    connect(m_action, &QComboBox::currentIndexChanged, this, &ScheduleEditor::refresh);
    connect(m_warn, &QSpinBox::valueChanged, this, &ScheduleEditor::refresh);
}

void ScheduleEditor::build()
{
    auto *wait = new QHBoxLayout;
    wait->setSpacing(10);
    wait->addWidget(m_waits);
    wait->addWidget(m_until);
    wait->addStretch(1);
    auto *form = new FormLayout;
    form->addRow(tr("What"), m_action);
    form->addRow(tr("Time"), m_at);
    form->addRow(tr("Days"), buildDays());
    form->addRow(tr("Seats"), buildSeats());
    form->addRow(wait);
    auto *warn = new QHBoxLayout;
    warn->setSpacing(10);
    warn->addWidget(m_warns);
    warn->addWidget(m_warn);
    warn->addStretch(1);
    form->addRow(warn);
    form->addRow(m_text);
    form->addRow(m_runMissed);
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("scheduleSave"));
    setRole(*m_save, "primary");
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    layout->addLayout(form);
    layout->addWidget(m_error);
    layout->addWidget(buttons);
    setMinimumWidth(520);
    std::vector<QWidget *> order{m_action, m_at};
    order.insert(order.end(), m_days.begin(), m_days.end());
    order.insert(order.end(), {m_which, m_group, m_names, m_waits, m_until, m_warns, m_warn, m_text, m_runMissed});
    tabInOrder(order);
    connect(buttons, &QDialogButtonBox::accepted, this, &ScheduleEditor::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &ScheduleEditor::reject);
    connect(m_which, &QComboBox::currentIndexChanged, this, &ScheduleEditor::refresh);
}

QWidget *ScheduleEditor::buildDays()
{
    auto *days = new QWidget(this);
    auto *line = new QHBoxLayout(days);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    for (int day = 1; day <= 7; ++day) {
        auto *button = new QToolButton(days);
        button->setObjectName(QStringLiteral("scheduleDay%1").arg(day));
        button->setText(QLocale().dayName(day, QLocale::ShortFormat));
        button->setAccessibleName(QLocale().dayName(day, QLocale::LongFormat));
        button->setCheckable(true);
        button->setChecked(true);
        button->setFocusPolicy(Qt::StrongFocus);
        m_days.at(static_cast<std::size_t>(day - 1)) = button;
        line->addWidget(button);
    }
    line->addStretch(1);
    return days;
}

QWidget *ScheduleEditor::buildSeats()
{
    auto *seats = new QWidget(this);
    m_which->setObjectName(QStringLiteral("scheduleWhich"));
    m_which->addItems({tr("All seats"), tr("A group"), tr("These seats")});
    m_group->setObjectName(QStringLiteral("scheduleGroup"));
    m_group->setAccessibleName(tr("Group"));
    m_names->setObjectName(QStringLiteral("scheduleNames"));
    m_names->setAccessibleName(tr("Names of the seats"));
    m_names->setPlaceholderText(QStringLiteral("PC-01, PC-02"));
    std::set<QString> groups;
    for (const auto &[name, seat] : m_room.seats()) {
        if (!seat.group.empty()) groups.insert(text(seat.group));
    }
    for (const QString &group : groups) m_group->addItem(group);
    auto *line = new QHBoxLayout(seats);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_which);
    line->addWidget(m_group, 1);
    line->addWidget(m_names, 1);
    return seats;
}

void ScheduleEditor::refresh()
{
    const ScheduleAction action = kActions[std::max(0, m_action->currentIndex())];
    m_waits->setEnabled(action == ScheduleAction::Reset);
    m_until->setEnabled(m_waits->isEnabled() && m_waits->isChecked());
    m_warns->setEnabled(action != ScheduleAction::Wake); // nobody sits at a PC that is switched on
    const bool warns = m_warns->isEnabled() && m_warns->isChecked();
    m_warn->setEnabled(warns);
    m_text->setEnabled(warns);
    m_text->setPlaceholderText(warningWords(action, std::chrono::minutes(m_warn->value())));
    m_group->setVisible(m_which->currentIndex() == Group);
    m_names->setVisible(m_which->currentIndex() == Names);
}

void ScheduleEditor::show(const ScheduleSpec &spec)
{
    m_action->setCurrentIndex(static_cast<int>(spec.action));
    m_at->setTime(clockTime(spec.at));
    for (int day = 1; day <= 7; ++day)
        m_days.at(static_cast<std::size_t>(day - 1))->setChecked(spec.days.has(isoDay(day)));
    m_which->setCurrentIndex(spec.seats.all ? All : spec.seats.group ? Group : Names);
    if (spec.seats.group) {
        const QString group = text(*spec.seats.group);
        if (m_group->findText(group) < 0) m_group->addItem(group);
        m_group->setCurrentText(group);
    }
    if (!spec.seats.names.empty()) m_names->setText(seatsWord(spec.seats));
    m_waits->setChecked(spec.waitUntil.has_value());
    if (spec.waitUntil) m_until->setTime(clockTime(*spec.waitUntil));
    m_runMissed->setChecked(spec.runMissed);
    m_warns->setChecked(spec.warn.count() > 0);
    if (spec.warn.count() > 0) m_warn->setValue(static_cast<int>(spec.warn.count()));
    const QString said = text(spec.text);
    m_text->setText(said == warningWords(spec.action, spec.warn) ? QString() : said); // goes on following the minutes
}

Result<SeatSelection> ScheduleEditor::readSeats() const
{
    SeatSelection seats;
    seats.all = m_which->currentIndex() == All;
    if (m_which->currentIndex() == Group) seats.group = m_group->currentText().toStdString();
    if (m_which->currentIndex() != Names) return seats;
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    for (const QString &word : m_names->text().split(between, Qt::SkipEmptyParts)) {
        auto name = parseSeatName(word.toStdString());
        if (!name) return failure(name);
        seats.names.push_back(std::move(*name));
    }
    return seats;
}

Result<ScheduleSpec> ScheduleEditor::read() const
{
    ScheduleSpec spec;
    spec.action = kActions[std::max(0, m_action->currentIndex())];
    spec.at = timeOf(*m_at);
    spec.days = Weekdays::none();
    for (int day = 1; day <= 7; ++day) {
        if (m_days.at(static_cast<std::size_t>(day - 1))->isChecked()) spec.days.add(isoDay(day));
    }
    if (m_until->isEnabled()) spec.waitUntil = timeOf(*m_until);
    spec.runMissed = m_runMissed->isChecked();
    if (m_warn->isEnabled()) {
        spec.warn = std::chrono::minutes(m_warn->value());
        const QString said = m_text->text().trimmed();
        spec.text = (said.isEmpty() ? m_text->placeholderText() : said).toStdString();
    }
    auto seats = readSeats();
    if (!seats) return failure(seats);
    spec.seats = std::move(*seats);
    if (auto right = checkSpec(spec); !right) return failure(right);
    return spec;
}

/// The dialog may be closed while this works; the service ends it.
void ScheduleEditor::save()
{
    const auto spec = read();
    if (!spec) return m_error->show(spec.error());
    m_error->clear();
    m_save->setEnabled(false);
    Job *job = m_room.perform(AddSchedule{*spec}, Job::Attention::Quiet);
    connect(job, &Job::finished, &m_room, [room = &m_room, job, old = m_replaces, dialog = QPointer(this)] {
        const bool done = job->isClean();
        if (done && old) room->perform(RemoveSchedule{*old}, Job::Attention::Quiet);
        if (!dialog) return;
        if (done) return dialog->accept();
        dialog->m_save->setEnabled(true);
        dialog->m_error->show(job->error() ? *job->error()
                                           : Error{ErrorCode::Failed, job->items().front().message, {}});
    });
}

} // namespace freshseat::ui
