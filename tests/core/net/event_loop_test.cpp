// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/event_loop.h"

#include <gtest/gtest.h>

#include <array>
#include <fcntl.h>
#include <sys/socket.h>
#include <thread>

namespace freshseat::net {
namespace {

using namespace std::chrono_literals;

struct Pair {
    UniqueFd left, right;
    Pair()
    {
        std::array<int, 2> fds{};
        EXPECT_EQ(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, fds.data()), 0);
        left = UniqueFd(fds[0]);
        right = UniqueFd(fds[1]);
    }
    void say() const { EXPECT_EQ(::send(left.get(), "x", 1, 0), 1); }
};

TEST(EventLoop, TellsWhenADescriptorIsReadable)
{
    EventLoop loop;
    const Pair pair;
    int calls = 0;
    loop.watch(pair.right.get(), Ready::Read, [&](Ready what) {
        EXPECT_TRUE(has(what, Ready::Read));
        ++calls;
    });
    loop.runOnce(0ms);
    EXPECT_EQ(calls, 0);
    pair.say();
    loop.runOnce(1000ms);
    loop.runOnce(1000ms); // level-triggered: nothing was read
    EXPECT_EQ(calls, 2);
    loop.rearm(pair.right.get(), Ready::None);
    loop.runOnce(0ms);
    EXPECT_EQ(calls, 2);
}

TEST(EventLoop, TellsOfAHangUpEvenWhenNothingIsWanted)
{
    EventLoop loop;
    Pair pair;
    bool gone = false;
    loop.watch(pair.right.get(), Ready::None, [&](Ready what) { gone = has(what, Ready::Hangup); });
    pair.left.reset();
    loop.runOnce(1000ms);
    EXPECT_TRUE(gone);
}

TEST(EventLoop, ARemovedDescriptorIsNotCalledEvenInTheSameRound)
{
    EventLoop loop;
    const Pair one, two;
    int calls = 0;
    const auto first = [&](Ready) {
        ++calls;
        loop.remove(one.right.get());
        loop.remove(two.right.get());
    };
    loop.watch(one.right.get(), Ready::Read, first);
    loop.watch(two.right.get(), Ready::Read, first);
    one.say();
    two.say();
    loop.runOnce(1000ms);
    loop.runOnce(0ms);
    EXPECT_EQ(calls, 1);
}

TEST(EventLoop, AnEventForAClosedDescriptorDoesNotReachItsSuccessor)
{
    EventLoop loop;
    const Pair one, two;
    int old = 0, fresh = 0;
    const auto replaceOther = [&](const Pair &other) {
        return [&](Ready) {
            ++old;
            loop.remove(other.right.get());
            loop.watch(other.right.get(), Ready::None, [&](Ready) { ++fresh; });
        };
    };
    loop.watch(one.right.get(), Ready::Read, replaceOther(two));
    loop.watch(two.right.get(), Ready::Read, replaceOther(one));
    one.say();
    two.say();
    loop.runOnce(1000ms);
    EXPECT_EQ(old, 1);
    EXPECT_EQ(fresh, 0);
}

TEST(EventLoop, TimersFireInOrderAndCanBeCancelled)
{
    EventLoop loop;
    std::string order;
    static_cast<void>(loop.callAfter(2ms, [&] { order += 'b'; }));
    static_cast<void>(loop.callAfter(1ms, [&] { order += 'a'; }));
    const auto never = loop.callAfter(1ms, [&] { order += 'x'; });
    static_cast<void>(loop.callAfter(3ms, [&] { loop.stop(); }));
    loop.cancel(never);
    loop.cancel(never);
    loop.run();
    EXPECT_EQ(order, "ab");
}

TEST(EventLoop, ATimerMayCancelAnotherThatIsDue)
{
    EventLoop loop;
    int calls = 0;
    EventLoop::TimerId second = 0;
    static_cast<void>(loop.callAfter(0ms, [&] {
        ++calls;
        loop.cancel(second);
    }));
    second = loop.callAfter(0ms, [&] { ++calls; });
    loop.runOnce(10ms);
    loop.runOnce(0ms);
    EXPECT_EQ(calls, 1);
}

TEST(EventLoop, ATimerThatRenewsItselfDoesNotKeepTheRound)
{
    EventLoop loop;
    int calls = 0;
    std::function<void()> again = [&] {
        ++calls;
        static_cast<void>(loop.callAt(loop.now(), again));
    };
    again();
    loop.runOnce(0ms);
    EXPECT_EQ(calls, 2);
}

TEST(EventLoop, RunsWhatOtherThreadsPostOnItsOwnThread)
{
    EventLoop loop;
    int sum = 0;
    std::thread other([&] {
        for (int i = 0; i < 1000; ++i) loop.post([&] { sum += static_cast<int>(loop.onThisThread()); });
        loop.post([&] { loop.stop(); });
    });
    loop.run();
    other.join();
    EXPECT_EQ(sum, 1000);
    EXPECT_FALSE(loop.onThisThread());
}

TEST(EventLoop, PostedWorkNeverRunsInsideThePost)
{
    EventLoop loop;
    bool inside = false, ran = false;
    loop.post([&] {
        inside = true;
        loop.post([&] {
            EXPECT_FALSE(inside);
            ran = true;
        });
        inside = false;
    });
    loop.runOnce(1000ms);
    loop.runOnce(1000ms);
    EXPECT_TRUE(ran);
}

TEST(EventLoop, StopRunsWhatWasPostedBefore)
{
    EventLoop loop;
    bool ran = false;
    loop.post([&] { ran = true; });
    loop.stop();
    loop.run();
    EXPECT_TRUE(ran);
}

TEST(EventLoop, CallSoonRunsAtTheEndOfTheRound)
{
    EventLoop loop;
    const Pair one, two;
    std::string order;
    const auto ready = [&](Ready) {
        order += 'e';
        loop.callSoon([&] { order += 's'; });
    };
    loop.watch(one.right.get(), Ready::Read, ready);
    loop.watch(two.right.get(), Ready::Read, ready);
    one.say();
    two.say();
    loop.runOnce(1000ms);
    EXPECT_EQ(order, "eess");
}

TEST(EventLoop, WhatIsNeverRunIsFreed)
{
    const auto token = std::make_shared<int>(1);
    {
        EventLoop loop;
        loop.post([token] {});
        loop.callSoon([token] {});
        static_cast<void>(loop.callAfter(1h, [token] {}));
    }
    EXPECT_EQ(token.use_count(), 1);
}

} // namespace
} // namespace freshseat::net
