// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/zfs/night_plan.h"

#include "core/base/digest.h"
#include "core/base/text.h"
#include "core/model/json.h"
#include "core/storage/zfs/seat_disks.h"

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

} // namespace

std::string nightPlan(const RoomState &state, const SeatEntry &seat, const RoomView &view)
{
    const zfs::Dataset *dataset = state.dataset(seat.dataset);
    const std::string known = sha256(noteOf(*dataset, zfs::kSeatNote)).substr(0, kDigits);
    const MasterView *rules = findMaster(view.masters, seat.seat.master);
    const auto master = std::find_if(state.masters.begin(), state.masters.end(),
                                     [&](const auto &one) { return one.record.name == seat.seat.master; });
    const int number = rules == nullptr ? 0 : snapshotAfterReset(seat.seat, *rules);
    const Version *version = master == state.masters.end() ? nullptr : master->version(number);
    const char *word = seat.seat.state == SeatState::Update ? "update" : version == nullptr ? "lost" : "ready";
    SeatRecord record = seat.record;
    std::string origin = "-";
    const bool whole = state.dataset(Layout::clean(seat.volume())) != nullptr;
    if (version != nullptr && (record.seat.snapshot != number || !whole)) {
        origin = version->dataset;
        record.lastVolume = SeatDisks::lastVolume(state, seat) + 1;
        record.volume = SeatDisks::volumeName(record.lastVolume);
        record.seat.snapshot = number;
        record.kept.reset();
    }
    return join({seat.seat.name.value(), known, std::string(toText(seat.seat.policy)), word,
                 "=" + nameKey(seat.seat.group), seat.seat.target, record.volume, origin, unfinished(record)},
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
