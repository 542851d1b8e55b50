// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/host/own_room.h"

#include "core/base/host_port.h"
#include "core/boot/timeline.h"
#include "core/host/secret.h"

#include <algorithm>

namespace freshseat::host {

std::optional<SeatName> OwnRoom::seatOf(const std::string &mac)
{
    auto access = m_core.registry.access();
    for (const auto &[key, seat] : access.seats()) {
        if (seat.record.mac == mac) return seat.record.name;
    }
    return std::nullopt;
}

Result<BootTurn> OwnRoom::asked(const SeatName &seat, const std::string &peer, const std::string &detail)
{
    auto access = m_core.registry.access();
    SeatRuntime *runtime = access.findName(seat.value());
    if (runtime == nullptr) return tl::unexpected(noSuchSeat(seat));
    BootTurn turn;
    const auto other = std::find_if(runtime->sessions.begin(), runtime->sessions.end(),
                                    [&](const LiveSession &live) { return live.address != peer; });
    if (other != runtime->sessions.end() && runtime->record.maxSessions <= 1) {
        turn.wait = "waiting, it is in use by " + other->address;
        if (runtime->timeline.empty() || runtime->timeline.back().event != boot::event::kWaiting)
            runtime->note(m_core.clock.now(), boot::event::kWaiting, peer + " waits for " + other->address);
    } else {
        runtime->armed = true;
        runtime->scriptAt = m_core.clock.steady();
        runtime->scriptPeer = peer;
        runtime->note(m_core.clock.now(), boot::event::kScript, detail);
    }
    m_core.publish(*runtime);
    return turn;
}

Result<SeatKeys> OwnRoom::keys(const SeatName &seat, bool forBoot)
{
    SeatKeys keys;
    {
        auto access = m_core.registry.access();
        const SeatRuntime *runtime = access.findName(seat.value());
        if (runtime == nullptr) return tl::unexpected(noSuchSeat(seat));
        keys = {m_core.view(*runtime), secretOf(runtime->record, m_core.options.authority)};
    }
    if (!forBoot || !m_core.options.boot.oneTimeSecrets || keys.seat.auth == AuthMode::None) return keys;
    auto secret = m_secrets.make(seat);
    if (!secret) return failure(secret);
    keys.secret.secret = std::move(*secret);
    return keys;
}

std::string OwnRoom::portalFor(const Seat & /*seat*/, const std::string &reached)
{
    const std::string portal = m_core.portal();
    const std::string host = splitHostPort(reached).host;
    if (!m_core.portalIsGuess || host.empty()) return portal;
    const std::string port = splitHostPort(portal).port;
    return joinHostPort(host, port.empty() ? "3260" : port);
}

std::string OwnRoom::ownAddress()
{
    return splitHostPort(m_core.portal()).host;
}

std::vector<SeatOnNetwork> OwnRoom::seatsOnNetwork()
{
    std::vector<SeatOnNetwork> seats;
    auto access = m_core.registry.access();
    for (const auto &[key, seat] : access.seats())
        seats.push_back({{seat.record.id, seat.record.mac, seat.record.name.value()}, seat.record.firmware});
    return seats;
}

BootProgram OwnRoom::programOf(const SeatName &seat)
{
    auto access = m_core.registry.access();
    const SeatRuntime *runtime = access.findName(seat.value());
    return runtime == nullptr ? BootProgram::Auto : runtime->record.firmware;
}

void OwnRoom::note(const SeatName &seat, std::string_view event, const std::string &detail,
                   std::chrono::seconds unlessWithin)
{
    const TimePoint now = m_core.clock.now();
    auto access = m_core.registry.access();
    SeatRuntime *runtime = access.findName(seat.value());
    if (runtime == nullptr) return;
    const auto &timeline = runtime->timeline;
    const bool same = !timeline.empty() && timeline.back().event == event && now - timeline.back().at < unlessWithin;
    if (!same) runtime->note(now, event, detail);
}

} // namespace freshseat::host
