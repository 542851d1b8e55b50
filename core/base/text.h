// SPDX-License-Identifier: GPL-3.0-or-later
// Small text forms used everywhere: sizes, times, hexadecimal, trimming, errno in words.
#pragma once
#include "core/base/clock.h"
#include "core/base/result.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace freshseat {

/// "1.5 GiB", "512 B": for people. Never parsed back.
[[nodiscard]] std::string formatSize(std::uint64_t bytes);
/// "20G", "512MiB", "4096": powers of 1024, suffixes K M G T with optional B or iB. Usage error otherwise.
Result<std::uint64_t> parseSize(std::string_view text);

/// RFC 3339 in UTC with milliseconds: "2026-11-22T15:46:10.123Z".
[[nodiscard]] std::string formatTime(TimePoint at);
[[nodiscard]] std::optional<TimePoint> parseTime(std::string_view text);

[[nodiscard]] std::string toHex(std::span<const std::byte> bytes);                  ///< lower case
[[nodiscard]] std::optional<std::vector<std::byte>> fromHex(std::string_view text); ///< even number of digits
[[nodiscard]] std::string toLower(std::string_view text);                           ///< ASCII only
[[nodiscard]] std::string_view trimmed(std::string_view text);
[[nodiscard]] std::vector<std::string> split(std::string_view text, char separator); ///< keeps empty pieces
[[nodiscard]] std::string join(const std::vector<std::string> &pieces, std::string_view separator);

/// `errno` in words: "No space left on device".
[[nodiscard]] std::string errnoText(int error);
/// The Error for a failed system call: code from errno (ENOSPC/EDQUOT → OutOfSpace, ENOENT → NotFound, EACCES/EPERM →
/// NotAllowed, else Failed); the message is "`what`: errno text".
[[nodiscard]] Error systemError(int error, const std::string &what);

/// 32 lower-case hexadecimal digits from the kernel's random source.
[[nodiscard]] std::string randomId();
/// Fills `out` from the kernel's random source (getrandom).
void randomBytes(std::span<std::byte> out);

} // namespace freshseat
