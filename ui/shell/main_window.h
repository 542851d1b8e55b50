// SPDX-License-Identifier: GPL-3.0-or-later
// The console's window: a frame around the page where a room is chosen and the room itself.
#pragma once
#include "core/services/connector.h"
#include "ui/common/theme.h"

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
class RoomPage;

class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    struct Parts {
        services::Connector connector;
        services::Retirement &retirement;
        QSettings &settings; ///< connections, layout, appearance; never a secret
        std::string caller;  ///< for the journal
        services::Backoff backoff = {};
    };
    explicit MainWindow(Parts parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    void connectTo(const services::ConnectRequest &request);
    /// The room of the last time, or the page where one is chosen.
    void connectToLast();

    [[nodiscard]] services::RoomService *room() const { return m_room.get(); }
    [[nodiscard]] RoomPage *roomPage() const { return m_roomPage; }

signals:
    void roomShown();                                  ///< the tiles of a room are there
    void connectFailed(const freshseat::Error &error); ///< also while it is tried again

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildMenus();
    void buildRoomMenu();
    void buildViewMenu();
    void applyTheme();
    void giveUpCandidate();
    void onCandidate(services::ConnectionState state, const Error &error);
    void adoptCandidate();
    void remember(const services::ConnectRequest &request);
    void showConnectPage();
    void refreshActions();
    void chooseAppearance(Appearance appearance);
    void showAbout();

    Parts m_parts;
    // A new room takes the place of the old one only when it is there.
    std::unique_ptr<services::RoomService> m_candidate;
    services::ConnectRequest m_candidateRequest;
    std::unique_ptr<services::RoomService> m_room;

    QStackedWidget *m_pages;
    ConnectPage *m_connectPage;
    RoomPage *m_roomPage = nullptr;
    QWidget *m_status = nullptr;
    QAction *m_resetSelected = nullptr;
    QAction *m_resetAll = nullptr;
    QAction *m_search = nullptr;
    QAction *m_reconnect = nullptr;
};

} // namespace freshseat::ui
