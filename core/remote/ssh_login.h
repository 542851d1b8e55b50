// SPDX-License-Identifier: GPL-3.0-or-later
// From an address to an SSH session that is logged in.
#pragma once
#include "core/remote/ssh_command.h"

#include <libssh/libssh.h>

#include <memory>

namespace freshseat::remote {

struct SessionFree {
    void operator()(ssh_session session) const
    {
        ssh_disconnect(session);
        ssh_free(session);
    }
};
/// Used by one thread at a time.
using SessionPtr = std::unique_ptr<ssh_session_struct, SessionFree>;

struct ChannelFree {
    void operator()(ssh_channel channel) const { ssh_channel_free(channel); }
};
using ChannelPtr = std::unique_ptr<ssh_channel_struct, ChannelFree>;

/// Connected, host key checked, logged in; blocking.
Result<SessionPtr> logIn(const SshHost &host, const SshOptions &options);
/// What libssh says went wrong, on one line.
[[nodiscard]] std::string sshError(ssh_session session);
/// Text from the far end, fit for one line of a message.
[[nodiscard]] std::string oneLine(std::string_view text);

} // namespace freshseat::remote
