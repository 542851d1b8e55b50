// SPDX-License-Identifier: GPL-3.0-or-later
// The listening socket and the connections it gave.
#include "core/control/server.h"

#include "core/base/log.h"
#include "core/base/text.h"
#include "core/control/connection.h"
#include "core/net/socket.h"

#include <array>
#include <map>
#include <pwd.h>
#include <sys/socket.h>

namespace freshseat::control {

namespace {

constexpr auto kAcceptPause = std::chrono::milliseconds(250); ///< when descriptors ran out

/// The name of whoever made the other end, from the kernel.
std::string peerUser(int socket)
{
    ucred peer{};
    socklen_t length = sizeof peer;
    if (::getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &peer, &length) != 0) return "somebody";
    std::array<char, 4096> buffer{};
    passwd entry{};
    passwd *found = nullptr;
    if (::getpwuid_r(peer.uid, &entry, buffer.data(), buffer.size(), &found) == 0 && found != nullptr)
        return entry.pw_name;
    return "uid " + std::to_string(peer.uid);
}

} // namespace

class Server::Impl
{
public:
    Impl(net::EventLoop &loop, Executor &pool, StorageBackend &backend, ServerOptions options)
        : m_options(std::move(options))
        , m_parts{loop, backend, std::make_shared<Workbench>(pool), m_options.version}
    {}

    Result<void> listen(const std::string &path)
    {
        auto socket = net::listenUnix(path, 0600);
        if (!socket) return failure(socket);
        m_listener = std::move(*socket);
        m_path = path;
        m_parts.loop.watch(m_listener.get(), net::Ready::Read, [this](net::Ready) { accept(); });
        return {};
    }

    void adopt(UniqueFd socket)
    {
        std::string user = peerUser(socket.get());
        const auto connection = std::make_shared<Connection>(
            m_parts, std::move(socket), std::move(user), [this](Connection *closed) { m_connections.erase(closed); });
        m_connections.emplace(connection.get(), connection);
        connection->start();
        if (m_connections.size() > m_options.maxConnections) {
            connection->refuse(
                {ErrorCode::InUse, "too many connections to the control socket", "close consoles that are not needed"});
        }
    }

    [[nodiscard]] std::size_t connections() const { return m_connections.size(); }

    void stop()
    {
        if (m_listener.valid()) {
            m_parts.loop.remove(m_listener.get());
            m_listener.reset();
            static_cast<void>(::unlink(m_path.c_str())); // a left-over file would be replaced at the next start
        }
        if (m_acceptTimer != 0) m_parts.loop.cancel(m_acceptTimer);
        const auto closing = m_connections; // closing takes them out of the map
        for (const auto &[key, connection] : closing) connection->close(true);
        m_parts.bench->drain();
    }

private:
    void accept()
    {
        for (;;) {
            bool exhausted = false;
            UniqueFd socket = net::acceptOne(m_listener.get(), nullptr, &exhausted);
            if (exhausted) return pauseAccepting();
            if (!socket.valid()) return;
            adopt(std::move(socket));
        }
    }

    void pauseAccepting()
    {
        log::warning("control: no more descriptors: new connections wait");
        m_parts.loop.rearm(m_listener.get(), net::Ready::None);
        m_acceptTimer = m_parts.loop.callAfter(kAcceptPause, [this] {
            m_acceptTimer = 0;
            m_parts.loop.rearm(m_listener.get(), net::Ready::Read);
        });
    }

    ServerOptions m_options;
    ServerParts m_parts;
    UniqueFd m_listener;
    std::string m_path;
    net::EventLoop::TimerId m_acceptTimer = 0;
    std::map<Connection *, std::shared_ptr<Connection>> m_connections;
};

Server::Server(net::EventLoop &loop, Executor &pool, StorageBackend &backend, ServerOptions options)
    : m_impl(std::make_unique<Impl>(loop, pool, backend, std::move(options)))
{}

Server::~Server()
{
    stop();
}

Result<void> Server::listen(const std::string &path)
{
    return m_impl->listen(path);
}

void Server::adopt(UniqueFd socket)
{
    m_impl->adopt(std::move(socket));
}

std::size_t Server::connections() const
{
    return m_impl->connections();
}

void Server::stop()
{
    m_impl->stop();
}

} // namespace freshseat::control
