// SPDX-License-Identifier: GPL-3.0-or-later
// Login, channel, command: then the stream's own thread takes over.
#include "core/remote/ssh_command.h"

#include "core/base/shell_words.h"
#include "core/remote/ssh_login.h"
#include "core/remote/ssh_stream.h"

namespace freshseat::remote {

Result<std::unique_ptr<ByteStream>> runOverSsh(const SshHost &host, const SshOptions &options,
                                               const std::vector<std::string> &words, std::chrono::seconds silence)
{
    auto session = logIn(host, options);
    if (!session) return failure(session);
    ChannelPtr channel(ssh_channel_new(session->get()));
    const std::string line = shellLine(words);
    if (!channel || ssh_channel_open_session(channel.get()) != SSH_OK ||
        ssh_channel_request_exec(channel.get(), line.c_str()) != SSH_OK) {
        return fail(ErrorCode::Unreachable,
                    "the host " + host.host + " did not run " + words.front() + ": " + sshError(session->get()));
    }
    return std::make_unique<SshStream>(std::move(*session), std::move(channel), host.host, options.keepAlive, silence);
}

} // namespace freshseat::remote
