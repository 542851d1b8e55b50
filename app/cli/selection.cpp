// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/selection.h"

namespace freshseat::cli {

Result<SeatSelection> readSelection(const Invocation &in)
{
    SeatSelection selection;
    for (const auto &word : in.words()) {
        auto name = parseSeatName(word);
        if (!name) return failure(name);
        selection.names.push_back(std::move(*name));
    }
    if (const auto text = in.value("group")) {
        auto group = parseGroup(*text);
        if (!group) return failure(group);
        selection.group = std::move(*group);
    }
    selection.all = in.has("all");
    const int ways = (selection.names.empty() ? 0 : 1) + (selection.group ? 1 : 0) + (selection.all ? 1 : 0);
    if (ways == 1) return selection;
    return fail(ErrorCode::Usage,
                ways == 0 ? "Which seats?" : "Seats are named either by name, by --group or by --all.",
                "NAME... | --group G | --all");
}

} // namespace freshseat::cli
