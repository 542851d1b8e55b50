// SPDX-License-Identifier: GPL-3.0-or-later
// Hashes of bytes, and comparing what is secret.
#pragma once
#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace freshseat {

/// RFC 4648, with padding.
[[nodiscard]] std::string base64(std::string_view bytes);
/// In hexadecimal digits.
[[nodiscard]] std::string sha256(std::string_view bytes);
/// Takes as long for all bytes of a length.
[[nodiscard]] bool sameBytes(std::span<const std::byte> a, std::span<const std::byte> b);

} // namespace freshseat
