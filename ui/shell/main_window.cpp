// SPDX-License-Identifier: GPL-3.0-or-later
// MainWindow: menus, pages, which room is open. Rules about seats live in ui/seats.
#include "ui/shell/main_window.h"

#include "core/services/room_service.h"
#include "ui/common/format.h"
#include "ui/common/host_sentence.h"
#include "ui/common/icons.h"
#include "ui/seats/room_page.h"
#include "ui/seats/seat_actions.h"
#include "ui/seats/seat_views.h"
#include "ui/shell/connect_page.h"
#include "ui/shell/languages.h"
#include "ui/shell/one_time_password_prompt.h"
#include "ui/shell/room_frame.h"
#include "ui/shell/room_opening.h"
#include "ui/shell/room_status.h"
#include "ui/shell/room_tray.h"
#include "ui/shell/setup_wizard.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QUndoStack>
#include <QWhatsThis>

namespace freshseat::ui {

using services::RoomService;

namespace {

namespace key {
const QString kGeometry = QStringLiteral("window/geometry");
const QString kAppearance = QStringLiteral("view/appearance");
const QString kLanguage = QStringLiteral("view/language");
} // namespace key

} // namespace

MainWindow::MainWindow(Parts parts, QWidget *parent)
    : QMainWindow(parent)
    , m_parts(std::move(parts))
    , m_saved(m_parts.settings)
    , m_opening(new RoomOpening({m_parts.connector, m_parts.retirement, m_parts.vault, m_parts.drives, m_saved,
                                 m_parts.caller, m_parts.backoff},
                                this))
    , m_pages(new QStackedWidget(this))
    , m_connectPage(new ConnectPage(this))
    , m_tray(new RoomTray(*this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Freshseat"));
    setWindowIcon(applicationIcon());
    setCentralWidget(m_pages);
    m_pages->addWidget(m_connectPage);
    m_connectPage->setRooms(m_saved.all());
    m_connectPage->setBackVisible(false);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->hide();
    buildMenus();
    applyTheme();
    resize(1280, 720);
    restoreGeometry(m_parts.settings.value(key::kGeometry).toByteArray());
    connectParts();
    refreshActions();
}

MainWindow::~MainWindow()
{
    m_tray->setRoom(nullptr);
    delete m_status;
    delete m_frame; // both look at m_room
}

void MainWindow::connectParts()
{
    connectPage();
    connect(m_opening, &RoomOpening::connecting, this, [this] { m_connectPage->showConnecting(); });
    connect(m_opening, &RoomOpening::failed, this, [this](const Error &error, bool retrying) {
        m_connectPage->showFailure(error, retrying);
        emit connectFailed(error);
    });
    connect(m_opening, &RoomOpening::started, this,
            [this](RoomService *room) { new OneTimePasswordPrompt(*room, m_opening->request().otp, *this); });
    connect(m_opening, &RoomOpening::opened, this, &MainWindow::adoptRoom);
    connect(m_opening, &RoomOpening::secretNotKept, this, &MainWindow::askAboutKeychain);
    connect(m_tray, &RoomTray::showRequested, this, [this] {
        showNormal();
        raise();
        activateWindow();
    });
    connect(m_tray, &RoomTray::quitRequested, this, &MainWindow::close);
}

void MainWindow::connectPage()
{
    connect(m_connectPage, &ConnectPage::connectRequested, this, &MainWindow::connectTo);
    connect(m_connectPage, &ConnectPage::cancelled, this, [this] {
        m_opening->giveUp();
        m_connectPage->showIdle();
    });
    connect(m_connectPage, &ConnectPage::backClicked, this, [this] {
        m_opening->giveUp();
        m_pages->setCurrentWidget(m_frame);
    });
    connect(m_connectPage, &ConnectPage::renamed, this,
            [this](const QString &url, const QString &name) { m_saved.rename(url, name); });
    connect(m_connectPage, &ConnectPage::forgotten, this, [this](const QString &url) {
        m_saved.forget(url);
        if (m_parts.vault != nullptr) m_parts.vault->remove(url, this, [](const Result<void> &) {});
        m_connectPage->setRooms(m_saved.all());
    });
}

void MainWindow::askAboutKeychain(const Error &error)
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("The password was not kept"), hostSentence(error.message),
                                QMessageBox::NoButton, this);
    box->setObjectName(QStringLiteral("keychainBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("Open the keychain and try again, or go on without it: then the password is known until "
                               "this window is closed, and you are asked for it the next time."));
    const QPushButton *again = box->addButton(tr("Try again"), QMessageBox::AcceptRole);
    box->addButton(tr("Go on without"), QMessageBox::RejectRole);
    connect(again, &QPushButton::clicked, m_opening, &RoomOpening::keepSecret);
    box->open();
}

RoomPage *MainWindow::roomPage() const
{
    return m_frame == nullptr ? nullptr : &m_frame->seats();
}

void MainWindow::buildMenus()
{
    menuBar()->clear();
    buildRoomMenu();
    buildSeatsMenu();
    buildViewMenu();
    buildHelpMenu();
}

void MainWindow::buildRoomMenu()
{
    QMenu *room = menuBar()->addMenu(tr("&Room"));
    connect(room->addAction(icon(QStringLiteral("link")), tr("&Connect to another room…")), &QAction::triggered, this,
            &MainWindow::showConnectPage);
    QAction *window = room->addAction(tr("&New window"));
    window->setShortcut(QKeySequence::New);
    connect(window, &QAction::triggered, this, &MainWindow::windowRequested);
    m_reconnect = room->addAction(tr("Connect &again now"));
    m_reconnect->setShortcut(QKeySequence::Refresh);
    connect(m_reconnect, &QAction::triggered, this, [this] { m_room->connectNow(); });
    m_setup = room->addAction(tr("&Set up this room…"));
    m_setup->setObjectName(QStringLiteral("actionSetup"));
    connect(m_setup, &QAction::triggered, this, &MainWindow::openSetup);
    room->addSeparator();
    QAction *close = room->addAction(tr("&Quit"));
    close->setShortcut(QKeySequence::Quit);
    connect(close, &QAction::triggered, this, &MainWindow::close);
}

void MainWindow::buildSeatsMenu()
{
    QMenu *seats = menuBar()->addMenu(tr("&Seats"));
    m_search = seats->addAction(icon(QStringLiteral("search")), tr("&Search"));
    m_search->setShortcut(QKeySequence::Find);
    connect(m_search, &QAction::triggered, this, [this] { m_frame->focusSearch(); });
    m_undo = seats->addAction(icon(QStringLiteral("undo")), tr("&Undo moving"));
    m_undo->setShortcut(QKeySequence::Undo);
    connect(m_undo, &QAction::triggered, this, [this] { roomPage()->actions().undo().undo(); });
    m_addSeats = seats->addAction(icon(QStringLiteral("add")), tr("A&dd seats…"));
    connect(m_addSeats, &QAction::triggered, this, [this] { roomPage()->actions().addSeats(); });
    m_newPcs = seats->addAction(icon(QStringLiteral("pcs")), tr("&New PCs…"));
    connect(m_newPcs, &QAction::triggered, this, [this] { roomPage()->actions().showNewPcs(); });
    m_stick = seats->addAction(icon(QStringLiteral("stick")), tr("Make a &boot stick…"));
    connect(m_stick, &QAction::triggered, this, [this] { roomPage()->actions().makeStick(); });
    seats->addSeparator();
    m_resetSelected = seats->addAction(icon(QStringLiteral("reset")), tr("&Reset selected…"));
    m_resetSelected->setShortcut(QKeySequence(QStringLiteral("Ctrl+R")));
    connect(m_resetSelected, &QAction::triggered, this, [this] { roomPage()->resetSelected(); });
    m_resetAll = seats->addAction(tr("Reset &all…"));
    m_resetAll->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+R")));
    connect(m_resetAll, &QAction::triggered, this, [this] { roomPage()->resetAll(); });
}

void MainWindow::buildViewMenu()
{
    QMenu *view = menuBar()->addMenu(tr("&View"));
    m_looks.clear();
    const std::pair<SeatLook, QString> looks[] = {
        {SeatLook::Tiles, tr("&Tiles")}, {SeatLook::Plan, tr("&Floor plan")}, {SeatLook::Table, tr("Ta&ble")}};
    for (const auto &[look, words] : looks) {
        QAction *action = view->addAction(words);
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(look))));
        connect(action, &QAction::triggered, this, [this, chosen = look] {
            m_frame->setView(RoomView::Seats);
            roomPage()->views().setLook(chosen);
        });
        m_looks.push_back(action);
    }
    view->addSeparator();
    QMenu *look = view->addMenu(tr("&Appearance"));
    auto *group = new QActionGroup(look);
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
    buildLanguageMenu(view);
}

void MainWindow::buildLanguageMenu(QMenu *view)
{
    QMenu *menu = view->addMenu(tr("&Language"));
    auto *group = new QActionGroup(menu);
    const QString current = m_parts.settings.value(key::kLanguage).toString();
    const auto add = [&](const QString &code, const QString &name) {
        QAction *action = menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(code == current);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, code] {
            m_parts.settings.setValue(key::kLanguage, code);
            emit languageChosen(code);
        });
    };
    add({}, tr("As the &system"));
    for (const Language &language : languages()) add(QLatin1String(language.code), QString::fromUtf8(language.name));
}

void MainWindow::buildHelpMenu()
{
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    QAction *what = help->addAction(icon(QStringLiteral("help")), tr("&What is this?"));
    what->setShortcut(QKeySequence::WhatsThis);
    connect(what, &QAction::triggered, this, [] { QWhatsThis::enterWhatsThisMode(); });
    connect(help->addAction(applicationIcon(), tr("&About Freshseat")), &QAction::triggered, this,
            &MainWindow::showAbout);
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
    if (event->type() != QEvent::LanguageChange) return;
    buildMenus();
    refreshActions();
    m_tray->retranslate();
    // Later: one of their menus or buttons may be what has asked for it.
    QTimer::singleShot(0, this, &MainWindow::translatePages);
}

/// Pages are made anew in the new language; what they show lives in the room. Dialogs that were open are closed.
void MainWindow::translatePages()
{
    const bool choosing = m_pages->currentWidget() == m_connectPage;
    delete m_connectPage;
    m_connectPage = new ConnectPage(this);
    m_pages->insertWidget(0, m_connectPage);
    m_connectPage->setRooms(m_saved.all());
    m_connectPage->setBackVisible(m_frame != nullptr);
    connectPage();
    if (m_frame != nullptr) showFrame(m_frame->saveLayout());
    if (choosing) m_pages->setCurrentWidget(m_connectPage);
}

void MainWindow::showFrame(const QByteArray &layout)
{
    delete m_status;
    delete m_frame;
    m_frame = new RoomFrame(*m_room, m_pages);
    m_frame->restoreLayout(layout);
    connect(&roomPage()->actions().undo(), &QUndoStack::canUndoChanged, this, &MainWindow::refreshActions);
    m_status = new RoomStatus(*m_room, this);
    statusBar()->addWidget(m_status, 1);
    statusBar()->show();
    m_pages->addWidget(m_frame);
    m_pages->setCurrentWidget(m_frame);
    roomPage()->views().focusSeats();
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

void MainWindow::openSetup()
{
    (new SetupWizard(*m_room, m_frame))->open();
}

void MainWindow::connectToLast()
{
    const auto rooms = m_saved.all();
    if (!rooms.empty()) connectTo({rooms.front().url.toStdString(), {}, {}});
}

void MainWindow::showConnectPage()
{
    m_connectPage->showIdle();
    m_pages->setCurrentWidget(m_connectPage);
}

void MainWindow::connectTo(const services::ConnectRequest &request, bool remember)
{
    m_connectPage->setUrl(text(request.url));
    m_pages->setCurrentWidget(m_connectPage);
    m_opening->open(request, remember);
}

void MainWindow::adoptRoom()
{
    auto room = m_opening->take();
    if (!room) return;
    keepLayout();
    m_tray->setRoom(nullptr);
    delete m_status;
    delete m_frame; // both look at the room that goes
    m_status = nullptr;
    m_frame = nullptr;
    m_room = std::move(room);
    m_url = text(m_opening->request().url);
    const SavedRoom saved = m_saved.find(m_url);
    connect(m_room.get(), &RoomService::connectionChanged, this, &MainWindow::refreshActions);
    showFrame(saved.layout);
    m_connectPage->setBackVisible(true);
    m_connectPage->setRooms(m_saved.all());
    setWindowTitle(tr("%1 – Freshseat").arg(saved.name));
    m_tray->setRoom(m_room.get());
    refreshActions();
    if (SetupWizard::isWanted(*m_room)) openSetup();
    emit roomShown();
}

void MainWindow::refreshActions()
{
    const bool live = m_room && m_room->isLive();
    m_setup->setEnabled(live);
    for (QAction *action : {m_addSeats, m_newPcs, m_stick}) action->setEnabled(live);
    m_resetSelected->setEnabled(live);
    m_resetAll->setEnabled(live);
    m_undo->setEnabled(live && roomPage() != nullptr && roomPage()->actions().undo().canUndo());
    m_search->setEnabled(m_frame != nullptr);
    for (QAction *look : m_looks) look->setEnabled(m_frame != nullptr);
    m_reconnect->setEnabled(m_room && !live);
}

void MainWindow::keepLayout()
{
    if (m_frame != nullptr) m_saved.setLayout(m_url, m_frame->saveLayout());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_parts.settings.setValue(key::kGeometry, saveGeometry());
    keepLayout();
    QMainWindow::closeEvent(event);
}

} // namespace freshseat::ui
