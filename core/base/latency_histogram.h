// SPDX-License-Identifier: GPL-3.0-or-later
// LatencyHistogram: how long things took, for percentiles. Four steps an octave from 1 µs to 2 min, so that a
// percentile is told up to a quarter too high and never too low.
#pragma once
#include <algorithm>
#include <array>
#include <atomic>
#include <bit>
#include <chrono>
#include <cmath>
#include <cstddef>
#include <cstdint>

namespace freshseat {

/// One thread adds, any thread reads; neither waits.
class LatencyHistogram
{
public:
    using Duration = std::chrono::nanoseconds;

    void add(Duration took, std::uint64_t count = 1)
    {
        const auto ns = static_cast<std::uint64_t>(std::max<std::int64_t>(took.count(), 0));
        raise(m_buckets[indexOf(ns)], count);
        raise(m_total, ns * count);
    }
    /// All that another one has.
    void add(const LatencyHistogram &other)
    {
        for (std::size_t i = 0; i < kBuckets; ++i) raise(m_buckets[i], read(other.m_buckets[i]));
        raise(m_total, read(other.m_total));
    }

    [[nodiscard]] std::uint64_t count() const
    {
        std::uint64_t all = 0;
        for (const auto &bucket : m_buckets) all += read(bucket);
        return all;
    }
    /// Of all of them together.
    [[nodiscard]] Duration total() const { return Duration{static_cast<std::int64_t>(read(m_total))}; }
    /// What `part` (0 to 1) of all took at most; 0 when there are none.
    [[nodiscard]] Duration percentile(double part) const
    {
        const auto wanted = static_cast<std::uint64_t>(std::ceil(part * static_cast<double>(count())));
        std::uint64_t seen = 0;
        for (std::size_t i = 0; i < kBuckets; ++i) {
            const std::uint64_t here = read(m_buckets[i]);
            seen += here;
            if (here != 0 && seen >= wanted) return endOf(i);
        }
        return Duration{0};
    }

private:
    using Counter = std::atomic<std::uint64_t>;
    static constexpr unsigned kFirstOctave = 10; ///< 2^10 ns
    static constexpr unsigned kOctaves = 27;
    static constexpr std::size_t kBuckets = std::size_t{kOctaves} * 4;

    static std::uint64_t read(const Counter &counter) { return counter.load(std::memory_order_relaxed); }
    static void raise(Counter &counter, std::uint64_t by)
    {
        counter.store(read(counter) + by, std::memory_order_relaxed);
    }
    static std::size_t indexOf(std::uint64_t ns)
    {
        ns = std::max<std::uint64_t>(ns, std::uint64_t{1} << kFirstOctave);
        const auto octave = static_cast<unsigned>(std::bit_width(ns)) - 1;
        const std::uint64_t quarter = ns >> (octave - 2) & 3;
        return std::min<std::size_t>((octave - kFirstOctave) * std::size_t{4} + quarter, kBuckets - 1);
    }
    static Duration endOf(std::size_t index)
    {
        const auto octave = static_cast<unsigned>(index / 4) + kFirstOctave;
        return Duration{static_cast<std::int64_t>((std::uint64_t{5} + index % 4) << (octave - 2))};
    }

    std::array<Counter, kBuckets> m_buckets{};
    Counter m_total{0}; ///< ns
};

} // namespace freshseat
