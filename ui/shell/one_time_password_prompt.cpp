// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/one_time_password_prompt.h"

#include "ui/common/host_sentence.h"
#include "ui/common/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace freshseat::ui {

using services::ConnectionState;

OneTimePasswordDialog::OneTimePasswordDialog(const Error &why, QWidget *parent)
    : QDialog(parent)
    , m_code(new QLineEdit(this))
{
    setObjectName(QStringLiteral("otpDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("One-time password"));
    auto *reason = new QLabel(hostSentence(why.message), this);
    reason->setObjectName(QStringLiteral("otpReason"));
    reason->setTextFormat(Qt::PlainText);
    setRole(*reason, "title");
    auto *hint = new QLabel(tr("Type the code that your authenticator shows now. It is good for one login and is not "
                               "kept: after a lost connection you are asked again."),
                            this);
    for (QLabel *label : {reason, hint}) label->setWordWrap(true);
    m_code->setObjectName(QStringLiteral("otpCode"));
    m_code->setAccessibleName(tr("One-time password"));
    m_code->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhPreferNumbers);
    m_code->setLayoutDirection(Qt::LeftToRight);
    auto *buttons = new QDialogButtonBox(this);
    auto *login = buttons->addButton(tr("Log in"), QDialogButtonBox::AcceptRole);
    login->setObjectName(QStringLiteral("otpLogin"));
    login->setEnabled(false);
    setRole(*login, "primary");
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setObjectName(QStringLiteral("otpCancel"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    for (QWidget *widget : std::initializer_list<QWidget *>{reason, hint, m_code, buttons}) layout->addWidget(widget);
    setMinimumWidth(420);
    connect(m_code, &QLineEdit::textChanged, this,
            [login](const QString &code) { login->setEnabled(!code.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

/// Authenticators show it in groups.
Secret OneTimePasswordDialog::password() const
{
    return Secret(m_code->text().remove(QChar::Space).trimmed().toStdString());
}

OneTimePasswordPrompt::OneTimePasswordPrompt(services::RoomService &room,
                                             std::shared_ptr<services::OneTimePassword> password, QWidget &window)
    : QObject(&room)
    , m_room(room)
    , m_password(std::move(password))
    , m_window(window)
{
    connect(&room, &services::RoomService::connectionChanged, this, &OneTimePasswordPrompt::onState);
}

OneTimePasswordPrompt::~OneTimePasswordPrompt()
{
    delete m_dialog;
}

void OneTimePasswordPrompt::onState(ConnectionState state, const Error &error)
{
    if (m_dialog) m_dialog->close(); // somebody went on without it
    if (state == ConnectionState::Refused && services::wantsOneTimePassword(error)) ask(error);
}

void OneTimePasswordPrompt::ask(const Error &why)
{
    m_dialog = new OneTimePasswordDialog(why, &m_window);
    connect(m_dialog, &QDialog::accepted, this, [this] {
        m_password->put(m_dialog->password());
        m_room.connectNow();
    });
    m_dialog->open();
}

} // namespace freshseat::ui
