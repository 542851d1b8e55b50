// SPDX-License-Identifier: GPL-3.0-or-later
// freshseatctl status
#include "app/cli/human.h"
#include "app/cli/verbs.h"
#include "core/base/text.h"

namespace freshseat::cli {

namespace {

std::string spaceText(const HostStatus &status)
{
    std::string out = formatSize(status.spaceUsed) + " of " + formatSize(status.spaceTotal) + " used";
    if (status.spaceTotal > 0) {
        const double share = static_cast<double>(status.spaceUsed) / static_cast<double>(status.spaceTotal);
        out += " (" + std::to_string(static_cast<int>(share * 100)) + " %)";
    }
    return out + ", " + formatSize(status.spaceReserve) + " kept in reserve";
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
    table.add({"space", spaceText(*status)});
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
