// SPDX-License-Identifier: GPL-3.0-or-later
// NightHost: the schedule of a storage host itself, which runs with every console closed. An entry of the room is a job
// there (a cron job, a timer), which runs the night script (resources/night) with the entry's number. What the script
// reads, and where it answers, is core/storage/zfs/nights.h.
#pragma once
#include "core/base/result.h"
#include "core/model/schedule.h"

#include <string>
#include <vector>

namespace freshseat::zfs {

struct NightJob {
    ScheduleId id = 0;
    TimeOfDay at;
    Weekdays days = Weekdays::daily();
    bool enabled = true;
    bool makesUp = false; ///< for a run that was missed, at the host's next start
    std::string text;     ///< what people on the host see; one line
};

/// Blocking, as ZfsHost. `root`: the room's dataset.
class NightHost
{
public:
    virtual ~NightHost() = default;
    NightHost() = default;
    NightHost(const NightHost &) = delete;
    NightHost &operator=(const NightHost &) = delete;

    /// Runs that were missed can be made up for.
    [[nodiscard]] virtual bool canMakeUp() const = 0;
    /// Those of the room, by id, as they are on the host: a person may have changed them there. `text` is empty.
    virtual Result<std::vector<NightJob>> jobs(const std::string &root) = 0;
    /// Made, or changed; and the script is there. ROOT/schedule exists.
    virtual Result<void> put(const std::string &root, const NightJob &job) = 0;
    /// NotFound when it is gone already.
    virtual Result<void> remove(const std::string &root, ScheduleId id) = 0;
    /// Begins it now, switched off or not, and does not wait for its end.
    virtual Result<void> run(const std::string &root, ScheduleId id) = 0;
    /// The host's time zone, as a TZif file has it (RFC 8536); empty: it cannot be known.
    virtual Result<std::string> zone() = 0;
};

} // namespace freshseat::zfs
