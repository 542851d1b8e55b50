// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/host/metrics_page.h"

#include "core/boot/neighbours.h"
#include "core/model/metrics.h"

#include <algorithm>

namespace freshseat::host {

bool MetricsPage::mayAsk(const std::string &peer) const
{
    return boot::isLoopback(peer) || std::any_of(m_allow.begin(), m_allow.end(),
                                                 [&](const boot::AddressRange &range) { return range.contains(peer); });
}

boot::HttpReply MetricsPage::answer(const boot::HttpRequest &request) const
{
    static constexpr const char *kWords = "text/plain; charset=utf-8";
    if (!mayAsk(request.peer)) return {403, kWords, "not for this address: see [metrics] in freshseatd.toml(5)\n", {}};
    const auto status = m_source.status();
    if (!status) return {503, kWords, status.error().message + "\n", {}};
    const auto seats = m_source.seats();
    if (!seats) return {503, kWords, seats.error().message + "\n", {}};
    return {200, kMetricsType, metricsText(*status, *seats), {}};
}

} // namespace freshseat::host
