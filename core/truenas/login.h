// SPDX-License-Identifier: GPL-3.0-or-later
// Which endpoint a NAS has, and the ways to log in.
#pragma once
#include "core/base/secret.h"
#include "core/truenas/nas_socket.h"
#include "core/truenas/rpc.h"

#include <functional>
#include <optional>
#include <string>

namespace freshseat::truenas {

struct NasLogin {
    std::string user; ///< may be empty with an API key, where the version takes one alone
    std::optional<Secret> secret;
    /// The one-time password of the user, when the NAS asks for one; an error when nobody can say it. Blocks.
    std::function<Result<Secret>(const std::string &user)> otp = {};
};

/// "7-" and 64 letters and digits: what TrueNAS makes as an API key. Anything else is taken for a password.
[[nodiscard]] bool isApiKey(const Secret &secret);

/// What `GET /api/versions` said: the newest version listed; the older dialect where the NAS knows no such path.
[[nodiscard]] Api apiFrom(const HttpAnswer &versions);

/// An API key is proven by SCRAM where the NAS offers that, and else sent; it is never sent after SCRAM failed.
/// NotAllowed: wrong or expired secret, or a one-time password is asked for and nobody says it. Unreachable: the NAS
/// takes no more logins for now.
Result<void> logIn(Rpc &rpc, const Api &api, const NasLogin &login);

} // namespace freshseat::truenas
