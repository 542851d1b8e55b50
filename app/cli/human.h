// SPDX-License-Identifier: GPL-3.0-or-later
// Text for people at a terminal: safe, short, measured in columns.
#pragma once
#include "core/base/clock.h"
#include "core/model/counting.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace freshseat::cli {

/// Columns a terminal gives the text. Needs setlocale(LC_CTYPE) for wide letters; a byte that is no UTF-8 counts as
/// one.
[[nodiscard]] std::size_t displayWidth(std::string_view text);
/// At most `columns` columns; what is cut is shown by an ellipsis.
[[nodiscard]] std::string shortened(std::string_view text, std::size_t columns);
/// Control characters (a comment or a host name could carry escape sequences) become '?'.
[[nodiscard]] std::string printable(std::string_view text);
/// "just now", "5 min ago", "3 h ago", "4 days ago", else the local date.
[[nodiscard]] std::string relativeTime(TimePoint at, TimePoint now);
[[nodiscard]] std::string relativeTime(const std::optional<TimePoint> &at, TimePoint now); ///< "never" when absent
/// "2026-11-22 16:10:12" in local time.
[[nodiscard]] std::string localTime(TimePoint at);

} // namespace freshseat::cli
