// SPDX-License-Identifier: GPL-3.0-or-later
// The URL that says where a room is (PRODUCT "Where a connection leads"): one parser for console and command.
#pragma once
#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace freshseat::common {

enum class Scheme { Local, Ssh, TrueNas, TrueNasSsh, ZfsSsh, Demo };
[[nodiscard]] std::string_view toText(Scheme scheme); ///< "local", "ssh", "truenas+ssh", ...

struct ConnectionUrl {
    Scheme scheme = Scheme::Local;
    std::string user;       ///< decoded; empty = not given
    std::string host;       ///< decoded, an IPv6 address without its brackets; empty for local and demo
    std::uint16_t port = 0; ///< 0 = the scheme's own
    std::string
        path; ///< local, ssh: the control socket, empty = look it up; else pool[/parent] without the leading slash

    bool operator==(const ConnectionUrl &) const = default;
};

/// Usage error in words for anything else than a URL of a known scheme; never repeats a secret that stood in it.
Result<ConnectionUrl> parseConnectionUrl(std::string_view text);
/// The form that parses back to the same value; brackets and percent-encoding where needed.
[[nodiscard]] std::string toText(const ConnectionUrl &url);

} // namespace freshseat::common
