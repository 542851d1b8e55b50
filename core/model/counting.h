// SPDX-License-Identifier: GPL-3.0-or-later
// How many, and which, in words.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace freshseat {

/// "1 seat", "4 seats".
[[nodiscard]] std::string counted(std::uint64_t number, std::string_view singular);
/// The first ten: "PC-01, PC-02", "..., PC-10 and 30 more".
[[nodiscard]] std::string listed(const std::vector<std::string> &names);

} // namespace freshseat
