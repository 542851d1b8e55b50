// SPDX-License-Identifier: GPL-3.0-or-later
// The tray icon of a window, and what it tells while nobody looks: a seat that failed, a warning, jobs that are over, a
// lost connection.
#pragma once
#include "core/services/room_service.h"

#include <QObject>
#include <QSet>
#include <QString>

class QAction;
class QMenu;
class QSystemTrayIcon;
class QWidget;

namespace freshseat::ui {

class RoomTray : public QObject
{
    Q_OBJECT
public:
    /// Does nothing where there is no tray.
    explicit RoomTray(QWidget &window);
    ~RoomTray() override;

    /// Follows this room from now on; nullptr: none.
    void setRoom(services::RoomService *room);
    void retranslate();
    [[nodiscard]] bool isThere() const { return m_icon != nullptr; }

signals:
    /// Also without a tray, whether the window is seen or not: what it would say.
    void noticed(const QString &title, const QString &text);
    void showRequested();
    void quitRequested();

private:
    void say(const QString &title, const QString &text);
    void lookAtSeats(const std::vector<SeatName> &names);
    void lookAtWarnings();
    void lookAtConnection(services::ConnectionState state, const Error &error);
    void lookAtJob(services::Job *job);

    QWidget &m_window;
    QSystemTrayIcon *m_icon = nullptr;
    QMenu *m_menu = nullptr;
    QAction *m_show = nullptr;
    QAction *m_quit = nullptr;
    services::RoomService *m_room = nullptr;
    QSet<QString> m_failed;   ///< seats whose failure was told
    QSet<QString> m_warnings; ///< those that were told
    bool m_away = false;      ///< that the connection is lost was told
};

} // namespace freshseat::ui
