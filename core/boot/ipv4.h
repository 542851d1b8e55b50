// SPDX-License-Identifier: GPL-3.0-or-later
// IPv4 addresses as numbers in the host's byte order, to reckon with.
#pragma once
#include <cstdint>
#include <optional>
#include <string>

namespace freshseat::boot {

/// "10.0.0.9"; nothing: it is none.
[[nodiscard]] std::optional<std::uint32_t> parseIpv4(const std::string &text);
[[nodiscard]] std::string ipv4Text(std::uint32_t address);

} // namespace freshseat::boot
