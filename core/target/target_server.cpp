// SPDX-License-Identifier: GPL-3.0-or-later
// TargetServer: accepts on the first worker, spreads logins over all of them; each session then lives where its
// target's units live.
#include "core/target/target_server.h"

#include "core/base/log.h"
#include "core/target/worker.h"

#include <algorithm>
#include <future>
#include <map>
#include <thread>
#include <utility>

namespace freshseat::target {

namespace {

constexpr std::chrono::milliseconds kAcceptPause{200}; ///< when descriptors or memory ran out

/// Runs `work` on the loop's thread and waits for it.
void runOn(net::EventLoop &loop, const std::function<void()> &work)
{
    if (loop.onThisThread()) return work();
    std::promise<void> done;
    loop.post([&] {
        work();
        done.set_value();
    });
    done.get_future().wait();
}

} // namespace

class TargetServer::Impl
{
public:
    Impl(iscsi::Gatekeeper &gatekeeper, const Clock &clock, ServerOptions options)
        : m_context{.gatekeeper = gatekeeper,
                    .clock = clock,
                    .options = options,
                    .table = {},
                    .limits = {options.maxConnections, options.maxHalfOpenPerAddress},
                    .throttle = {options.failedLogins, options.failedLoginRefill},
                    .workers = {},
                    .drop = [this](const auto &sessions, auto closed) { drop(sessions, std::move(closed)); }}
    {
        const unsigned count =
            options.workers > 0 ? options.workers : std::max(1U, std::thread::hardware_concurrency());
        for (unsigned i = 0; i < count; ++i) m_context.workers.push_back(std::make_unique<Worker>(m_context, i));
    }

    ~Impl()
    {
        stopAccepting();
        // A login may just now be on its way from one worker to another, an admission may be undecided: ask until all
        // is still.
        while (true) {
            bool idle = true;
            for (const auto &worker : m_context.workers) {
                runOn(worker->loop(), [&] {
                    worker->closeAll(true);
                    idle = idle && worker->idle();
                });
            }
            if (idle && m_context.limits.total() == 0) break;
            std::this_thread::sleep_for(std::chrono::milliseconds{1});
        }
        for (const auto &worker : m_context.workers) worker->stop();
    }
    Impl(const Impl &) = delete;
    Impl &operator=(const Impl &) = delete;

    Result<std::string> listen(const std::string &text)
    {
        const auto address = net::parseAddress(text);
        if (!address) return failure(address);
        auto listener = net::listenTcp(*address);
        if (!listener) return failure(listener);
        const int fd = listener->get();
        const std::string real = net::localAddress(fd).text();
        runOn(acceptLoop(), [&] {
            m_listeners.emplace(fd, std::move(*listener));
            acceptLoop().watch(fd, net::Ready::Read, [this, fd](net::Ready) { accept(fd); });
        });
        return real;
    }

    void stopAccepting()
    {
        m_context.accepting.store(false);
        runOn(acceptLoop(), [this] {
            for (const auto &listener : m_listeners) acceptLoop().remove(listener.first);
            m_listeners.clear();
        });
        for (const auto &worker : m_context.workers) worker->loop().post([&one = *worker] { one.closeAll(false); });
    }

    void drop(const std::vector<iscsi::SessionId> &sessions, std::function<void()> closed)
    {
        const auto waiter = std::make_shared<SessionTable::Waiter>(std::move(closed));
        for (const iscsi::SessionId id : sessions) {
            const auto worker = m_context.table.drop(id, waiter);
            if (!worker) continue;
            Worker &owner = *m_context.workers[*worker];
            owner.loop().post([&owner, id] { owner.dropSession(id); });
        }
    }

    void unitsAdded(const std::string &targetName)
    {
        for (const auto &worker : m_context.workers)
            worker->loop().post([&one = *worker, targetName] { one.unitsAdded(targetName); });
    }

    [[nodiscard]] ServerContext &context() { return m_context; }

private:
    [[nodiscard]] net::EventLoop &acceptLoop() { return m_context.workers.front()->loop(); }

    void accept(int listener)
    {
        for (int i = 0; i < 64; ++i) { // then the others of this worker have their turn
            net::Address peer;
            bool exhausted = false;
            UniqueFd fd = net::acceptOne(listener, &peer, &exhausted);
            if (exhausted) return pauseAccepting(listener);
            if (!fd.valid()) return;
            if (!m_context.throttle.allows(peer.host(), acceptLoop().now())) continue;
            auto ticket = m_context.limits.enter(peer.host());
            if (!ticket) continue; // closed at once: nothing is spent on a flood
            Worker &worker = *m_context.workers[m_next++ % m_context.workers.size()];
            struct Newcomer {
                UniqueFd fd;
                net::Address peer;
                ConnectionLimits::Ticket ticket;
            };
            auto newcomer = std::make_shared<Newcomer>(Newcomer{std::move(fd), peer, std::move(*ticket)});
            worker.loop().post([&worker, newcomer] {
                worker.adoptConnection(std::move(newcomer->fd), newcomer->peer, std::move(newcomer->ticket));
            });
        }
    }

    void pauseAccepting(int listener)
    {
        log::warning("iSCSI: no descriptors left for new connections; trying again shortly");
        acceptLoop().rearm(listener, net::Ready::None);
        static_cast<void>(
            acceptLoop().callAfter(kAcceptPause, [this, listener] { acceptLoop().rearm(listener, net::Ready::Read); }));
    }

    ServerContext m_context;
    std::map<int, UniqueFd> m_listeners; ///< on the accepting worker's thread
    std::size_t m_next = 0;              ///< same
};

TargetServer::TargetServer(iscsi::Gatekeeper &gatekeeper, const Clock &clock, ServerOptions options)
    : m_impl(std::make_unique<Impl>(gatekeeper, clock, options))
{}

TargetServer::~TargetServer() = default;

Result<std::string> TargetServer::listen(const std::string &address)
{
    return m_impl->listen(address);
}

void TargetServer::stopAccepting()
{
    m_impl->stopAccepting();
}

unsigned TargetServer::workers() const
{
    return static_cast<unsigned>(m_impl->context().workers.size());
}

Executor &TargetServer::worker(unsigned index)
{
    return m_impl->context().workers.at(index)->loop();
}

BufferPool &TargetServer::buffers(unsigned index)
{
    return m_impl->context().workers.at(index)->buffers();
}

std::vector<SessionInfo> TargetServer::sessions() const
{
    return m_impl->context().table.sessions();
}

void TargetServer::unitsAdded(const std::string &targetName)
{
    m_impl->unitsAdded(targetName);
}

void TargetServer::drop(const std::vector<iscsi::SessionId> &sessions, std::function<void()> closed)
{
    m_impl->drop(sessions, std::move(closed));
}

} // namespace freshseat::target
