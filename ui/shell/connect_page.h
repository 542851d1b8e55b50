// SPDX-License-Identifier: GPL-3.0-or-later
// Where a room is chosen: a URL, the failure if it did not work, an unknown host key to accept.
#pragma once
#include "core/base/result.h"
#include "core/services/connector.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace freshseat::ui {

class ErrorView;

class ConnectPage : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectPage(QWidget *parent = nullptr);

    void setRecent(const QStringList &urls);
    void setUrl(const QString &url);
    void setBackVisible(bool visible); ///< there is a room to go back to
    void showIdle();
    void showConnecting();
    /// `retrying`: it is tried again by itself.
    void showFailure(const Error &error, bool retrying);

signals:
    void connectRequested(const freshseat::services::ConnectRequest &request);
    void cancelled();
    void backClicked();

private:
    [[nodiscard]] QWidget *buildCard();
    [[nodiscard]] QWidget *buildKey(QWidget *parent);
    void submit();
    void submitWithKey();
    void offerKey(const Error &error);

    QComboBox *m_url;
    QPushButton *m_connect;
    QPushButton *m_cancel;
    QPushButton *m_back;
    QLabel *m_progressText;
    QProgressBar *m_progress;
    ErrorView *m_error;
    QWidget *m_key;
    QLabel *m_fingerprint;
};

} // namespace freshseat::ui
