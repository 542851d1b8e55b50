// SPDX-License-Identifier: GPL-3.0-or-later
// cpp-httplib parses; what it does not bound is bounded by the stream and the queue it is given here.
#include "core/boot/http_server.h"

#include "core/base/host_port.h"
#include "core/base/text.h"
#include "core/base/thread_pool.h"
#include "core/base/unique_fd.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <fstream>
#include <httplib.h>
#include <netdb.h>
#include <optional>
#include <poll.h>
#include <sstream>
#include <sys/socket.h>
#include <thread>

namespace freshseat::boot {

namespace {

using Steady = std::chrono::steady_clock;

/// Set on the accepting thread while a connection is turned away.
thread_local bool turnedAway = false;

struct Endpoint {
    std::string host;
    int port = 0;
};

Endpoint endpointOf(int socket, int (*ask)(int, sockaddr *, socklen_t *))
{
    sockaddr_storage storage{};
    socklen_t length = sizeof storage;
    std::array<char, NI_MAXHOST> host{};
    std::array<char, NI_MAXSERV> port{};
    if (ask(socket, reinterpret_cast<sockaddr *>(&storage), &length) != 0) return {};
    if (::getnameinfo(reinterpret_cast<sockaddr *>(&storage), length, host.data(), host.size(), port.data(),
                      port.size(), NI_NUMERICHOST | NI_NUMERICSERV) != 0)
        return {};
    return {host.data(), std::atoi(port.data())};
}

/// One connection's bytes, with an end to its patience.
class BoundedStream final : public httplib::Stream
{
public:
    BoundedStream(int socket, const HttpLimits &limits)
        : m_socket(socket)
        , m_readUntil(Steady::now() + limits.mostTime)
        , m_writeUntil(m_readUntil + limits.mostTime)
        , m_left(limits.mostBytes)
    {}

    [[nodiscard]] bool is_readable() const override { return ready(POLLIN, m_readUntil); }
    [[nodiscard]] bool is_writable() const override { return ready(POLLOUT, m_writeUntil); }

    // Byte by byte is how the library reads lines: a buffer keeps that from being a system call each.
    ssize_t read(char *ptr, size_t size) override
    {
        if (m_begin == m_end) {
            if (m_left == 0 || !is_readable()) return -1;
            const ssize_t got = ::recv(m_socket, m_buffer.data(), std::min(m_buffer.size(), m_left), 0);
            if (got <= 0) return got;
            m_begin = 0;
            m_end = static_cast<std::size_t>(got);
            m_left -= m_end;
        }
        const std::size_t count = std::min(size, m_end - m_begin);
        std::copy_n(m_buffer.data() + m_begin, count, ptr);
        m_begin += count;
        return static_cast<ssize_t>(count);
    }
    ssize_t write(const char *ptr, size_t size) override
    {
        if (!is_writable()) return -1;
        return ::send(m_socket, ptr, size, MSG_NOSIGNAL | MSG_DONTWAIT);
    }
    void get_remote_ip_and_port(std::string &ip, int &port) const override { give(::getpeername, ip, port); }
    void get_local_ip_and_port(std::string &ip, int &port) const override { give(::getsockname, ip, port); }
    [[nodiscard]] socket_t socket() const override { return m_socket; }

private:
    [[nodiscard]] bool ready(short events, Steady::time_point until) const
    {
        while (true) {
            const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(until - Steady::now()).count();
            if (left <= 0) return false;
            pollfd wanted{m_socket, events, 0};
            const int count = ::poll(&wanted, 1, static_cast<int>(left));
            if (count < 0 && errno == EINTR) continue;
            return count > 0;
        }
    }
    void give(int (*ask)(int, sockaddr *, socklen_t *), std::string &ip, int &port) const
    {
        const Endpoint end = endpointOf(m_socket, ask);
        ip = end.host;
        port = end.port;
    }

    int m_socket;
    Steady::time_point m_readUntil;
    Steady::time_point m_writeUntil;
    std::size_t m_left;
    std::array<char, 4096> m_buffer{};
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
};

/// Workers and a queue with an end. What does not fit is turned away on the accepting thread.
class BoundedQueue final : public httplib::TaskQueue
{
public:
    explicit BoundedQueue(const HttpLimits &limits)
        : m_most(limits.queue)
        , m_pool(std::in_place, "http", limits.workers)
    {}
    void enqueue(std::function<void()> fn) override
    {
        if (m_waiting < m_most) {
            ++m_waiting;
            m_pool->post([this, fn = std::move(fn)] {
                --m_waiting;
                fn();
            });
            return;
        }
        turnedAway = true;
        fn();
        turnedAway = false;
    }
    void shutdown() override { m_pool.reset(); }

private:
    const std::size_t m_most;
    std::atomic<std::size_t> m_waiting = 0; ///< only the accepting thread adds
    std::optional<ThreadPool> m_pool;
};

class BoundedServer final : public httplib::Server
{
public:
    explicit BoundedServer(const HttpLimits &limits)
        : m_limits(limits)
    {
        new_task_queue = [this] { return new BoundedQueue(m_limits); };
        set_payload_max_length(1024);
        set_tcp_nodelay(true);
        // Not SO_REUSEPORT, the library's own choice: two daemons would share a port without a word.
        set_socket_options([this](socket_t socket) {
            const int yes = 1;
            ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
            m_door = socket;
        });
    }

    /// The library lets five connections wait for their accept(): in a room that starts all at once the rest would try
    /// again after a second, then after three. Once bound.
    void widenDoor() const { ::listen(m_door, static_cast<int>(m_limits.queue)); }

private:
    /// One request a connection: a boot asks once.
    bool process_and_close_socket(socket_t socket) override
    {
        const UniqueFd owner(socket);
        if (turnedAway) return false;
        BoundedStream stream(socket, m_limits);
        bool closed = false;
        // Many ranges of one small file make one very large answer.
        const auto whole = [](httplib::Request &request) { request.ranges.clear(); };
        const bool done = process_request(stream, true, closed, whole);
        ::shutdown(socket, SHUT_WR);
        return done;
    }

    HttpLimits m_limits;
    socket_t m_door = INVALID_SOCKET; ///< the one that listens
};

std::string fileBytes(const std::string &file)
{
    std::ostringstream bytes;
    bytes << std::ifstream(file, std::ios::binary).rdbuf();
    return bytes.str();
}

void answer(const HttpHandler &handler, const httplib::Request &from, httplib::Response &to)
{
    HttpRequest request;
    request.path = from.path;
    for (const auto &[name, value] : from.params) request.query.emplace(name, value);
    request.peer = from.remote_addr;
    request.host = from.get_header_value("Host");
    request.local = joinHostPort(from.local_addr, static_cast<std::uint16_t>(from.local_port));
    HttpReply reply = handler(request);
    to.status = reply.status;
    to.set_header("Cache-Control", "no-store");
    to.set_content(reply.file.empty() ? std::move(reply.body) : fileBytes(reply.file), reply.type);
}

struct Parted {
    std::string host;
    int port = 0;
};

Result<Parted> parted(const std::string &address)
{
    const auto [host, port] = splitHostPort(address);
    const bool digits = !port.empty() && port.size() <= 5 && port.find_first_not_of("0123456789") == std::string::npos;
    if (!digits || host.empty() || std::stoi(port) > 65535)
        return fail(ErrorCode::Usage, "\"" + address + "\" is not an address and a port", "such as 127.0.0.1:4280");
    return Parted{host, std::stoi(port)};
}

} // namespace

class HttpServer::Impl
{
public:
    explicit Impl(const HttpLimits &limits)
        : server(limits)
    {}

    BoundedServer server;
    std::thread thread;
    std::atomic<bool> ended = false; ///< the loop of `thread`
};

HttpServer::HttpServer(HttpLimits limits)
    : m_impl(std::make_unique<Impl>(limits))
{}

HttpServer::~HttpServer()
{
    stop();
}

void HttpServer::route(const std::string &path, HttpHandler handler)
{
    const auto take = [handler = std::move(handler)](const httplib::Request &from, httplib::Response &to) {
        answer(handler, from, to);
    };
    m_impl->server.Get(path.ends_with('/') ? path + ".+" : path, take);
}

Result<std::string> HttpServer::start(const std::string &address)
{
    const auto parts = parted(address);
    if (!parts) return failure(parts);
    auto &server = m_impl->server;
    errno = 0;
    int port = parts->port;
    const bool bound =
        port == 0 ? (port = server.bind_to_any_port(parts->host)) > 0 : server.bind_to_port(parts->host, port);
    if (!bound) {
        const int why = errno;
        if (why == EADDRINUSE)
            return fail(ErrorCode::InUse, "HTTP: " + address + " is taken by another program", "choose another port");
        if (why == EACCES) return fail(ErrorCode::NotAllowed, "HTTP: ports below 1024 need a privilege: " + address);
        return fail(ErrorCode::Usage, "HTTP: cannot listen on " + address + ": " + errnoText(why));
    }
    server.widenDoor();
    m_impl->thread = std::thread([impl = m_impl.get()] {
        impl->server.listen_after_bind();
        impl->ended = true;
    });
    return joinHostPort(parts->host, static_cast<std::uint16_t>(port));
}

void HttpServer::stop()
{
    if (!m_impl->thread.joinable()) return;
    // stop() before the loop began is not heard.
    while (!m_impl->server.is_running() && !m_impl->ended) std::this_thread::yield();
    m_impl->server.stop();
    m_impl->thread.join();
}

} // namespace freshseat::boot
