// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of the schedule as pure functions: what may be entered, and what a run may do with each seat.
#pragma once
#include "core/model/boot.h"
#include "core/model/room.h"
#include "core/model/schedule.h"

#include <span>
#include <string>
#include <vector>

namespace freshseat {

/// The entry may be made: checkSpec(), NotFound for an unknown seat or group.
Result<void> checkNewSchedule(const ScheduleSpec &spec, std::span<const Seat> seats);

[[nodiscard]] Error noSuchSchedule(ScheduleId id);

/// The seats an entry is about when its run begins, those in update sessions included; each once.
[[nodiscard]] std::vector<SeatName> seatsOfRun(const SeatSelection &selection, std::span<const Seat> seats);

/// One look at the seats of a run.
struct RunLook {
    std::vector<SeatName> ready;      ///< idle; for power: what is not as it should be
    std::vector<ItemOutcome> over;    ///< nothing for this run: kept, in an update session, on or off already, gone
    std::vector<ItemOutcome> waiting; ///< in use by whom (skipped, should the run give up now)
};
[[nodiscard]] RunLook lookAt(std::span<const SeatName> pending, std::span<const Seat> seats,
                             ScheduleAction action = ScheduleAction::Reset);
/// The pending seats whose players are to be told of the run: in use, and not left alone anyway.
[[nodiscard]] std::vector<SeatName> seatsToTell(std::span<const SeatName> pending, std::span<const Seat> seats,
                                                ScheduleAction action);
/// None for a reset.
[[nodiscard]] std::optional<PowerVerb> powerOf(ScheduleAction action);

/// "3 done, 1 skipped"
[[nodiscard]] std::string resultOf(const ScheduleRun &run);
/// Of the run as a whole: failed if a seat failed, skipped if all were.
[[nodiscard]] Outcome outcomeOf(const ScheduleRun &run);

} // namespace freshseat
