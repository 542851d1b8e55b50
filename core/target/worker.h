// SPDX-License-Identifier: GPL-3.0-or-later
// Worker: one thread, one event loop, one buffer pool, and the connections it serves.
#pragma once
#include "core/base/buffer.h"
#include "core/net/event_loop.h"
#include "core/net/socket.h"
#include "core/target/connection_limits.h"
#include "core/target/login_throttle.h"
#include "core/target/receive_arena.h"
#include "core/target/session_table.h"
#include "core/target/target_server.h"

#include <array>
#include <atomic>
#include <functional>
#include <memory>
#include <string>
#include <sys/uio.h>
#include <thread>
#include <unordered_map>
#include <vector>

namespace freshseat::target {

class LoginConnection;
class SessionConnection;
class Worker;

/// What every part of one server shares. Lives longer than the workers' threads.
struct ServerContext {
    iscsi::Gatekeeper &gatekeeper;
    const Clock &clock;
    const ServerOptions options;
    SessionTable table;
    ConnectionLimits limits;
    LoginThrottle throttle;
    std::atomic<iscsi::SessionId> lastId{0};
    std::atomic<bool> accepting{true};
    std::vector<std::unique_ptr<Worker>> workers;
    /// TargetServer::drop, for logins that replace an older session.
    std::function<void(std::vector<iscsi::SessionId>, std::function<void()>)> drop;
};

/// A proven login on its way to the worker that owns its target.
struct Handover {
    std::unique_ptr<iscsi::Login> login;
    std::uint16_t tsih = 0;
    UniqueFd fd;
    ConnectionLimits::Ticket ticket;
    std::vector<std::byte> unread; ///< received behind the last login request
    std::shared_ptr<iscsi::TargetUnits> target;
};

class Worker
{
public:
    Worker(ServerContext &context, unsigned index);
    ~Worker();
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    // From any thread
    [[nodiscard]] unsigned index() const { return m_index; }
    [[nodiscard]] net::EventLoop &loop() { return m_loop; }
    void stop(); ///< and join

    // On the worker's thread
    void adoptConnection(UniqueFd fd, const net::Address &peer, ConnectionLimits::Ticket ticket);
    void adoptSession(Handover handover);
    [[nodiscard]] LoginConnection *findLogin(iscsi::SessionId id) const;
    [[nodiscard]] SessionConnection *findSession(iscsi::SessionId id) const;
    void dropSession(iscsi::SessionId id);
    void unitsAdded(const std::string &targetName);
    /// Logins still under way are closed; `sessions` as well when asked.
    void closeAll(bool sessions);
    /// The connection is done with; it is deleted at the end of the round.
    void forgetLogin(iscsi::SessionId id);
    void forgetSession(iscsi::SessionId id);
    [[nodiscard]] bool idle() const { return m_logins.empty() && m_sessions.empty(); }

    [[nodiscard]] ServerContext &context() { return m_context; }
    [[nodiscard]] BufferPool &buffers() { return m_buffers; }
    // Shared by the connections.
    [[nodiscard]] ReceiveArena &arena() { return m_arena; }
    [[nodiscard]] std::span<iovec> vectors() { return m_vectors; } ///< for one sendmsg, never kept

private:
    void sweep();

    ServerContext &m_context;
    const unsigned m_index;
    net::EventLoop m_loop;
    BufferPool m_buffers;
    ReceiveArena m_arena{m_buffers};
    std::array<iovec, 1024> m_vectors{}; ///< IOV_MAX
    std::unordered_map<iscsi::SessionId, std::unique_ptr<LoginConnection>> m_logins;
    std::unordered_map<iscsi::SessionId, std::unique_ptr<SessionConnection>> m_sessions;
    std::thread m_thread; ///< last: it uses all of the above
};

} // namespace freshseat::target
