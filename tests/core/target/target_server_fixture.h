// SPDX-License-Identifier: GPL-3.0-or-later
// A server with two workers and a RAM disk on each, and an initiator that talks to it over loopback.
#pragma once
#include "core/block/memory_device.h"
#include "core/net/socket.h"
#include "core/target/target_server.h"
#include "tests/support/pdu_script.h"
#include "tests/support/room_of_disks.h"

#include <gtest/gtest.h>

#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace freshseat::target {

using namespace std::chrono_literals;
using iscsi::Opcode;
using test::Bytes;
using test::encode;
using test::keys;
using test::Pdu;
using test::takePdu;

inline const std::string kTarget = "iqn.2026-01.test:disk0";

/// A blocking initiator with a limit on every wait.
class Client
{
public:
    explicit Client(const std::string &address)
    {
        const net::Address to = net::parseAddress(address).value();
        m_fd = UniqueFd(::socket(to.storage.ss_family, SOCK_STREAM | SOCK_CLOEXEC, 0));
        EXPECT_EQ(::connect(m_fd.get(), reinterpret_cast<const sockaddr *>(&to.storage), to.length), 0);
        const timeval limit{10, 0};
        ::setsockopt(m_fd.get(), SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    }
    void send(const Bytes &bytes) const
    {
        std::size_t sent = 0;
        while (sent < bytes.size()) {
            const ssize_t n = ::send(m_fd.get(), bytes.data() + sent, bytes.size() - sent, MSG_NOSIGNAL);
            if (n <= 0) return;
            sent += static_cast<std::size_t>(n);
        }
    }
    /// The next PDU; nothing when the server closed.
    std::optional<Pdu> receive()
    {
        while (true) {
            if (auto pdu = takePdu(m_stream)) return pdu;
            Bytes chunk(65536);
            const ssize_t n = ::recv(m_fd.get(), chunk.data(), chunk.size(), 0);
            if (n <= 0) {
                m_timedOut = n < 0 && (errno == EAGAIN || errno == EWOULDBLOCK);
                return std::nullopt;
            }
            m_stream.insert(m_stream.end(), chunk.begin(), chunk.begin() + n);
        }
    }
    /// True once the server closed the connection (anything it still says is skipped).
    bool closed()
    {
        while (receive()) {
        }
        return !m_timedOut;
    }
    /// The status of a login to `target`.
    unsigned login(const std::string &target = kTarget, const std::string &name = "iqn.2026-01.test:seat1",
                   std::uint16_t isid = 0x1234)
    {
        initiator.isidTail = isid;
        send(initiator.login(keys({"InitiatorName=" + name, "TargetName=" + target, "InitialR2T=No"}), 0x13));
        const auto answer = receive();
        return answer ? answer->header.get16(iscsi::at::kLoginStatus) : 0xffff;
    }
    std::optional<Pdu> ask(const Pdu &request)
    {
        send(encode(request));
        return receive();
    }
    void hangUp() { m_fd.reset(); }

    test::Initiator initiator;

private:
    UniqueFd m_fd;
    Bytes m_stream;
    bool m_timedOut = false;
};

class TargetServerTest : public ::testing::Test
{
protected:
    explicit TargetServerTest(ServerOptions options = defaultOptions(), iscsi::Credentials credentials = {})
        : room(std::move(credentials))
        , server(std::make_unique<TargetServer>(room, clock, options))
    {
        addDisks(*server);
        address = server->listen("127.0.0.1:0").value();
    }
    ~TargetServerTest() override { stop(); }

    static ServerOptions defaultOptions()
    {
        ServerOptions options;
        options.workers = 2;
        return options;
    }
    void addDisks(TargetServer &to)
    {
        for (unsigned i = 0; i < 2; ++i)
            room.add(to, "iqn.2026-01.test:disk" + std::to_string(i), i,
                     {std::make_shared<block::MemoryDevice>(16 << 20)});
    }
    void stop()
    {
        if (server == nullptr) return;
        drop(ids());
        server->stopAccepting();
        room.clear(*server);
        server.reset();
        EXPECT_EQ(room.inside(), 0U);
        EXPECT_EQ(room.strangersLeft(), 0U);
    }
    [[nodiscard]] std::vector<iscsi::SessionId> ids() const
    {
        std::vector<iscsi::SessionId> found;
        for (const SessionInfo &session : server->sessions()) found.push_back(session.id);
        return found;
    }
    void drop(const std::vector<iscsi::SessionId> &sessions) const
    {
        std::promise<void> closed;
        server->drop(sessions, [&] { closed.set_value(); });
        EXPECT_EQ(closed.get_future().wait_for(10s), std::future_status::ready);
    }
    /// Until `condition` holds, ten seconds at most.
    static bool eventually(const std::function<bool()> &condition)
    {
        const auto limit = std::chrono::steady_clock::now() + 10s;
        while (!condition()) {
            if (std::chrono::steady_clock::now() > limit) return false;
            std::this_thread::yield();
        }
        return true;
    }

    SystemClock clock;
    test::RoomOfDisks room;
    std::unique_ptr<TargetServer> server;
    std::string address;
};

} // namespace freshseat::target
