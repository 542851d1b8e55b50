// SPDX-License-Identifier: GPL-3.0-or-later
// freshseatctl status
#include "app/cli/human.h"
#include "app/cli/verbs.h"
#include "core/base/text.h"

namespace freshseat::cli {

namespace {

std::string spaceText(const StoragePlace &place)
{
    std::string out = formatSize(place.used) + " of " + formatSize(place.total) + " used";
    if (place.total > 0) {
        const double share = static_cast<double>(place.used) / static_cast<double>(place.total);
        out += " (" + std::to_string(static_cast<int>(share * 100)) + " %)";
    }
    return out + ", " + formatSize(place.reserve) + " kept in reserve";
}

} // namespace

Result<int> showStatus(Invocation &in)
{
    const auto backend = in.backend();
    if (!backend) return failure(backend);
    const auto status = (*backend)->status();
    if (!status) return failure(status);
    if (in.json()) {
        in.output().document(toJson(*status));
        return 0;
    }
    Table table({{""}, {"", Align::Left, 20}});
    table.add({"host", status->host});
    table.add({"backend", status->backend + ' ' + status->version});
    table.add({"space", spaceText({"", status->spaceTotal, status->spaceUsed, status->spaceReserve})});
    for (const StoragePlace &place : status->places) table.add({"seats' disk", place.path + ": " + spaceText(place)});
    table.add({"masters", std::to_string(status->masters)});
    table.add({"seats", std::to_string(status->seats)});
    table.add({"sessions", std::to_string(status->sessions)});
    for (const auto &warning : status->warnings) {
        const std::string where = warning.seat.empty() ? "" : warning.seat + ": ";
        table.add({{"warning", Colour::Yellow}, where + warning.text});
    }
    in.output().table(table);
    return 0;
}

} // namespace freshseat::cli
