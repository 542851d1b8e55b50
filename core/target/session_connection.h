// SPDX-License-Identifier: GPL-3.0-or-later
// SessionConnection: a session's socket on the worker that owns its target. Reads what is there, executes it, sends all
// answers at once.
#pragma once
#include "core/iscsi/session.h"
#include "core/target/worker.h"

#include <chrono>
#include <memory>

namespace freshseat::target {

class SessionConnection final : public iscsi::SessionHost
{
    using Steady = net::EventLoop::Steady;

public:
    /// `handover.login` has its last response in its output.
    SessionConnection(Worker &worker, Handover handover, std::shared_ptr<iscsi::SessionCounters> counters);
    ~SessionConnection() override;
    SessionConnection(const SessionConnection &) = delete;
    SessionConnection &operator=(const SessionConnection &) = delete;

    /// First round: what came behind the login.
    void start();
    /// Ends at once; with `politely` the peer is told to log out.
    void end(bool politely);
    /// Every few seconds: pings, gives up on dead and stuck peers.
    void sweep();
    void unitsAdded(const std::string &targetName);

    void outputReady() override;
    [[nodiscard]] Steady::time_point round() const override { return m_worker.loop().now(); }
    [[nodiscard]] Steady::time_point now() const override { return Steady::now(); }
    void tasksOver() override;

private:
    void ready(net::Ready what);
    void turn();
    void goOn();
    bool receive();
    void execute();
    void settle();
    bool flush();
    void schedule();
    void drainBeforeClose();
    void broken(int error);
    [[nodiscard]] bool stuck() const;

    Worker &m_worker;
    const iscsi::SessionId m_id;
    UniqueFd m_fd;
    ConnectionLimits::Ticket m_ticket;
    std::shared_ptr<iscsi::SessionCounters> m_counters;
    std::shared_ptr<iscsi::TargetUnits> m_target;
    std::unique_ptr<iscsi::Session> m_session;
    std::span<const std::byte> m_unread;        ///< received and not executed yet
    std::shared_ptr<const void> m_unreadKeeper; ///< of m_unread
    bool m_scheduled = false;                   ///< a turn at the end of this round
    bool m_ended = false;
    net::Ready m_wanted = net::Ready::Read;
    Steady::time_point m_lastReceived;
    Steady::time_point m_lastSent; ///< last time the peer took something, or there was nothing to take
    Steady::time_point m_pingSent;
};

} // namespace freshseat::target
