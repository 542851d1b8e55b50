// SPDX-License-Identifier: GPL-3.0-or-later
// What a NAS refuses, in our words. It says it in two shapes (JSON-RPC, DDP); both become a Refusal.
#pragma once
#include "core/base/result.h"
#include "core/model/json.h"

#include <string>
#include <string_view>

namespace freshseat::truenas {

struct Refusal {
    /// "EBUSY", "ENOENT", "EINVAL"...; "ENOMETHOD"; "TOOMANY": too many calls at once. By name: numbers differ between
    /// the systems below TrueNAS.
    std::string name;
    std::string reason; ///< on one line, without the name
};

[[nodiscard]] Refusal refusalFromJsonRpc(const Json &error);
[[nodiscard]] Refusal refusalFromDdp(const Json &error);

/// The session is over: log in again on a new line.
[[nodiscard]] inline bool isLoggedOut(const Refusal &refusal)
{
    return refusal.name == "ENOTAUTHENTICATED";
}

/// `role`: what the method needs.
[[nodiscard]] Error errorOf(const Refusal &refusal, std::string_view method, std::string_view role);

/// Takes the secrets of `params` out of a text.
[[nodiscard]] std::string withoutSecrets(std::string text, const Json &params);

} // namespace freshseat::truenas
