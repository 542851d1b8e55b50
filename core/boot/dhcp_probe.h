// SPDX-License-Identifier: GPL-3.0-or-later
// Who else answers DHCP on a network: asked like a PC would, by a DISCOVER, and told by the offers.
#pragma once
#include "core/base/result.h"
#include "core/model/boot.h"

#include <chrono>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace freshseat::boot {

struct Offer {
    std::string server; ///< its address
    bool gives = false; ///< offers an address
    bool boots = false; ///< names a boot server or a boot program
    bool operator==(const Offer &) const = default;
};

/// A DHCPDISCOVER of a PXE client (RFC 2131, RFC 4578) with this transaction id, from a locally administered MAC.
[[nodiscard]] std::vector<std::byte> discoverMessage(std::uint32_t transaction);
/// Nothing: no offer to that transaction.
[[nodiscard]] std::optional<Offer> readOffer(std::span<const std::byte> message, std::uint32_t transaction);

/// Asks on the interface and listens. Each server once. NotAllowed: port 68 needs a privilege. Blocks for `listen`.
Result<std::vector<Offer>> probeDhcp(const std::string &interface, std::chrono::milliseconds listen);

/// Of the other servers heard on a boot network, those that ought not to be there: one that gives addresses is wanted
/// beside Proxy, one that names the boot program too beside Tftp.
[[nodiscard]] std::vector<Offer> rivals(std::span<const Offer> others, BootNetworkMode mode);

/// "192.168.1.1 (gives addresses, names a boot program)"
[[nodiscard]] std::string describe(const Offer &offer);

} // namespace freshseat::boot
