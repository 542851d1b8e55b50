// SPDX-License-Identifier: GPL-3.0-or-later
// Bounded, in order, told as it goes, stopped when asked.
#include "core/base/thread_pool.h"
#include "core/host/parallel.h"

#include <gtest/gtest.h>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <string>
#include <thread>

namespace freshseat::host {
namespace {

ItemOutcome named(std::size_t i)
{
    return {std::to_string(i), Outcome::Done, {}};
}

TEST(Parallel, DoesEachOnceAndKeepsTheOrder)
{
    ThreadPool pool("test", 4);
    const auto caller = std::this_thread::get_id();
    std::size_t told = 0;
    ParallelWork work{20,
                      3,
                      named,
                      [&](const ItemOutcome &) {
                          EXPECT_EQ(std::this_thread::get_id(), caller);
                          ++told;
                      },
                      [] { return false; },
                      named};
    const auto outcomes = runParallel(pool, work);
    ASSERT_EQ(outcomes.size(), 20U);
    for (std::size_t i = 0; i < outcomes.size(); ++i) EXPECT_EQ(outcomes[i].name, std::to_string(i));
    EXPECT_EQ(told, 20U);
}

TEST(Parallel, RunsNoMoreThanAskedAtOnce)
{
    ThreadPool pool("test", 4);
    std::mutex mutex;
    std::condition_variable both;
    int running = 0;
    int most = 0;
    int begun = 0;
    ParallelWork work{6,
                      2,
                      [&](std::size_t i) {
                          std::unique_lock lock(mutex);
                          most = std::max(most, ++running);
                          ++begun;
                          both.notify_all();
                          both.wait(lock, [&] { return begun >= 2; }); // two really run at once
                          --running;
                          return named(i);
                      },
                      [](const ItemOutcome &) {},
                      [] { return false; },
                      named};
    (void)runParallel(pool, work);
    EXPECT_EQ(most, 2);
}

TEST(Parallel, SkipsWhatWasNotBegunWhenCancelled)
{
    ThreadPool pool("test", 2);
    std::size_t done = 0;
    ParallelWork work{5,
                      1,
                      named,
                      [&](const ItemOutcome &item) { done += item.outcome == Outcome::Done ? 1U : 0U; },
                      [&] { return done >= 2; },
                      [](std::size_t i) {
                          return ItemOutcome{std::to_string(i), Outcome::Skipped, "cancelled"};
                      }};
    const auto outcomes = runParallel(pool, work);
    EXPECT_EQ(outcomes[1].outcome, Outcome::Done);
    EXPECT_EQ(outcomes[2].outcome, Outcome::Skipped);
    EXPECT_EQ(outcomes[4].outcome, Outcome::Skipped);
}

TEST(Parallel, NothingToDoIsDone)
{
    ThreadPool pool("test", 1);
    const ParallelWork work{0, 2, named, [](const ItemOutcome &) {}, [] { return false; }, named};
    EXPECT_TRUE(runParallel(pool, work).empty());
}

} // namespace
} // namespace freshseat::host
