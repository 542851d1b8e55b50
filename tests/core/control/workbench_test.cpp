// SPDX-License-Identifier: GPL-3.0-or-later
// The counted bench and its serial queues.
#include "core/base/thread_pool.h"
#include "core/control/workbench.h"

#include <gtest/gtest.h>

#include <atomic>
#include <vector>

namespace freshseat::control {
namespace {

TEST(Workbench, DrainWaitsForEverythingAndThenRefuses)
{
    ThreadPool pool("bench-test", 3);
    Workbench bench(pool);
    std::atomic<int> done = 0;
    for (int i = 0; i < 100; ++i) {
        EXPECT_TRUE(bench.run([&] {
            // Work that makes work is waited for too.
            bench.run([&] { ++done; });
            ++done;
        }));
    }
    bench.drain();
    EXPECT_EQ(done, 200);
    EXPECT_FALSE(bench.run([&] { ++done; }));
}

TEST(SerialQueue, RunsOneAtATimeInOrder)
{
    ThreadPool pool("bench-test", 4);
    const auto bench = std::make_shared<Workbench>(pool);
    std::vector<int> order;
    std::atomic<int> inside = 0;
    {
        const auto queue = std::make_shared<SerialQueue>(bench);
        for (int i = 0; i < 200; ++i) {
            queue->post([&, i] {
                EXPECT_EQ(++inside, 1);
                order.push_back(i);
                --inside;
            });
        }
    }
    bench->drain();
    ASSERT_EQ(order.size(), 200U);
    EXPECT_TRUE(std::is_sorted(order.begin(), order.end()));
}

} // namespace
} // namespace freshseat::control
