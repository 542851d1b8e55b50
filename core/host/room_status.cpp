// SPDX-License-Identifier: GPL-3.0-or-later
// Counting and warning.
#include "core/host/room_status.h"

#include "core/base/text.h"
#include "core/host/scrub_view.h"

#include <algorithm>

namespace freshseat::host {

bool isSpaceLow(const blockstore::Store::Space &space)
{
    const std::uint64_t left = space.total > space.used ? space.total - space.used : 0;
    return left < std::max(space.total / 10, space.reserve * 2);
}

Result<HostStatus> hostStatus(RoomCore &core, const std::vector<std::string> &strangers)
{
    const auto space = core.store.space();
    if (!space) return failure(space);
    const auto masters = core.catalog.masters();
    if (!masters) return failure(masters);
    core.refreshSessions();
    HostStatus status;
    status.backend = "helper";
    status.version = core.options.version;
    status.host = core.options.hostName;
    status.spaceTotal = space->total;
    status.spaceUsed = space->used;
    status.spaceReserve = space->reserve;
    status.masters = static_cast<int>(masters->size());
    if (isSpaceLow(*space)) {
        const std::uint64_t left = space->total > space->used ? space->total - space->used : 0;
        status.warnings.push_back({"space-low", "only " + formatSize(left) + " are left on the disk of the store", {}});
    }
    if (!strangers.empty())
        status.warnings.push_back({"strangers",
                                   "the store holds " + std::to_string(strangers.size()) +
                                       " snapshots or clones that no master or seat knows",
                                   {}});
    for (Warning &warning : scrubWarnings(namedFindings(core, core.store.scrubFacts().damages)))
        status.warnings.push_back(std::move(warning));
    for (const Seat &seat : core.seatViews()) {
        ++status.seats;
        status.sessions += static_cast<int>(seat.sessions.size());
        status.warnings.insert(status.warnings.end(), seat.warnings.begin(), seat.warnings.end());
    }
    return status;
}

} // namespace freshseat::host
