// SPDX-License-Identifier: GPL-3.0-or-later
// freshseatctl status
#include "app/cli/human.h"
#include "app/cli/verbs.h"
#include "core/base/text.h"

#include <utility>

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

/// What the room takes, by what it is for; what takes nothing is left out.
void addStored(Table &table, const StoredBytes &stored)
{
    const std::pair<const char *, std::uint64_t> kinds[] = {{"masters", stored.masters},
                                                            {"seats and updates", stored.clones},
                                                            {"kept for undo", stored.kept},
                                                            {"receives", stored.receives},
                                                            {"the rest", stored.other}};
    std::string label = "on disk";
    for (const auto &[what, bytes] : kinds) {
        if (bytes == 0) continue;
        table.add({std::exchange(label, {}), formatSize(bytes) + " " + what});
    }
}

} // namespace

std::string progressText(const UnfinishedReceive &receive)
{
    const std::string how = receive.running ? "coming" : "broken off " + localTime(receive.changed);
    return formatSize(receive.position) + " of " + formatSize(receive.size) + ", " + how;
}

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
    if (status->stored) addStored(table, *status->stored);
    for (const UnfinishedReceive &receive : status->receives)
        table.add({"receive", receive.master.value() + ": " + progressText(receive)});
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
