// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/counting.h"

#include "core/base/text.h"

namespace freshseat {

std::string counted(std::uint64_t number, std::string_view singular)
{
    return std::to_string(number) + ' ' + std::string(singular) + (number == 1 ? "" : "s");
}

std::string listed(const std::vector<std::string> &names)
{
    static constexpr std::size_t kShown = 10;
    if (names.size() <= kShown) return join(names, ", ");
    const std::vector<std::string> first(names.begin(), names.begin() + kShown);
    return join(first, ", ") + " and " + std::to_string(names.size() - kShown) + " more";
}

} // namespace freshseat
