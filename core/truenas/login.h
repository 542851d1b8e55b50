// SPDX-License-Identifier: GPL-3.0-or-later
// Which endpoint a NAS has, and the ways to log in.
#pragma once
#include "core/base/secret.h"
#include "core/truenas/nas_socket.h"
#include "core/truenas/rpc.h"

#include <optional>
#include <string>

namespace freshseat::truenas {

struct NasLogin {
    std::string user; ///< may be empty with an API key, where the version takes one alone
    std::optional<Secret> secret;
};

/// "7-" and 64 letters and digits: what TrueNAS makes as an API key. Anything else is taken for a password.
[[nodiscard]] bool isApiKey(const Secret &secret);

/// What `GET /api/versions` said: the newest version listed; the older dialect where the NAS knows no such path.
[[nodiscard]] Api apiFrom(const HttpAnswer &versions);

/// NotAllowed: wrong or expired secret, or one that a person would have to complete (one-time password). Unreachable:
/// the NAS takes no more logins for now.
Result<void> logIn(Rpc &rpc, const Api &api, const NasLogin &login);

} // namespace freshseat::truenas
