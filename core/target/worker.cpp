// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/target/worker.h"

#include "core/target/login_connection.h"
#include "core/target/session_connection.h"

#include <algorithm>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <pthread.h>
#include <utility>

namespace freshseat::target {

namespace {

constexpr std::chrono::microseconds kSpin{50}; ///< keeps the latency of a busy seat low; an idle worker sleeps

void setOption(int fd, int level, int name, int value)
{
    // A refused option costs speed or delays the discovery of a dead peer, nothing more.
    ::setsockopt(fd, level, name, &value, sizeof value);
}

void prepareSocket(int fd, std::chrono::milliseconds deadPeer)
{
    setOption(fd, IPPROTO_TCP, TCP_NODELAY, 1);
    setOption(fd, SOL_SOCKET, SO_KEEPALIVE, 1);
    // The kernel looks at an idle connection every five seconds only, and gives up at the first look after the
    // time-out: so that it is over by `deadPeer`, the time-out is a sixth shorter.
    setOption(fd, IPPROTO_TCP, TCP_KEEPIDLE, 10);
    setOption(fd, IPPROTO_TCP, TCP_KEEPINTVL, 5);
    setOption(fd, IPPROTO_TCP, TCP_KEEPCNT, 3);
    setOption(fd, IPPROTO_TCP, TCP_USER_TIMEOUT, static_cast<int>(deadPeer.count() * 5 / 6));
}

} // namespace

Worker::Worker(ServerContext &context, unsigned index)
    : m_context(context)
    , m_index(index)
{
    m_loop.setSpin(std::thread::hardware_concurrency() > 1 ? kSpin : std::chrono::microseconds{0});
    m_thread = std::thread([this] {
        ::pthread_setname_np(::pthread_self(), ("iscsi-" + std::to_string(m_index)).c_str());
        sweep();
        m_loop.run();
    });
}

Worker::~Worker()
{
    stop();
}

void Worker::stop()
{
    if (!m_thread.joinable()) return;
    m_loop.stop();
    m_thread.join();
}

void Worker::adoptConnection(UniqueFd fd, const net::Address &peer, ConnectionLimits::Ticket ticket)
{
    if (!m_context.accepting.load()) return;
    prepareSocket(fd.get(), m_context.options.deadPeer);
    const iscsi::SessionId id = ++m_context.lastId;
    m_logins.emplace(id, std::make_unique<LoginConnection>(*this, id, std::move(fd), peer, std::move(ticket)));
}

void Worker::adoptSession(Handover handover)
{
    const iscsi::LoginClaim &claim = handover.login->claim();
    const iscsi::SessionId id = claim.session;
    auto counters = std::make_shared<iscsi::SessionCounters>();
    // An admission without a target is a gatekeeper's mistake; a dead socket or a drop came between. All are told as
    // "left".
    const bool complete = claim.discovery || handover.target != nullptr;
    if (!complete || !handover.fd.valid() || !m_context.accepting.load() ||
        !m_context.table.begin(id, m_index, m_context.clock.now(), counters)) {
        handover.fd.reset();
        if (!claim.discovery) m_context.gatekeeper.left(id);
        m_context.table.leave(id);
        return;
    }
    if (!claim.discovery) m_context.gatekeeper.began(id, counters);
    handover.login->conclude(iscsi::LoginStatus::Success);
    const auto added =
        m_sessions.emplace(id, std::make_unique<SessionConnection>(*this, std::move(handover), std::move(counters)));
    added.first->second->start();
}

LoginConnection *Worker::findLogin(iscsi::SessionId id) const
{
    const auto found = m_logins.find(id);
    return found == m_logins.end() ? nullptr : found->second.get();
}

SessionConnection *Worker::findSession(iscsi::SessionId id) const
{
    const auto found = m_sessions.find(id);
    return found == m_sessions.end() ? nullptr : found->second.get();
}

void Worker::dropSession(iscsi::SessionId id)
{
    if (SessionConnection *session = findSession(id)) session->end(true);
}

void Worker::unitsAdded(const std::string &targetName)
{
    for (const auto &session : m_sessions) session.second->unitsAdded(targetName);
}

void Worker::closeAll(bool sessions)
{
    for (const auto &login : m_logins) login.second->close();
    if (!sessions) return;
    for (const auto &session : m_sessions) session.second->end(true);
}

void Worker::forgetLogin(iscsi::SessionId id)
{
    m_loop.callSoon([this, id] { m_logins.erase(id); });
}

void Worker::forgetSession(iscsi::SessionId id)
{
    m_loop.callSoon([this, id] {
        // Out of the map first: the destructor tells the gatekeeper, who may ask for anything.
        auto session = m_sessions.extract(id);
    });
}

void Worker::sweep()
{
    for (const auto &session : m_sessions) session.second->sweep();
    m_buffers.trim();
    static_cast<void>(m_loop.callAfter(m_context.options.sweepInterval, [this] { sweep(); }));
}

} // namespace freshseat::target
