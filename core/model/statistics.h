// SPDX-License-Identifier: GPL-3.0-or-later
// What sessions have done: counted by the host that serves them.
#pragma once
#include <chrono>
#include <cstdint>

namespace freshseat {

struct SessionStatistics {
    struct Operations {
        std::uint64_t count = 0; ///< commands that were answered
        /// From a command's arrival to its answer: all of them together, and what half and 99 of 100 of them took at
        /// most, up to a quarter too high. 0 = there were none.
        std::chrono::nanoseconds total{0}, p50{0}, p99{0};
        bool operator==(const Operations &) const = default;
    };
    Operations reads;
    Operations writes;
    std::uint64_t commands = 0;       ///< of all kinds
    std::uint64_t queueDepth = 0;     ///< commands at work lately
    std::uint64_t queueDepthMost = 0; ///< ... and the most there ever were
    std::uint64_t retries = 0;        ///< aborts and resets the PC asked for: what it does before it tries again
    std::uint64_t linkErrors = 0;     ///< wrong digests and PDUs, silence, connections taken up anew
    bool operator==(const SessionStatistics &) const = default;
};

/// Of all sessions of a seat since the host's daemon started, those that are over with them.
struct SeatTotals {
    std::uint64_t logins = 0; ///< sessions that began
    std::uint64_t bytesRead = 0;
    std::uint64_t bytesWritten = 0;
    SessionStatistics statistics;
    bool operator==(const SeatTotals &) const = default;
};

} // namespace freshseat
