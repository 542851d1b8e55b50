// SPDX-License-Identifier: GPL-3.0-or-later
// Random identities.
#include "core/host/identity.h"

#include "core/base/text.h"

#include <array>
#include <span>
#include <string_view>

namespace freshseat::host {

Secret newSecret()
{
    static constexpr std::string_view kAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    static constexpr std::size_t kLength = 16;
    // Bytes beyond the largest multiple of the alphabet would favour its first letters.
    static constexpr std::size_t kFair = 256 / kAlphabet.size() * kAlphabet.size();
    std::string text;
    while (text.size() < kLength) {
        std::array<std::byte, 32> random{};
        randomBytes(random);
        for (const std::byte byte : random) {
            const auto value = std::to_integer<std::size_t>(byte);
            if (value < kFair && text.size() < kLength) text.push_back(kAlphabet[value % kAlphabet.size()]);
        }
    }
    return Secret(std::move(text));
}

std::string newSerial()
{
    std::string serial = randomId().substr(0, 16);
    for (char &c : serial) {
        if (c >= 'a' && c <= 'f') c = static_cast<char>(c - 'a' + 'A');
    }
    return serial;
}

std::uint64_t newNaa()
{
    std::uint64_t value = 0;
    randomBytes(std::as_writable_bytes(std::span(&value, 1)));
    return (value >> 4U) | (std::uint64_t{3} << 60U);
}

} // namespace freshseat::host
