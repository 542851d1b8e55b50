// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/host/metrics_page.h"

#include "core/boot/neighbours.h"
#include "core/host/seat_statistics.h"
#include "core/model/metrics.h"

#include <algorithm>

namespace freshseat::host {

bool MetricsPage::mayAsk(const std::string &peer) const
{
    const auto &allowed = m_core.options.metricsAllow;
    return boot::isLoopback(peer) || std::any_of(allowed.begin(), allowed.end(),
                                                 [&](const boot::AddressRange &range) { return range.contains(peer); });
}

boot::HttpReply MetricsPage::answer(const boot::HttpRequest &request) const
{
    static constexpr const char *kWords = "text/plain; charset=utf-8";
    if (!mayAsk(request.peer)) return {403, kWords, "not for this address: see [metrics] in freshseatd.toml(5)\n", {}};
    const auto status = m_status();
    if (!status) return {503, kWords, status.error().message + "\n", {}};
    std::vector<Seat> seats;
    {
        auto access = m_core.registry.access();
        for (const auto &[key, runtime] : access.seats()) {
            seats.push_back(m_core.view(runtime));
            seats.back().totals = totalsOf(runtime);
        }
    }
    return {200, kMetricsType, metricsText(*status, seats), {}};
}

} // namespace freshseat::host
