// SPDX-License-Identifier: GPL-3.0-or-later
// The order people expect: PC-2 before PC-10, without regard to case. The same in every locale and without ICU.
#pragma once
#include <algorithm>
#include <cctype>
#include <compare>
#include <string_view>

namespace freshseat::ui {

namespace detail {
inline bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
/// Cuts the run of digits that begins `text` off, without leading zeros.
inline std::string_view takeNumber(std::string_view &text)
{
    const auto end = std::find_if_not(text.begin(), text.end(), isDigit);
    auto number = text.substr(0, static_cast<std::size_t>(end - text.begin()));
    text.remove_prefix(number.size());
    number.remove_prefix(std::min(number.find_first_not_of('0'), number.size()));
    return number;
}
} // namespace detail

/// Names that differ only in case or leading zeros are told apart by their bytes, so the order is total.
inline bool naturallyLess(std::string_view a, std::string_view b)
{
    const std::string_view wholeA = a;
    const std::string_view wholeB = b;
    while (!a.empty() && !b.empty()) {
        if (detail::isDigit(a[0]) && detail::isDigit(b[0])) {
            const auto x = detail::takeNumber(a);
            const auto y = detail::takeNumber(b);
            if (x.size() != y.size()) return x.size() < y.size();
            if (x != y) return x < y;
            continue;
        }
        const int x = std::tolower(static_cast<unsigned char>(a[0]));
        const int y = std::tolower(static_cast<unsigned char>(b[0]));
        if (x != y) return x < y;
        a.remove_prefix(1);
        b.remove_prefix(1);
    }
    if (a.empty() != b.empty()) return a.empty();
    return wholeA < wholeB;
}

} // namespace freshseat::ui
