// SPDX-License-Identifier: GPL-3.0-or-later
// Which MAC address stands behind an IP address: the kernel's neighbour table. It tells who is asking better than what
// is asked for; it does not stop a PC on the same network that takes another one's MAC address.
#pragma once
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace freshseat::boot {

/// IPv4 address -> MAC in our spelling, of /proc/net/arp: complete entries of Ethernet alone. An address that stands
/// for different PCs on two interfaces of this machine is nobody's: a secret must not depend on which of them asks.
[[nodiscard]] std::map<std::string, std::string> parseNeighbours(std::string_view text);

/// The MAC behind an address, as the kernel knows it now; none: no neighbour.
using FindNeighbour = std::function<std::optional<std::string>(const std::string &address)>;
/// Reads /proc/net/arp at each call.
[[nodiscard]] FindNeighbour kernelNeighbours();

[[nodiscard]] bool isLoopback(std::string_view address); ///< "127...", "::1"

} // namespace freshseat::boot
