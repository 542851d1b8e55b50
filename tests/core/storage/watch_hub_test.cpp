// SPDX-License-Identifier: GPL-3.0-or-later
// Watches: order, beginning, end, and the promise that a dead watch hears nothing.
#include "core/base/thread_pool.h"
#include "core/storage/watch_hub.h"

#include <gtest/gtest.h>

#include <future>
#include <latch>
#include <vector>

namespace freshseat {
namespace {

SeatRemoved numbered(int number)
{
    return {SeatName(std::to_string(number))};
}

/// Runs what was posted when the test says so.
class ManualExecutor final : public Executor
{
public:
    void post(std::function<void()> work) override { m_work.push_back(std::move(work)); }
    void run()
    {
        for (auto work = std::exchange(m_work, {}); auto &one : work) one();
    }

private:
    std::vector<std::function<void()>> m_work;
};

std::function<void(const RoomEvent &)> collectInto(std::vector<std::string> &names)
{
    return [&names](const RoomEvent &event) { names.push_back(std::get<SeatRemoved>(event).name.value()); };
}

TEST(WatchHub, DeliversInOrderOnTheExecutorAlone)
{
    ManualExecutor executor;
    WatchHub hub(executor);
    std::vector<std::string> heard;
    const auto watch = hub.watch(collectInto(heard));
    for (int i = 0; i < 5; ++i) hub.publish(numbered(i));
    EXPECT_TRUE(heard.empty());
    executor.run();
    EXPECT_EQ(heard, (std::vector<std::string>{"0", "1", "2", "3", "4"}));
}

TEST(WatchHub, AWatchHearsNothingOfBefore)
{
    ManualExecutor executor;
    WatchHub hub(executor);
    std::vector<std::string> early;
    std::vector<std::string> late;
    const auto first = hub.watch(collectInto(early));
    hub.publish(numbered(1));
    const auto second = hub.watch(collectInto(late));
    hub.publish(numbered(2));
    executor.run();
    EXPECT_EQ(early, (std::vector<std::string>{"1", "2"}));
    EXPECT_EQ(late, (std::vector<std::string>{"2"}));
}

TEST(WatchHub, ADeadWatchHearsNothing)
{
    ManualExecutor executor;
    WatchHub hub(executor);
    std::vector<std::string> heard;
    auto watch = hub.watch(collectInto(heard));
    hub.publish(numbered(1));
    watch.reset();
    executor.run();
    EXPECT_TRUE(heard.empty());
}

TEST(WatchHub, EndingAWatchWaitsForItsListener)
{
    ThreadPool pool("hub-test", 2);
    WatchHub hub(pool);
    std::latch entered(1);
    std::promise<void> go;
    std::atomic<bool> left = false;
    auto watch = hub.watch([&](const RoomEvent &) {
        entered.count_down();
        go.get_future().wait();
        left = true;
    });
    hub.publish(numbered(1));
    entered.wait();
    auto ended = std::async(std::launch::async, [&] {
        watch.reset();
        return left.load();
    });
    go.set_value();
    EXPECT_TRUE(ended.get());
}

TEST(WatchHub, AListenerMayEndItsOwnWatch)
{
    ManualExecutor executor;
    WatchHub hub(executor);
    int heard = 0;
    std::unique_ptr<Watch> watch;
    watch = hub.watch([&](const RoomEvent &) {
        ++heard;
        watch.reset();
    });
    hub.publish(numbered(1));
    hub.publish(numbered(2));
    executor.run();
    EXPECT_EQ(heard, 1);
}

TEST(WatchHub, AWatchMayOutliveItsHub)
{
    ManualExecutor executor;
    auto hub = std::make_unique<WatchHub>(executor);
    std::vector<std::string> heard;
    const auto watch = hub->watch(collectInto(heard));
    hub->publish(numbered(1));
    hub.reset();
    executor.run();
    EXPECT_TRUE(heard.empty());
}

} // namespace
} // namespace freshseat
