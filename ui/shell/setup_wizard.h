// SPDX-License-Identifier: GPL-3.0-or-later
// From a storage host that answers to a room that works: what is missing, a master, the seats, how the PCs boot. Every
// step can be skipped and done later on its own page.
#pragma once
#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeWidget;

namespace freshseat::services {
class RoomService;
}

namespace freshseat::ui {

class AddSeatsForm;
class ImportForm;

/// Shown with open().
class SetupWizard : public QDialog
{
    Q_OBJECT
public:
    enum class Step { Check, Master, Seats, Boot, Done };

    explicit SetupWizard(services::RoomService &room, QWidget *parent);

    [[nodiscard]] Step step() const;
    /// A room that has neither masters nor seats: it wants this wizard.
    [[nodiscard]] static bool isWanted(const services::RoomService &room);

private:
    void build();
    [[nodiscard]] QWidget *buildCheck();
    [[nodiscard]] QWidget *buildMaster();
    [[nodiscard]] QWidget *buildSeats();
    [[nodiscard]] QWidget *buildBoot();
    [[nodiscard]] QWidget *buildDone();
    void goTo(Step step);
    void act();
    void refresh();
    void showChecks();
    [[nodiscard]] QString actWord() const;
    [[nodiscard]] bool canAct() const;

    services::RoomService &m_room;
    QLabel *m_trail;
    QStackedWidget *m_pages;
    QTreeWidget *m_checks;
    QLabel *m_masters;
    ImportForm *m_import;
    QLabel *m_seats;
    AddSeatsForm *m_add;
    QLabel *m_done;
    QPushButton *m_back;
    QPushButton *m_skip;
    QPushButton *m_act;
};

} // namespace freshseat::ui
