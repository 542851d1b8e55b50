// SPDX-License-Identifier: GPL-3.0-or-later
// SeatRuntime: everything the running room knows of one seat. Guarded by the SeatRegistry that holds it.
#pragma once
#include "core/base/clock.h"
#include "core/blockstore/store.h"
#include "core/catalog/records.h"
#include "core/host/isid.h"
#include "core/iscsi/gatekeeper.h"
#include "core/iscsi/session_counters.h"
#include "core/model/room.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace freshseat::host {

/// A session from its admission until left().
struct LiveSession {
    iscsi::SessionId id = 0;
    std::string initiator;
    iscsi::Isid isid{};
    LoginKind kind = LoginKind::Random;
    std::string address;
    TimePoint since;
    std::chrono::steady_clock::time_point sinceSteady;
    std::uint64_t bytesRead = 0;                                 ///< of `counters`, when they were looked at last
    std::uint64_t bytesWritten = 0;                              ///< the same
    bool saidRunning = false;                                    ///< in the timeline
    std::shared_ptr<const iscsi::SessionCounters> counters = {}; ///< its worker's; null until it has begun
};

/// A login that was turned away, and told in the timeline.
struct Refusal {
    std::string event;
    std::string address;
    std::chrono::steady_clock::time_point at;
};

/// What is being done with a seat; one thing at a time.
enum class Activity { None, Admitting, Resetting, Changing };

/// The writable disk of an update session, in place of the seat's own.
struct UpdateDisk {
    MasterName master;
    std::string cloneKey;
    bool publishing = false; ///< it is becoming a snapshot, or has: nobody may log in
};

/// One of the seat's disks.
struct DiskRuntime {
    std::shared_ptr<blockstore::Clone> clone; ///< open while set; the last reference dies on the worker
    std::uint64_t closedDirtyBytes = 0;       ///< of the clone while it is not open
    blockstore::Durability durability = blockstore::Durability::Volatile; ///< as the store has it
    std::uint64_t limitBytes = 0;                                         ///< as the store has it
    std::optional<TimePoint> keptAt;    ///< what its reset took away then is kept for an undo
    std::optional<std::string> failure; ///< it cannot be used, in words
};

struct SeatRuntime {
    catalog::SeatRecord record;
    Activity activity = Activity::None;
    std::vector<LiveSession> sessions;
    std::uint64_t began = 0;                      ///< sessions, since the start
    std::unique_ptr<iscsi::SessionCounters> past; ///< what those did that are over
    std::vector<catalog::LoginRecord> logins;

    unsigned worker = 0;                       ///< owner of `units` and clones
    std::shared_ptr<iscsi::TargetUnits> units; ///< made at the first admission; contents are the worker's
    std::map<int, DiskRuntime> disks;          ///< by LUN

    bool freshAtBoot = false;         ///< a schedule gave up on it: its next boot resets it, whatever its policy
    std::optional<UpdateDisk> update; ///< in place of the seat's disk of that master while it is set
    std::map<std::string, int> aims;  ///< where roll-outs send it, by nameKey of the master
    std::uint64_t boots = 0;          ///< firmware logins, and sessions that came without one, since the start
    /// Nobody is on it since then; for a seat of before the start, later: its PC may be about to come back.
    std::chrono::steady_clock::time_point quietSince = std::chrono::steady_clock::time_point::min();

    /// Durability, limit and bytes are known: recovering every clone at the start would take long.
    bool measured = false;
    bool usedByOs = false;     ///< an operating system was on the system disk since its last reset or boot
    bool firmwareSeen = false; ///< a firmware login came: what logs in next was booted by it
    bool armed = false;        ///< a boot script was fetched: the next firmware login begins a boot
    std::optional<std::chrono::steady_clock::time_point> scriptAt; ///< newest fetched boot script
    std::string scriptPeer;                                        ///< the address it was fetched from
    bool bootedByScript = false;                                   ///< the boot that runs began with one
    std::vector<TimelineEvent> timeline;                           ///< of the last boots
    std::size_t unsaved = 0;       ///< so many at the end of the timeline are not in the catalogue yet
    std::vector<Refusal> refusals; ///< the newest few
    std::vector<catalog::BootSecretRecord> bootSecrets; ///< oldest first
    std::optional<Seat> published;                      ///< as the watches know it

    /// Nothing for a disk that is not opened yet.
    [[nodiscard]] const DiskRuntime *disk(int lun) const
    {
        const auto found = disks.find(lun);
        return found == disks.end() ? nullptr : &found->second;
    }
    /// The writable disk of the update session stands in its place.
    [[nodiscard]] bool updates(const catalog::DiskRecord &disk) const
    {
        return update && nameKey(update->master.value()) == nameKey(disk.master.value());
    }
    /// Its newest reset that can be taken back.
    [[nodiscard]] std::optional<TimePoint> keptAt() const
    {
        std::optional<TimePoint> newest;
        for (const auto &[lun, disk] : disks) newest = std::max(newest, disk.keptAt);
        return newest;
    }
    /// Durability and limit are those of the record.
    [[nodiscard]] bool isConfigured(const catalog::DiskRecord &disk) const;
    [[nodiscard]] bool isConfigured() const
    {
        const auto all = disksOf(record);
        return std::all_of(all.begin(), all.end(), [this](const auto &one) { return isConfigured(one); });
    }
    /// A roll-out sends the disk to another snapshot.
    [[nodiscard]] std::optional<int> aimOf(const catalog::DiskRecord &disk) const
    {
        const auto aim = aims.find(nameKey(disk.master.value()));
        return aim == aims.end() ? std::nullopt : std::optional(aim->second);
    }
    [[nodiscard]] bool moves(const catalog::DiskRecord &disk) const
    {
        return aimOf(disk).value_or(disk.snapshot) != disk.snapshot && !disk.pinned;
    }
    [[nodiscard]] bool mustBoot() const
    {
        for (const catalog::LoginRecord &login : logins) {
            if (login.barred) return true;
        }
        return false;
    }
    static constexpr std::size_t kTimelineKept = 64;
    void note(TimePoint at, std::string_view event, std::string detail)
    {
        timeline.push_back({at, std::string(event), std::move(detail)});
        if (timeline.size() > kTimelineKept) timeline.erase(timeline.begin());
        unsaved = std::min(unsaved + 1, timeline.size());
    }
};

/// What the store should make of the seat's clones, by its policy and limit.
[[nodiscard]] inline blockstore::Durability durabilityOf(const catalog::SeatRecord &record)
{
    return record.policy == ResetPolicy::Boot ? blockstore::Durability::Volatile : blockstore::Durability::Durable;
}
/// 0 = no limit.
[[nodiscard]] inline std::uint64_t limitOf(const catalog::SeatRecord &record, const catalog::DiskRecord &disk)
{
    return disk.ownLimit.value_or(record.sizeLimit.value_or(0));
}

inline bool SeatRuntime::isConfigured(const catalog::DiskRecord &disk) const
{
    const DiskRuntime *found = this->disk(disk.lun);
    return found != nullptr && found->durability == durabilityOf(record) && found->limitBytes == limitOf(record, disk);
}

} // namespace freshseat::host
