// SPDX-License-Identifier: GPL-3.0-or-later
// A seat in use waits; one that is kept, updated or gone does not.
#include "core/model/schedule_rules.h"

#include "core/base/text.h"
#include "core/model/boot_rules.h"
#include "core/model/rules.h"

#include <set>

namespace freshseat {

namespace {

std::optional<std::string> reasonAgainst(const Seat &seat)
{
    if (seat.state == SeatState::Update) return "it is in an update session";
    if (seat.policy == ResetPolicy::Keep) return "its policy is keep: a schedule never resets it";
    return std::nullopt;
}

} // namespace

Result<void> checkNewSchedule(const ScheduleSpec &spec, std::span<const Seat> seats)
{
    if (auto checked = checkSpec(spec); !checked) return checked;
    if (const auto selected = selectSeats(spec.seats, seats); !selected && !spec.seats.all) return failure(selected);
    return {};
}

Error noSuchSchedule(ScheduleId id)
{
    return {ErrorCode::NotFound, "no such schedule: " + std::to_string(id),
            "freshseatctl schedule list shows the schedules there are"};
}

std::vector<SeatName> seatsOfRun(const SeatSelection &selection, std::span<const Seat> seats)
{
    std::vector<SeatName> names;
    std::set<std::string> seen;
    for (const SeatName &name : selection.names) {
        if (seen.insert(nameKey(name.value())).second) names.push_back(name);
    }
    for (const Seat &seat : seats) {
        if (selection.all || (selection.group && nameKey(seat.group) == nameKey(*selection.group)))
            names.push_back(seat.name);
    }
    return names;
}

namespace {

void lookForReset(const Seat &seat, RunLook &look)
{
    if (const auto reason = reasonAgainst(seat)) {
        look.over.push_back({seat.name.value(), Outcome::Skipped, *reason});
    } else if (auto inUse = refusalInUse(seat, false)) {
        inUse->outcome = Outcome::Skipped;
        look.waiting.push_back(std::move(*inUse));
    } else {
        look.ready.push_back(seat.name);
    }
}

void lookForPower(const Seat &seat, PowerVerb verb, RunLook &look)
{
    if (const auto pointless = powerPointless(seat, verb))
        look.over.push_back({seat.name.value(), Outcome::Skipped, *pointless});
    else
        look.ready.push_back(seat.name);
}

} // namespace

std::optional<PowerVerb> powerOf(ScheduleAction action)
{
    if (action == ScheduleAction::Reset) return std::nullopt;
    return action == ScheduleAction::Wake ? PowerVerb::Wake : PowerVerb::Shutdown;
}

RunLook lookAt(std::span<const SeatName> pending, std::span<const Seat> seats, ScheduleAction action)
{
    const auto verb = powerOf(action);
    RunLook look;
    for (const SeatName &name : pending) {
        const Seat *seat = findSeat(seats, name);
        if (seat == nullptr) {
            look.over.push_back({name.value(), Outcome::Skipped, "there is no such seat any more"});
        } else if (verb) {
            lookForPower(*seat, *verb, look);
        } else {
            lookForReset(*seat, look);
        }
    }
    return look;
}

std::vector<SeatName> seatsToTell(std::span<const SeatName> pending, std::span<const Seat> seats, ScheduleAction action)
{
    const RunLook look = lookAt(pending, seats, action);
    std::vector<SeatName> names;
    if (action == ScheduleAction::Shutdown) return look.ready;
    if (action == ScheduleAction::Reset) {
        for (const ItemOutcome &item : look.waiting) names.emplace_back(item.name);
    }
    return names;
}

std::string resultOf(const ScheduleRun &run)
{
    std::vector<std::string> pieces;
    const auto count = [&](std::size_t number, const char *word) {
        if (number > 0) pieces.push_back(std::to_string(number) + " " + word);
    };
    count(run.done, "done");
    count(run.failed, "failed");
    count(run.skipped, "skipped");
    count(run.pending.size(), "waiting");
    return pieces.empty() ? "no seats" : join(pieces, ", ");
}

Outcome outcomeOf(const ScheduleRun &run)
{
    if (run.failed > 0) return Outcome::Failed;
    return run.done == 0 && run.skipped > 0 ? Outcome::Skipped : Outcome::Done;
}

} // namespace freshseat
