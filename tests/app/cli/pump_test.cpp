// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes through stdio: both ways, much at once, half-closed, and ended by either side.
#include "app/cli/pump.h"
#include "core/base/unique_fd.h"

#include <gtest/gtest.h>

#include <csignal>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace freshseat::cli {
namespace {

struct Pipe {
    UniqueFd reader;
    UniqueFd writer;
};

Pipe makePipe()
{
    int ends[2] = {-1, -1};
    EXPECT_EQ(::pipe(ends), 0);
    return {UniqueFd(ends[0]), UniqueFd(ends[1])};
}

void writeAll(int fd, std::string_view text)
{
    while (!text.empty()) {
        const ssize_t put = ::write(fd, text.data(), text.size());
        ASSERT_GT(put, 0);
        text.remove_prefix(static_cast<std::size_t>(put));
    }
}

std::string readToEnd(int fd)
{
    std::string out;
    char bytes[65536];
    for (ssize_t got = ::read(fd, bytes, sizeof bytes); got > 0; got = ::read(fd, bytes, sizeof bytes))
        out.append(bytes, static_cast<std::size_t>(got));
    return out;
}

/// The pump between two pipes and one end of a socket pair, on a thread; m_far is the daemon's end.
class Pump : public ::testing::Test
{
protected:
    void SetUp() override
    {
        std::signal(SIGPIPE, SIG_IGN);
        int ends[2] = {-1, -1};
        ASSERT_EQ(::socketpair(AF_UNIX, SOCK_STREAM, 0, ends), 0);
        m_near = UniqueFd(ends[0]);
        m_far = UniqueFd(ends[1]);
        m_in = makePipe();
        m_out = makePipe();
    }
    void run(std::string first)
    {
        m_thread = std::thread([this, first = std::move(first)] {
            m_result = pump(m_in.reader.get(), m_out.writer.get(), m_near.get(), first);
            m_near.reset();
            m_out.writer.reset();
        });
    }
    void TearDown() override
    {
        if (m_thread.joinable()) m_thread.join();
        EXPECT_TRUE(m_result.has_value());
    }

    UniqueFd m_near, m_far;
    Pipe m_in, m_out;
    Result<void> m_result;
    std::thread m_thread;
};

TEST_F(Pump, TheEndOfInputIsAHalfCloseAndAnswersStillArrive)
{
    run("first\n");
    writeAll(m_in.writer.get(), "question\n");
    m_in.writer.reset();
    EXPECT_EQ(readToEnd(m_far.get()), "first\nquestion\n");
    writeAll(m_far.get(), "answer\n");
    m_far.reset();
    EXPECT_EQ(readToEnd(m_out.reader.get()), "answer\n");
}

TEST_F(Pump, ManyBytesBothWaysAtOnce)
{
    const std::string big(3 << 20, 'x');
    run({});
    std::thread asks([&] {
        writeAll(m_in.writer.get(), big);
        m_in.writer.reset();
    });
    std::thread answers([&] { writeAll(m_far.get(), big); });
    std::string shown;
    std::thread shows([&] { shown = readToEnd(m_out.reader.get()); });
    EXPECT_EQ(readToEnd(m_far.get()).size(), big.size());
    asks.join();
    answers.join();
    m_far.reset(); // only now: the pump ends with the daemon's side, whatever is still asked
    shows.join();
    EXPECT_EQ(shown.size(), big.size());
}

TEST_F(Pump, EndsWhenTheDaemonEndsThoughInputIsOpen)
{
    run({});
    writeAll(m_far.get(), "bye\n");
    m_far.reset();
    EXPECT_EQ(readToEnd(m_out.reader.get()), "bye\n");
    m_thread.join();
}

TEST_F(Pump, EndsWhenNobodyReadsItsOutput)
{
    m_out.reader.reset();
    run({});
    writeAll(m_far.get(), "anyone?\n");
    m_thread.join();
}

} // namespace
} // namespace freshseat::cli
