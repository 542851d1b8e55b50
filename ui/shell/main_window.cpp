// SPDX-License-Identifier: GPL-3.0-or-later
// MainWindow: menus, pages, which room is open. Rules about seats live in ui/seats.
#include "ui/shell/main_window.h"

#include "core/services/room_service.h"
#include "ui/common/format.h"
#include "ui/common/icons.h"
#include "ui/seats/room_page.h"
#include "ui/shell/connect_page.h"
#include "ui/shell/room_status.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QMenuBar>
#include <QMessageBox>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QUrl>

namespace freshseat::ui {

using services::ConnectionState;
using services::RoomService;

namespace {

constexpr int kRecentKept = 10;

namespace key {
const QString kGeometry = QStringLiteral("window/geometry");
const QString kRoomLayout = QStringLiteral("window/room");
const QString kRecent = QStringLiteral("connection/recent");
const QString kHostKeys = QStringLiteral("hostkeys/"); ///< + URL: the fingerprint a person accepted for it
const QString kAppearance = QStringLiteral("view/appearance");
} // namespace key

/// A URL as part of a settings key, which must not hold a slash.
QString hostKeyOf(const std::string &url)
{
    return key::kHostKeys + QString::fromLatin1(QUrl::toPercentEncoding(text(url)));
}

} // namespace

MainWindow::MainWindow(Parts parts, QWidget *parent)
    : QMainWindow(parent)
    , m_parts(std::move(parts))
    , m_pages(new QStackedWidget(this))
    , m_connectPage(new ConnectPage(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Freshseat"));
    setWindowIcon(applicationIcon());
    setCentralWidget(m_pages);
    m_pages->addWidget(m_connectPage);
    m_connectPage->setRecent(m_parts.settings.value(key::kRecent).toStringList());
    m_connectPage->setBackVisible(false);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->hide();
    buildMenus();
    applyTheme();
    resize(1280, 720);
    restoreGeometry(m_parts.settings.value(key::kGeometry).toByteArray());
    connect(m_connectPage, &ConnectPage::connectRequested, this, &MainWindow::connectTo);
    connect(m_connectPage, &ConnectPage::cancelled, this, [this] {
        giveUpCandidate();
        m_connectPage->showIdle();
    });
    connect(m_connectPage, &ConnectPage::backClicked, this, [this] {
        giveUpCandidate();
        m_pages->setCurrentWidget(m_roomPage);
    });
    refreshActions();
}

MainWindow::~MainWindow()
{
    delete m_status;
    delete m_roomPage; // both look at m_room
}

void MainWindow::buildMenus()
{
    buildRoomMenu();
    buildViewMenu();
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    connect(help->addAction(applicationIcon(), tr("&About Freshseat")), &QAction::triggered, this,
            &MainWindow::showAbout);
}

void MainWindow::buildRoomMenu()
{
    QMenu *room = menuBar()->addMenu(tr("&Room"));
    connect(room->addAction(icon(QStringLiteral("link")), tr("&Connect to another room…")), &QAction::triggered, this,
            &MainWindow::showConnectPage);
    m_reconnect = room->addAction(tr("Connect &again now"));
    m_reconnect->setShortcut(QKeySequence::Refresh);
    connect(m_reconnect, &QAction::triggered, this, [this] { m_room->connectNow(); });
    room->addSeparator();
    QAction *quit = room->addAction(tr("&Quit"));
    quit->setShortcut(QKeySequence::Quit);
    connect(quit, &QAction::triggered, this, &MainWindow::close);

    QMenu *seats = menuBar()->addMenu(tr("&Seats"));
    m_search = seats->addAction(icon(QStringLiteral("search")), tr("&Search"));
    m_search->setShortcut(QKeySequence::Find);
    connect(m_search, &QAction::triggered, this, [this] { m_roomPage->focusSearch(); });
    seats->addSeparator();
    m_resetSelected = seats->addAction(icon(QStringLiteral("reset")), tr("&Reset selected…"));
    m_resetSelected->setShortcut(QKeySequence(QStringLiteral("Ctrl+R")));
    connect(m_resetSelected, &QAction::triggered, this, [this] { m_roomPage->resetSelected(); });
    m_resetAll = seats->addAction(tr("Reset &all…"));
    m_resetAll->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+R")));
    connect(m_resetAll, &QAction::triggered, this, [this] { m_roomPage->resetAll(); });
}

void MainWindow::buildViewMenu()
{
    QMenu *look = menuBar()->addMenu(tr("&View"))->addMenu(tr("&Appearance"));
    auto *group = new QActionGroup(this);
    const int current = m_parts.settings.value(key::kAppearance, static_cast<int>(Appearance::System)).toInt();
    const std::pair<Appearance, QString> choices[] = {
        {Appearance::System, tr("As the &system")}, {Appearance::Light, tr("&Light")}, {Appearance::Dark, tr("&Dark")}};
    for (const auto &[appearance, words] : choices) {
        QAction *action = look->addAction(words);
        action->setCheckable(true);
        action->setChecked(static_cast<int>(appearance) == current);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, chosen = appearance] { chooseAppearance(chosen); });
    }
}

void MainWindow::chooseAppearance(Appearance appearance)
{
    m_parts.settings.setValue(key::kAppearance, static_cast<int>(appearance));
    applyAppearance(appearance);
}

void MainWindow::applyTheme()
{
    const QString sheet = Theme::current().styleSheet();
    if (sheet != styleSheet()) setStyleSheet(sheet);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange) applyTheme();
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About Freshseat"));
    box->setIconPixmap(applicationIcon().pixmap(QSize(64, 64), devicePixelRatioF()));
    box->setText(QStringLiteral("<b>Freshseat %1</b>").arg(QApplication::applicationVersion()));
    box->setInformativeText(tr("Every PC of the room from one disk, fresh at one click.\n"
                               "Free software under the GNU General Public License, version 3 or later."));
    box->open();
}

void MainWindow::connectToLast()
{
    const QStringList recent = m_parts.settings.value(key::kRecent).toStringList();
    if (!recent.isEmpty()) connectTo({recent.first().toStdString(), {}});
}

void MainWindow::showConnectPage()
{
    m_connectPage->showIdle();
    m_pages->setCurrentWidget(m_connectPage);
}

void MainWindow::connectTo(const services::ConnectRequest &request)
{
    giveUpCandidate();
    m_connectPage->setUrl(text(request.url));
    m_pages->setCurrentWidget(m_connectPage);
    m_candidateRequest = request;
    if (request.acceptKey.empty())
        m_candidateRequest.acceptKey = m_parts.settings.value(hostKeyOf(request.url)).toString().toStdString();
    auto factory = m_parts.connector(m_candidateRequest);
    if (!factory) {
        m_connectPage->showFailure(factory.error(), false);
        emit connectFailed(factory.error());
        return;
    }
    m_candidate =
        std::make_unique<RoomService>(std::move(*factory), m_parts.retirement, m_parts.caller, m_parts.backoff);
    connect(m_candidate.get(), &RoomService::connectionChanged, this, &MainWindow::onCandidate);
    // Later, since the service is in the middle of telling everybody.
    connect(m_candidate.get(), &RoomService::loaded, this, &MainWindow::adoptCandidate, Qt::QueuedConnection);
    m_candidate->connectNow();
}

void MainWindow::giveUpCandidate()
{
    m_candidate.reset();
}

void MainWindow::onCandidate(ConnectionState state, const Error &error)
{
    if (sender() != m_candidate.get()) return refreshActions();
    if (state == ConnectionState::Connecting) m_connectPage->showConnecting();
    if (state != ConnectionState::Lost && state != ConnectionState::Refused) return;
    m_connectPage->showFailure(error, state == ConnectionState::Lost);
    emit connectFailed(error);
}

void MainWindow::adoptCandidate()
{
    if (!m_candidate || sender() != m_candidate.get()) return;
    delete m_status;
    delete m_roomPage;
    m_room = std::move(m_candidate);
    m_roomPage = new RoomPage(*m_room, m_pages);
    m_roomPage->restoreLayout(m_parts.settings.value(key::kRoomLayout).toByteArray());
    m_status = new RoomStatus(*m_room, this);
    statusBar()->addWidget(m_status, 1);
    statusBar()->show();
    m_pages->addWidget(m_roomPage);
    m_pages->setCurrentWidget(m_roomPage);
    m_roomPage->setFocus();
    m_connectPage->setBackVisible(true);
    setWindowTitle(tr("%1 – Freshseat").arg(text(m_room->status().host)));
    remember(m_candidateRequest);
    refreshActions();
    emit roomShown();
}

void MainWindow::remember(const services::ConnectRequest &request)
{
    const QString url = text(request.url);
    if (!request.acceptKey.empty()) m_parts.settings.setValue(hostKeyOf(request.url), text(request.acceptKey));
    QStringList recent = m_parts.settings.value(key::kRecent).toStringList();
    recent.removeAll(url);
    recent.prepend(url);
    while (recent.size() > kRecentKept) recent.removeLast();
    m_parts.settings.setValue(key::kRecent, recent);
    m_connectPage->setRecent(recent);
}

void MainWindow::refreshActions()
{
    const bool live = m_room && m_room->isLive();
    m_resetSelected->setEnabled(live);
    m_resetAll->setEnabled(live);
    m_search->setEnabled(m_roomPage != nullptr);
    m_reconnect->setEnabled(m_room && !live);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_parts.settings.setValue(key::kGeometry, saveGeometry());
    if (m_roomPage != nullptr) m_parts.settings.setValue(key::kRoomLayout, m_roomPage->saveLayout());
    QMainWindow::closeEvent(event);
}

} // namespace freshseat::ui
