// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/zfs/night_plan.h"

#include "core/base/digest.h"
#include "core/base/text.h"
#include "core/model/json.h"
#include "core/model/update_rules.h"
#include "core/storage/zfs/seat_refit.h"

#include <algorithm>

namespace freshseat::zfsroom {

namespace {

constexpr std::size_t kDigits = 16; ///< of a digest

/// The record as the script finishes it: with the time of its reset.
std::string unfinished(SeatRecord record)
{
    record.seat.lastReset = TimePoint{};
    record.seat.lastError.reset();
    std::string note = toNote(record);
    const std::string time = "\"lastReset\":\"" + formatTime(TimePoint{}) + "\"";
    const auto at = note.find(time);
    if (at != std::string::npos) note.replace(at, time.size(), "\"lastReset\":\"@\"");
    return note;
}

/// What a disk is made of by the next reset: a snapshot, or nothing where it is rolled back. Absent: it is lost.
using Origin = std::optional<std::string>;

/// `record`: the seat's after that.
Origin originOf(const RoomState &state, const SeatEntry &seat, const MasterName &name, const RoomView &view,
                SeatRecord &record)
{
    const MasterView *rules = findMaster(view.masters, name);
    const auto master = std::find_if(state.masters.begin(), state.masters.end(),
                                     [&](const auto &one) { return one.record.name == name; });
    const int number = rules == nullptr ? 0 : snapshotAfterReset(seat.seat, *rules);
    const Version *version = master == state.masters.end() ? nullptr : master->version(number);
    if (version == nullptr) return std::nullopt;
    const Standing standing = *standingOn(seat.seat, name);
    const bool whole = state.dataset(Layout::clean(seat.volume(standing.lun))) != nullptr;
    if (standing.snapshot == number && whole) return std::string();
    record.disks[standing.lun].volume = SeatDisks::volumeName(++record.lastVolume);
    snapshotOf(record.seat, standing.lun) = number;
    return version->dataset;
}

} // namespace

std::string nightPlan(const RoomState &state, const SeatEntry &seat, const RoomView &view)
{
    const zfs::Dataset *dataset = state.dataset(seat.dataset);
    const std::string known = sha256(noteOf(*dataset, zfs::kSeatNote)).substr(0, kDigits);
    SeatRecord record = seat.record;
    record.lastVolume = SeatDisks::lastVolume(state, seat);
    std::vector<std::string> origins;
    bool lost = false;
    bool moves = false;
    for (const MasterName &name : mastersOf(seat.seat)) {
        const Origin origin = originOf(state, seat, name, view, record);
        lost = lost || !origin;
        moves = moves || (origin && !origin->empty());
        const int lun = standingOn(seat.seat, name)->lun;
        const std::string from = origin && !origin->empty() ? *origin : "-";
        origins.push_back(lun == 0 ? from : std::to_string(lun) + ":" + record.disks[lun].volume + ":" + from);
    }
    for (auto &[lun, disk] : record.disks) { // as a console's reset
        if (moves) disk.kept.reset();
    }
    if (!moves) record.lastVolume = seat.record.lastVolume;
    const char *word = seat.seat.state == SeatState::Update ? "update" : lost ? "lost" : "ready";
    return join({seat.seat.name.value(), known, std::string(toText(seat.seat.policy)), word,
                 "=" + nameKey(seat.seat.group), seat.seat.target, record.disks[0].volume, join(origins, ","),
                 unfinished(record)},
                " ");
}

Result<void> writeNightPlans(RoomAccess &access, const RoomView &view)
{
    std::vector<zfs::Setting> settings;
    for (const SeatEntry &seat : access.state.seats) {
        const std::string plan = nightPlan(access.state, seat, view);
        if (plan == noteOf(*access.state.dataset(seat.dataset), zfs::kNightNote)) continue;
        settings.push_back({seat.dataset, {{zfs::kNightNote, plan}}});
    }
    if (settings.empty()) return {};
    return access.zfs().set(settings);
}

} // namespace freshseat::zfsroom
