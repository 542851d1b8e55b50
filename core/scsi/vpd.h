// SPDX-License-Identifier: GPL-3.0-or-later
// Vital product data (SPC-4 7.8, SBC-3 6.5): 00h, 80h, 83h, 86h, B0h, B1h, B2h.
#pragma once
#include "core/scsi/logical_unit.h"
#include "core/scsi/reply.h"

#include <optional>
#include <string_view>

namespace freshseat::scsi {

inline constexpr std::string_view kVendor = "FRSHSEAT"; ///< T10 vendor identification, 8 characters

/// The page with its header; nothing if there is no such page.
[[nodiscard]] std::optional<Reply> vitalProductData(std::uint8_t page, const Identity &identity);

} // namespace freshseat::scsi
