// SPDX-License-Identifier: GPL-3.0-or-later
// The NAS's side of a login by SCRAM-SHA-512 (RFC 5802), as strict as it is: nonces of 32 bytes in Base64, no channel
// binding. Its two nonces together are one text in Base64.
#pragma once
#include <string>

namespace freshseat::test::truenas {

class ScramServer
{
public:
    explicit ScramServer(std::string secret)
        : m_secret(std::move(secret))
    {}
    /// Of the client's first message; empty: it is none.
    static std::string userIn(const std::string &clientFirst);
    std::string first(const std::string &clientFirst); ///< empty: refused
    std::string final(const std::string &clientFinal); ///< empty: refused

private:
    const std::string m_secret;
    std::string m_bare;
    std::string m_first;
    std::string m_nonce;
};

} // namespace freshseat::test::truenas
