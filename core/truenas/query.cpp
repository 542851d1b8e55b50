// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/truenas/query.h"

#include "core/base/text.h"

#include <algorithm>

namespace freshseat::truenas {

namespace {

bool passes(const Json &row, const Json &filter);

bool passesAll(const Json &row, const Json &filters)
{
    return std::all_of(filters.begin(), filters.end(), [&](const Json &filter) { return passes(row, filter); });
}

bool passes(const Json &row, const Json &filter)
{
    if (!filter.is_array() || filter.empty()) return false;
    if (filter[0].is_array()) return passesAll(row, filter);
    if (filter[0] == "OR") {
        return std::any_of(filter[1].begin(), filter[1].end(), [&](const Json &one) { return passes(row, one); });
    }
    if (filter.size() != 3 || !filter[0].is_string()) return false;
    const Json value = valueAt(row, filter[0].get<std::string>());
    if (filter[1] == "=") return value == filter[2];
    const bool texts = value.is_string() && filter[2].is_string();
    return filter[1] == "^" && texts && value.get<std::string>().starts_with(filter[2].get<std::string>());
}

Json selected(const Json &row, const Json &select)
{
    if (!select.is_array() || select.empty()) return row;
    Json columns = Json::object();
    for (const Json &one : select) {
        const std::string path = one.is_array() ? one[0].get<std::string>() : one.get<std::string>();
        const std::string name = one.is_array() ? one[1].get<std::string>() : path;
        if (Json value = valueAt(row, path); !value.is_null()) columns[name] = std::move(value);
    }
    return columns;
}

} // namespace

Json valueAt(const Json &row, const std::string &path)
{
    Json value = row;
    for (const std::string &part : split(path, '.')) {
        if (!value.is_object()) return {};
        const auto found = value.find(part);
        if (found == value.end()) return {};
        Json inner = *found;
        value = std::move(inner);
    }
    return value;
}

Json answerQuery(const Json &rows, const Json &filters, const Json &options)
{
    const Json select = options.is_object() ? options.value("select", Json()) : Json();
    Json list = Json::array();
    for (const Json &row : rows) {
        if (passesAll(row, filters)) list.push_back(selected(row, select));
    }
    return list;
}

} // namespace freshseat::truenas
