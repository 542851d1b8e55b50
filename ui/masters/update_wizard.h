// SPDX-License-Identifier: GPL-3.0-or-later
// The next version of a master, from beginning to end. Where it stands is read from the room, so the wizard can be
// closed at any time and taken up again, here or at another console.
#pragma once
#include "core/base/result.h"
#include "core/model/actions.h"

#include <QDialog>

#include <functional>
#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QStackedWidget;
class QTreeWidget;

namespace freshseat::services {
class RoomService;
}

namespace freshseat::ui {

class ErrorView;
class ImportForm;

/// Shown with open().
class UpdateWizard : public QDialog
{
    Q_OBJECT
public:
    enum class Step { Begin, Working, Publish, RollingOut };

    UpdateWizard(services::RoomService &room, MasterName master, QWidget *parent);

    [[nodiscard]] Step step() const;

private:
    void build();
    [[nodiscard]] QWidget *buildBegin();
    [[nodiscard]] QWidget *buildWorking();
    [[nodiscard]] QWidget *buildPublish();
    [[nodiscard]] QWidget *buildRollingOut();
    void fillSeats();
    void refresh();
    void fetchRollout();
    void showSession(const UpdateSession &session);
    void showRollout();
    void refreshButtons();
    void goOn();
    void begin();
    void publish();
    void discard();
    /// Runs `action`; a failure is shown here, `then` is called when it was done.
    void perform(const Action &action, std::function<void()> then);
    void ask(const Action &action, const QString &heading, const QString &verb);
    [[nodiscard]] const UpdateSession *session() const;
    [[nodiscard]] QString nextWord() const;

    services::RoomService &m_room;
    MasterName m_master;
    std::optional<Rollout> m_rollout;
    bool m_publishing = false; ///< the person is at the page of the comment
    bool m_published = false;  ///< here, just now: the roll-out is shown until the wizard is closed
    bool m_busy = false;

    QLabel *m_trail;
    QStackedWidget *m_pages;
    ErrorView *m_error;
    QRadioButton *m_onSeat;
    QRadioButton *m_fromFile;
    ImportForm *m_import;
    QComboBox *m_seat;
    QLabel *m_beginHint;
    QLabel *m_state;
    QLabel *m_guide;
    QLabel *m_written;
    QLineEdit *m_comment;
    QRadioButton *m_idle;
    QRadioButton *m_boot;
    QRadioButton *m_canary;
    QLineEdit *m_canaries;
    QLabel *m_rolloutState;
    QTreeWidget *m_rolloutSeats;
    QPushButton *m_continueRollout;
    QPushButton *m_undo;
    QPushButton *m_discard;
    QPushButton *m_back;
    QPushButton *m_next;
};

} // namespace freshseat::ui
