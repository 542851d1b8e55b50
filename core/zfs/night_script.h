// SPDX-License-Identifier: GPL-3.0-or-later
// The night script as a storage host gets it, and the forms it travels in.
#pragma once
#include <string>
#include <string_view>

namespace freshseat::zfs {

/// resources/night/run.sh behind the functions of the kind of host, without comments.
[[nodiscard]] std::string nightScriptForTrueNas();
[[nodiscard]] std::string nightScriptForLio();

[[nodiscard]] std::string base64(std::string_view bytes);
/// In hexadecimal digits.
[[nodiscard]] std::string sha256(std::string_view bytes);

} // namespace freshseat::zfs
