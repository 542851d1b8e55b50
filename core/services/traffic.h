// SPDX-License-Identifier: GPL-3.0-or-later
// Traffic: what each seat read and wrote lately, made from the rising counters of its sessions.
#pragma once
#include "core/model/room.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <cstdint>
#include <deque>
#include <map>
#include <vector>

namespace freshseat::services {

class RoomService;

/// Bytes a second, averaged over one interval.
struct TrafficSample {
    double read = 0;
    double written = 0;
    bool operator==(const TrafficSample &) const = default;
};

/// Samples every seat of a room at even intervals, on the room's thread. A seat that was idle for the whole memory has
/// no samples.
class Traffic : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds kInterval{2000};
    static constexpr std::size_t kKept = 150; ///< five minutes

    explicit Traffic(RoomService &room, QObject *parent = nullptr);

    /// Oldest first, the last one ends now; empty for a seat without traffic.
    [[nodiscard]] const std::deque<TrafficSample> &of(const SeatName &name) const;
    /// Takes a sample of `elapsed` now; what the timer does.
    void sample(std::chrono::milliseconds elapsed);

signals:
    void sampled(const std::vector<freshseat::SeatName> &changed); ///< seats whose samples are not all zero

private:
    struct Counters {
        TimePoint since; ///< login of the first session: other sessions count from zero
        std::uint64_t read = 0;
        std::uint64_t written = 0;
    };
    [[nodiscard]] TrafficSample take(const Seat &seat, double seconds);

    RoomService &m_room;
    QTimer m_timer;
    std::map<SeatName, Counters> m_last;
    std::map<SeatName, std::deque<TrafficSample>> m_samples;
};

} // namespace freshseat::services
