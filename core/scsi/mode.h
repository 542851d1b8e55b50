// SPDX-License-Identifier: GPL-3.0-or-later
// Mode pages: 01h read-write error recovery, 08h caching, 0Ah control, 1Ch informational exceptions (SPC-4 7.5,
// SBC-3 6.4). Three bits can be changed; nothing is saved.
#pragma once
#include "core/scsi/reply.h"

#include <cstdint>
#include <span>

namespace freshseat::scsi {

/// What MODE SELECT can set.
struct ModeParameters {
    bool writeCache = true;       ///< WCE; without it every write is durable before it is answered
    bool descriptorSense = false; ///< D_SENSE
    bool writeProtect = false;    ///< SWP

    bool operator==(const ModeParameters &) const = default;
};

/// PAGE CONTROL of MODE SENSE.
enum class PageControl : std::uint8_t { Current, Changeable, Default, Saved };

inline constexpr std::uint8_t kAllPages = 0x3F;

/// Appends page `code` (or all pages, ascending). False: there is no such page.
[[nodiscard]] bool appendModePages(Reply &reply, std::uint8_t code, PageControl control, const ModeParameters &current);

enum class PageProblem { None, TooShort, Invalid };
/// Takes the pages of a MODE SELECT into `parameters`; on a problem `parameters` may be half changed.
[[nodiscard]] PageProblem parseModePages(std::span<const std::byte> pages, ModeParameters &parameters);

} // namespace freshseat::scsi
