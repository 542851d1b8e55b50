// SPDX-License-Identifier: GPL-3.0-or-later
// RoomStatus: follows RoomService.
#include "ui/shell/room_status.h"

#include "core/services/room_service.h"
#include "ui/common/format.h"
#include "ui/common/gauge.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace freshseat::ui {

using services::ConnectionState;

namespace {

constexpr std::chrono::milliseconds kGather{200}; ///< a busy room tells thousands of changes a second

QString connectionWord(ConnectionState state)
{
    switch (state) {
    case ConnectionState::Connecting:
        return RoomStatus::tr("connecting");
    case ConnectionState::Live:
        return RoomStatus::tr("connected");
    case ConnectionState::Lost:
        return RoomStatus::tr("not connected, trying again");
    case ConnectionState::Refused:
        break;
    }
    return RoomStatus::tr("not connected");
}

} // namespace

RoomStatus::RoomStatus(services::RoomService &room, QWidget *parent)
    : QWidget(parent)
    , m_room(room)
    , m_icon(new QLabel(this))
    , m_host(new QLabel(this))
    , m_sessions(new QLabel(this))
    , m_space(new QLabel(this))
    , m_gauge(new Gauge(this))
{
    m_host->setObjectName(QStringLiteral("statusHost"));
    m_sessions->setObjectName(QStringLiteral("statusSessions"));
    m_space->setObjectName(QStringLiteral("statusSpace"));
    m_gauge->setFixedWidth(90);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 3, 10, 3);
    layout->setSpacing(8);
    layout->addWidget(m_icon);
    layout->addWidget(m_host);
    layout->addStretch(1);
    layout->addWidget(m_sessions);
    layout->addSpacing(16);
    layout->addWidget(m_space);
    layout->addWidget(m_gauge);
    for (QLabel *label : {m_host, m_sessions, m_space}) label->setTextFormat(Qt::PlainText);
    using services::RoomService;
    m_gather.setSingleShot(true);
    m_gather.setInterval(kGather);
    connect(&m_gather, &QTimer::timeout, this, &RoomStatus::refresh);
    const auto later = [this] {
        if (!m_gather.isActive()) m_gather.start();
    };
    connect(&room, &RoomService::statusChanged, this, later);
    connect(&room, &RoomService::seatsChanged, this, later);
    connect(&room, &RoomService::seatRemoved, this, later);
    connect(&room, &RoomService::connectionChanged, this, &RoomStatus::refresh);
    refresh();
}

void RoomStatus::refresh()
{
    const Theme &theme = Theme::current();
    const HostStatus &status = m_room.status();
    const bool live = m_room.isLive();
    m_icon->setPixmap(
        icon(live ? QStringLiteral("link") : QStringLiteral("link-lost"), live ? theme.success : theme.error)
            .pixmap(QSize(16, 16), devicePixelRatioF()));
    m_host->setText(
        tr("%1 · %2 %3 · %4")
            .arg(text(status.host), text(status.backend), text(status.version), connectionWord(m_room.connection())));
    int used = 0;
    for (const auto &[name, seat] : m_room.seats()) used += seat.sessions.empty() ? 0 : 1;
    m_sessions->setText(tr("%n seat(s)", nullptr, static_cast<int>(m_room.seats().size())) + QStringLiteral(" · ") +
                        tr("%n in use", nullptr, used));
    const bool known = status.spaceTotal > 0;
    m_space->setVisible(known);
    m_gauge->setVisible(known);
    if (!known) return;
    m_space->setText(tr("%1 of %2 used").arg(sizeText(status.spaceUsed), sizeText(status.spaceTotal)));
    m_gauge->setFill(static_cast<double>(status.spaceUsed) / static_cast<double>(status.spaceTotal));
}

} // namespace freshseat::ui
