// SPDX-License-Identifier: GPL-3.0-or-later
// ConnectionBanner: follows the connection and the host's warnings.
#include "ui/seats/connection_banner.h"

#include "core/services/room_service.h"
#include "ui/common/format.h"
#include "ui/common/host_sentence.h"
#include "ui/common/host_words.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/common/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace freshseat::ui {

using services::ConnectionState;

ConnectionBanner::ConnectionBanner(services::RoomService &room, QWidget *parent)
    : QFrame(parent)
    , m_room(room)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_retry(new QPushButton(tr("Try now"), this))
{
    setObjectName(QStringLiteral("banner"));
    m_text->setObjectName(QStringLiteral("bannerText"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_retry->setObjectName(QStringLiteral("retryNow"));
    setWhatsThis(tr("How the connection to the storage host is, and what is wrong there."));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 8);
    layout->setSpacing(10);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_retry);
    connect(m_retry, &QPushButton::clicked, &room, &services::RoomService::connectNow);
    connect(&room, &services::RoomService::connectionChanged, this, &ConnectionBanner::refresh);
    connect(&room, &services::RoomService::statusChanged, this, &ConnectionBanner::refresh);
    refresh();
}

void ConnectionBanner::refresh()
{
    const Error &error = m_room.connectionError();
    const QString why = hostSentence(error.message) + ' ' + errorAdvice(error);
    m_retry->setVisible(m_room.connection() == ConnectionState::Lost ||
                        m_room.connection() == ConnectionState::Refused);
    switch (m_room.connection()) {
    case ConnectionState::Lost:
        return say(tr("No connection. What you see may be out of date; it is tried again by itself."), why,
                   "error-box");
    case ConnectionState::Refused:
        return say(tr("The storage host does not let us in. What you see may be out of date."), why, "error-box");
    case ConnectionState::Connecting:
        return say(tr("Connecting again. What you see may be out of date."), {}, "warning-box");
    case ConnectionState::Live:
        break;
    }
    QStringList warnings;
    for (const Warning &warning : m_room.status().warnings) {
        if (warning.seat.empty()) warnings << warningWords(warning);
    }
    if (warnings.isEmpty()) return hide();
    say(warnings.join(QStringLiteral(" · ")), {}, "warning-box");
}

void ConnectionBanner::say(const QString &heading, const QString &details, const char *role)
{
    const Theme &theme = Theme::current();
    const bool error = qstrcmp(role, "error-box") == 0;
    setRole(*this, role);
    const QColor color = error ? theme.error : theme.warning;
    const QString name = error ? QStringLiteral("link-lost") : QStringLiteral("warning");
    m_icon->setPixmap(icon(name, color).pixmap(QSize(20, 20), devicePixelRatioF()));
    QString html = QStringLiteral("<b>%1</b>").arg(heading.toHtmlEscaped());
    if (!details.trimmed().isEmpty()) html += QStringLiteral("<br>") + details.trimmed().toHtmlEscaped();
    m_text->setText(html);
    setAccessibleName(heading + ' ' + details);
    show();
}

} // namespace freshseat::ui
