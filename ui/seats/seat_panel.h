// SPDX-License-Identifier: GPL-3.0-or-later
// Beside the tiles: everything about the chosen seat, or the sum of several.
#pragma once
#include "core/model/boot.h"
#include "core/model/room.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QFormLayout;
class QLabel;
class QPushButton;

namespace freshseat::services {
class RoomService;
class Traffic;
} // namespace freshseat::services

namespace freshseat::ui {

class CopyField;
class Gauge;
class JournalList;
class TrafficPlot;

class SeatPanel : public QWidget
{
    Q_OBJECT
public:
    /// Both outlive the panel.
    SeatPanel(services::RoomService &room, services::Traffic &traffic, QWidget *parent = nullptr);

    void setSeats(const std::vector<SeatName> &names);
    /// Why the button does nothing now; empty: it does.
    void setBlocked(const QString &reason);

signals:
    void resetRequested(const std::vector<freshseat::SeatName> &names);
    void editRequested(const freshseat::SeatName &name);
    void powerRequested(const std::vector<freshseat::SeatName> &names, freshseat::PowerVerb verb);
    void pinRequested(const freshseat::SeatName &name, bool pinned);
    void keepRequested(const freshseat::SeatName &name, bool kept);

private:
    void build();
    [[nodiscard]] QWidget *buildPower();
    [[nodiscard]] QWidget *buildHead();
    [[nodiscard]] QWidget *buildDetails();
    void refresh();
    void showSeat(const Seat &seat);
    void showClone(const Seat &seat);
    void showSessions(const Seat &seat);
    void showSeveral();
    void refreshButton();
    void fetchJournal();
    void fetchTimeline();
    void showStored(const Seat &seat);
    void showTimeline(const Seat &seat);
    void showTraffic();

    services::RoomService &m_room;
    services::Traffic &m_traffic;
    QTimer m_gather;
    std::vector<SeatName> m_seats;
    QString m_blocked;

    QLabel *m_icon;
    QLabel *m_name;
    QLabel *m_state;
    QPushButton *m_reset;
    QPushButton *m_edit;
    std::vector<QPushButton *> m_power; ///< in the order of kPowerVerbs
    QPushButton *m_pin;
    QPushButton *m_keep;
    QLabel *m_warnings;
    QWidget *m_details;
    QLabel *m_clone;
    QLabel *m_written;
    Gauge *m_gauge;
    QLabel *m_sessions;
    QLabel *m_policy;
    CopyField *m_mac;
    CopyField *m_target;
    CopyField *m_portal;
    CopyField *m_initiator;
    QLabel *m_lastReset;
    QLabel *m_lastError;
    TrafficPlot *m_plot;
    QLabel *m_timeline;
    JournalList *m_journal;
    QString m_stored;                       ///< what it takes on the storage host's disk; empty: not told
    SeatState m_shown = SeatState::Unknown; ///< of the seat when its timeline was asked for
};

} // namespace freshseat::ui
