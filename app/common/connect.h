// SPDX-License-Identifier: GPL-3.0-or-later
// From a connection URL to a room: the one place that knows which backend a scheme means. Used by console and command.
#pragma once
#include "app/common/connection_url.h"
#include "core/base/secret.h"
#include "core/storage/backend.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace freshseat::common {

/// The one-time password of a user. Blocks.
using AskOtp = std::function<Result<Secret>(const std::string &user)>;
/// This one, for one login; after that NotAllowed: another is wanted.
[[nodiscard]] AskOtp usedOnce(Secret otp);

/// What is no part of the URL. Empty = the transport's own habit (agent and default keys, ~/.ssh/known_hosts).
struct ConnectOptions {
    std::string identity;         ///< SSH: file of the private key
    std::string knownHosts;       ///< file of known host keys (SSH), or of known certificates (TrueNAS)
    std::string acceptKey;        ///< "SHA256:…", the one host key or certificate to accept
    std::optional<Secret> secret; ///< password, the key's passphrase, or an API key
    std::string clientName;       ///< for the storage host's log: "freshseatctl 0.1.0"
    AskOtp otp = {};              ///< when the host wants one; null: there is nobody to ask
    bool livedDemo = false;       ///< demo: has a schedule and a journal to look at; what scripts find is empty
};

/// Connects; blocks. Unreachable, NotAllowed (unknown or changed host key or certificate, wrong credential),
/// Unsupported for schemes that no backend of this version speaks.
Result<std::unique_ptr<StorageBackend>> connectRoom(const ConnectionUrl &url, const ConnectOptions &options);

} // namespace freshseat::common
