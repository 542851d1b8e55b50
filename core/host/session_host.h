// SPDX-License-Identifier: GPL-3.0-or-later
// SessionHost: what the room needs of the iSCSI server, and nothing more. target::TargetServer in the daemon, a
// scripted one in tests.
#pragma once
#include "core/base/buffer.h"
#include "core/base/executor.h"
#include "core/target/target_server.h"

#include <functional>
#include <vector>

namespace freshseat::host {

/// Each function as in target::TargetServer.
class SessionHost
{
public:
    virtual ~SessionHost() = default;
    SessionHost() = default;
    SessionHost(const SessionHost &) = delete;
    SessionHost &operator=(const SessionHost &) = delete;

    [[nodiscard]] virtual unsigned workers() const = 0;
    [[nodiscard]] virtual Executor &worker(unsigned index) = 0;
    [[nodiscard]] virtual BufferPool &buffers(unsigned index) = 0;
    virtual void drop(const std::vector<iscsi::SessionId> &sessions, std::function<void()> closed) = 0;
};

class TargetSessionHost final : public SessionHost
{
public:
    explicit TargetSessionHost(target::TargetServer &server)
        : m_server(server)
    {}

    [[nodiscard]] unsigned workers() const override { return m_server.workers(); }
    [[nodiscard]] Executor &worker(unsigned index) override { return m_server.worker(index); }
    [[nodiscard]] BufferPool &buffers(unsigned index) override { return m_server.buffers(index); }
    void drop(const std::vector<iscsi::SessionId> &sessions, std::function<void()> closed) override
    {
        m_server.drop(sessions, std::move(closed));
    }

private:
    target::TargetServer &m_server;
};

} // namespace freshseat::host
