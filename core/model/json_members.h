// SPDX-License-Identifier: GPL-3.0-or-later
// Reads untrusted JSON objects: every member's type is looked at before it is used.
#pragma once
#include "core/base/text.h"
#include "core/model/json.h"

#include <limits>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace freshseat {

/// Reads the members of one object and remembers the first that is wrong; the values read after that mean nothing.
class JsonMembers
{
public:
    JsonMembers(const Json &json, std::string what)
        : m_json(json)
        , m_what(std::move(what))
    {
        if (!json.is_object()) blame("is not an object");
    }

    std::string text(const char *key)
    {
        const Json *member = required(key);
        if (member == nullptr) return {};
        if (member->is_string()) return member->get<std::string>();
        return wrong(key, "a text"), std::string();
    }
    std::string textOr(const char *key, std::string fallback) { return has(key) ? text(key) : std::move(fallback); }
    std::optional<std::string> optionalText(const char *key)
    {
        return has(key) ? std::optional(text(key)) : std::nullopt;
    }

    std::uint64_t size(const char *key)
    {
        const Json *member = required(key);
        if (member == nullptr) return 0;
        if (member->is_number_integer() && *member >= 0) return member->get<std::uint64_t>();
        return wrong(key, "a whole number from 0 up"), 0;
    }
    std::uint64_t sizeOr(const char *key, std::uint64_t fallback) { return has(key) ? size(key) : fallback; }
    std::optional<std::uint64_t> optionalSize(const char *key)
    {
        return has(key) ? std::optional(size(key)) : std::nullopt;
    }
    std::int64_t id(const char *key)
    {
        const std::uint64_t value = size(key);
        if (value <= static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
            return static_cast<std::int64_t>(value);
        return wrong(key, "a smaller number"), 0;
    }
    int number(const char *key)
    {
        const std::uint64_t value = size(key);
        if (value <= static_cast<std::uint64_t>(std::numeric_limits<int>::max())) return static_cast<int>(value);
        return wrong(key, "a smaller number"), 0;
    }
    int numberOr(const char *key, int fallback) { return has(key) ? number(key) : fallback; }

    bool flag(const char *key)
    {
        const Json *member = required(key);
        if (member == nullptr) return false;
        if (member->is_boolean()) return member->get<bool>();
        return wrong(key, "true or false"), false;
    }
    bool flagOr(const char *key, bool fallback) { return has(key) ? flag(key) : fallback; }

    TimePoint time(const char *key)
    {
        const auto at = parseTime(text(key));
        if (!at) wrong(key, "a time like 2026-11-22T15:46:10Z");
        return at.value_or(TimePoint{});
    }
    std::optional<TimePoint> optionalTime(const char *key)
    {
        return has(key) ? std::optional(time(key)) : std::nullopt;
    }

    std::vector<std::string> texts(const char *key)
    {
        std::vector<std::string> values;
        each(key, [&](const Json &element) {
            if (!element.is_string()) return wrong(key, "a list of texts");
            values.push_back(element.get<std::string>());
        });
        return values;
    }

    /// `visit(element)` for each element of the list `key`; a missing or null list is empty.
    template <class Visit>
    void each(const char *key, Visit visit)
    {
        if (!has(key)) return;
        const Json &list = m_json.at(key);
        if (!list.is_array()) return wrong(key, "a list");
        for (const Json &element : list) visit(element);
    }
    /// Elements turned into values by `read`, whose Error becomes ours.
    template <class T>
    std::vector<T> list(const char *key, Result<T> (*read)(const Json &))
    {
        std::vector<T> values;
        each(key, [&](const Json &element) {
            auto value = read(element);
            if (value)
                values.push_back(std::move(*value));
            else
                adopt(value.error());
        });
        return values;
    }
    /// A value made by `read`, whose Error becomes ours; nothing where the member is missing.
    template <class T>
    std::optional<T> optional(const char *key, Result<T> (*read)(const Json &))
    {
        if (!has(key)) return std::nullopt;
        auto value = read(m_json.at(key));
        if (value) return std::move(*value);
        adopt(value.error());
        return std::nullopt;
    }
    /// A text turned into a value by `parse`, whose Error becomes ours.
    template <class T>
    T word(const char *key, Result<T> (*parse)(std::string_view), T fallback)
    {
        if (!has(key)) return fallback;
        const std::string value = text(key);
        if (m_error) return fallback;
        auto parsed = parse(value);
        if (!parsed) adopt(parsed.error());
        return parsed ? *parsed : fallback;
    }

    [[nodiscard]] bool has(const char *key) const
    {
        if (!m_json.is_object()) return false;
        const auto member = m_json.find(key);
        return member != m_json.end() && !member->is_null();
    }
    [[nodiscard]] const Json &at(const char *key) const { return m_json.at(key); }
    void wrong(const char *key, const std::string &expected)
    {
        blame("member \"" + std::string(key) + "\" is not " + expected);
    }
    void adopt(const Error &error)
    {
        if (!m_error) m_error = error;
    }

    template <class T>
    Result<T> result(T value) const
    {
        if (m_error) return tl::unexpected<Error>(*m_error);
        return value;
    }

private:
    const Json *required(const char *key)
    {
        if (has(key)) return &m_json.at(key);
        blame("member \"" + std::string(key) + "\" is missing");
        return nullptr;
    }
    void blame(const std::string &why)
    {
        if (!m_error) m_error = Error{ErrorCode::Usage, m_what + ": " + why, {}};
    }

    const Json &m_json;
    std::string m_what;
    std::optional<Error> m_error;
};

} // namespace freshseat
