// SPDX-License-Identifier: GPL-3.0-or-later
// SessionCounters: what others may know of a session while it runs. Its worker writes, any thread reads; nobody waits.
#pragma once
#include "core/base/latency_histogram.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdint>

namespace freshseat::iscsi {

struct SessionCounters {
    using Counter = std::atomic<std::uint64_t>;
    Counter bytesRead{0};
    Counter bytesWritten{0};
    Counter commands{0};       ///< of all kinds
    Counter queueDepth{0};     ///< commands at work in the last turn; 0 once the session is quiet
    Counter queueDepthMost{0}; ///< ... and the most there ever were
    Counter retries{0};        ///< aborts and resets the initiator asked for: what it does before it tries again
    Counter linkErrors{0};     ///< wrong digests and PDUs, a peer that fell silent, a connection that was taken up anew
    LatencyHistogram reads;
    LatencyHistogram writes;

    /// Adds to a counter that only the calling thread writes.
    static void add(Counter &counter, std::uint64_t amount)
    {
        counter.store(counter.load(std::memory_order_relaxed) + amount, std::memory_order_relaxed);
    }
    static std::uint64_t read(const Counter &counter) { return counter.load(std::memory_order_relaxed); }
    /// The worker of a session that takes this one up anew may be another one.
    void linkFailed() { linkErrors.fetch_add(1, std::memory_order_relaxed); }
    void atWork(std::uint64_t depth)
    {
        queueDepth.store(depth, std::memory_order_relaxed);
        if (depth > read(queueDepthMost)) queueDepthMost.store(depth, std::memory_order_relaxed);
    }

    /// What another session did, too; only the calling thread writes this one. What both have at work counts together.
    void add(const SessionCounters &other)
    {
        static constexpr std::array kSums{&SessionCounters::bytesRead, &SessionCounters::bytesWritten,
                                          &SessionCounters::commands,  &SessionCounters::queueDepth,
                                          &SessionCounters::retries,   &SessionCounters::linkErrors};
        for (const auto member : kSums) add(this->*member, read(other.*member));
        queueDepthMost.store(std::max(read(queueDepthMost), read(other.queueDepthMost)), std::memory_order_relaxed);
        reads.add(other.reads);
        writes.add(other.writes);
    }
};

} // namespace freshseat::iscsi
