// SPDX-License-Identifier: GPL-3.0-or-later
// The way from "connect to this URL" to a room that is there: accepted key and secret are looked up, then it is tried,
// again and again if that makes sense. One at a time.
#pragma once
#include "core/services/connector.h"
#include "core/services/vault.h"
#include "ui/shell/saved_rooms.h"

#include <QObject>

#include <memory>
#include <optional>
#include <string>

namespace freshseat::services {
class Retirement;
}

namespace freshseat::ui {

class RoomOpening : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        services::Connector connector;
        services::Retirement &retirement;
        services::Vault *vault;   ///< or nothing: secrets are kept no longer than the window
        services::Drives *drives; ///< or nothing: boot sticks are files
        SavedRooms &rooms;
        std::string caller;
        services::Backoff backoff;
    };
    explicit RoomOpening(Parts parts, QObject *parent = nullptr);
    ~RoomOpening() override;

    /// What was under way is given up. `remember`: the request's secret goes into the vault once it has worked.
    void open(const services::ConnectRequest &request, bool remember = false);
    void giveUp();
    [[nodiscard]] const services::ConnectRequest &request() const { return m_request; }
    /// After opened(): the room, once. It is saved as the newest.
    [[nodiscard]] std::unique_ptr<services::RoomService> take();
    /// Once more, after secretNotKept().
    void keepSecret();

signals:
    /// Before it is connected for the first time; the one-time password is in request().
    void started(freshseat::services::RoomService *room);
    void connecting();
    void failed(const freshseat::Error &error, bool retrying);
    void opened();
    void secretNotKept(const freshseat::Error &error); ///< the room is open all the same

private:
    void start();
    void onState(services::ConnectionState state, const Error &error);

    Parts m_parts;
    services::ConnectRequest m_request;
    bool m_remember = false;
    std::optional<Error> m_unread; ///< why the vault did not say the secret
    int m_attempt = 0;             ///< answers of the vault for earlier ones are late
    std::unique_ptr<services::RoomService> m_room;
};

} // namespace freshseat::ui
