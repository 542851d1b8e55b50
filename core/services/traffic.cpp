// SPDX-License-Identifier: GPL-3.0-or-later
// Traffic: differences of counters. Counters that fell belong to a new session.
#include "core/services/traffic.h"

#include "core/services/room_service.h"

#include <algorithm>

namespace freshseat::services {

Traffic::Traffic(RoomService &room, QObject *parent)
    : QObject(parent)
    , m_room(room)
{
    m_timer.setInterval(kInterval);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_room.isLive()) sample(kInterval);
    });
    // What was missed while the connection was lost is not the traffic of the last two seconds.
    connect(&room, &RoomService::loaded, this, [this] { m_last.clear(); });
    connect(&room, &RoomService::seatRemoved, this, [this](const SeatName &name) {
        m_last.erase(name);
        m_samples.erase(name);
    });
    m_timer.start();
}

const std::deque<TrafficSample> &Traffic::of(const SeatName &name) const
{
    static const std::deque<TrafficSample> none;
    const auto found = m_samples.find(name);
    return found == m_samples.end() ? none : found->second;
}

TrafficSample Traffic::take(const Seat &seat, double seconds)
{
    Counters now;
    for (const SessionView &session : seat.sessions) {
        now.since = std::max(now.since, session.since);
        now.read += session.bytesRead;
        now.written += session.bytesWritten;
    }
    const auto before = m_last.find(seat.name);
    const bool known = before != m_last.end() && before->second.since == now.since && before->second.read <= now.read &&
                       before->second.written <= now.written;
    TrafficSample sample;
    // A session that began since the last look has moved all of its bytes since then.
    if (known)
        sample = {static_cast<double>(now.read - before->second.read),
                  static_cast<double>(now.written - before->second.written)};
    else if (before != m_last.end())
        sample = {static_cast<double>(now.read), static_cast<double>(now.written)};
    m_last.insert_or_assign(seat.name, now);
    return {sample.read / seconds, sample.written / seconds};
}

void Traffic::sample(std::chrono::milliseconds elapsed)
{
    const double seconds = std::chrono::duration<double>(elapsed).count();
    std::vector<SeatName> changed;
    for (const auto &[name, seat] : m_room.seats()) {
        const TrafficSample now = take(seat, seconds);
        auto samples = m_samples.find(name);
        const bool quiet = now == TrafficSample{};
        if (quiet && samples == m_samples.end()) continue;
        if (samples == m_samples.end()) samples = m_samples.try_emplace(name, kKept, TrafficSample{}).first;
        samples->second.pop_front();
        samples->second.push_back(now);
        changed.push_back(name);
        const bool idle = quiet && std::all_of(samples->second.begin(), samples->second.end(),
                                               [](const TrafficSample &s) { return s == TrafficSample{}; });
        if (idle) m_samples.erase(samples);
    }
    if (!changed.empty()) emit sampled(changed);
}

} // namespace freshseat::services
