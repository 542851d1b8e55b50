// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/thread_pool.h"

#include <gtest/gtest.h>

#include <atomic>
#include <latch>

namespace freshseat {
namespace {

using namespace std::chrono_literals;

TEST(ThreadPool, HasAsManyThreadsAsThereIsWork)
{
    ThreadPool pool("test", 3, 1h);
    EXPECT_EQ(pool.threads(), 0U);
    std::latch begun(3);
    std::latch go(1);
    std::atomic<int> done = 0;
    for (int i = 0; i < 3; ++i)
        pool.post([&] {
            begun.count_down();
            go.wait();
            ++done;
        });
    begun.wait();
    for (int i = 0; i < 20; ++i) pool.post([&] { ++done; });
    EXPECT_EQ(pool.threads(), 3U) << "and no more than it may have";
    go.count_down();
    while (done != 23) std::this_thread::sleep_for(1ms);
}

TEST(ThreadPool, IdleThreadsEndAndComeBack)
{
    ThreadPool pool("test", 4, 20ms);
    for (int round = 0; round < 5; ++round) {
        std::latch done(4);
        for (int i = 0; i < 4; ++i) pool.post([&] { done.count_down(); });
        done.wait();
        const auto end = std::chrono::steady_clock::now() + 10s;
        while (pool.threads() != 0 && std::chrono::steady_clock::now() < end) std::this_thread::sleep_for(5ms);
        EXPECT_EQ(pool.threads(), 0U);
    }
}

TEST(ThreadPool, WhatWasPostedIsDoneBeforeItEnds)
{
    std::atomic<int> done = 0;
    {
        ThreadPool pool("test", 2, 1ms);
        for (int i = 0; i < 1000; ++i) {
            pool.post([&] { ++done; });
            if (i % 100 == 0) std::this_thread::sleep_for(2ms);
        }
    }
    EXPECT_EQ(done, 1000);
}

TEST(ThreadPool, WorkMayPostWork)
{
    std::atomic<int> done = 0;
    {
        ThreadPool pool("test", 1, 1h);
        pool.post([&] { pool.post([&] { ++done; }); });
    }
    EXPECT_EQ(done, 1);
}

} // namespace
} // namespace freshseat
