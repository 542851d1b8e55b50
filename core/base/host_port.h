// SPDX-License-Identifier: GPL-3.0-or-later
// "host:port", apart and together. Any thread.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>

namespace freshseat {

struct HostPort {
    std::string host; ///< without brackets
    std::string port; ///< empty: none
};

/// "10.0.2.2" and "8080" of "10.0.2.2:8080", "fe80::1" and "8080" of "[fe80::1]:8080". An IPv6 address without brackets
/// is a host. Nothing is checked.
[[nodiscard]] HostPort splitHostPort(std::string_view text);

/// As it stands before a port and in a URL: an IPv6 address in brackets (RFC 3986, 3.2.2).
[[nodiscard]] std::string bracketed(std::string_view host);
[[nodiscard]] std::string joinHostPort(std::string_view host, std::string_view port);
[[nodiscard]] std::string joinHostPort(std::string_view host, std::uint16_t port);

} // namespace freshseat
