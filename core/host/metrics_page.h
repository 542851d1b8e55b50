// SPDX-License-Identifier: GPL-3.0-or-later
// MetricsPage: GET /metrics, the room's figures for Prometheus. The boot network is full of PCs that others use: they
// are told nothing unless the owner says so.
#pragma once
#include "core/boot/address_range.h"
#include "core/boot/http_server.h"
#include "core/model/room.h"

#include <functional>
#include <vector>

namespace freshseat::host {

class MetricsPage
{
public:
    /// What the page is made of, asked for anew each time.
    struct Source {
        std::function<Result<HostStatus>()> status;
        std::function<Result<std::vector<Seat>>()> seats;
    };
    /// `allow` outlives the page.
    MetricsPage(const std::vector<boot::AddressRange> &allow, Source source)
        : m_allow(allow)
        , m_source(std::move(source))
    {}

    /// This machine, and `allow`. Others get 403.
    [[nodiscard]] boot::HttpReply answer(const boot::HttpRequest &request) const;

private:
    [[nodiscard]] bool mayAsk(const std::string &peer) const;

    const std::vector<boot::AddressRange> &m_allow;
    Source m_source;
};

} // namespace freshseat::host
