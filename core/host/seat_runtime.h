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
#include <deque>
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
    std::uint64_t bytesRead = 0;    ///< of `counters`, when they were looked at last
    std::uint64_t bytesWritten = 0; ///< the same
    bool saidRunning = false;       ///< in the timeline
    std::shared_ptr<const iscsi::SessionCounters> counters = {}; ///< its worker's; null until it has begun
};

/// What is being done with a seat; one thing at a time.
enum class Activity { None, Admitting, Resetting, Changing };

/// The writable disk of an update session, in place of the seat's own.
struct UpdateDisk {
    MasterName master;
    std::string cloneKey;
    bool publishing = false; ///< it is becoming a snapshot, or has: nobody may log in
};

struct SeatRuntime {
    catalog::SeatRecord record;
    Activity activity = Activity::None;
    std::vector<LiveSession> sessions;
    std::uint64_t began = 0;                      ///< sessions, since the start
    std::unique_ptr<iscsi::SessionCounters> past; ///< what those did that are over
    std::vector<catalog::LoginRecord> logins;

    unsigned worker = 0;                       ///< owner of `units` and `clone`
    std::shared_ptr<iscsi::TargetUnits> units; ///< made at the first admission; contents are the worker's
    std::shared_ptr<blockstore::Clone> clone;  ///< open while set; the last reference dies on the worker
    std::uint64_t closedDirtyBytes = 0;        ///< of the clone while it is not open
    blockstore::Durability durability = blockstore::Durability::Volatile; ///< as the store has it
    std::uint64_t limitBytes = 0;                                         ///< as the store has it

    bool freshAtBoot = false;         ///< a schedule gave up on it: its next boot resets it, whatever its policy
    std::optional<UpdateDisk> update; ///< `clone` is this one while it is set
    std::map<std::string, int> aims;  ///< where roll-outs send it, by nameKey of the master
    std::uint64_t boots = 0;          ///< firmware logins, and sessions that came without one, since the start
    /// Nobody is on it since then; for a seat of before the start, later: its PC may be about to come back.
    std::chrono::steady_clock::time_point quietSince = std::chrono::steady_clock::time_point::min();

    bool measured =
        false; ///< durability, limit and bytes are known: recovering every clone at the start would take long
    bool usedByOs = false;     ///< an operating system was on the clone since its last reset
    bool firmwareSeen = false; ///< a firmware login came: what logs in next was booted by it
    bool armed = false;        ///< a boot script was fetched: the next firmware login begins a boot
    std::optional<std::chrono::steady_clock::time_point> scriptAt; ///< newest fetched boot script
    bool bootedByScript = false;                                   ///< the boot that runs began with one
    std::optional<TimePoint> keptAt;    ///< what its reset took away then is kept for an undo
    std::optional<std::string> failure; ///< its disk cannot be used, in words
    std::deque<TimelineEvent> timeline; ///< of the last boots
    std::size_t unsaved = 0;            ///< so many at the end of the timeline are not in the catalogue yet
    std::optional<Seat> published;      ///< as the watches know it

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
        if (timeline.size() > kTimelineKept) timeline.pop_front();
        unsaved = std::min(unsaved + 1, timeline.size());
    }
};

/// What the store should make of the seat's clone, by its policy and limit.
[[nodiscard]] inline blockstore::Durability durabilityOf(const catalog::SeatRecord &record)
{
    return record.policy == ResetPolicy::Boot ? blockstore::Durability::Volatile : blockstore::Durability::Durable;
}
[[nodiscard]] inline std::uint64_t limitOf(const catalog::SeatRecord &record)
{
    return record.sizeLimit.value_or(0);
}

} // namespace freshseat::host
