// SPDX-License-Identifier: GPL-3.0-or-later
// StickDesk: a stick for one seat logs in by itself, and a storage host that is only polled cannot tell that a boot
// begins with it. So it asks here first, GET /stick?seat=NAME&token=TOKEN, and is told to go on or to wait, as a PC
// that boots over the network is: its seat is looked at and made fresh meanwhile.
//
// The token is made of the seat's secret and ends with it. It lets nobody in: it keeps strangers, who only guess a
// seat's name, from having an idle seat reset. Who listens to a boot can repeat it, and gains just that.
//
// Threading: any thread; may wait for the storage host, once a seat.
#pragma once
#include "core/boot/http_server.h"
#include "core/companion/followed_room.h"

#include <string>

namespace freshseat::companion {

/// 32 hexadecimal digits; does not tell the secret (HMAC-SHA-256, RFC 2104).
[[nodiscard]] std::string stickToken(const SeatName &seat, const Secret &secret);

class StickDesk
{
public:
    explicit StickDesk(FollowedRoom &room)
        : m_room(room)
    {}
    [[nodiscard]] boot::HttpReply answer(const boot::HttpRequest &request);

private:
    Result<std::string> scriptFor(const SeatName &seat, const std::string &peer);

    FollowedRoom &m_room;
};

} // namespace freshseat::companion
