// SPDX-License-Identifier: GPL-3.0-or-later
// What a NAS refuses, in our words. It says it in two shapes (JSON-RPC, DDP); both become a Refusal.
#pragma once
#include "core/base/result.h"
#include "core/model/json.h"

#include <set>
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

/// Fields of arguments that hold one.
[[nodiscard]] bool isSecretKey(const std::string &key);

/// The secrets that went over a line, so that no text that comes back repeats one.
class KnownSecrets
{
public:
    /// Every "secret", "password", "api_key" ... in it, however deep.
    void learn(const Json &value);
    void learn(const std::string &secret);
    [[nodiscard]] std::string removedFrom(std::string text) const;

private:
    std::set<std::string> m_secrets;
};

} // namespace freshseat::truenas
