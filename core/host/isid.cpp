// SPDX-License-Identifier: GPL-3.0-or-later
// The two top bits of an ISID are its type; type 01 carries a 24-bit IANA enterprise number, type 10 is random.
#include "core/host/isid.h"

#include "core/base/text.h"

#include <span>

namespace freshseat::host {

namespace {

constexpr unsigned kTypeEnterprise = 1;
constexpr unsigned kTypeRandom = 2;
constexpr unsigned kFenSystems = 10019; ///< iPXE (src/net/tcp/iscsi.c); its last 16 bits are new at every connection

/// EDK2 (NetworkPkg/IScsiDxe): the MAC address with the two type bits cleared.
bool isMadeOf(const iscsi::Isid &isid, std::string_view mac)
{
    std::string digits(mac);
    std::erase(digits, ':');
    const auto bytes = fromHex(digits);
    if (!bytes || bytes->size() != isid.size()) return false;
    iscsi::Isid made{};
    for (std::size_t i = 0; i < made.size(); ++i) made[i] = std::to_integer<std::uint8_t>((*bytes)[i]);
    made[0] &= 0x3fU;
    return made == isid;
}

} // namespace

LoginKind classify(const iscsi::Isid &isid, std::string_view mac)
{
    const unsigned type = isid[0] >> 6U;
    const unsigned enterprise = (unsigned{isid[1]} << 16U) | (unsigned{isid[2]} << 8U) | isid[3];
    if (type == kTypeEnterprise && enterprise == kFenSystems) return LoginKind::Firmware;
    if (isMadeOf(isid, mac)) return LoginKind::Firmware;
    if (type == kTypeRandom) return LoginKind::Random;
    return LoginKind::Recognised;
}

std::string isidText(const iscsi::Isid &isid)
{
    return toHex(std::as_bytes(std::span(isid)));
}

} // namespace freshseat::host
