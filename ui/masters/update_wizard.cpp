// SPDX-License-Identifier: GPL-3.0-or-later
// UpdateWizard: a page for each state of the master's update session and of its roll-out.
#include "ui/masters/update_wizard.h"

#include "core/services/room_service.h"
#include "ui/common/error_view.h"
#include "ui/common/form_layout.h"
#include "ui/common/format.h"
#include "ui/common/host_sentence.h"
#include "ui/common/theme.h"
#include "ui/common/words.h"
#include "ui/jobs/action_dialog.h"
#include "ui/masters/import_form.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace freshseat::ui {

using services::Job;
using services::RoomService;

namespace {

QString phaseWord(RolloutPhase phase)
{
    switch (phase) {
    case RolloutPhase::Canary:
        return UpdateWizard::tr("The first seats try the new version; the others wait.");
    case RolloutPhase::Waiting:
        return UpdateWizard::tr("The first seats stood. The others wait for your word.");
    case RolloutPhase::Rolling:
        return UpdateWizard::tr("The new version is current; the seats move to it.");
    case RolloutPhase::Done:
        return UpdateWizard::tr("Every seat that was to move has moved.");
    case RolloutPhase::Failed:
        return UpdateWizard::tr("A first seat did not stand. All of them go back, and the version is marked bad.");
    case RolloutPhase::Aborted:
        break;
    }
    return UpdateWizard::tr("The roll-out was ended; nothing more moves.");
}

QString stepWord(RolloutStep step)
{
    switch (step) {
    case RolloutStep::Waiting:
        return UpdateWizard::tr("waits");
    case RolloutStep::Moved:
        return UpdateWizard::tr("moved, not booted yet");
    case RolloutStep::Starting:
        return UpdateWizard::tr("starting");
    case RolloutStep::Running:
        return UpdateWizard::tr("running, watched");
    case RolloutStep::Stood:
        return UpdateWizard::tr("fine");
    case RolloutStep::Failed:
        return UpdateWizard::tr("did not stand");
    case RolloutStep::Stays:
        break;
    }
    return UpdateWizard::tr("stays");
}

QLabel *makeText(QWidget *parent, const QString &words = {})
{
    auto *label = new QLabel(words, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

bool isDone(const Job &job)
{
    return job.state() == Job::State::Done && job.count(Outcome::Done) + job.count(Outcome::Skipped) == job.total();
}

} // namespace

UpdateWizard::UpdateWizard(RoomService &room, MasterName master, QWidget *parent)
    : QDialog(parent)
    , m_room(room)
    , m_master(std::move(master))
    , m_trail(makeText(this))
    , m_pages(new QStackedWidget(this))
    , m_error(new ErrorView(this))
{
    setObjectName(QStringLiteral("updateWizard"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Update %1").arg(text(m_master.value())));
    build();
    connect(&room, &RoomService::mastersChanged, this, &UpdateWizard::refresh);
    connect(&room, &RoomService::connectionChanged, this, &UpdateWizard::refreshButtons);
    connect(&room, &RoomService::rolloutChanged, this, [this](const Rollout &rollout) {
        if (rollout.master != m_master) return;
        m_rollout = rollout;
        refresh();
    });
    connect(&room, &RoomService::seatsChanged, this, [this](const std::vector<SeatName> &names) {
        const UpdateSession *open = session();
        if (open != nullptr && open->seat && std::find(names.begin(), names.end(), *open->seat) != names.end())
            refresh();
    });
    fillSeats();
    fetchRollout();
    refresh();
}

void UpdateWizard::build()
{
    setRole(*m_trail, "title");
    m_pages->addWidget(buildBegin());
    m_pages->addWidget(buildWorking());
    m_pages->addWidget(buildPublish());
    m_pages->addWidget(buildRollingOut());
    m_discard = new QPushButton(tr("Discard the update…"), this);
    m_discard->setObjectName(QStringLiteral("updateDiscard"));
    m_back = new QPushButton(tr("Back"), this);
    m_back->setObjectName(QStringLiteral("updateBack"));
    m_next = new QPushButton(this);
    m_next->setObjectName(QStringLiteral("updateNext"));
    setRole(*m_next, "primary");
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("updateClose"));
    close->setToolTip(tr("The update goes on; come back to it at any time, also from another console"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_discard);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(m_trail);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_error);
    layout->addLayout(buttons);
    resize(640, 440);
    connect(m_discard, &QPushButton::clicked, this, &UpdateWizard::discard);
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_publishing = false;
        refresh();
    });
    connect(m_next, &QPushButton::clicked, this, &UpdateWizard::goOn);
    connect(close, &QPushButton::clicked, this, &UpdateWizard::reject);
}

QWidget *UpdateWizard::buildBegin()
{
    auto *page = new QWidget(m_pages);
    auto *hint =
        makeText(page, tr("One PC boots the master's disk itself and you install there what every seat is to get. The "
                          "other seats go on as they are until you publish."));
    m_seat = new QComboBox(page);
    m_seat->setObjectName(QStringLiteral("updateSeat"));
    m_beginHint = makeText(page);
    m_beginHint->setObjectName(QStringLiteral("updateBeginHint"));
    setRole(*m_beginHint, "dim");
    m_onSeat = new QRadioButton(tr("Install on the PC of"), page);
    m_onSeat->setObjectName(QStringLiteral("updateOnSeat"));
    m_onSeat->setChecked(true);
    m_fromFile = new QRadioButton(tr("Take an image file as the next version"), page);
    m_fromFile->setObjectName(QStringLiteral("updateFromFile"));
    m_import = new ImportForm(m_room, m_master, page);
    m_import->hide();
    QWidget::setTabOrder(m_onSeat, m_seat);
    m_seat->setAccessibleName(m_onSeat->text());
    auto *line = new QHBoxLayout;
    line->addWidget(m_onSeat);
    line->addWidget(m_seat, 1);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(hint);
    layout->addLayout(line);
    layout->addWidget(m_fromFile);
    layout->addWidget(m_import);
    layout->addWidget(m_beginHint);
    layout->addStretch(1);
    connect(m_seat, &QComboBox::currentIndexChanged, this, &UpdateWizard::refreshButtons);
    connect(m_fromFile, &QRadioButton::toggled, this, [this, hint](bool file) {
        hint->setVisible(!file);
        m_seat->setEnabled(!file);
        m_import->setVisible(file);
        refreshButtons();
    });
    connect(m_import, &ImportForm::changed, this, &UpdateWizard::refreshButtons);
    return page;
}

QWidget *UpdateWizard::buildWorking()
{
    auto *page = new QWidget(m_pages);
    m_guide = makeText(page);
    m_guide->setObjectName(QStringLiteral("updateGuide"));
    setRole(*m_guide, "title");
    m_state = makeText(page);
    m_state->setObjectName(QStringLiteral("updateState"));
    m_written = makeText(page);
    m_written->setObjectName(QStringLiteral("updateWritten"));
    setRole(*m_written, "dim");
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QLabel *label : {m_guide, m_state, m_written}) layout->addWidget(label);
    layout->addStretch(1);
    return page;
}

QWidget *UpdateWizard::buildPublish()
{
    auto *page = new QWidget(m_pages);
    m_comment = new QLineEdit(page);
    m_comment->setObjectName(QStringLiteral("updateComment"));
    m_comment->setPlaceholderText(tr("What is new, for you to find it again"));
    m_idle = new QRadioButton(tr("Every seat, as soon as nobody uses it"), page);
    m_idle->setObjectName(QStringLiteral("updateIdle"));
    m_boot = new QRadioButton(tr("Every seat, at its next boot"), page);
    m_boot->setObjectName(QStringLiteral("updateBoot"));
    m_boot->setChecked(true);
    m_canary = new QRadioButton(tr("These seats first; the others when they have stood:"), page);
    m_canary->setObjectName(QStringLiteral("updateCanary"));
    m_canaries = new QLineEdit(page);
    m_canaries->setObjectName(QStringLiteral("updateCanaries"));
    m_canaries->setAccessibleName(tr("First seats"));
    m_canaries->setPlaceholderText(QStringLiteral("PC-01, PC-02"));
    m_canaries->setEnabled(false);
    connect(m_canary, &QRadioButton::toggled, m_canaries, &QLineEdit::setEnabled);
    connect(m_comment, &QLineEdit::textChanged, this, &UpdateWizard::refreshButtons);
    auto *form = new FormLayout;
    form->addRow(tr("Comment"), m_comment);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(form);
    layout->addWidget(makeText(page, tr("Who gets the new version?")));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_idle, m_boot, m_canary, m_canaries})
        layout->addWidget(widget);
    layout->addWidget(makeText(page, tr("Seats that are pinned or kept stay as they are.")));
    layout->addStretch(1);
    return page;
}

QWidget *UpdateWizard::buildRollingOut()
{
    auto *page = new QWidget(m_pages);
    m_rolloutState = makeText(page);
    m_rolloutState->setObjectName(QStringLiteral("rolloutState"));
    m_rolloutSeats = new QTreeWidget(page);
    m_rolloutSeats->setObjectName(QStringLiteral("rolloutSeats"));
    m_rolloutSeats->setAccessibleName(tr("Seats of the roll-out"));
    m_rolloutSeats->setHeaderLabels({tr("Seat"), tr("State"), tr("Details")});
    m_rolloutSeats->setRootIsDecorated(false);
    m_continueRollout = new QPushButton(tr("Go on with the others"), page);
    m_continueRollout->setObjectName(QStringLiteral("rolloutContinue"));
    m_undo = new QPushButton(tr("Undo: back to the version before…"), page);
    m_undo->setObjectName(QStringLiteral("rolloutUndo"));
    auto *line = new QHBoxLayout;
    line->addWidget(m_undo);
    line->addStretch(1);
    line->addWidget(m_continueRollout);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_rolloutState);
    layout->addWidget(m_rolloutSeats, 1);
    layout->addLayout(line);
    connect(m_continueRollout, &QPushButton::clicked, this, [this] { perform(ContinueRollout{m_master}, {}); });
    connect(m_undo, &QPushButton::clicked, this, [this] {
        if (!m_rollout) return;
        const Action back = isOver(m_rollout->phase) ? Action(SetCurrent{m_master, m_rollout->from, RollOut::Boot})
                                                     : Action(AbortRollout{m_master});
        ask(back, tr("Go back to version %1?").arg(m_rollout->from), tr("Go back"));
    });
    return page;
}

const UpdateSession *UpdateWizard::session() const
{
    const Master *master = m_room.master(m_master);
    return master == nullptr || !master->update ? nullptr : &*master->update;
}

UpdateWizard::Step UpdateWizard::step() const
{
    if (session() != nullptr) return m_publishing ? Step::Publish : Step::Working;
    const bool rolling = m_rollout && (m_published || !isOver(m_rollout->phase));
    return rolling ? Step::RollingOut : Step::Begin;
}

void UpdateWizard::fillSeats()
{
    m_seat->clear();
    for (const auto &[name, seat] : m_room.seats()) {
        if (seat.master == m_master) m_seat->addItem(text(name.value()));
    }
}

void UpdateWizard::fetchRollout()
{
    m_room.rollout(m_master, this, [this](Result<Rollout> rollout) {
        if (!rollout) return; // nothing was ever rolled out, or this host does not
        m_rollout = std::move(*rollout);
        refresh();
    });
}

void UpdateWizard::refresh()
{
    const Step now = step();
    m_pages->setCurrentIndex(static_cast<int>(now));
    const QStringList words{tr("1 Begin"), tr("2 Install"), tr("3 Publish"), tr("4 Roll out")};
    QString trail;
    for (int i = 0; i < words.size(); ++i) {
        const bool here = i == static_cast<int>(now);
        trail += (i == 0 ? QString() : QStringLiteral("   ›   ")) +
                 (here ? QStringLiteral("● ") : QStringLiteral("○ ")) + words[i];
    }
    m_trail->setText(trail);
    if (const UpdateSession *open = session()) showSession(*open);
    if (now == Step::RollingOut) showRollout();
    refreshButtons();
}

void UpdateWizard::showSession(const UpdateSession &session)
{
    const QString seat = session.seat ? text(session.seat->value()) : QString();
    const Seat *at = session.seat ? m_room.seat(*session.seat) : nullptr;
    if (session.publishing)
        m_guide->setText(tr("The new version is being published."));
    else if (!session.seat)
        m_guide->setText(tr("The image file is there. Publish it when you like."));
    else if (session.sessions > 0)
        m_guide->setText(tr("Install on %1 what every seat is to get, then shut it down.").arg(seat));
    else if (session.writtenBytes == 0)
        m_guide->setText(tr("Switch %1 on now: it boots the master's disk.").arg(seat));
    else
        m_guide->setText(tr("%1 is shut down. Publish what it wrote, or switch it on again.").arg(seat));
    m_state->setText(at == nullptr ? QString() : tr("%1: %2").arg(seat, stateWord(at->state)));
    m_written->setText(tr("%1 written since %2; begun by %3 on version %4.")
                           .arg(sizeText(session.writtenBytes), timeText(session.since), text(session.by))
                           .arg(session.base));
}

void UpdateWizard::showRollout()
{
    m_rolloutState->setText(tr("Version %1.").arg(m_rollout->to) + ' ' + phaseWord(m_rollout->phase) +
                            (m_rollout->reason.empty() ? QString() : '\n' + hostSentence(m_rollout->reason)));
    m_rolloutSeats->clear();
    for (const RolloutSeat &seat : m_rollout->seats) {
        const QString name = text(seat.name.value());
        new QTreeWidgetItem(m_rolloutSeats, {seat.canary ? tr("%1 (first)").arg(name) : name, stepWord(seat.step),
                                             hostSentence(seat.message)});
    }
    m_rolloutSeats->resizeColumnToContents(0);
    m_rolloutSeats->resizeColumnToContents(1);
}

QString UpdateWizard::nextWord() const
{
    switch (step()) {
    case Step::Begin:
        return tr("Begin");
    case Step::Working:
        return tr("Next");
    case Step::Publish:
        return tr("Publish");
    case Step::RollingOut:
        break;
    }
    return {};
}

void UpdateWizard::refreshButtons()
{
    const Step now = step();
    const UpdateSession *open = session();
    const bool live = m_room.isLive() && !m_busy;
    m_next->setText(nextWord());
    m_next->setVisible(now != Step::RollingOut);
    bool ready = live;
    QString why;
    const bool file = m_fromFile->isChecked();
    if (now == Step::Begin && !file && m_seat->currentIndex() < 0) why = tr("No seat stands on this master.");
    if (now == Step::Begin && file && !m_import->canStart()) ready = false;
    if (now == Step::Working && open->sessions > 0) why = tr("Shut the PC down first.");
    if (now == Step::Publish && m_comment->text().trimmed().isEmpty()) why = tr("Write a comment first.");
    if (!m_room.isLive()) why = tr("Not possible now: there is no connection to the storage host.");
    ready = ready && why.isEmpty();
    m_next->setEnabled(ready);
    m_next->setToolTip(why);
    m_beginHint->setText(now == Step::Begin ? why : QString());
    m_back->setVisible(now == Step::Publish);
    m_discard->setVisible(open != nullptr);
    m_discard->setEnabled(live);
    const bool waits =
        m_rollout && (m_rollout->phase == RolloutPhase::Waiting || m_rollout->phase == RolloutPhase::Canary);
    m_continueRollout->setVisible(waits);
    m_continueRollout->setEnabled(live);
    m_undo->setEnabled(live && m_rollout && m_rollout->phase != RolloutPhase::Failed &&
                       m_rollout->phase != RolloutPhase::Aborted);
}

void UpdateWizard::goOn()
{
    m_error->clear();
    if (step() == Step::Begin) return begin();
    if (step() == Step::Publish) return publish();
    m_publishing = true;
    refresh();
    m_comment->setFocus();
}

void UpdateWizard::begin()
{
    if (m_fromFile->isChecked()) return m_import->start();
    perform(BeginUpdate{m_master, SeatName(m_seat->currentText().toStdString())}, {});
}

void UpdateWizard::publish()
{
    PublishUpdate action;
    action.master = m_master;
    action.comment = m_comment->text().trimmed().toStdString();
    action.rollOut = m_idle->isChecked() ? RollOut::Idle : RollOut::Boot;
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    const QStringList words =
        m_canary->isChecked() ? m_canaries->text().split(between, Qt::SkipEmptyParts) : QStringList();
    if (m_canary->isChecked() && words.isEmpty())
        return m_error->show({ErrorCode::Usage, tr("Which seats come first?").toStdString(), {}});
    for (const QString &word : words) {
        auto name = parseSeatName(word.toStdString());
        if (!name) return m_error->show(name.error());
        action.canaries.push_back(std::move(*name));
    }
    perform(action, [this] {
        m_publishing = false;
        m_published = true;
        fetchRollout();
    });
}

void UpdateWizard::discard()
{
    ask(DiscardUpdate{m_master}, tr("Discard the update of %1?").arg(text(m_master.value())), tr("Discard"));
}

void UpdateWizard::ask(const Action &action, const QString &heading, const QString &verb)
{
    auto *dialog = new ActionDialog(m_room, action, {heading, verb}, this);
    connect(dialog, &ActionDialog::performed, this, [this](Job *job) {
        connect(job, &Job::finished, this, [this] {
            m_publishing = false;
            fetchRollout();
            refresh();
        });
    });
    dialog->open();
}

void UpdateWizard::perform(const Action &action, std::function<void()> then)
{
    m_busy = true;
    refreshButtons();
    Job *job = m_room.perform(action);
    connect(job, &Job::finished, this, [this, job, then = std::move(then)] {
        m_busy = false;
        if (job->error())
            m_error->show(*job->error());
        else if (!isDone(*job))
            m_error->show({ErrorCode::Failed, job->items().front().message, {}});
        else if (then)
            then();
        refresh();
    });
}

} // namespace freshseat::ui
