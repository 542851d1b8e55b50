// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/boot/ipv4.h"

#include <arpa/inet.h>
#include <array>

namespace freshseat::boot {

std::optional<std::uint32_t> parseIpv4(const std::string &text)
{
    in_addr address{};
    return ::inet_pton(AF_INET, text.c_str(), &address) == 1 ? std::optional(ntohl(address.s_addr)) : std::nullopt;
}

std::string ipv4Text(std::uint32_t address)
{
    const in_addr number{htonl(address)};
    std::array<char, INET_ADDRSTRLEN> text{};
    return ::inet_ntop(AF_INET, &number, text.data(), text.size()) == nullptr ? "" : text.data();
}

} // namespace freshseat::boot
