// SPDX-License-Identifier: GPL-3.0-or-later
// Percentiles are never told too low, and at most a quarter too high.
#include "core/base/latency_histogram.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

namespace freshseat {
namespace {

using namespace std::chrono_literals;

/// Many times between 1.4 µs and 4 s, in any order.
std::vector<std::int64_t> manyTimes(std::size_t count, unsigned seed)
{
    std::mt19937_64 random(seed);
    std::uniform_real_distribution<double> exponent(10.5, 32.0);
    std::vector<std::int64_t> all(count);
    for (auto &one : all) one = static_cast<std::int64_t>(std::exp2(exponent(random)));
    return all;
}

/// Each percentile against the sorted list: the smallest value that `part` of all do not exceed.
void expectClose(const LatencyHistogram &histogram, std::vector<std::int64_t> all)
{
    std::sort(all.begin(), all.end());
    ASSERT_EQ(histogram.count(), all.size());
    for (const double part : {0.001, 0.01, 0.25, 0.5, 0.9, 0.99, 0.999, 1.0}) {
        const auto rank = static_cast<std::size_t>(std::ceil(part * static_cast<double>(all.size())));
        const std::int64_t truth = all.at(std::max<std::size_t>(rank, 1) - 1);
        const auto told = histogram.percentile(part).count();
        EXPECT_GE(told, truth) << part << " of " << all.size();
        EXPECT_LE(static_cast<double>(told), static_cast<double>(truth) * 1.25 + 1) << part << " of " << all.size();
    }
}

TEST(LatencyHistogram, KnowsNothingAtFirst)
{
    const LatencyHistogram histogram;
    EXPECT_EQ(histogram.count(), 0U);
    EXPECT_EQ(histogram.total(), 0ns);
    EXPECT_EQ(histogram.percentile(0.99), 0ns);
}

TEST(LatencyHistogram, PercentilesAreCloseToTheTruth)
{
    for (const std::size_t count : {1, 2, 3, 99, 100, 101, 20000}) {
        LatencyHistogram histogram;
        const auto all = manyTimes(count, static_cast<unsigned>(count));
        std::chrono::nanoseconds sum{0};
        for (const std::int64_t one : all) {
            histogram.add(std::chrono::nanoseconds(one));
            sum += std::chrono::nanoseconds(one);
        }
        expectClose(histogram, all);
        EXPECT_EQ(histogram.total(), sum);
    }
}

TEST(LatencyHistogram, TwoTogetherAreAsOne)
{
    LatencyHistogram first;
    LatencyHistogram second;
    auto all = manyTimes(1000, 1);
    const auto more = manyTimes(3000, 2);
    for (const std::int64_t one : all) first.add(std::chrono::nanoseconds(one));
    for (const std::int64_t one : more) second.add(std::chrono::nanoseconds(one));
    all.insert(all.end(), more.begin(), more.end());
    const auto sum = first.total() + second.total();
    first.add(second);
    expectClose(first, all);
    EXPECT_EQ(first.total(), sum);
}

TEST(LatencyHistogram, TheExtremesHaveTheirPlace)
{
    LatencyHistogram histogram;
    histogram.add(-5ns); // a clock that went back
    histogram.add(0ns, 8);
    EXPECT_LE(histogram.percentile(1.0), 2us);
    EXPECT_EQ(histogram.total(), 0ns);
    histogram.add(std::chrono::hours(3), 91);
    EXPECT_EQ(histogram.count(), 100U);
    EXPECT_GE(histogram.percentile(0.5), 1min);
}

} // namespace
} // namespace freshseat
