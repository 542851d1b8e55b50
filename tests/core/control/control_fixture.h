// SPDX-License-Identifier: GPL-3.0-or-later
// A control server on a thread of its own before any backend, and ways to connect to it.
#pragma once
#include "core/base/fd_stream.h"
#include "core/base/thread_pool.h"
#include "core/control/server.h"
#include "core/net/event_loop.h"
#include "core/storage/helper/helper_backend.h"

#include <gtest/gtest.h>

#include <array>
#include <future>
#include <sys/socket.h>
#include <thread>

namespace freshseat::test {

/// Both ends of a fresh Unix stream socket.
inline std::pair<UniqueFd, UniqueFd> socketPair()
{
    std::array<int, 2> fds{};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, fds.data()) != 0) std::abort();
    return {UniqueFd(fds[0]), UniqueFd(fds[1])};
}

class ServedRoom
{
public:
    explicit ServedRoom(StorageBackend &backend, control::ServerOptions options = {})
        : m_server(std::make_unique<control::Server>(m_loop, m_pool, backend, std::move(options)))
        , m_thread([this] { m_loop.run(); })
    {}
    ~ServedRoom() { stop(); }
    ServedRoom(const ServedRoom &) = delete;
    ServedRoom &operator=(const ServedRoom &) = delete;

    /// Runs `work` on the loop's thread and waits for it.
    template <class Work>
    auto onLoop(Work work)
    {
        std::packaged_task<decltype(work())()> task(std::move(work));
        auto done = task.get_future();
        m_loop.post([&task] { task(); });
        return done.get();
    }
    /// Our end of a new connection; raw, for tests that speak the protocol themselves.
    UniqueFd connectRaw()
    {
        auto [ours, theirs] = socketPair();
        const int fd = theirs.release();
        onLoop([this, fd] { m_server->adopt(UniqueFd(fd)); });
        return std::move(ours);
    }
    std::unique_ptr<helper::HelperBackend> connect()
    {
        auto backend = helper::HelperBackend::connect(std::make_unique<FdStream>(connectRaw()), "test");
        EXPECT_TRUE(backend) << backend.error().message;
        return backend ? std::move(*backend) : nullptr;
    }
    control::Server &server() { return *m_server; }
    void stop()
    {
        if (!m_thread.joinable()) return;
        onLoop([this] { m_server->stop(); });
        m_loop.stop();
        m_thread.join();
    }

private:
    net::EventLoop m_loop;
    ThreadPool m_pool{"control", 4};
    std::unique_ptr<control::Server> m_server;
    std::thread m_thread;
};

} // namespace freshseat::test
