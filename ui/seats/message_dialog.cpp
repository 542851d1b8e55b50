// SPDX-License-Identifier: GPL-3.0-or-later
// MessageDialog: the storage host is asked first whether it can, then told.
#include "ui/seats/message_dialog.h"

#include "core/services/room_service.h"
#include "ui/common/error_view.h"
#include "ui/common/format.h"
#include "ui/common/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace freshseat::ui {

MessageDialog::MessageDialog(services::RoomService &room, std::vector<SeatName> seats, QWidget *parent)
    : QDialog(parent)
    , m_room(room)
    , m_seats(std::move(seats))
    , m_text(new QLineEdit(this))
    , m_error(new ErrorView(this))
{
    static constexpr int kMostLetters = 200; // as parseMessage()
    setObjectName(QStringLiteral("messageDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_seats.size() == 1 ? tr("Message to %1").arg(text(m_seats.front().value()))
                                       : tr("Message to %n seat(s)", nullptr, static_cast<int>(m_seats.size())));
    auto *hint = new QLabel(tr("Shown on the screens of seats in use. The others are left alone."), this);
    hint->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setAccessibleName(tr("What players are told"));
    m_text->setPlaceholderText(tr("We close in ten minutes"));
    m_text->setMaxLength(kMostLetters);
    auto *buttons = new QDialogButtonBox(this);
    m_send = buttons->addButton(tr("Send"), QDialogButtonBox::AcceptRole);
    m_send->setObjectName(QStringLiteral("messageSend"));
    m_send->setEnabled(false);
    setRole(*m_send, "primary");
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    for (QWidget *widget : std::initializer_list<QWidget *>{hint, m_text, m_error, buttons}) layout->addWidget(widget);
    setMinimumWidth(480);
    connect(m_text, &QLineEdit::textChanged, this,
            [this](const QString &words) { m_send->setEnabled(!words.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &MessageDialog::send);
    connect(buttons, &QDialogButtonBox::rejected, this, &MessageDialog::reject);
}

void MessageDialog::send()
{
    const PowerSeats action{SeatSelection{m_seats, {}, false}, PowerVerb::Message,
                            m_text->text().trimmed().toStdString()};
    m_send->setEnabled(false);
    // Closed in between: it is sent all the same, and the job says what comes of it.
    auto onPreview = [room = &m_room, action, dialog = QPointer(this)](const Result<std::vector<Change>> &changes) {
        if (dialog) dialog->m_send->setEnabled(true);
        if (!changes && dialog) return dialog->m_error->show(changes.error());
        room->perform(action);
        if (dialog) dialog->accept();
    };
    m_room.preview(action, &m_room, std::move(onPreview));
}

} // namespace freshseat::ui
