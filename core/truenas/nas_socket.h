// SPDX-License-Identifier: GPL-3.0-or-later
// TLS to a NAS: a WebSocket, and one GET. The certificate's fingerprint is compared before anything is sent. There is
// no way without TLS: TrueNAS takes back a key that comes in the clear.
#pragma once
#include "core/truenas/certificates.h"
#include "core/truenas/message_line.h"

#include <cstdint>
#include <string>

namespace freshseat::truenas {

struct NasAddress {
    std::string host; ///< name or address, no brackets
    std::uint16_t port = 443;
};

inline constexpr std::size_t kInboundMost = 32U << 20; ///< a listing of many seats is some MiB

/// Unreachable, NotAllowed (certificate; the NAS's list of allowed addresses), Unsupported: no such endpoint there.
/// Redirects are not followed.
Result<std::unique_ptr<MessageLine>> connectNas(const NasAddress &nas, const KnownCertificates &known,
                                                const std::string &endpoint);

struct HttpAnswer {
    unsigned status = 0;
    std::string body;
};
Result<HttpAnswer> httpsGet(const NasAddress &nas, const KnownCertificates &known, const std::string &path);

} // namespace freshseat::truenas
