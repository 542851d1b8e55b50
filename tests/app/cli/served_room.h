// SPDX-License-Identifier: GPL-3.0-or-later
// A demo room behind a real control socket, so that several runs of freshseatctl see the same room.
#pragma once
#include "core/base/thread_pool.h"
#include "core/control/server.h"
#include "core/net/event_loop.h"
#include "core/storage/demo/demo_backend.h"

#include <gtest/gtest.h>

#include <future>
#include <string>
#include <thread>

namespace freshseat::cli {

class ServedRoom
{
public:
    explicit ServedRoom(const std::string &socketPath)
    {
        std::promise<void> listening;
        m_thread = std::thread([this, &listening, socketPath] { serve(socketPath, listening); });
        listening.get_future().wait();
    }
    ~ServedRoom()
    {
        m_backend.cancel();
        m_loop.stop();
        m_thread.join();
    }
    ServedRoom(const ServedRoom &) = delete;
    ServedRoom &operator=(const ServedRoom &) = delete;

    [[nodiscard]] demo::DemoBackend &backend() { return m_backend; }

private:
    static demo::DemoOptions quiet()
    {
        demo::DemoOptions options;
        options.ticking = false;
        return options;
    }
    void serve(const std::string &socketPath, std::promise<void> &listening)
    {
        control::Server server(m_loop, m_pool, m_backend);
        const auto heard = server.listen(socketPath);
        EXPECT_TRUE(heard.has_value()) << heard.error().message;
        listening.set_value();
        m_loop.run();
    }

    demo::DemoBackend m_backend{quiet()};
    ThreadPool m_pool{"room", 4};
    net::EventLoop m_loop;
    std::thread m_thread;
};

} // namespace freshseat::cli
