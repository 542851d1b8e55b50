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
#include <sys/socket.h>

namespace freshseat::remote {

namespace {

constexpr int kPollMs = 200;
constexpr auto kFeedSilence = std::chrono::minutes(30); ///< a disk that flushes what it was fed says nothing meanwhile
constexpr std::size_t kOutputMost = 64U << 20;          ///< a listing of thousands of datasets is a few MiB

/// A session and the commands on it, used by one thread at a time.
class Line
{
public:
    Line(SessionPtr session, std::string where, std::chrono::seconds silence)
        : m_session(std::move(session))
        , m_where(std::move(where))
        , m_silence(silence)
        , m_fd(ssh_get_fd(m_session.get()))
    {}

    Result<ChannelPtr> start(const std::vector<std::string> &words)
    {
        if (m_lost) return lost();
        ChannelPtr channel(ssh_channel_new(m_session.get()));
        const std::string line = shellLine(words);
        if (channel && ssh_channel_open_session(channel.get()) == SSH_OK &&
            ssh_channel_request_exec(channel.get(), line.c_str()) == SSH_OK)
            return channel;
        return lost();
    }
    Result<void> write(ssh_channel channel, std::span<const std::byte> bytes)
    {
        while (!bytes.empty()) {
            if (m_lost) return lost();
            const auto piece = static_cast<std::uint32_t>(std::min<std::size_t>(bytes.size(), 1U << 20));
            const int sent = ssh_channel_write(channel, bytes.data(), piece);
            if (sent <= 0) return lost();
            bytes = bytes.subspan(static_cast<std::size_t>(sent));
        }
        return {};
    }
    Result<CommandOutput> finish(ssh_channel channel)
    {
        if (m_lost || ssh_channel_send_eof(channel) != SSH_OK) return lost();
        CommandOutput out;
        auto heard = std::chrono::steady_clock::now();
        for (;;) {
            const bool more = take(channel, out.output, 0) + take(channel, out.errors, 1) > 0;
            if (m_lost || ssh_is_connected(m_session.get()) == 0 || out.output.size() > kOutputMost) return lost();
            if (more) {
                heard = std::chrono::steady_clock::now();
                continue;
            }
            if (ssh_channel_is_eof(channel) != 0 || ssh_channel_is_closed(channel) != 0) break;
            if (std::chrono::steady_clock::now() - heard > m_silence) return lost();
            static_cast<void>(ssh_channel_poll_timeout(channel, kPollMs, 0));
        }
        out.exitCode = ssh_channel_get_exit_status(channel);
        if (out.exitCode < 0) return lost(); // ended by a signal, or the connection went before it was told
        return out;
    }
    void shutdown()
    {
        m_lost = true;
        static_cast<void>(::shutdown(m_fd, SHUT_RDWR));
    }
    std::mutex &mutex() { return m_mutex; }

private:
    int take(ssh_channel channel, std::string &into, int errors)
    {
        std::array<char, 32U << 10> piece; // NOLINT(cppcoreguidelines-pro-type-member-init): filled by the read
        const int got = ssh_channel_read_nonblocking(channel, piece.data(), piece.size(), errors);
        if (got > 0) into.append(piece.data(), static_cast<std::size_t>(got));
        return std::max(got, 0);
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
    Feed(std::shared_ptr<Line> line, ChannelPtr channel)
        : m_line(std::move(line))
        , m_channel(std::move(channel))
    {}
    Result<void> write(std::span<const std::byte> bytes) override { return m_line->write(m_channel.get(), bytes); }
    Result<CommandOutput> finish() override { return m_line->finish(m_channel.get()); }

private:
    std::shared_ptr<Line> m_line;
    ChannelPtr m_channel; ///< dies before its session
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
        auto line = openLine(m_silence);
        if (!line) return failure(line);
        m_line = std::move(*line);
        return {};
    }

    Result<CommandOutput> run(const std::vector<std::string> &words, std::string_view input) override
    {
        const std::scoped_lock turn(m_line->mutex());
        const auto channel = m_line->start(words);
        if (!channel) return failure(channel);
        if (const auto sent = m_line->write(channel->get(), std::as_bytes(std::span(input))); !sent)
            return failure(sent);
        return m_line->finish(channel->get());
    }
    Result<std::unique_ptr<CommandInput>> feed(const std::vector<std::string> &words) override
    {
        auto line = openLine(kFeedSilence);
        if (!line) return failure(line);
        auto channel = (*line)->start(words);
        if (!channel) return failure(channel);
        return std::make_unique<Feed>(std::move(*line), std::move(*channel));
    }
    Result<std::unique_ptr<ByteStream>> read(const std::vector<std::string> &words) override
    {
        if (m_cancelled) return cancelled();
        auto stream = runOverSsh(m_host, m_options, words);
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
    Result<std::shared_ptr<Line>> openLine(std::chrono::seconds silence)
    {
        if (m_cancelled) return cancelled();
        auto session = logIn(m_host, m_options);
        if (!session) return failure(session);
        auto line = std::make_shared<Line>(std::move(*session), m_host.host, silence);
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
