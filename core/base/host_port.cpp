// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/host_port.h"

namespace freshseat {

HostPort splitHostPort(std::string_view text)
{
    HostPort parts;
    std::string_view rest;
    if (text.starts_with('[')) {
        const std::size_t close = text.find(']');
        parts.host = text.substr(1, close == std::string_view::npos ? close : close - 1);
        if (close != std::string_view::npos) rest = text.substr(close + 1);
    } else {
        const std::size_t colon = text.find(':');
        const bool onlyOne = colon != std::string_view::npos && text.find(':', colon + 1) == std::string_view::npos;
        parts.host = onlyOne ? text.substr(0, colon) : text;
        if (onlyOne) rest = text.substr(colon);
    }
    if (rest.starts_with(':')) parts.port = rest.substr(1);
    return parts;
}

std::string bracketed(std::string_view host)
{
    const bool v6 = host.find(':') != std::string_view::npos;
    return v6 ? "[" + std::string(host) + "]" : std::string(host);
}

std::string joinHostPort(std::string_view host, std::string_view port)
{
    return bracketed(host).append(":").append(port);
}

std::string joinHostPort(std::string_view host, std::uint16_t port)
{
    return joinHostPort(host, std::to_string(port));
}

} // namespace freshseat
