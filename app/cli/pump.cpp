// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/pump.h"

#include "core/base/text.h"

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <string_view>
#include <sys/socket.h>
#include <unistd.h>

namespace freshseat::cli {

namespace {

constexpr std::size_t kBufferSize = std::size_t{256} << 10;

/// Puts a descriptor that we share with others (a terminal, ssh's pipe) back as it was.
class NonBlocking
{
public:
    explicit NonBlocking(int fd)
        : m_fd(fd)
        , m_flags(::fcntl(fd, F_GETFL))
    {
        if (m_flags >= 0) ::fcntl(m_fd, F_SETFL, m_flags | O_NONBLOCK);
    }
    ~NonBlocking()
    {
        if (m_flags >= 0) ::fcntl(m_fd, F_SETFL, m_flags);
    }
    NonBlocking(const NonBlocking &) = delete;
    NonBlocking &operator=(const NonBlocking &) = delete;

private:
    int m_fd;
    int m_flags;
};

bool wouldBlock(int error)
{
    return error == EAGAIN || error == EWOULDBLOCK || error == EINTR;
}

/// One direction. It reads only when its buffer is empty, so a slow reader slows the writer and nothing grows.
class Direction
{
public:
    Direction(int from, int to, std::string first)
        : m_from(from)
        , m_to(to)
        , m_buffer(std::move(first))
    {}

    /// What to wait for now; poll() passes over -1.
    [[nodiscard]] pollfd wantsRead() const { return {!m_ended && m_buffer.empty() ? m_from : -1, POLLIN, 0}; }
    [[nodiscard]] pollfd wantsWrite() const { return {!m_broken && !m_buffer.empty() ? m_to : -1, POLLOUT, 0}; }
    /// Everything has been passed on and no more will come.
    [[nodiscard]] bool finished() const { return m_ended && m_buffer.empty(); }
    /// The writing side is gone.
    [[nodiscard]] bool broken() const { return m_broken; }

    void step(const pollfd &from, const pollfd &to)
    {
        if (from.revents != 0) read();
        if (to.revents != 0) write();
    }

private:
    void read()
    {
        std::array<char, kBufferSize> bytes; // NOLINT(cppcoreguidelines-pro-type-member-init): read() fills it
        const ssize_t got = ::read(m_from, bytes.data(), bytes.size());
        if (got > 0)
            m_buffer.assign(bytes.data(), static_cast<std::size_t>(got));
        else if (got == 0 || !wouldBlock(errno))
            m_ended = true;
    }
    void write()
    {
        const ssize_t put = ::write(m_to, m_buffer.data(), m_buffer.size());
        if (put >= 0)
            m_buffer.erase(0, static_cast<std::size_t>(put));
        else if (!wouldBlock(errno))
            m_broken = true;
    }

    int m_from;
    int m_to;
    std::string m_buffer;
    bool m_ended = false;
    bool m_broken = false;
};

} // namespace

Result<void> pump(int in, int out, int socket, std::string first)
{
    const NonBlocking keepIn(in);
    const NonBlocking keepOut(out);
    const NonBlocking keepSocket(socket);
    Direction toSocket(in, socket, std::move(first));
    Direction fromSocket(socket, out, {});
    bool halfClosed = false;
    while (!fromSocket.finished() && !fromSocket.broken()) {
        std::array<pollfd, 4> fds{toSocket.wantsRead(), toSocket.wantsWrite(), fromSocket.wantsRead(),
                                  fromSocket.wantsWrite()};
        if (::poll(fds.data(), fds.size(), -1) < 0 && errno != EINTR)
            return tl::unexpected(systemError(errno, "Waiting for bytes"));
        toSocket.step(fds[0], fds[1]);
        fromSocket.step(fds[2], fds[3]);
        if (toSocket.finished() && !halfClosed) {
            ::shutdown(socket, SHUT_WR);
            halfClosed = true;
        }
    }
    return {};
}

} // namespace freshseat::cli
