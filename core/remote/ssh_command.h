// SPDX-License-Identifier: GPL-3.0-or-later
// A command on another machine over SSH (libssh), as a ByteStream: write() is its standard input, read() its output.
#pragma once
#include "core/base/byte_stream.h"
#include "core/base/result.h"
#include "core/base/secret.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace freshseat::remote {

struct SshHost {
    std::string user; ///< empty = our own user's name
    std::string host; ///< name or address, no brackets
    std::uint16_t port = 22;
};

struct SshOptions {
    std::string identity;         ///< private key file; empty = agent and the default keys
    std::string knownHosts;       ///< empty = ~/.ssh/known_hosts and the machine's own
    std::string acceptKey;        ///< "SHA256:…": this host key and no other, known or not
    std::optional<Secret> secret; ///< passphrase of `identity`; without one the user's password
    /// The user's one-time password, when the host asks for a code; null: there is nobody to ask. Blocks.
    std::function<Result<Secret>(const std::string &user)> otp = {};
    std::chrono::seconds connectTimeout{15};
    std::chrono::seconds keepAlive{15}; ///< a host that is silent for two of these is lost
};

/// Connects, checks the host's key, logs in, starts `words` (quoted for the far shell). Blocks.
/// Unreachable: no such host, nobody listens, time-out. NotAllowed: the host's key is unknown (the message has its
/// fingerprint, the hint how to accept it) or changed, or the host does not let us in. NotFound: no such identity file.
///
/// The stream ends (read() = 0) when the command ends well; when it fails, read() answers Unreachable with what it said
/// on standard error. A read() that waits for longer than `silence` (0: as long as it takes) gives the host up.
/// ~/.ssh/config is not read: the connection is what the arguments say.
Result<std::unique_ptr<ByteStream>> runOverSsh(const SshHost &host, const SshOptions &options,
                                               const std::vector<std::string> &words,
                                               std::chrono::seconds silence = {});

} // namespace freshseat::remote
