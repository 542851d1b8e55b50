// SPDX-License-Identifier: GPL-3.0-or-later
// Wake-on-LAN: the magic packet, sent where the PCs are.
#pragma once
#include "core/base/result.h"

#include <array>
#include <cstddef>
#include <string>
#include <vector>

namespace freshseat::boot {

using MagicPacket = std::array<std::byte, 102>;

/// Six times ff, then the address sixteen times. Usage: a MAC that is none.
Result<MagicPacket> magicPacket(const std::string &mac);

/// An IPv4 network of this machine that is up and broadcasts.
struct Network {
    std::string interface;
    std::string address;
    std::string netmask;
    std::string broadcast; ///< the directed one: it is not stopped at the first interface
};
[[nodiscard]] std::vector<Network> ownNetworks();
/// The last address of a network; empty: these are no addresses.
[[nodiscard]] std::string broadcastOf(const std::string &address, const std::string &netmask);
/// Whether `address` is in that network.
[[nodiscard]] bool contains(const Network &network, const std::string &address);

/// Sends the packet on each of the networks, to port 9. Answers the interfaces it left by. Failed: on none.
Result<std::vector<std::string>> wake(const std::string &mac, const std::vector<Network> &networks);

} // namespace freshseat::boot
