// SPDX-License-Identifier: GPL-3.0-or-later
// libssh's sessions are not thread-safe: one lock a session. cancel() shuts its socket down, which ends what waits.
#include "core/remote/ssh_commands.h"

#include "core/base/shell_words.h"
#include "core/remote/ssh_login.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <list>
#include <mutex>
#include <poll.h>
#include <sys/socket.h>

namespace freshseat::remote {

namespace {

constexpr int kPollMs = 200;
constexpr auto kFlushSilence = std::chrono::minutes(5); ///< a disk that flushes what it was fed says nothing meanwhile
constexpr std::size_t kOutputMost = 64U << 20;          ///< a listing of thousands of datasets is a few MiB
constexpr std::size_t kPiece = 256U << 10;

/// A command on a session, and what it has said so far.
struct Running {
    ChannelPtr channel; ///< dies before its session
    CommandOutput said = {};
};

/// A session and the commands on it, used by one thread at a time. Whoever waits on it gives up when nothing moves.
class Line
{
public:
    Line(SessionPtr session, std::string where, std::chrono::seconds silence)
        : m_session(std::move(session))
        , m_where(std::move(where))
        , m_silence(silence)
        , m_fd(ssh_get_fd(m_session.get()))
    {
        ssh_set_blocking(m_session.get(), 0);
    }

    Result<Running> start(const std::vector<std::string> &words)
    {
        Running running{ChannelPtr(ssh_channel_new(m_session.get()))};
        const ssh_channel channel = running.channel.get();
        const std::string line = shellLine(words);
        if (channel == nullptr) return lost();
        if (const auto open = step(m_silence, [&] { return ssh_channel_open_session(channel); }); !open)
            return failure(open);
        if (const auto asked = step(m_silence, [&] { return ssh_channel_request_exec(channel, line.c_str()); }); !asked)
            return failure(asked);
        return running;
    }
    /// Failed: the command has ended; finish() tells how.
    Result<void> write(Running &running, std::span<const std::byte> bytes)
    {
        const ssh_channel channel = running.channel.get();
        auto moved = std::chrono::steady_clock::now();
        while (!bytes.empty()) {
            hear(running);
            if (gone(running)) return lost();
            if (hasEnded(channel)) return fail(ErrorCode::Failed, "the far command ended");
            const std::size_t room = writing() ? 0 : ssh_channel_window_size(channel);
            if (room == 0) {
                if (std::chrono::steady_clock::now() - moved > m_silence) return silent(m_silence);
                pause();
                continue;
            }
            const auto piece = static_cast<std::uint32_t>(std::min({bytes.size(), room, kPiece}));
            const int sent = ssh_channel_write(channel, bytes.data(), piece);
            if (sent < 0) return lost();
            bytes = bytes.subspan(static_cast<std::size_t>(sent));
            moved = std::chrono::steady_clock::now();
        }
        return {};
    }
    /// It may say nothing for `silence`.
    Result<CommandOutput> finish(Running &running, std::chrono::seconds silence)
    {
        const ssh_channel channel = running.channel.get();
        if (const auto eof = step(m_silence, [&] { return ssh_channel_send_eof(channel); }); !eof) return failure(eof);
        auto heard = std::chrono::steady_clock::now();
        for (;;) {
            const bool more = hear(running);
            if (gone(running)) return lost();
            if (more) {
                heard = std::chrono::steady_clock::now();
                continue;
            }
            if (hasEnded(channel)) break;
            if (std::chrono::steady_clock::now() - heard > silence) return silent(silence);
            pause();
        }
        const auto told = step(m_silence, [&] {
            running.said.exitCode = ssh_channel_get_exit_status(channel);
            if (running.said.exitCode >= 0) return SSH_OK;
            return ssh_channel_is_closed(channel) != 0 ? SSH_ERROR : SSH_AGAIN; // ended by a signal: it is not told
        });
        if (!told) return failure(told);
        return std::move(running.said);
    }
    void shutdown()
    {
        m_lost = true;
        static_cast<void>(::shutdown(m_fd, SHUT_RDWR));
    }
    std::mutex &mutex() { return m_mutex; }

private:
    /// Something that libssh does once the host has answered.
    template <typename Try>
    Result<void> step(std::chrono::seconds silence, const Try &attempt)
    {
        const auto begun = std::chrono::steady_clock::now();
        for (;;) {
            if (m_lost) return lost();
            const int state = attempt();
            if (state == SSH_OK) return {};
            if (state != SSH_AGAIN || ssh_is_connected(m_session.get()) == 0) return lost();
            if (std::chrono::steady_clock::now() - begun > silence) return silent(silence);
            pause();
        }
    }
    /// Whether it said something.
    bool hear(Running &running)
    {
        const int output = take(running.channel.get(), running.said.output, 0);
        return output + take(running.channel.get(), running.said.errors, 1) > 0;
    }
    int take(ssh_channel channel, std::string &into, int errors)
    {
        std::array<char, 32U << 10> piece; // NOLINT(cppcoreguidelines-pro-type-member-init): filled by the read
        const int got = ssh_channel_read_nonblocking(channel, piece.data(), piece.size(), errors);
        if (got > 0) into.append(piece.data(), static_cast<std::size_t>(got));
        return std::max(got, 0);
    }
    [[nodiscard]] bool gone(const Running &running) const
    {
        return m_lost || ssh_is_connected(m_session.get()) == 0 || running.said.output.size() > kOutputMost;
    }
    static bool hasEnded(ssh_channel channel)
    {
        return ssh_channel_is_eof(channel) != 0 || ssh_channel_is_closed(channel) != 0;
    }
    /// What was sent last has not left libssh's own buffer, which has no bound.
    [[nodiscard]] bool writing() const { return (ssh_get_status(m_session.get()) & SSH_WRITE_PENDING) != 0; }
    void pause() const
    {
        pollfd look{m_fd, static_cast<short>(writing() ? POLLIN | POLLOUT : POLLIN), 0};
        static_cast<void>(::poll(&look, 1, kPollMs));
    }
    tl::unexpected<Error> lost()
    {
        if (!m_lost) m_why = sshError(m_session.get());
        shutdown();
        return fail(ErrorCode::Unreachable,
                    "the connection to " + m_where + " was lost" + (m_why.empty() ? "" : ": " + m_why) +
                        "; it is not known whether the last step took effect",
                    "connect again and look");
    }
    tl::unexpected<Error> silent(std::chrono::seconds silence)
    {
        shutdown();
        return fail(ErrorCode::Unreachable,
                    "the host " + m_where + " has not answered for " + std::to_string(silence.count()) +
                        " s; it is not known whether the last step took effect",
                    "look whether it is alive, and at its pools: zpool status");
    }

    SessionPtr m_session;
    const std::string m_where;
    const std::chrono::seconds m_silence;
    const int m_fd;
    std::string m_why;
    std::atomic<bool> m_lost = false;
    std::mutex m_mutex;
};

class Feed final : public CommandInput
{
public:
    Feed(std::shared_ptr<Line> line, Running running)
        : m_line(std::move(line))
        , m_running(std::move(running))
    {}
    Result<void> write(std::span<const std::byte> bytes) override { return m_line->write(m_running, bytes); }
    Result<CommandOutput> finish() override { return m_line->finish(m_running, kFlushSilence); }

private:
    std::shared_ptr<Line> m_line;
    Running m_running;
};

/// A stream that cancel() can reach too.
class Reading final : public ByteStream
{
public:
    explicit Reading(std::shared_ptr<ByteStream> stream)
        : m_stream(std::move(stream))
    {}
    Result<std::size_t> read(std::span<std::byte> into) override { return m_stream->read(into); }
    Result<void> write(std::span<const std::byte> bytes) override { return m_stream->write(bytes); }
    void shutdown() override { m_stream->shutdown(); }

private:
    std::shared_ptr<ByteStream> m_stream;
};

class SshCommands final : public Commands
{
public:
    SshCommands(SshHost host, SshOptions options, std::chrono::seconds silence)
        : m_host(std::move(host))
        , m_options(std::move(options))
        , m_silence(silence)
    {}

    Result<void> connect()
    {
        auto line = openLine();
        if (!line) return failure(line);
        m_line = std::move(*line);
        return {};
    }

    Result<CommandOutput> run(const std::vector<std::string> &words, std::string_view input) override
    {
        const std::scoped_lock turn(m_line->mutex());
        auto running = m_line->start(words);
        if (!running) return failure(running);
        const auto sent = m_line->write(*running, std::as_bytes(std::span(input)));
        if (!sent && sent.error().code == ErrorCode::Unreachable) return failure(sent);
        return m_line->finish(*running, m_silence);
    }
    Result<std::unique_ptr<CommandInput>> feed(const std::vector<std::string> &words) override
    {
        auto line = openLine();
        if (!line) return failure(line);
        auto running = (*line)->start(words);
        if (!running) return failure(running);
        return std::make_unique<Feed>(std::move(*line), std::move(*running));
    }
    Result<std::unique_ptr<ByteStream>> read(const std::vector<std::string> &words,
                                             std::chrono::seconds silence) override
    {
        if (m_cancelled) return cancelled();
        auto stream = runOverSsh(m_host, m_options, words, silence);
        if (!stream) return failure(stream);
        const std::shared_ptr<ByteStream> shared = std::move(*stream);
        const std::scoped_lock lock(m_mutex);
        std::erase_if(m_streams, [](const auto &weak) { return weak.expired(); });
        m_streams.push_back(shared);
        return std::make_unique<Reading>(shared);
    }
    void cancel() override
    {
        m_cancelled = true;
        m_line->shutdown();
        const std::scoped_lock lock(m_mutex);
        for (const auto &weak : m_others) {
            if (const auto line = weak.lock()) line->shutdown();
        }
        for (const auto &weak : m_streams) {
            if (const auto stream = weak.lock()) stream->shutdown();
        }
    }

private:
    Result<std::shared_ptr<Line>> openLine()
    {
        if (m_cancelled) return cancelled();
        auto session = logIn(m_host, m_options);
        if (!session) return failure(session);
        auto line = std::make_shared<Line>(std::move(*session), m_host.host, m_silence);
        const std::scoped_lock lock(m_mutex);
        std::erase_if(m_others, [](const auto &weak) { return weak.expired(); });
        m_others.push_back(line);
        return line;
    }
    static tl::unexpected<Error> cancelled() { return fail(ErrorCode::Unreachable, "the connection was closed"); }

    const SshHost m_host;
    const SshOptions m_options;
    const std::chrono::seconds m_silence;
    std::shared_ptr<Line> m_line; ///< set once, by connect()
    std::atomic<bool> m_cancelled = false;
    std::mutex m_mutex; ///< guards what follows
    std::list<std::weak_ptr<Line>> m_others;
    std::list<std::weak_ptr<ByteStream>> m_streams;
};

} // namespace

Result<std::unique_ptr<Commands>> connectCommands(const SshHost &host, const SshOptions &options,
                                                  std::chrono::seconds silence)
{
    auto commands = std::make_unique<SshCommands>(host, options, silence);
    if (const auto connected = commands->connect(); !connected) return failure(connected);
    return commands;
}

} // namespace freshseat::remote
