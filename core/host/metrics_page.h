// SPDX-License-Identifier: GPL-3.0-or-later
// MetricsPage: GET /metrics, the room's figures for Prometheus. The boot network is full of PCs that others use: they
// are told nothing unless the owner says so.
#pragma once
#include "core/boot/address_range.h"
#include "core/boot/http_server.h"
#include "core/host/room_core.h"

#include <functional>

namespace freshseat::host {

class MetricsPage
{
public:
    /// `status`: of the room, as it is then.
    MetricsPage(RoomCore &core, std::function<Result<HostStatus>()> status)
        : m_core(core)
        , m_status(std::move(status))
    {}

    /// This machine, and RoomOptions::metricsAllow. Others get 403.
    [[nodiscard]] boot::HttpReply answer(const boot::HttpRequest &request) const;

private:
    [[nodiscard]] bool mayAsk(const std::string &peer) const;

    RoomCore &m_core;
    std::function<Result<HostStatus>()> m_status;
};

} // namespace freshseat::host
