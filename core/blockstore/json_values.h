// SPDX-License-Identifier: GPL-3.0-or-later
// Members of a JSON object that nobody vouches for: what is not there, or is of another type, is nothing.
#pragma once
#include <nlohmann/json.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace freshseat::blockstore {

[[nodiscard]] inline std::optional<std::uint64_t> number(const nlohmann::json &json, const char *name)
{
    const auto it = json.find(name);
    if (it == json.end() || !it->is_number_unsigned()) return std::nullopt;
    return it->get<std::uint64_t>();
}

[[nodiscard]] inline std::string word(const nlohmann::json &json, const char *name)
{
    const auto it = json.find(name);
    return it != json.end() && it->is_string() ? it->get<std::string>() : std::string();
}

} // namespace freshseat::blockstore
