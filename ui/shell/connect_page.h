// SPDX-License-Identifier: GPL-3.0-or-later
// Where a room is chosen: those one has been in, or another one; the failure if it did not work, an unknown host key to
// accept, a secret that was asked for.
#pragma once
#include "core/base/result.h"
#include "core/services/connector.h"
#include "ui/shell/saved_rooms.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace freshseat::ui {

class ErrorView;
class HostForm;

class ConnectPage : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectPage(QWidget *parent = nullptr);

    void setRooms(const std::vector<SavedRoom> &rooms);
    void setUrl(const QString &url);
    void setBackVisible(bool visible); ///< there is a room to go back to
    void showIdle();
    void showConnecting();
    /// `retrying`: it is tried again by itself.
    void showFailure(const Error &error, bool retrying);

signals:
    /// `remember`: the secret in it goes into the system's keychain.
    void connectRequested(const freshseat::services::ConnectRequest &request, bool remember);
    void renamed(const QString &url, const QString &name);
    void forgotten(const QString &url);
    void cancelled();
    void backClicked();

private:
    [[nodiscard]] QWidget *buildCard();
    [[nodiscard]] QWidget *buildHead(QWidget *parent);
    [[nodiscard]] QWidget *buildRooms(QWidget *parent);
    [[nodiscard]] QWidget *buildAnother(QWidget *parent);
    [[nodiscard]] QWidget *buildSecret(QWidget *parent);
    [[nodiscard]] QWidget *buildKey(QWidget *parent);
    [[nodiscard]] QLayout *buildButtons(QWidget *parent);
    void submit();
    void submitWithKey();
    void openChosen();
    void offerKey(const Error &error);
    void refreshSecret();

    QWidget *m_roomsBox;
    QListWidget *m_rooms;
    HostForm *m_host;
    QWidget *m_secretBox;
    QLineEdit *m_secret;
    QCheckBox *m_remember;
    QPushButton *m_connect;
    QPushButton *m_cancel;
    QPushButton *m_back;
    QLabel *m_progressText;
    QProgressBar *m_progress;
    ErrorView *m_error;
    QWidget *m_key;
    QLabel *m_keyText = nullptr;
    QPushButton *m_accept = nullptr;
    QLabel *m_fingerprint;
};

} // namespace freshseat::ui
