// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses and listening sockets, with failures in words. Every socket made here is non-blocking and closed on exec.
#pragma once
#include "core/base/result.h"
#include "core/base/unique_fd.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <sys/socket.h>

namespace freshseat::net {

/// An IP address and a port, or nothing else.
struct Address {
    sockaddr_storage storage{};
    socklen_t length = 0;

    [[nodiscard]] std::string host() const; ///< "192.168.1.23", "fe80::1"; IPv4 inside IPv6 as IPv4
    [[nodiscard]] std::uint16_t port() const;
    [[nodiscard]] std::string text() const; ///< "192.168.1.23:3260", "[fe80::1]:3260"
};

/// "ADDR:PORT" or "[V6]:PORT" (V6 may carry a zone, "fe80::1%eth0"); numeric only. Usage error in words otherwise.
Result<Address> parseAddress(std::string_view text);
[[nodiscard]] Address localAddress(int fd);
[[nodiscard]] Address peerAddress(int fd);

/// Listens on TCP. Port 0 takes a free one. Fails in words: port taken (InUse), address not of this machine (Usage),
/// port below 1024 without the privilege (NotAllowed).
Result<UniqueFd> listenTcp(const Address &address);
/// Listens on a Unix socket with file mode `mode`. A left-over socket file nobody listens on is replaced; one that
/// answers is InUse.
Result<UniqueFd> listenUnix(const std::string &path, unsigned mode);
/// Connects to a Unix socket. The result is non-blocking.
Result<UniqueFd> connectUnix(const std::string &path);
/// The next waiting connection; invalid when none waits. `peer` may be null. Errors of a single connection are skipped.
/// `exhausted` is set when descriptors or memory ran out: back off and try later.
UniqueFd acceptOne(int listener, Address *peer = nullptr, bool *exhausted = nullptr);

} // namespace freshseat::net
