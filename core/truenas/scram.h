// SPDX-License-Identifier: GPL-3.0-or-later
// One login by SCRAM with SHA-512 (RFC 5802): it proves that we have the key without sending it, and that the NAS knows
// it too. Bytes in, bytes out. Of channel binding nothing is said ("n"): the certificate is pinned.
#pragma once
#include "core/base/result.h"
#include "core/base/secret.h"

#include <optional>
#include <string>

namespace freshseat::truenas {

class Scram
{
public:
    /// `user`: "NAME:ID of the key". `nonce`: 32 random bytes, in Base64.
    Scram(const std::string &user, std::string nonce);
    static std::string freshNonce();

    [[nodiscard]] std::string first() const { return "n,," + m_bare; }
    /// The proof, for what the server said first. Blocks for the time that its rounds take. NotAllowed: what it said is
    /// no answer to first(), or would keep us busy for too long.
    Result<std::string> final(const std::string &serverFirst, const Secret &secret);
    /// NotAllowed: the server does not know the key; whoever it is, he is not to be spoken to.
    [[nodiscard]] Result<void> verify(const std::string &serverFinal) const;

private:
    const std::string m_nonce;
    const std::string m_bare; ///< client-first-message-bare
    std::string m_signature;  ///< that the server has to show, in Base64
};

/// Nothing: it is none.
[[nodiscard]] std::optional<std::string> fromBase64(const std::string &text);

} // namespace freshseat::truenas
