// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "app/cli/human.h"
#include "core/model/rules.h"

#include <algorithm>
#include <cstdio>

namespace freshseat::cli {

void Output::document(const Json &json)
{
    text(json.dump(-1, ' ', false, Json::error_handler_t::replace) + '\n');
}

void Output::text(std::string_view text)
{
    std::fwrite(text.data(), 1, text.size(), stdout);
}

void Output::table(const Table &table)
{
    text(table.render(style()));
}

void Output::note(std::string_view text)
{
    std::fflush(stdout);
    std::fprintf(stderr, "%s\n", printable(text).c_str());
}

void Output::error(const Error &error)
{
    if (m_json) return document({{"error", toJson(error)}});
    note("freshseatctl: " + error.message);
    if (!error.hint.empty()) note(error.hint);
}

bool Output::flush()
{
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

Json itemsDocument(const std::vector<ItemOutcome> &items)
{
    Json out = {{"items", jsonArray(items)}};
    const int code = exitCodeOf(items);
    if (code == 0) return out;
    const auto bad = [](const ItemOutcome &item) {
        return item.outcome == Outcome::Failed || item.outcome == Outcome::Refused;
    };
    const auto first = std::find_if(items.begin(), items.end(), bad);
    const auto number = std::count_if(items.begin(), items.end(), bad);
    std::string message = first->name + ": " + first->message;
    if (number > 1) message += " (and " + std::to_string(number - 1) + " more)";
    out["error"] = toJson(Error{static_cast<ErrorCode>(code), std::move(message), {}}, items);
    return out;
}

} // namespace freshseat::cli
