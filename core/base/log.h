// SPDX-License-Identifier: GPL-3.0-or-later
// One line a message to stderr, journald-friendly ("<4>text" when journald reads it). Thread-safe. No secret ever.
#pragma once
#include <optional>
#include <string_view>

namespace freshseat::log {

enum class Level { Error = 3, Warning = 4, Info = 6, Debug = 7 };

/// Messages above `level` are dropped. Default: Info.
void setLevel(Level level);
[[nodiscard]] std::optional<Level> levelFromText(std::string_view text); ///< "error", "warning", "info", "debug"

void error(std::string_view text);
void warning(std::string_view text);
void info(std::string_view text);
void debug(std::string_view text);

} // namespace freshseat::log
