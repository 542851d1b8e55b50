// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/boot/address_range.h"

#include "core/model/names.h"

#include <algorithm>
#include <arpa/inet.h>
#include <charconv>
#include <optional>
#include <string>

namespace freshseat::boot {

namespace {

constexpr unsigned kAll = 128;
constexpr unsigned kV4 = 32;

struct Parsed {
    std::array<std::uint8_t, 16> bytes{};
    bool v4 = false;
};

std::optional<Parsed> parsed(std::string_view text)
{
    const std::string word(text);
    Parsed address;
    if (::inet_pton(AF_INET6, word.c_str(), address.bytes.data()) == 1) return address;
    address.bytes = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
    address.v4 = true;
    if (::inet_pton(AF_INET, word.c_str(), address.bytes.data() + 12) == 1) return address;
    return std::nullopt;
}

/// The bits behind the first `bits` are 0.
std::array<std::uint8_t, 16> cut(std::array<std::uint8_t, 16> bytes, unsigned bits)
{
    for (unsigned i = 0; i < bytes.size(); ++i) {
        const unsigned kept = std::min(8U, bits - std::min(bits, i * 8));
        bytes.at(i) &= static_cast<std::uint8_t>(0xff00U >> kept);
    }
    return bytes;
}

} // namespace

Result<AddressRange> AddressRange::parse(std::string_view text)
{
    const auto wrong = [&] {
        return fail(ErrorCode::Usage, inQuotes(text) + " is not an address or a network",
                    "such as 192.168.1.5 or 192.168.1.0/24");
    };
    const std::size_t slash = text.find('/');
    const auto address = parsed(text.substr(0, slash));
    if (!address) return wrong();
    AddressRange range;
    range.m_base = address->bytes;
    range.m_bits = kAll;
    if (slash == std::string_view::npos) return range;
    const std::string_view digits = text.substr(slash + 1);
    const unsigned most = address->v4 ? kV4 : kAll;
    unsigned bits = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), bits);
    if (digits.empty() || error != std::errc{} || end != digits.data() + digits.size() || bits > most) return wrong();
    range.m_bits = kAll - most + bits;
    if (cut(range.m_base, range.m_bits) != range.m_base)
        return fail(ErrorCode::Usage, inQuotes(text) + " has bits set behind its prefix", "such as 192.168.1.0/24");
    return range;
}

bool AddressRange::contains(std::string_view address) const
{
    const auto asked = parsed(address);
    return asked && cut(asked->bytes, m_bits) == m_base;
}

} // namespace freshseat::boot
