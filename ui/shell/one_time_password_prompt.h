// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for the code of a second factor whenever a room's login wants one: at first, and when it is connected anew.
#pragma once
#include "core/services/connector.h"

#include <QDialog>
#include <QPointer>

#include <memory>

class QLineEdit;

namespace freshseat::ui {

class OneTimePasswordDialog : public QDialog
{
    Q_OBJECT
public:
    OneTimePasswordDialog(const Error &why, QWidget *parent);
    [[nodiscard]] Secret password() const;

private:
    QLineEdit *m_code;
};

/// Belongs to the room it asks for.
class OneTimePasswordPrompt : public QObject
{
    Q_OBJECT
public:
    OneTimePasswordPrompt(services::RoomService &room, std::shared_ptr<services::OneTimePassword> password,
                          QWidget &window);
    ~OneTimePasswordPrompt() override; ///< an open question is withdrawn

private:
    void onState(services::ConnectionState state, const Error &error);
    void ask(const Error &why);

    services::RoomService &m_room;
    std::shared_ptr<services::OneTimePassword> m_password;
    QWidget &m_window;
    QPointer<OneTimePasswordDialog> m_dialog;
};

} // namespace freshseat::ui
