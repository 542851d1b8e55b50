// SPDX-License-Identifier: GPL-3.0-or-later
// control::Server: serves a StorageBackend over a Unix socket (PROTOCOL.md). One thread's event loop holds the sockets;
// the calls run on a pool.
#pragma once
#include "core/base/executor.h"
#include "core/base/result.h"
#include "core/base/unique_fd.h"
#include "core/net/event_loop.h"
#include "core/storage/backend.h"

#include <cstddef>
#include <memory>
#include <string>

namespace freshseat::control {

struct ServerOptions {
    std::string version = "freshseatd"; ///< what hello answers
    std::size_t maxConnections = 64;
};

/// Everything on the loop's thread (or before it runs). Loop, pool and backend outlive the server.
class Server
{
public:
    Server(net::EventLoop &loop, Executor &pool, StorageBackend &backend, ServerOptions options = {});
    /// stop().
    ~Server();
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    /// Listens on `path`, which only our user may open. A left-over socket file is replaced; InUse when a server
    /// answers there; Usage when the path is too long.
    Result<void> listen(const std::string &path);
    /// Serves a connected Unix socket.
    void adopt(UniqueFd socket);
    [[nodiscard]] std::size_t connections() const;
    /// Accepts no more, closes every connection, tells running calls that they are cancelled and waits for them;
    /// removes the socket file. To be quick, cancel() the backend first.
    void stop();

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace freshseat::control
