// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <compare>
#include <functional>
#include <string>
#include <utility>

namespace freshseat {

/// A name that cannot be mixed up with another kind of name.
template <class Tag>
class StrongId
{
public:
    StrongId() = default;
    explicit StrongId(std::string value)
        : m_value(std::move(value))
    {}
    [[nodiscard]] const std::string &value() const { return m_value; }
    [[nodiscard]] bool empty() const { return m_value.empty(); }
    auto operator<=>(const StrongId &) const = default; // NOLINT(modernize-use-nullptr): clang-tidy 14 misreads it

private:
    std::string m_value;
};

} // namespace freshseat

template <class Tag>
struct std::hash<freshseat::StrongId<Tag>> {
    std::size_t operator()(const freshseat::StrongId<Tag> &id) const noexcept
    {
        return std::hash<std::string>{}(id.value());
    }
};
