// SPDX-License-Identifier: GPL-3.0-or-later
// KnownCertificates: which certificate each NAS has, as SSH keeps its hosts' keys. TrueNAS makes its own, so nobody
// else vouches for it. A file of lines "HOST:PORT SHA256:...".
#pragma once
#include "core/base/result.h"

#include <cstdint>
#include <string>

namespace freshseat::truenas {

class KnownCertificates
{
public:
    /// `accept`: "SHA256:...", the one certificate to accept, known or not; it is known from then on. Empty: only what
    /// is known.
    KnownCertificates(std::string file, std::string accept)
        : m_file(std::move(file))
        , m_accept(std::move(accept))
    {}

    /// NotAllowed: unknown (the message has its fingerprint, the hint how to accept it), changed, or not the one that
    /// was to be accepted.
    [[nodiscard]] Result<void> check(const std::string &host, std::uint16_t port, const std::string &fingerprint) const;

private:
    [[nodiscard]] Result<std::string> read() const;
    [[nodiscard]] Result<void> remember(const std::string &name, const std::string &fingerprint) const;

    const std::string m_file;
    const std::string m_accept;
};

} // namespace freshseat::truenas
