// SPDX-License-Identifier: GPL-3.0-or-later
// The session's thread: moves bytes between the channel and two bounded buffers.
#include "core/remote/ssh_stream.h"

#include <algorithm>
#include <array>
#include <poll.h>
#include <sys/eventfd.h>

namespace freshseat::remote {

namespace {

constexpr std::size_t kInMost = 4U << 20;  ///< received and not yet read
constexpr std::size_t kOutMost = 2U << 20; ///< written and not yet sent
constexpr std::size_t kPiece = 32U << 10;
constexpr std::size_t kErrorsKept = 4096;
constexpr auto kLastWords = std::chrono::seconds(3); ///< how long the exit status may follow the end of output

struct EventFree {
    void operator()(ssh_event event) const { ssh_event_free(event); }
};
using EventPtr = std::unique_ptr<ssh_event_struct, EventFree>;

int drainWake(socket_t fd, int /*revents*/, void * /*user*/)
{
    std::uint64_t count = 0;
    // Level-triggered and non-blocking: what is missed is seen at the next poll.
    [[maybe_unused]] const ssize_t got = ::read(fd, &count, sizeof count);
    return 0;
}

} // namespace

SshStream::SshStream(SessionPtr session, ChannelPtr channel, std::string where, std::chrono::seconds keepAlive,
                     std::chrono::seconds silence)
    : m_session(std::move(session))
    , m_channel(std::move(channel))
    , m_where(std::move(where))
    , m_keepAlive(keepAlive)
    , m_silence(silence)
    , m_wake(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
    ssh_set_blocking(m_session.get(), 0);
    m_callbacks.userdata = this;
    m_callbacks.channel_data_function = [](ssh_session, ssh_channel, void *data, std::uint32_t size, int isError,
                                           void *self) {
        return static_cast<SshStream *>(self)->received({static_cast<std::byte *>(data), size}, isError != 0);
    };
    ssh_callbacks_init(&m_callbacks);
    ssh_set_channel_callbacks(m_channel.get(), &m_callbacks);
    m_thread = std::thread([this] { run(); });
}

SshStream::~SshStream()
{
    shutdown();
    m_thread.join();
}

Result<std::size_t> SshStream::read(std::span<std::byte> into)
{
    std::unique_lock lock(m_mutex);
    const auto over = [this] { return !m_in.empty() || m_ended || m_stopping; };
    if (m_silence.count() == 0) {
        m_changed.wait(lock, over);
    } else if (!m_changed.wait_for(lock, m_silence, over)) {
        m_stopping = true;
        wake();
        return fail(ErrorCode::Unreachable,
                    "the host " + m_where + " has not answered for " + std::to_string(m_silence.count()) + " s",
                    "look whether it is alive, and at its pools: zpool status");
    }
    if (m_stopping) return fail(ErrorCode::Unreachable, "the connection was closed");
    if (m_in.empty()) {
        if (m_error) return tl::unexpected<Error>(*m_error);
        return std::size_t{0};
    }
    const std::size_t count = std::min(into.size(), m_in.size());
    std::copy_n(m_in.begin(), count, into.begin());
    m_in.erase(m_in.begin(), m_in.begin() + static_cast<std::ptrdiff_t>(count));
    wake();
    return count;
}

Result<void> SshStream::write(std::span<const std::byte> bytes)
{
    std::unique_lock lock(m_mutex);
    while (!bytes.empty()) {
        m_changed.wait(lock, [this] { return m_out.size() < kOutMost || m_ended || m_stopping; });
        if (m_stopping) return fail(ErrorCode::Unreachable, "the connection was closed");
        if (m_ended)
            return tl::unexpected<Error>(m_error.value_or(Error{ErrorCode::Unreachable, "the far command ended", {}}));
        const std::size_t count = std::min(bytes.size(), kOutMost - m_out.size());
        m_out.insert(m_out.end(), bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(count));
        bytes = bytes.subspan(count);
        wake();
    }
    return {};
}

void SshStream::shutdown()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_all();
    wake();
}

void SshStream::wake()
{
    m_woken = true;
    const std::uint64_t one = 1;
    // Fails only when the counter is full: then the thread will wake anyhow.
    [[maybe_unused]] const ssize_t written = ::write(m_wake.get(), &one, sizeof one);
}

void SshStream::run()
{
    const EventPtr event(ssh_event_new());
    ssh_event_add_session(event.get(), m_session.get());
    ssh_event_add_fd(event.get(), m_wake.get(), POLLIN, drainWake, nullptr);
    m_lastSign = std::chrono::steady_clock::now();
    for (;;) {
        m_woken = false;
        {
            const std::scoped_lock lock(m_mutex);
            if (m_stopping) break;
        }
        // transmit() is the last word: any call into libssh may take packets from the socket, which then does not wake
        // us for them. Data comes through the callback whenever that is; a window that opened is seen here.
        const bool pulled = pullWaiting();
        if (transmit() || pulled) continue;
        if (ssh_channel_is_eof(m_channel.get()) != 0 || ssh_channel_is_closed(m_channel.get()) != 0 ||
            ssh_is_connected(m_session.get()) == 0)
            break;
        if (!m_woken) waitForMore(event.get());
    }
    finish(event.get());
    ssh_event_remove_fd(event.get(), m_wake.get());
    ssh_event_remove_session(event.get(), m_session.get());
}

/// Output as it comes, on the session's thread. How much of it was taken; the rest stays with libssh, whose window then
/// holds the far side back.
int SshStream::received(std::span<const std::byte> bytes, bool isError)
{
    if (isError) {
        const std::size_t room = kErrorsKept - std::min(kErrorsKept, m_errors.size());
        m_errors.append(reinterpret_cast<const char *>(bytes.data()), std::min(room, bytes.size()));
        return static_cast<int>(bytes.size());
    }
    const std::scoped_lock lock(m_mutex);
    m_waiting = m_in.size() >= kInMost;
    if (m_waiting) return 0;
    m_in.insert(m_in.end(), bytes.begin(), bytes.end());
    m_changed.notify_all();
    return static_cast<int>(bytes.size());
}

/// Takes what an earlier received() left, or what came before there was a callback.
bool SshStream::pullWaiting()
{
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_waiting || m_in.size() >= kInMost) return false;
    }
    m_waiting = false;
    std::array<std::byte, kPiece> piece; // NOLINT(cppcoreguidelines-pro-type-member-init): filled by the reads
    const int errors = ssh_channel_read_nonblocking(m_channel.get(), piece.data(), piece.size(), 1);
    if (errors > 0) received(std::span(piece).first(static_cast<std::size_t>(errors)), true);
    const int got = ssh_channel_read_nonblocking(m_channel.get(), piece.data(), piece.size(), 0);
    if (got <= 0) return errors > 0;
    // Out of libssh's hands: kept even when the callback has filled the buffer meanwhile.
    const std::scoped_lock lock(m_mutex);
    m_in.insert(m_in.end(), piece.begin(), piece.begin() + got);
    m_waiting = true; // there may be more
    m_changed.notify_all();
    return true;
}

bool SshStream::transmit()
{
    // One piece at a time in libssh's own buffer, which has no bound.
    if ((ssh_get_status(m_session.get()) & SSH_WRITE_PENDING) != 0) return false;
    std::vector<std::byte> piece;
    {
        const std::scoped_lock lock(m_mutex);
        const auto window = static_cast<std::size_t>(ssh_channel_window_size(m_channel.get()));
        const std::size_t count = std::min({m_out.size(), window, kPiece});
        if (count == 0) return false;
        piece.assign(m_out.begin(), m_out.begin() + static_cast<std::ptrdiff_t>(count));
    }
    const int sent = ssh_channel_write(m_channel.get(), piece.data(), static_cast<std::uint32_t>(piece.size()));
    if (sent <= 0) return false;
    const std::scoped_lock lock(m_mutex);
    m_out.erase(m_out.begin(), m_out.begin() + sent);
    m_changed.notify_all();
    return true;
}

void SshStream::waitForMore(ssh_event event)
{
    const auto now = std::chrono::steady_clock::now();
    if (now - m_lastSign >= m_keepAlive) {
        m_lastSign = now;
        static_cast<void>(ssh_send_ignore(m_session.get(), "")); // a failure shows as a lost connection
    }
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(m_lastSign + m_keepAlive - now);
    ssh_event_dopoll(event, static_cast<int>(std::max<std::int64_t>(left.count(), 1)));
}

/// How the command ended, told to whoever reads and writes.
void SshStream::finish(ssh_event event)
{
    bool stopping = false;
    {
        const std::scoped_lock lock(m_mutex);
        stopping = m_stopping;
    }
    if (!stopping) {
        const Error words = lastWords(event);
        const std::scoped_lock lock(m_mutex);
        if (!words.message.empty()) m_error = words;
    }
    ssh_channel_close(m_channel.get());
    const std::scoped_lock lock(m_mutex);
    m_ended = true;
    m_changed.notify_all();
}

Error SshStream::lastWords(ssh_event event)
{
    if (ssh_is_connected(m_session.get()) == 0 && ssh_channel_is_eof(m_channel.get()) == 0)
        return {
            ErrorCode::Unreachable, "the SSH connection to " + m_where + " broke: " + sshError(m_session.get()), {}};
    const auto limit = std::chrono::steady_clock::now() + kLastWords;
    int status = -1;
    while ((status = ssh_channel_get_exit_status(m_channel.get())) < 0 && std::chrono::steady_clock::now() < limit &&
           ssh_is_connected(m_session.get()) != 0 && ssh_channel_is_closed(m_channel.get()) == 0) {
        ssh_event_dopoll(event, 20);
    }
    if (status == 0) return {};
    const std::string said = oneLine(m_errors);
    Error error{ErrorCode::Unreachable,
                "the command on " + m_where + " failed" +
                    (said.empty() ? " with exit status " + std::to_string(status) : ": " + said),
                {}};
    if (status == 127) error.hint = "is freshseatctl installed there, and found by a login without a terminal?";
    return error;
}

} // namespace freshseat::remote
