// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/host/seat_statistics.h"

namespace freshseat::host {

namespace {

using iscsi::SessionCounters;

SessionStatistics::Operations operationsOf(const LatencyHistogram &histogram)
{
    return {histogram.count(), histogram.total(), histogram.percentile(0.5), histogram.percentile(0.99)};
}

SessionStatistics figuresOf(const SessionCounters &counters)
{
    SessionStatistics figures;
    figures.reads = operationsOf(counters.reads);
    figures.writes = operationsOf(counters.writes);
    figures.commands = SessionCounters::read(counters.commands);
    figures.queueDepth = SessionCounters::read(counters.queueDepth);
    figures.queueDepthMost = SessionCounters::read(counters.queueDepthMost);
    figures.retries = SessionCounters::read(counters.retries);
    figures.linkErrors = SessionCounters::read(counters.linkErrors);
    return figures;
}

} // namespace

SessionStatistics statisticsOf(const LiveSession &session)
{
    return session.counters ? figuresOf(*session.counters) : SessionStatistics();
}

SeatTotals totalsOf(const SeatRuntime &seat)
{
    SessionCounters all;
    if (seat.past) all.add(*seat.past);
    for (const LiveSession &session : seat.sessions)
        if (session.counters) all.add(*session.counters);
    return {seat.began, SessionCounters::read(all.bytesRead), SessionCounters::read(all.bytesWritten), figuresOf(all)};
}

void keepTotals(SeatRuntime &seat, iscsi::SessionId session)
{
    for (const LiveSession &live : seat.sessions) {
        if (live.id != session || !live.counters) continue;
        if (!seat.past) seat.past = std::make_unique<SessionCounters>();
        seat.past->add(*live.counters);
        seat.past->queueDepth.store(0, std::memory_order_relaxed);
    }
}

} // namespace freshseat::host
