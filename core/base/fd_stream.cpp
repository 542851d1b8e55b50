// SPDX-License-Identifier: GPL-3.0-or-later
// Blocking reads and writes that shutdown() can end: poll on the descriptor and on an eventfd.
#include "core/base/fd_stream.h"

#include "core/base/text.h"

#include <array>
#include <cerrno>
#include <cstdint>
#include <fcntl.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>

namespace freshseat {

namespace {

void makeNonBlocking(int fd)
{
    const int flags = ::fcntl(fd, F_GETFL);
    if (flags >= 0) static_cast<void>(::fcntl(fd, F_SETFL, flags | O_NONBLOCK));
}

tl::unexpected<Error> closedHere()
{
    return fail(ErrorCode::Unreachable, "the connection was closed");
}

tl::unexpected<Error> broken(int error)
{
    return fail(ErrorCode::Unreachable, "the connection broke: " + errnoText(error));
}

/// send() where it is possible: a peer that has gone is an error, not a SIGPIPE.
ssize_t writeSome(int fd, std::span<const std::byte> bytes)
{
    const ssize_t sent = ::send(fd, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (sent >= 0 || errno != ENOTSOCK) return sent;
    return ::write(fd, bytes.data(), bytes.size());
}

} // namespace

FdStream::FdStream(UniqueFd socket)
    : FdStream(std::move(socket), UniqueFd())
{}

FdStream::FdStream(UniqueFd in, UniqueFd out)
    : m_in(std::move(in))
    , m_out(std::move(out))
    , m_stop(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
    makeNonBlocking(m_in.get());
    if (m_out.valid()) makeNonBlocking(m_out.get());
}

bool FdStream::waitFor(int fd, short events)
{
    std::array<pollfd, 2> fds{pollfd{m_stop.get(), POLLIN, 0}, pollfd{fd, events, 0}};
    while (::poll(fds.data(), fds.size(), -1) < 0) {
        if (errno != EINTR) return false;
    }
    return fds[0].revents == 0;
}

Result<std::size_t> FdStream::read(std::span<std::byte> into)
{
    for (;;) {
        if (!waitFor(m_in.get(), POLLIN)) return closedHere();
        const ssize_t got = ::read(m_in.get(), into.data(), into.size());
        if (got >= 0) return static_cast<std::size_t>(got);
        if (errno != EAGAIN && errno != EINTR) return broken(errno);
    }
}

Result<void> FdStream::write(std::span<const std::byte> bytes)
{
    while (!bytes.empty()) {
        if (!waitFor(outFd(), POLLOUT)) return closedHere();
        const ssize_t sent = writeSome(outFd(), bytes);
        if (sent >= 0)
            bytes = bytes.subspan(static_cast<std::size_t>(sent));
        else if (errno != EAGAIN && errno != EINTR)
            return broken(errno);
    }
    return {};
}

void FdStream::shutdown()
{
    const std::uint64_t one = 1;
    // Fails only when the counter is full: then it is readable already.
    [[maybe_unused]] const ssize_t written = ::write(m_stop.get(), &one, sizeof one);
}

} // namespace freshseat
