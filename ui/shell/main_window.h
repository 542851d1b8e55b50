// SPDX-License-Identifier: GPL-3.0-or-later
// The console's window: a frame around the page where a room is chosen and the room itself. One room a window, so that
// no dialog of one room blocks another.
#pragma once
#include "core/services/connector.h"
#include "core/services/vault.h"
#include "ui/common/theme.h"
#include "ui/shell/saved_rooms.h"

#include <QMainWindow>

#include <memory>
#include <string>

class QSettings;
class QStackedWidget;

namespace freshseat::services {
class Retirement;
}

namespace freshseat::ui {

class ConnectPage;
class RoomFrame;
class RoomOpening;
class RoomPage;
class RoomTray;

class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    struct Parts {
        services::Connector connector;
        services::Retirement &retirement;
        QSettings &settings; ///< connections, layout, appearance, language; never a secret
        std::string caller;  ///< for the journal
        services::Backoff backoff = {};
        services::Vault *vault = nullptr;   ///< the system's keychain, if there is one
        services::Drives *drives = nullptr; ///< the sticks of this machine, if they can be written to
    };
    explicit MainWindow(Parts parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    void connectTo(const services::ConnectRequest &request, bool remember = false);
    void openSetup(); ///< over the room that is shown
    /// The room of the last time, or the page where one is chosen.
    void connectToLast();

    [[nodiscard]] services::RoomService *room() const { return m_room.get(); }
    [[nodiscard]] RoomPage *roomPage() const;
    [[nodiscard]] RoomFrame *frame() const { return m_frame; }

signals:
    void roomShown();                                  ///< the tiles of a room are there
    void connectFailed(const freshseat::Error &error); ///< also while it is tried again
    void windowRequested();                            ///< one more window
    void languageChosen(const QString &code);          ///< empty: the system's

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void connectParts();
    void connectPage(); ///< a new ConnectPage
    void translatePages();
    void askAboutKeychain(const Error &error);
    void showFrame(const QByteArray &layout);
    void buildMenus();
    void buildRoomMenu();
    void buildSeatsMenu();
    void buildViewMenu();
    void buildLanguageMenu(QMenu *view);
    void buildHelpMenu();
    void applyTheme();
    void adoptRoom();
    void keepLayout();
    void showConnectPage();
    void refreshActions();
    void chooseAppearance(Appearance appearance);
    void showAbout();

    Parts m_parts;
    SavedRooms m_saved;
    RoomOpening *m_opening; ///< a new room takes the place of the old one only when it is there
    std::unique_ptr<services::RoomService> m_room;
    QString m_url; ///< of m_room

    QStackedWidget *m_pages;
    ConnectPage *m_connectPage;
    RoomFrame *m_frame = nullptr;
    RoomTray *m_tray;
    QWidget *m_status = nullptr;
    QAction *m_resetSelected = nullptr;
    QAction *m_resetAll = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_setup = nullptr;
    QAction *m_addSeats = nullptr;
    QAction *m_newPcs = nullptr;
    QAction *m_stick = nullptr;
    QAction *m_search = nullptr;
    QAction *m_reconnect = nullptr;
    std::vector<QAction *> m_looks;
};

} // namespace freshseat::ui
