// SPDX-License-Identifier: GPL-3.0-or-later
// AddressRange: an address or a network, for lists of who may ask.
#pragma once
#include "core/base/result.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace freshseat::boot {

class AddressRange
{
public:
    /// "192.168.1.5", "192.168.1.0/24", "fe80::/10". Usage: anything else, also a network with bits set behind its
    /// prefix: it would hold more than its writer meant.
    static Result<AddressRange> parse(std::string_view text);

    /// IPv4 inside IPv6 counts as IPv4; what is no address is in no range.
    [[nodiscard]] bool contains(std::string_view address) const;

private:
    using Bytes = std::array<std::uint8_t, 16>; ///< IPv4 as ::ffff:a.b.c.d

    Bytes m_base{};
    unsigned m_bits = 0;
};

} // namespace freshseat::boot
