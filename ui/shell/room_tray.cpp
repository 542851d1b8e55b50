// SPDX-License-Identifier: GPL-3.0-or-later
// RoomTray: listens to the room; speaks only to those who do not see the window.
#include "ui/shell/room_tray.h"

#include "ui/common/format.h"
#include "ui/common/host_sentence.h"
#include "ui/common/host_words.h"
#include "ui/common/icons.h"
#include "ui/common/words.h"

#include <QMenu>
#include <QSystemTrayIcon>
#include <QWidget>

namespace freshseat::ui {

using services::ConnectionState;
using services::Job;
using services::RoomService;

namespace {

/// The same warning, whatever its figures and the language.
QString keyOf(const Warning &warning)
{
    return text(warning.id + ' ' + warning.seat);
}

} // namespace

RoomTray::RoomTray(QWidget &window)
    : QObject(&window)
    , m_window(window)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable()) return;
    m_menu = new QMenu(&window);
    m_show = m_menu->addAction(QString());
    m_quit = m_menu->addAction(QString());
    connect(m_show, &QAction::triggered, this, &RoomTray::showRequested);
    connect(m_quit, &QAction::triggered, this, &RoomTray::quitRequested);
    retranslate();
    m_icon = new QSystemTrayIcon(applicationIcon(), this);
    m_icon->setContextMenu(m_menu);
    m_icon->setToolTip(QStringLiteral("Freshseat"));
    connect(m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason != QSystemTrayIcon::Context) emit showRequested();
    });
    connect(m_icon, &QSystemTrayIcon::messageClicked, this, &RoomTray::showRequested);
    m_icon->show();
}

RoomTray::~RoomTray() = default;

void RoomTray::retranslate()
{
    if (m_menu == nullptr) return;
    m_show->setText(tr("Show the window"));
    m_quit->setText(tr("Quit"));
}

void RoomTray::setRoom(RoomService *room)
{
    if (m_room != nullptr) m_room->disconnect(this);
    m_room = room;
    m_failed.clear();
    m_warnings.clear();
    if (room == nullptr) return;
    // What is wrong already is on the screen.
    for (const auto &[name, seat] : room->seats()) {
        if (seat.state == SeatState::Failed) m_failed << text(name.value());
    }
    for (const Warning &warning : room->status().warnings) m_warnings << keyOf(warning);
    m_away = !room->isLive();
    connect(room, &RoomService::seatsChanged, this, &RoomTray::lookAtSeats);
    connect(room, &RoomService::statusChanged, this, &RoomTray::lookAtWarnings);
    connect(room, &RoomService::jobAdded, this,
            [this](Job *job) { connect(job, &Job::finished, this, [this, job] { lookAtJob(job); }); });
    connect(room, &RoomService::connectionChanged, this,
            [this](ConnectionState state, const Error &error) { lookAtConnection(state, error); });
}

/// Told once, however often it is tried again.
void RoomTray::lookAtConnection(ConnectionState state, const Error &error)
{
    if (state == ConnectionState::Connecting) return;
    const bool away = state != ConnectionState::Live;
    if (away && !m_away) say(errorHeading(error.code), hostSentence(error.message));
    m_away = away;
}

void RoomTray::lookAtSeats(const std::vector<SeatName> &names)
{
    for (const SeatName &name : names) {
        const Seat *seat = m_room->seat(name);
        const QString title = text(name.value());
        if (seat == nullptr || seat->state != SeatState::Failed) {
            m_failed.remove(title);
        } else if (!m_failed.contains(title)) {
            m_failed << title;
            say(title, seat->lastError ? hostSentence(*seat->lastError) : stateHelp(SeatState::Failed));
        }
    }
}

void RoomTray::lookAtWarnings()
{
    QSet<QString> now;
    for (const Warning &warning : m_room->status().warnings) {
        const QString key = keyOf(warning);
        now << key;
        if (!m_warnings.contains(key))
            say(warning.seat.empty() ? tr("Warning") : text(warning.seat), warningWords(warning));
    }
    m_warnings = now;
}

void RoomTray::lookAtJob(Job *job)
{
    if (job->attention() == Job::Attention::Quiet) return;
    const QString title = journalActionWord(std::string(actionName(job->action())));
    if (job->state() == Job::State::Failed) return say(title, hostSentence(job->error()->message));
    const int troubled = job->total() - job->count(Outcome::Done);
    say(title, troubled == 0 ? tr("Done.") : tr("%n seat(s) were not done.", nullptr, troubled));
}

void RoomTray::say(const QString &title, const QString &words)
{
    emit noticed(title, words);
    const bool seen = m_window.isVisible() && !m_window.isMinimized() && m_window.isActiveWindow();
    if (m_icon != nullptr && !seen) m_icon->showMessage(title, words, applicationIcon());
}

} // namespace freshseat::ui
