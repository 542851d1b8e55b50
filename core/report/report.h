// SPDX-License-Identifier: GPL-3.0-or-later
// A report to the owner: how a run of the schedule went, or that a roll-out failed. Made of values, sent by channels.h.
#pragma once
#include "core/base/clock.h"
#include "core/model/json.h"
#include "core/model/room.h"

#include <optional>
#include <string>
#include <vector>

namespace freshseat::report {

enum class ReportKind {
    Schedule, ///< a run of the schedule is over
    Rollout,  ///< a roll-out failed and went back
    Test,     ///< the owner wants to see whether reports arrive
};
[[nodiscard]] std::string_view toText(ReportKind kind); ///< "schedule", "rollout", "test"

struct Report {
    ReportKind kind = ReportKind::Test;
    std::string host;
    std::string object;  ///< "schedule 3", "master win11"
    std::string what;    ///< "reset all seats daily at 04:00"
    std::string outcome; ///< "done", "failed", "skipped", "refused"
    std::string result;  ///< "12 done, 1 failed"
    std::optional<TimePoint> began;
    TimePoint ended;
    std::vector<ItemOutcome> seats;
};

/// The body of a webhook. Keys as in freshseatd.toml(5).
[[nodiscard]] Json toJson(const Report &report);
/// "Freshseat on cafe: schedule 3, 12 done, 1 failed"
[[nodiscard]] std::string subjectOf(const Report &report);
/// What a person reads: the seats that are not done first.
[[nodiscard]] std::string textOf(const Report &report);

} // namespace freshseat::report
