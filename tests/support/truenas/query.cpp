// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/truenas/query.h"

#include "tests/support/truenas/faults.h"

#include <algorithm>
#include <functional>
#include <map>
#include <regex>

namespace freshseat::test::truenas {

namespace {

using Json = nlohmann::json;

/// "a.b\.c" -> a, b.c
std::vector<std::string> pathOf(const std::string &text)
{
    std::vector<std::string> parts(1);
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 1 < text.size() && text[i + 1] == '.')
            parts.back() += text[++i];
        else if (text[i] == '.')
            parts.emplace_back();
        else
            parts.back() += text[i];
    }
    return parts;
}

const Json *valueAt(const Json &row, const std::string &path)
{
    const Json *at = &row;
    for (const std::string &part : pathOf(path)) {
        if (!at->is_object() || !at->contains(part)) return nullptr;
        at = &at->at(part);
    }
    return at;
}

bool isIn(const Json &value, const Json &list)
{
    return std::find(list.begin(), list.end(), value) != list.end();
}

bool startsWith(const Json &value, const Json &with)
{
    return value.is_string() && value.get<std::string>().starts_with(with.get<std::string>());
}

bool endsWith(const Json &value, const Json &with)
{
    return value.is_string() && value.get<std::string>().ends_with(with.get<std::string>());
}

bool likes(const Json &value, const Json &pattern)
{
    return value.is_string() && std::regex_search(value.get<std::string>(), std::regex(pattern.get<std::string>()),
                                                  std::regex_constants::match_continuous);
}

bool compare(const Json &value, const std::string &op, const Json &with)
{
    static const std::map<std::string, std::function<bool(const Json &, const Json &)>> known{
        {"=", [](const Json &a, const Json &b) { return a == b; }},
        {"!=", [](const Json &a, const Json &b) { return a != b; }},
        {">", [](const Json &a, const Json &b) { return a > b; }},
        {">=", [](const Json &a, const Json &b) { return a >= b; }},
        {"<", [](const Json &a, const Json &b) { return a < b; }},
        {"<=", [](const Json &a, const Json &b) { return a <= b; }},
        {"~", likes},
        {"in", isIn},
        {"nin", [](const Json &a, const Json &b) { return !isIn(a, b); }},
        {"rin", [](const Json &a, const Json &b) { return isIn(b, a); }},
        {"^", startsWith},
        {"!^", [](const Json &a, const Json &b) { return !startsWith(a, b); }},
        {"$", endsWith},
        {"!$", [](const Json &a, const Json &b) { return !endsWith(a, b); }}};
    const auto found = known.find(op);
    if (found == known.end()) throw CallError{"EINVAL", "Invalid operation: " + op};
    return found->second(value, with);
}

bool matchesAll(const Json &row, const Json &filters);

bool matches(const Json &row, const Json &filter)
{
    if (filter.is_array() && filter.size() == 2 && filter[0] == "OR") {
        return std::any_of(filter[1].begin(), filter[1].end(), [&](const Json &one) {
            return one.is_array() && !one.empty() && one[0].is_array() ? matchesAll(row, one) : matches(row, one);
        });
    }
    if (!filter.is_array() || filter.size() != 3 || !filter[0].is_string() || !filter[1].is_string())
        throw CallError{"EINVAL", "Invalid filter " + filter.dump()};
    const Json *value = valueAt(row, filter[0].get<std::string>());
    return value != nullptr && compare(*value, filter[1].get<std::string>(), filter[2]);
}

bool matchesAll(const Json &row, const Json &filters)
{
    return std::all_of(filters.begin(), filters.end(), [&](const Json &filter) { return matches(row, filter); });
}

Json selected(const Json &row, const Json &select)
{
    if (select.empty()) return row;
    Json made = Json::object();
    for (const Json &one : select) {
        const bool named = one.is_array();
        if (named && (one.size() != 2 || !one[0].is_string() || !one[1].is_string()))
            throw CallError{"EINVAL", "Invalid select " + one.dump()};
        const std::string path = (named ? one[0] : one).get<std::string>();
        const Json *value = valueAt(row, path);
        if (value == nullptr) continue;
        if (named) {
            made[one[1].get<std::string>()] = *value;
            continue;
        }
        Json *at = &made;
        for (const std::string &part : pathOf(path)) at = &(*at)[part];
        *at = *value;
    }
    return made;
}

void order(Json &rows, const Json &by)
{
    for (auto key = by.rbegin(); key != by.rend(); ++key) {
        std::string path = key->get<std::string>();
        const bool down = path.starts_with("-");
        if (down) path.erase(0, 1);
        std::stable_sort(rows.begin(), rows.end(), [&](const Json &one, const Json &other) {
            const Json *a = valueAt(one, path);
            const Json *b = valueAt(other, path);
            if (a == nullptr || b == nullptr) return false;
            return down ? *b < *a : *a < *b;
        });
    }
}

} // namespace

Json query(const Json &rows, const Json &filters, const Json &options)
{
    Json found = Json::array();
    for (const Json &row : rows) {
        if (matchesAll(row, filters)) found.push_back(row);
    }
    order(found, options.value("order_by", Json::array()));
    if (options.value("count", false)) return found.size();
    if (options.value("get", false)) {
        if (found.empty()) throw CallError{"EINVAL", "MatchNotFound()"};
        return selected(found[0], options.value("select", Json::array()));
    }
    const std::size_t offset = options.value("offset", std::size_t{0});
    const std::size_t limit = options.value("limit", std::size_t{0});
    Json page = Json::array();
    for (std::size_t i = offset; i < found.size() && (limit == 0 || page.size() < limit); ++i)
        page.push_back(selected(found[i], options.value("select", Json::array())));
    return page;
}

} // namespace freshseat::test::truenas
