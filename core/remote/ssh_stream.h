// SPDX-License-Identifier: GPL-3.0-or-later
// SshStream: a running command's channel, owned by one thread; libssh's sessions are not thread-safe.
#pragma once
#include "core/base/unique_fd.h"
#include "core/remote/ssh_login.h"

#include <libssh/callbacks.h>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <string>
#include <thread>

namespace freshseat::remote {

class SshStream final : public ByteStream
{
public:
    /// Takes over a session whose channel runs the command. `where` is for messages.
    SshStream(SessionPtr session, ChannelPtr channel, std::string where, std::chrono::seconds keepAlive,
              std::chrono::seconds silence);
    ~SshStream() override;

    Result<std::size_t> read(std::span<std::byte> into) override;
    Result<void> write(std::span<const std::byte> bytes) override;
    void shutdown() override;

private:
    // On the session's thread.
    void run();
    int received(std::span<const std::byte> bytes, bool isError);
    bool pullWaiting();
    bool transmit();
    void waitForMore(ssh_event event);
    void finish(ssh_event event);
    Error lastWords(ssh_event event);

    void wake();

    SessionPtr m_session;
    ChannelPtr m_channel; ///< dies before its session
    std::string m_where;
    std::chrono::seconds m_keepAlive;
    const std::chrono::seconds m_silence; ///< how long a read waits; 0: as long as it takes
    std::chrono::steady_clock::time_point m_lastSign;
    std::string m_errors;  ///< what came on standard error, its beginning
    bool m_waiting = true; ///< output may lie in libssh's buffer: there was no room for it, or nobody listened yet
    ssh_channel_callbacks_struct m_callbacks{};
    UniqueFd m_wake;                   ///< eventfd: something to send, room to receive, or the end
    std::atomic<bool> m_woken = false; ///< since the last look; the eventfd may have been emptied inside libssh

    std::mutex m_mutex; ///< guards everything below
    std::condition_variable m_changed;
    std::vector<std::byte> m_in;
    std::vector<std::byte> m_out;
    bool m_stopping = false;
    bool m_ended = false;
    std::optional<Error> m_error; ///< why it ended, when not well
    std::thread m_thread;
};

} // namespace freshseat::remote
