// SPDX-License-Identifier: GPL-3.0-or-later
// How datasets and snapshots are written down.
#pragma once
#include "tests/support/truenas/nas.h"

#include <algorithm>

namespace freshseat::test::truenas {

inline Json property(const std::string &raw, Json parsed, const char *source = "NONE", Json from = nullptr)
{
    return {{"parsed", std::move(parsed)},
            {"rawvalue", raw},
            {"value", raw},
            {"source", source},
            {"source_info", std::move(from)}};
}

inline Json numberOf(std::uint64_t value)
{
    return property(std::to_string(value), value);
}

inline Json createdAt(const ZfsMachine::Node &node)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(node.created.time_since_epoch()).count();
    return property(std::to_string(seconds), {{"$date", seconds * 1000}});
}

inline std::string onOff(bool on)
{
    return on ? "on" : "off";
}

/// Null: all of them.
inline bool wants(const Json &extra, const std::string &name)
{
    const Json list = extra.value("properties", Json());
    return list.is_null() || std::find(list.begin(), list.end(), name) != list.end();
}

inline std::string joined(const std::vector<std::string> &names)
{
    std::string text;
    for (const std::string &name : names) text += (text.empty() ? "" : ",") + name;
    return text;
}

inline std::string_view before(const std::string &name, char mark)
{
    return std::string_view(name).substr(0, name.find(mark));
}

/// What the machine refused is the NAS's error.
inline void need(const Result<void> &done, const std::string &doing)
{
    if (!done) throw CallError{"EFAULT", doing + ": " + done.error().message};
}

inline zfs::Properties propertiesOf(const Json &object, const std::string &attribute)
{
    zfs::Properties properties;
    for (const auto &[key, value] : object.items()) {
        if (key.find(':') == std::string::npos || !value.is_string())
            throw Invalid(attribute, key + " is no user property with a text");
        properties[key] = value;
    }
    return properties;
}

} // namespace freshseat::test::truenas
