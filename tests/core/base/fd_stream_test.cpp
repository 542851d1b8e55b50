// SPDX-License-Identifier: GPL-3.0-or-later
// Streams over sockets and pipes: ends, breaks, and shutdown from another thread.
#include "core/base/fd_stream.h"

#include <gtest/gtest.h>

#include <array>
#include <fcntl.h>
#include <future>
#include <sys/socket.h>
#include <vector>

namespace freshseat {
namespace {

std::pair<UniqueFd, UniqueFd> socketPair()
{
    std::array<int, 2> fds{};
    EXPECT_EQ(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, fds.data()), 0);
    return {UniqueFd(fds[0]), UniqueFd(fds[1])};
}

TEST(FdStream, CarriesMegabytesBothWays)
{
    auto [a, b] = socketPair();
    FdStream one(std::move(a));
    FdStream other(std::move(b));
    const std::vector<std::byte> sent(3U << 20, std::byte{7});
    auto writing = std::async(std::launch::async, [&] { return one.write(sent).has_value(); });
    std::size_t received = 0;
    std::vector<std::byte> piece(64U << 10);
    while (received < sent.size()) {
        const auto got = other.read(piece);
        ASSERT_TRUE(got);
        ASSERT_GT(*got, 0U);
        received += *got;
    }
    EXPECT_TRUE(writing.get());
}

TEST(FdStream, TellsTheEndFromABreak)
{
    auto [a, b] = socketPair();
    FdStream stream(std::move(a));
    ::shutdown(b.get(), SHUT_WR);
    std::byte byte{};
    EXPECT_EQ(*stream.read({&byte, 1}), 0U);
    b.reset();
    const auto written = stream.write({&byte, 1});
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::Unreachable);
}

TEST(FdStream, ShutdownEndsAReadAndAWriteThatWait)
{
    auto [a, b] = socketPair();
    FdStream stream(std::move(a));
    const std::vector<std::byte> much(16U << 20);
    auto writing = std::async(std::launch::async, [&] { return stream.write(much); });
    auto reading = std::async(std::launch::async, [&] {
        std::byte byte{};
        return stream.read({&byte, 1});
    });
    stream.shutdown();
    stream.shutdown();
    EXPECT_EQ(writing.get().error().code, ErrorCode::Unreachable);
    EXPECT_EQ(reading.get().error().code, ErrorCode::Unreachable);
}

TEST(FdStream, WorksOverAPairOfPipes)
{
    std::array<int, 2> there{};
    std::array<int, 2> back{};
    ASSERT_EQ(::pipe2(there.data(), O_CLOEXEC), 0);
    ASSERT_EQ(::pipe2(back.data(), O_CLOEXEC), 0);
    FdStream near{UniqueFd(back[0]), UniqueFd(there[1])};
    FdStream far{UniqueFd(there[0]), UniqueFd(back[1])};
    const std::byte sent{42};
    std::byte received{};
    ASSERT_TRUE(near.write({&sent, 1}));
    ASSERT_EQ(*far.read({&received, 1}), 1U);
    EXPECT_EQ(received, sent);
    ASSERT_TRUE(far.write({&sent, 1}));
    ASSERT_EQ(*near.read({&received, 1}), 1U);
}

} // namespace
} // namespace freshseat
