// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/target/login_connection.h"

#include "core/base/log.h"
#include "core/base/text.h"

#include <cerrno>
#include <sys/socket.h>
#include <utility>

namespace freshseat::target {

namespace {

/// Session handles of 16 bits that are never 0; they may repeat after 65,535 sessions.
std::uint16_t makeTsih(iscsi::SessionId id)
{
    return static_cast<std::uint16_t>(id % 65535 + 1);
}

} // namespace

LoginConnection::LoginConnection(Worker &worker, iscsi::SessionId id, UniqueFd fd, const net::Address &peer,
                                 ConnectionLimits::Ticket ticket)
    : m_worker(worker)
    , m_id(id)
    , m_tsih(makeTsih(id))
    , m_fd(std::move(fd))
    , m_ticket(std::move(ticket))
{
    ServerContext &context = worker.context();
    iscsi::LoginSetup setup;
    setup.session = id;
    setup.tsih = m_tsih;
    setup.address = peer.host();
    setup.portal = net::localAddress(m_fd.get()).text();
    setup.random = &randomBytes;
    setup.sessionExists = [&context](std::uint16_t tsih) { return context.table.hasTsih(tsih); };
    m_login = std::make_unique<iscsi::Login>(context.gatekeeper, std::move(setup));
    m_timer = worker.loop().callAfter(context.options.loginTimeout, [this] {
        log::info("iSCSI: " + m_login->claim().address + " did not finish its login in time");
        m_timer = 0;
        close();
    });
    worker.loop().watch(m_fd.get(), net::Ready::Read, [this](net::Ready what) { ready(what); });
}

LoginConnection::~LoginConnection()
{
    if (m_timer != 0) m_worker.loop().cancel(m_timer);
    if (m_fd.valid()) m_worker.loop().remove(m_fd.get());
}

void LoginConnection::close()
{
    if (m_fd.valid()) {
        m_worker.loop().remove(m_fd.get());
        m_fd.reset();
    }
    if (m_state == State::Running) finish();
}

void LoginConnection::ready(net::Ready what)
{
    if (m_state == State::Replacing || m_state == State::Admitting) {
        if (net::has(what, net::Ready::Hangup)) close();
        return;
    }
    if (!m_login->output().empty()) return flush();
    if (net::has(what, net::Ready::Read)) receive();
}

void LoginConnection::receive()
{
    const std::span<std::byte> buffer = m_worker.arena().space().bytes;
    const ssize_t length = ::recv(m_fd.get(), buffer.data(), buffer.size(), 0);
    if (length == 0 || (length < 0 && errno != EAGAIN && errno != EINTR)) return close();
    if (length < 0) return;
    m_unread.assign(buffer.begin(), buffer.begin() + length);
    advance();
}

void LoginConnection::advance()
{
    std::span<const std::byte> rest = m_unread;
    m_login->feed(rest);
    m_unread.erase(m_unread.begin(), m_unread.end() - static_cast<std::ptrdiff_t>(rest.size()));
    if (m_login->state() == iscsi::Login::State::Failed) failed();
    if (m_login->state() == iscsi::Login::State::Authenticated) return authenticated();
    flush();
}

void LoginConnection::failed()
{
    const std::string &address = m_login->claim().address;
    log::info("iSCSI: login of " + address + " (" + m_login->claim().initiatorName + ") failed: " + m_login->failure());
    const iscsi::LoginStatus status = m_login->failureStatus();
    if (!m_login->claim().targetName.empty()) m_worker.context().gatekeeper.refused(m_login->claim(), status);
    if (status != iscsi::LoginStatus::AuthenticationFailure) return;
    if (m_worker.context().throttle.failed(address, m_worker.loop().now()))
        log::warning("iSCSI: " + address + " failed to prove itself too often; it is heard only now and then");
}

void LoginConnection::authenticated()
{
    ServerContext &context = m_worker.context();
    // From here on the room's rules decide how long it takes, not the peer.
    m_worker.loop().cancel(std::exchange(m_timer, 0));
    m_worker.loop().rearm(m_fd.get(), net::Ready::None);
    const auto older = context.table.enter(m_login->claim(), m_tsih);
    m_state = State::Replacing;
    if (m_login->claim().discovery) return handOver(nullptr, m_worker.index());
    if (older.empty()) return replaced();
    log::info("iSCSI: " + m_login->claim().initiatorName + " is back; its older session ends");
    Worker &worker = m_worker;
    context.drop(older, [&worker, id = m_id] {
        worker.loop().post([&worker, id] {
            if (LoginConnection *login = worker.findLogin(id)) login->replaced();
        });
    });
}

void LoginConnection::replaced()
{
    ServerContext &context = m_worker.context();
    if (!m_fd.valid() || context.table.dropped(m_id)) {
        context.table.leave(m_id);
        return finish();
    }
    if (!context.accepting.load()) return refuse(iscsi::LoginStatus::ServiceUnavailable);
    m_state = State::Admitting;
    Worker &worker = m_worker;
    context.gatekeeper.admit(m_login->claim(), [&worker, id = m_id](iscsi::Admission admission) {
        worker.loop().post([&worker, id, admission = std::move(admission)]() mutable {
            if (LoginConnection *login = worker.findLogin(id)) login->decided(std::move(admission));
        });
    });
}

void LoginConnection::decided(iscsi::Admission admission)
{
    if (admission.status != iscsi::LoginStatus::Success) return refuse(admission.status);
    const unsigned owner = admission.target == nullptr ? 0 : admission.target->worker;
    handOver(std::move(admission.target), owner);
}

/// Not admitted: nothing to give back to the gatekeeper.
void LoginConnection::refuse(iscsi::LoginStatus status)
{
    m_worker.context().table.leave(m_id);
    m_state = State::Running;
    if (!m_fd.valid()) return finish();
    m_login->conclude(status);
    flush();
}

void LoginConnection::handOver(std::shared_ptr<iscsi::TargetUnits> target, unsigned worker)
{
    if (m_fd.valid()) m_worker.loop().remove(m_fd.get());
    Worker &owner = *m_worker.context().workers[worker];
    auto handover = std::make_shared<Handover>(Handover{std::move(m_login), m_tsih, std::move(m_fd),
                                                        std::move(m_ticket), std::move(m_unread), std::move(target)});
    owner.loop().post([&owner, handover] { owner.adoptSession(std::move(*handover)); });
    finish();
}

void LoginConnection::flush()
{
    iscsi::TransmitQueue &output = m_login->output();
    while (!output.empty()) {
        msghdr message{};
        message.msg_iov = m_worker.vectors().data();
        message.msg_iovlen = output.gather(m_worker.vectors());
        const ssize_t sent = ::sendmsg(m_fd.get(), &message, MSG_NOSIGNAL);
        if (sent < 0 && errno == EAGAIN) return m_worker.loop().rearm(m_fd.get(), net::Ready::Write);
        if (sent < 0 && errno == EINTR) continue;
        if (sent < 0) return close();
        output.advance(static_cast<std::size_t>(sent));
    }
    if (m_login->state() == iscsi::Login::State::Failed) return close();
    m_worker.loop().rearm(m_fd.get(), net::Ready::Read);
}

void LoginConnection::finish()
{
    if (m_state == State::Over) return;
    m_state = State::Over;
    m_worker.forgetLogin(m_id);
}

} // namespace freshseat::target
