// SPDX-License-Identifier: GPL-3.0-or-later
// "did you mean …": the known word that is nearest to a mistyped one.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace freshseat::cli {

/// Letters to insert, drop, change or swap with the neighbour to get from one word to the other.
[[nodiscard]] std::size_t editDistance(std::string_view a, std::string_view b);
/// The nearest of `known`, or "" when none is near enough to be meant. A beginning of a known word counts as near.
[[nodiscard]] std::string nearestWord(std::string_view typed, const std::vector<std::string_view> &known);

} // namespace freshseat::cli
