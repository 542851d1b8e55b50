// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/target/session_connection.h"

#include "core/base/log.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <utility>

namespace freshseat::target {

namespace {

/// What one connection gets of a round before others have their turn (bytes are bounded by Session::kMaxQueued and the
/// receive buffer).
constexpr unsigned kPdusATurn = 32;
constexpr std::chrono::seconds kClosingGrace{5};
constexpr std::chrono::seconds kQuiet{2};

} // namespace

SessionConnection::SessionConnection(Worker &worker, Handover handover,
                                     std::shared_ptr<iscsi::SessionCounters> counters)
    : m_worker(worker)
    , m_id(handover.login->claim().session)
    , m_fd(std::move(handover.fd))
    , m_ticket(std::move(handover.ticket))
    , m_counters(std::move(counters))
    , m_target(std::move(handover.target))
    , m_lastReceived(worker.loop().now())
    , m_lastSent(worker.loop().now())
{
    m_ticket.loggedIn();
    m_session = std::make_unique<iscsi::Session>(
        iscsi::Session::Setup{handover.login->result(), m_target, worker.context().gatekeeper, worker.buffers(),
                              *m_counters, *this, std::move(handover.login->output())});
    auto unread = std::make_shared<std::vector<std::byte>>(std::move(handover.unread));
    m_unread = *unread;
    m_unreadKeeper = std::move(unread);
    worker.loop().watch(m_fd.get(), m_wanted, [this](net::Ready what) { ready(what); });
}

SessionConnection::~SessionConnection()
{
    if (m_fd.valid()) m_worker.loop().remove(m_fd.get());
    m_session.reset(); // the nexus is gone before the gatekeeper hears of it
    if (m_target != nullptr) m_worker.context().gatekeeper.left(m_id);
    m_target.reset();
    m_worker.context().table.leave(m_id);
}

void SessionConnection::start()
{
    turn();
}

void SessionConnection::ready(net::Ready what)
{
    if (net::has(what, net::Ready::Write) && !m_session->output().empty() && !flush()) return end(false);
    if (net::has(what, net::Ready::Read) && net::has(m_wanted, net::Ready::Read)) return turn();
    if (net::has(what, net::Ready::Hangup)) {
        int error = 0;
        socklen_t length = sizeof error;
        ::getsockopt(m_fd.get(), SOL_SOCKET, SO_ERROR, &error, &length);
        broken(error);
        return end(false);
    }
    settle();
}

void SessionConnection::turn()
{
    m_scheduled = false;
    if (m_ended) return;
    if (!m_unread.empty())
        execute();
    else if (!receive())
        return end(false);
    settle();
}

/// At the end of a round: with what was received before, else only with what is to be sent.
void SessionConnection::goOn()
{
    if (!m_unread.empty()) return turn();
    m_scheduled = false;
    settle();
}

/// One recv takes what is there: the payload that is due straight to its place, the rest behind it. False: the peer is
/// gone.
bool SessionConnection::receive()
{
    if (m_session->paused() || m_session->state() != iscsi::Session::State::Open) return true;
    const std::span<std::byte> direct = m_session->direct();
    ReceiveArena::Space space = m_worker.arena().space();
    std::array<iovec, 2> pieces{iovec{direct.data(), direct.size()}, iovec{space.bytes.data(), space.bytes.size()}};
    const bool both = !direct.empty();
    const ssize_t got = ::readv(m_fd.get(), both ? pieces.data() : pieces.data() + 1, both ? 2 : 1);
    if (got < 0 && (errno == EAGAIN || errno == EINTR)) return true;
    if (got < 0) broken(errno);
    if (got < 0) return false;
    if (got == 0) return false;
    m_lastReceived = m_worker.loop().now();
    const auto length = static_cast<std::size_t>(got);
    const std::size_t placed = std::min(length, direct.size());
    m_session->directReceived(placed);
    m_worker.arena().took(length - placed);
    m_unread = space.bytes.first(length - placed);
    m_unreadKeeper = std::move(space.keeper);
    execute();
    return true;
}

/// One turn's worth of what was received.
void SessionConnection::execute()
{
    m_session->feed(m_unread, kPdusATurn, m_unreadKeeper);
    if (m_unread.empty()) m_unreadKeeper.reset();
}

/// After a turn: sends, and decides what to wait for.
void SessionConnection::settle()
{
    if (m_ended) return;
    if (!flush()) return end(false);
    m_session->turnOver();
    const bool closing = m_session->state() == iscsi::Session::State::Closing;
    const bool pending = !m_session->output().empty();
    if (closing && !pending) {
        if (!m_session->failure().empty())
            log::info("iSCSI: session of " + m_session->claim().initiatorName + " closed: " + m_session->failure());
        return end(false);
    }
    const bool reading = !closing && !m_session->paused();
    if (reading && !m_unread.empty()) schedule();
    const net::Ready wanted = (reading && m_unread.empty() ? net::Ready::Read : net::Ready::None) |
                              (pending ? net::Ready::Write : net::Ready::None);
    if (wanted != m_wanted) m_worker.loop().rearm(m_fd.get(), wanted);
    m_wanted = wanted;
}

/// Sends what is queued in as few calls as it takes. False: the peer is gone.
bool SessionConnection::flush()
{
    iscsi::TransmitQueue &output = m_session->output();
    while (!output.empty()) {
        msghdr message{};
        message.msg_iov = m_worker.vectors().data();
        message.msg_iovlen = output.gather(m_worker.vectors());
        const ssize_t sent = ::sendmsg(m_fd.get(), &message, MSG_NOSIGNAL);
        if (sent < 0 && errno == EINTR) continue;
        if (sent < 0 && errno == EAGAIN) return true;
        if (sent < 0) broken(errno);
        if (sent < 0) return false;
        output.advance(static_cast<std::size_t>(sent));
        m_lastSent = m_worker.loop().now();
    }
    return true;
}

/// A peer that went away by its own will is none of the link's faults.
void SessionConnection::broken(int error)
{
    if (error == ETIMEDOUT || error == EHOSTUNREACH || error == ENETUNREACH) m_counters->linkFailed();
}

void SessionConnection::schedule()
{
    if (m_scheduled) return;
    m_scheduled = true;
    m_worker.loop().callSoon([&worker = m_worker, id = m_id] {
        if (SessionConnection *connection = worker.findSession(id)) connection->goOn();
    });
}

void SessionConnection::outputReady()
{
    schedule();
}

void SessionConnection::end(bool politely)
{
    if (m_ended) return;
    m_ended = true;
    if (politely) {
        m_session->requestLogout();
        flush(); // what the socket takes now; nobody is waited for
    }
    m_worker.loop().remove(m_fd.get());
    drainBeforeClose();
    m_fd.reset();
    m_unread = {};
    m_unreadKeeper.reset();
    m_session->end();
}

/// Unread bytes would turn the close into a reset that destroys what was just sent.
void SessionConnection::drainBeforeClose()
{
    const std::span<std::byte> buffer = m_worker.arena().space().bytes;
    for (int i = 0; i < 16 && ::recv(m_fd.get(), buffer.data(), buffer.size(), 0) > 0; ++i) {
    }
}

void SessionConnection::tasksOver()
{
    m_worker.forgetSession(m_id);
}

void SessionConnection::sweep()
{
    if (m_ended) return;
    const auto now = m_worker.loop().now();
    if (m_session->output().empty()) m_lastSent = now;
    if (now - m_lastReceived > kQuiet) m_session->quiet();
    if (stuck()) {
        log::info("iSCSI: session of " + m_session->claim().initiatorName +
                  " ended: the peer does not answer any more");
        m_counters->linkFailed();
        return end(false);
    }
    if (now - m_lastReceived < m_worker.context().options.idleBeforePing || !m_session->ping()) return;
    m_pingSent = now;
    settle();
}

void SessionConnection::unitsAdded(const std::string &targetName)
{
    if (m_ended || m_session->claim().targetName != targetName) return;
    m_session->unitsAdded();
    settle();
}

bool SessionConnection::stuck() const
{
    const auto now = m_worker.loop().now();
    const auto deadPeer = m_worker.context().options.deadPeer;
    const bool closing = m_session->state() == iscsi::Session::State::Closing;
    if (now - m_lastSent > (closing ? kClosingGrace : deadPeer)) return true;
    // iPXE never answers: only a peer that did before is judged by its silence.
    return m_session->pingOpen() && m_session->answersPings() && now - m_pingSent > deadPeer &&
           now - m_lastReceived > deadPeer;
}

} // namespace freshseat::target
