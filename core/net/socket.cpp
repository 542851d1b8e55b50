// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses and listening sockets over the system's calls.
#include "core/net/socket.h"

#include "core/base/host_port.h"
#include "core/base/text.h"

#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <netdb.h>
#include <netinet/in.h>
#include <sys/stat.h>
#include <sys/un.h>

namespace freshseat::net {

namespace {

constexpr int kBacklog = 512;

Result<std::uint16_t> parsePort(std::string_view text)
{
    unsigned port = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), port);
    if (error != std::errc() || end != text.data() + text.size() || port > 65535)
        return fail(ErrorCode::Usage, "\"" + std::string(text) + "\" is not a port (0 to 65535).");
    return static_cast<std::uint16_t>(port);
}

Result<sockaddr_un> unixAddress(const std::string &path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.empty() || path.size() >= sizeof address.sun_path)
        return fail(ErrorCode::Usage, "The socket path \"" + path + "\" is too long or empty.",
                    "Choose a state directory with a shorter path: at most 107 characters for the socket.");
    std::memcpy(address.sun_path, path.data(), path.size());
    return address;
}

Error listenError(int error, const Address &address)
{
    if (error == EADDRINUSE)
        return {ErrorCode::InUse, "Cannot listen on " + address.text() + ": the port is taken by another program.",
                "Stop that program (ss -ltnp shows it) or choose another port."};
    if (error == EADDRNOTAVAIL)
        return {ErrorCode::Usage,
                "Cannot listen on " + address.text() + ": " + address.host() + " is not an address of this machine.",
                "Use 0.0.0.0 for every address, or one that \"ip addr\" lists."};
    if (error == EACCES)
        return {ErrorCode::NotAllowed,
                "Cannot listen on " + address.text() +
                    ": ports below 1024 need a privilege this program does not have.",
                "Choose a port from 1024 up, or run the service from systemd."};
    return systemError(error, "Cannot listen on " + address.text());
}

bool somebodyListens(const sockaddr_un &address)
{
    const UniqueFd probe(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    if (!probe.valid()) return true;
    const int result = ::connect(probe.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address);
    return result == 0 || errno == EAGAIN; // EAGAIN: its queue is full
}

} // namespace

std::string Address::host() const
{
    std::array<char, NI_MAXHOST> text{};
    const auto *address = reinterpret_cast<const sockaddr *>(&storage);
    if (length == 0 || ::getnameinfo(address, length, text.data(), static_cast<socklen_t>(text.size()), nullptr, 0,
                                     NI_NUMERICHOST) != 0)
        return {};
    std::string host = text.data();
    if (host.starts_with("::ffff:") && host.find('.') != std::string::npos) host.erase(0, 7);
    return host;
}

std::uint16_t Address::port() const
{
    if (storage.ss_family == AF_INET) return ntohs(reinterpret_cast<const sockaddr_in *>(&storage)->sin_port);
    if (storage.ss_family == AF_INET6) return ntohs(reinterpret_cast<const sockaddr_in6 *>(&storage)->sin6_port);
    return 0;
}

std::string Address::text() const
{
    return joinHostPort(host(), port());
}

Result<Address> parseAddress(std::string_view text)
{
    const auto colon = text.rfind(':');
    const auto bad = [&] {
        return fail(ErrorCode::Usage, "\"" + std::string(text) + "\" is not an address and a port.",
                    "Write it as 192.168.1.10:3260 or [fd00::10]:3260.");
    };
    if (colon == std::string_view::npos) return bad();
    std::string host(text.substr(0, colon));
    const auto port = parsePort(text.substr(colon + 1));
    if (!port) return failure(port);
    const bool bracketed = host.size() > 2 && host.front() == '[' && host.back() == ']';
    if (bracketed) host = host.substr(1, host.size() - 2);
    if (bracketed != (host.find(':') != std::string::npos)) return bad();

    addrinfo hints{};
    hints.ai_flags = AI_NUMERICHOST | AI_NUMERICSERV;
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *found = nullptr;
    if (host.empty() || ::getaddrinfo(host.c_str(), std::to_string(*port).c_str(), &hints, &found) != 0) return bad();
    Address address;
    address.length = found->ai_addrlen;
    std::memcpy(&address.storage, found->ai_addr, found->ai_addrlen);
    ::freeaddrinfo(found);
    return address;
}

Address localAddress(int fd)
{
    Address address;
    address.length = sizeof address.storage;
    if (::getsockname(fd, reinterpret_cast<sockaddr *>(&address.storage), &address.length) != 0) return {};
    return address;
}

Address peerAddress(int fd)
{
    Address address;
    address.length = sizeof address.storage;
    if (::getpeername(fd, reinterpret_cast<sockaddr *>(&address.storage), &address.length) != 0) return {};
    return address;
}

Result<UniqueFd> listenTcp(const Address &address)
{
    UniqueFd fd(::socket(address.storage.ss_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    if (!fd.valid()) return tl::unexpected(listenError(errno, address));
    const int one = 1;
    // A restarted daemon must get its port back at once, although old connections linger in TIME_WAIT.
    ::setsockopt(fd.get(), SOL_SOCKET, SO_REUSEADDR, &one, sizeof one);
    if (::bind(fd.get(), reinterpret_cast<const sockaddr *>(&address.storage), address.length) != 0 ||
        ::listen(fd.get(), kBacklog) != 0)
        return tl::unexpected(listenError(errno, address));
    return fd;
}

Result<UniqueFd> listenUnix(const std::string &path, unsigned mode)
{
    const auto address = unixAddress(path);
    if (!address) return failure(address);
    UniqueFd fd(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    if (!fd.valid()) return tl::unexpected(systemError(errno, "Cannot make a socket"));
    struct stat status {};
    if (::lstat(path.c_str(), &status) == 0 && S_ISSOCK(status.st_mode)) {
        if (somebodyListens(*address))
            return fail(ErrorCode::InUse, "Another program listens on " + path + ".", "Is a helper running already?");
        ::unlink(path.c_str());
    }
    // The mode is narrowed before bind() makes the file: nobody gets in between.
    ::fchmod(fd.get(), mode);
    if (::bind(fd.get(), reinterpret_cast<const sockaddr *>(&*address), sizeof *address) != 0)
        return tl::unexpected(systemError(errno, "Cannot listen on " + path));
    if (::chmod(path.c_str(), mode) != 0 || ::listen(fd.get(), kBacklog) != 0)
        return tl::unexpected(systemError(errno, "Cannot listen on " + path));
    return fd;
}

Result<UniqueFd> connectUnix(const std::string &path)
{
    const auto address = unixAddress(path);
    if (!address) return failure(address);
    UniqueFd fd(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    if (!fd.valid()) return tl::unexpected(systemError(errno, "Cannot make a socket"));
    if (::connect(fd.get(), reinterpret_cast<const sockaddr *>(&*address), sizeof *address) != 0)
        return tl::unexpected(systemError(errno, "Cannot reach " + path));
    return fd;
}

UniqueFd acceptOne(int listener, Address *peer, bool *exhausted)
{
    if (exhausted != nullptr) *exhausted = false;
    while (true) {
        Address from;
        from.length = sizeof from.storage;
        UniqueFd fd(::accept4(listener, reinterpret_cast<sockaddr *>(&from.storage), &from.length,
                              SOCK_CLOEXEC | SOCK_NONBLOCK));
        if (fd.valid()) {
            if (peer != nullptr) *peer = from;
            return fd;
        }
        if (errno == EINTR || errno == ECONNABORTED || errno == EPROTO) continue;
        if (exhausted != nullptr)
            *exhausted = errno == EMFILE || errno == ENFILE || errno == ENOBUFS || errno == ENOMEM;
        return {};
    }
}

} // namespace freshseat::net
