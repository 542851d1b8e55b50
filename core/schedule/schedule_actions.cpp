// SPDX-License-Identifier: GPL-3.0-or-later
// Outcomes of adding, removing, switching; running answers those of the seats.
#include "core/schedule/schedule_actions.h"

#include "core/base/text.h"

namespace freshseat::schedule {

namespace {

using Outcomes = Result<std::vector<ItemOutcome>>;

Outcomes done(ScheduleId id, std::string message)
{
    return std::vector<ItemOutcome>{{std::to_string(id), Outcome::Done, std::move(message)}};
}

struct Perform {
    Scheduler &scheduler;
    const Caller &caller;
    const Progress &progress;

    Outcomes operator()(const AddSchedule &action) const
    {
        const auto id = scheduler.add(action.spec);
        if (!id) return failure(id);
        return done(*id, describe(action.spec));
    }
    Outcomes operator()(const RemoveSchedule &action) const
    {
        if (const auto removed = scheduler.remove(action.id); !removed) return failure(removed);
        return done(action.id, {});
    }
    Outcomes operator()(const EnableSchedule &action) const
    {
        if (const auto switched = scheduler.enable(action.id, action.enabled); !switched) return failure(switched);
        return done(action.id, {});
    }
    Outcomes operator()(const RunSchedule &action) const { return scheduler.run(caller, action.id, progress); }
    template <class Other>
    Outcomes operator()(const Other & /*action*/) const
    {
        return fail(ErrorCode::Unsupported, "this storage host has no update sessions");
    }
};

} // namespace

bool isScheduleAction(const Action &action)
{
    return std::holds_alternative<AddSchedule>(action) || std::holds_alternative<RemoveSchedule>(action) ||
           std::holds_alternative<EnableSchedule>(action) || std::holds_alternative<RunSchedule>(action);
}

Outcomes performScheduleAction(Scheduler &scheduler, const Caller &caller, const Action &action,
                               const Progress &progress)
{
    return std::visit(Perform{scheduler, caller, progress}, action);
}

bool isJournalled(const Action &action, const Outcomes &result)
{
    return std::holds_alternative<RunSchedule>(action) && result.has_value();
}

} // namespace freshseat::schedule
