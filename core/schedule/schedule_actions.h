// SPDX-License-Identifier: GPL-3.0-or-later
// The actions on a schedule, for backends that have one of their own.
#pragma once
#include "core/schedule/scheduler.h"

namespace freshseat::schedule {

[[nodiscard]] bool isScheduleAction(const Action &action);

/// For actions of which isScheduleAction() is true. The scheduler journals a run that began; all else is the caller's:
/// isJournalled().
Result<std::vector<ItemOutcome>> performScheduleAction(Scheduler &scheduler, const Caller &caller, const Action &action,
                                                       const Progress &progress);
/// What came of the action is in the journal already.
[[nodiscard]] bool isJournalled(const Action &action, const Result<std::vector<ItemOutcome>> &result);

} // namespace freshseat::schedule
