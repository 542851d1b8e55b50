// SPDX-License-Identifier: GPL-3.0-or-later
// Counting and warning.
#include "core/host/room_status.h"

#include "core/base/text.h"
#include "core/host/scrub_view.h"

#include <algorithm>
#include <utility>

namespace freshseat::host {

std::uint64_t leftOf(const blockstore::Store::Space &space)
{
    return space.total > space.used ? space.total - space.used : 0;
}

bool isSpaceLow(const blockstore::Store::Space &space)
{
    return leftOf(space) < std::max(space.total / 10, space.reserve * 2);
}

bool isReserveLeft(const blockstore::Store::Space &space)
{
    return space.reserve != 0 && leftOf(space) <= space.reserve;
}

std::string mostWritten(std::vector<Seat> seats)
{
    static constexpr std::size_t kMost = 5;
    std::erase_if(seats, [](const Seat &seat) { return allDirtyBytes(seat) == 0; });
    std::stable_sort(seats.begin(), seats.end(),
                     [](const Seat &a, const Seat &b) { return allDirtyBytes(a) > allDirtyBytes(b); });
    std::vector<std::string> pieces;
    for (const Seat &seat : seats) {
        if (pieces.size() < kMost) pieces.push_back(seat.name.value() + " " + formatSize(allDirtyBytes(seat)));
    }
    return join(pieces, ", ");
}

namespace {

Warning spaceWarning(const blockstore::Store::Space &space, const std::vector<Seat> &seats)
{
    Warning warning{"space-low", "only " + formatSize(leftOf(space)) + " are left on the disk of the store", {}};
    if (isReserveLeft(space)) {
        warning.id = "space-reserve";
        warning.text += ", its reserve: seats of policy boot cannot write any more, and no update is begun";
    }
    if (const std::string most = mostWritten(seats); !most.empty()) warning.text += "; most was written by " + most;
    return warning;
}

/// Disks that hold clones of seats only.
Result<void> addPlaces(RoomCore &core, HostStatus &status)
{
    const auto places = core.store.otherPlaces();
    if (!places) return failure(places);
    for (const auto &[disk, space] : *places) {
        status.places.push_back({disk.string(), space.total, space.used, space.reserve});
        if (!isSpaceLow(space)) continue;
        Warning warning{
            "space-low", "only " + formatSize(leftOf(space)) + " are left on the seats' disk " + disk.string(), {}};
        if (isReserveLeft(space)) {
            warning.id = "space-reserve";
            warning.text += ", its reserve: seats of policy boot on it cannot write any more";
        }
        status.warnings.push_back(std::move(warning));
    }
    return {};
}

/// A receive nobody goes on with takes space for nothing. A disk that fails must not hide the room: then they are left
/// out.
void addReceives(RoomCore &core, HostStatus &status)
{
    const auto receives = core.store.receives();
    if (!receives) return;
    for (const blockstore::ReceiveFacts &facts : *receives) {
        const UnfinishedReceive receive{MasterName(facts.target.label), facts.position, facts.target.size,
                                        facts.changed, facts.running};
        status.receives.push_back(receive);
        if (receive.running || core.clock.now() - receive.changed < std::chrono::hours(24)) continue;
        const std::string name = receive.master.value();
        status.warnings.push_back({"receive-broken-off",
                                   "a receive of master " + name + " was broken off, " + formatSize(receive.position) +
                                       " of " + formatSize(receive.size) + " are kept: go on with it (master receive " +
                                       name + " --token tells how) or discard it (--discard)",
                                   {}});
    }
}

} // namespace

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
    const auto seats = core.seatViews();
    if (isSpaceLow(*space)) status.warnings.push_back(spaceWarning(*space, seats));
    if (auto added = addPlaces(core, status); !added) return failure(added);
    addReceives(core, status);
    if (!strangers.empty())
        status.warnings.push_back({"strangers",
                                   "the store holds " + std::to_string(strangers.size()) +
                                       " snapshots or clones that no master or seat knows",
                                   {}});
    for (Warning &warning : scrubWarnings(namedFindings(core, core.store.scrubFacts().damages)))
        status.warnings.push_back(std::move(warning));
    for (const Seat &seat : seats) {
        ++status.seats;
        status.sessions += static_cast<int>(seat.sessions.size());
        status.warnings.insert(status.warnings.end(), seat.warnings.begin(), seat.warnings.end());
    }
    return status;
}

std::optional<JournalEntry> SpaceWatch::look(const HostStatus &status, TimePoint now)
{
    static constexpr std::array<std::string_view, 3> kIds{"", "space-low", "space-reserve"};
    int level = 0;
    std::string text;
    for (const Warning &warning : status.warnings) {
        const auto id = std::find(kIds.begin() + 1, kIds.end(), warning.id);
        if (id == kIds.end()) continue;
        level = static_cast<int>(id - kIds.begin());
        text = warning.text;
    }
    const bool shorter = level > std::exchange(m_level, level);
    auto &told = m_told[static_cast<std::size_t>(level)];
    if (!shorter || (told && now - *told < std::chrono::hours(1) && now >= *told)) return std::nullopt;
    told = now;
    return JournalEntry{0,      now, "daemon", level == 1 ? "space.low" : "space.reserve", "host " + status.host,
                        "done", text};
}

} // namespace freshseat::host
