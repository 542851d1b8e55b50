// SPDX-License-Identifier: GPL-3.0-or-later
// LoginConnection: a connection until its login is over: read, authenticate, replace the older session, ask for
// admission, hand over.
#pragma once
#include "core/iscsi/login.h"
#include "core/target/worker.h"

#include <memory>
#include <span>
#include <vector>

namespace freshseat::target {

/// On the thread of the worker that was given the connection.
class LoginConnection
{
public:
    LoginConnection(Worker &worker, iscsi::SessionId id, UniqueFd fd, const net::Address &peer,
                    ConnectionLimits::Ticket ticket);
    ~LoginConnection();
    LoginConnection(const LoginConnection &) = delete;
    LoginConnection &operator=(const LoginConnection &) = delete;

    /// The peer is gone, or the server stops. While an admission is pending the object stays until it is decided.
    void close();
    /// The sessions it replaces are gone.
    void replaced();
    void decided(iscsi::Admission admission);

private:
    enum class State { Running, Replacing, Admitting, Over };

    void ready(net::Ready what);
    void receive();
    void advance();
    void failed();
    void authenticated();
    void refuse(iscsi::LoginStatus status);
    void handOver(std::shared_ptr<iscsi::TargetUnits> target, unsigned worker);
    void flush();
    void finish();

    Worker &m_worker;
    const iscsi::SessionId m_id;
    const std::uint16_t m_tsih;
    UniqueFd m_fd;
    ConnectionLimits::Ticket m_ticket;
    std::unique_ptr<iscsi::Login> m_login;
    std::vector<std::byte> m_unread;
    net::EventLoop::TimerId m_timer = 0;
    State m_state = State::Running;
};

} // namespace freshseat::target
