// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that a NAS lists, read without trust: a field that is not there, or is of another kind, is empty. Their fields
// differ between versions.
#pragma once
#include "core/model/json.h"

#include <charconv>
#include <string>

namespace freshseat::truenas {

inline std::string textIn(const Json &row, const std::string &key)
{
    if (!row.is_object()) return {};
    const auto found = row.find(key);
    return found != row.end() && found->is_string() ? found->get<std::string>() : std::string();
}

/// A number, or a text that is one; 0 otherwise.
inline std::int64_t numberIn(const Json &row, const std::string &key)
{
    if (!row.is_object()) return 0;
    const auto found = row.find(key);
    if (found == row.end()) return 0;
    if (found->is_number_integer()) return found->get<std::int64_t>();
    std::int64_t value = 0;
    const std::string text = textIn(row, key);
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

inline bool flagIn(const Json &row, const std::string &key)
{
    if (!row.is_object()) return false;
    const auto found = row.find(key);
    return found != row.end() && found->is_boolean() && found->get<bool>();
}

/// [[field, operator, value]]: the first argument of a query.
inline Json whereIs(const char *field, const char *is, Json value)
{
    return Json::array({Json::array({field, is, std::move(value)})});
}

/// The only row, or null.
inline Json onlyRow(const Json &rows)
{
    return rows.is_array() && rows.size() == 1 ? rows.front() : Json();
}

} // namespace freshseat::truenas
