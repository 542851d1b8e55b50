// SPDX-License-Identifier: GPL-3.0-or-later
// RoomOpening: vault, connector, RoomService.
#include "ui/shell/room_opening.h"

#include "ui/common/format.h"

namespace freshseat::ui {

using services::ConnectionState;
using services::RoomService;

RoomOpening::RoomOpening(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{}

RoomOpening::~RoomOpening() = default;

void RoomOpening::open(const services::ConnectRequest &request, bool remember)
{
    giveUp();
    m_request = request;
    m_remember = remember;
    m_unread.reset();
    m_request.otp = std::make_shared<services::OneTimePassword>();
    const SavedRoom saved = m_parts.rooms.find(text(request.url));
    if (m_request.acceptKey.empty()) m_request.acceptKey = saved.acceptedKey.toStdString();
    if (m_request.secret || !saved.hasSecret || m_parts.vault == nullptr) return start();
    emit connecting();
    m_parts.vault->read(saved.url, this, [this, attempt = m_attempt](Result<std::optional<Secret>> found) {
        if (attempt != m_attempt) return;
        // A closed keyring is no reason not to try: a key or an agent may do. If not, the person is asked.
        if (found && *found) m_request.secret = std::move(*found);
        if (!found) m_unread = found.error();
        start();
    });
}

void RoomOpening::start()
{
    auto factory = m_parts.connector(m_request);
    if (!factory) return emit failed(factory.error(), false);
    m_room = std::make_unique<RoomService>(std::move(*factory), m_parts.retirement, m_parts.caller, m_parts.backoff);
    m_room->setDrives(m_parts.drives);
    connect(m_room.get(), &RoomService::connectionChanged, this, &RoomOpening::onState);
    // Later, since the service is in the middle of telling everybody.
    connect(
        m_room.get(), &RoomService::loaded, this,
        [this, attempt = m_attempt] {
            if (attempt == m_attempt) emit opened();
        },
        Qt::QueuedConnection);
    emit started(m_room.get());
    m_room->connectNow();
}

void RoomOpening::giveUp()
{
    ++m_attempt;
    m_room.reset();
}

void RoomOpening::onState(ConnectionState state, const Error &error)
{
    if (state == ConnectionState::Connecting) emit connecting();
    if (state == ConnectionState::Lost) emit failed(error, true);
    if (state != ConnectionState::Refused) return;
    // Without the secret it was no wonder.
    const bool unread = m_unread && error.code == ErrorCode::NotAllowed;
    emit failed(unread ? Error{error.code, error.message, m_unread->message + "; " + m_unread->hint} : error, false);
}

std::unique_ptr<RoomService> RoomOpening::take()
{
    if (!m_room) return nullptr;
    m_room->disconnect(this);
    SavedRoom saved = m_parts.rooms.find(text(m_request.url));
    saved.acceptedKey = text(m_request.acceptKey);
    if (saved.name.isEmpty()) saved.name = text(m_room->status().host);
    m_parts.rooms.put(saved);
    keepSecret();
    ++m_attempt;
    return std::move(m_room);
}

void RoomOpening::keepSecret()
{
    if (!m_remember || !m_request.secret || m_parts.vault == nullptr) return;
    const QString url = text(m_request.url);
    m_parts.vault->write(url, *m_request.secret, this, [this, url](const Result<void> &kept) {
        if (!kept) return emit secretNotKept(kept.error());
        SavedRoom saved = m_parts.rooms.find(url);
        saved.hasSecret = true;
        m_parts.rooms.put(saved);
    });
}

} // namespace freshseat::ui
