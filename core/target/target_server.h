// SPDX-License-Identifier: GPL-3.0-or-later
// TargetServer: iSCSI over ordinary sockets. W workers, each one epoll loop on one thread; a seat's units and sessions
// belong to one.
#pragma once
#include "core/base/clock.h"
#include "core/base/executor.h"
#include "core/base/result.h"
#include "core/iscsi/gatekeeper.h"

#include <atomic>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace freshseat::target {

/// A session as others may know it; a copy, no longer live.
struct SessionInfo {
    iscsi::SessionId id = 0;
    std::string initiatorName;
    iscsi::Isid isid{};
    std::string targetName; ///< empty for a discovery session
    std::string address;
    TimePoint since;
    std::uint64_t bytesRead = 0;
    std::uint64_t bytesWritten = 0;
    std::uint64_t commands = 0;
};

struct ServerOptions {
    unsigned workers = 0; ///< 0 = one a core
    std::chrono::seconds loginTimeout{15};
    std::chrono::seconds deadPeer{30}; ///< a silent peer is dead after this (TCP_USER_TIMEOUT, keepalive, NOP-In)
    unsigned maxConnections = 4096;
    unsigned maxHalfOpenPerAddress = 16; ///< connections of one address that have not finished their login
    unsigned failedLogins = 20;          ///< wrong secrets of one address before its connections are closed unheard ...
    std::chrono::milliseconds failedLoginRefill{3000}; ///< ... but for one try each of these
    std::chrono::milliseconds idleBeforePing{30000};   ///< a silent peer is then asked for a sign of life
    std::chrono::milliseconds sweepInterval{5000};     ///< how often silence is looked at
};

class TargetServer
{
public:
    TargetServer(iscsi::Gatekeeper &gatekeeper, const Clock &clock, ServerOptions options);
    /// Closes every session, then joins the workers.
    ~TargetServer();
    TargetServer(const TargetServer &) = delete;
    TargetServer &operator=(const TargetServer &) = delete;

    /// Starts to accept on "ADDR:PORT" or "[V6]:PORT"; port 0 takes any free one. Returns the real "ADDR:PORT".
    /// Fails in words when the port is taken or the address is not this machine's.
    Result<std::string> listen(const std::string &address);
    /// No new connections, no new logins; sessions that run go on.
    void stopAccepting();

    [[nodiscard]] unsigned workers() const;
    /// The owner of the units of worker `index`. Lives as long as the server.
    [[nodiscard]] Executor &worker(unsigned index);
    [[nodiscard]] BufferPool &buffers(unsigned index); ///< for LogicalUnits of that worker only

    /// Units were added to this target: its sessions are told. Any thread.
    void unitsAdded(const std::string &targetName);

    /// From any thread, a snapshot.
    [[nodiscard]] std::vector<SessionInfo> sessions() const;
    /// Ends sessions: no further command of them starts; `closed` is called (any thread) once none of their tasks runs
    /// and Gatekeeper::left() was called for each. Unknown ids count as closed. Sends an async logout request first
    /// where the session is healthy; never waits for the peer.
    void drop(const std::vector<iscsi::SessionId> &sessions, std::function<void()> closed);

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace freshseat::target
