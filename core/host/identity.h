// SPDX-License-Identifier: GPL-3.0-or-later
// What a new seat is given once and keeps: CHAP secrets, serial number, NAA identifier.
#pragma once
#include "core/base/secret.h"

#include <cstdint>
#include <string>

namespace freshseat::host {

/// 16 letters and digits: Windows takes 12 to 16 characters, and nothing in it needs quoting anywhere.
[[nodiscard]] Secret newSecret();
[[nodiscard]] std::string newSerial(); ///< 16 upper-case hexadecimal digits
[[nodiscard]] std::uint64_t newNaa();  ///< NAA 3, locally assigned: the top four bits are 3

} // namespace freshseat::host
