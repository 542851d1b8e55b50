// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with the room: each action finds the part that does it.
#include "core/host/host_room_impl.h"
#include "core/schedule/schedule_actions.h"

#include <algorithm>

namespace freshseat::host {

using Outcomes = Result<std::vector<ItemOutcome>>;

/// The part of the room that does an action.
struct HostRoom::Impl::Runner {
    Impl &room;
    const Action &action;
    const std::string &who;
    const Progress &progress;

    Outcomes operator()(const AddSeat &what) const { return room.actions.add(what); }
    Outcomes operator()(const SetSeat &what) const { return room.set(what); }
    Outcomes operator()(const UndoReset &what) const { return room.undo.undo(what); }
    Outcomes operator()(const BeginUpdate &what) const { return room.updates.begin(what, who); }
    Outcomes operator()(const DiscardUpdate &what) const { return room.updates.discard(what); }
    Outcomes operator()(const PublishUpdate &what) const { return room.rolloutActions.publish(what, who); }
    Outcomes operator()(const SetCurrent &what) const { return room.rolloutActions.setCurrent(what, who); }
    Outcomes operator()(const DropSnapshot &what) const { return room.versions.drop(what); }
    Outcomes operator()(const MarkGood &what) const { return room.versions.markGood(what); }
    Outcomes operator()(const ContinueRollout &what) const { return room.rolloutActions.proceed(what, who); }
    Outcomes operator()(const AbortRollout &what) const { return room.rolloutActions.abort(what, who); }
    Outcomes operator()(const RemoveSeats &what) const { return room.actions.remove(what, progress); }
    Outcomes operator()(const ResetSeats &what) const
    {
        auto outcomes = room.actions.reset(what, who, progress);
        room.undo.soon();
        return outcomes;
    }
    Outcomes operator()(const DeleteMaster &what) const { return room.deleteMaster(what); }
    Outcomes operator()(const RenewSecret &what) const
    {
        auto outcomes = room.actions.renewSecret(what);
        if (!outcomes) return outcomes;
        if (const auto done = room.secrets.forget(what.name); !done) return failure(done);
        return outcomes;
    }
    Outcomes operator()(const AdoptPc &what) const { return room.desk.adopt(what); }
    Outcomes operator()(const IgnorePc &what) const { return room.desk.ignore(what); }
    Outcomes operator()(const SetAdoption &what) const { return room.desk.setAdoption(what); }
    Outcomes operator()(const PowerSeats &what) const { return room.power.perform(what, progress); }
    Outcomes operator()(const SetBootNetwork &what) const { return room.network.set(what); }
    Outcomes operator()(const TestReport & /*what*/) const { return room.reports.test(); }
    Outcomes operator()(const auto & /*of the schedule*/) const
    {
        return schedule::performScheduleAction(room.scheduler, {who}, action, progress);
    }
};

Result<std::vector<ItemOutcome>> HostRoom::Impl::run(const Action &action, const std::string &who,
                                                     const Progress &progress)
{
    return std::visit(Runner{*this, action, who, progress}, action);
}

namespace {
Result<void> saveAll(catalog::Catalog &catalog, const std::vector<ScheduleEntry> &entries,
                     const std::vector<Rollout> &rollouts)
{
    for (const ScheduleEntry &entry : entries) {
        if (auto saved = catalog.updateSchedule(entry); !saved) return saved;
    }
    for (const Rollout &rollout : rollouts) {
        if (auto saved = catalog.saveRollout(rollout); !saved) return saved;
    }
    return {};
}
} // namespace

Result<std::vector<ItemOutcome>> HostRoom::Impl::set(const SetSeat &action)
{
    const bool followed = std::any_of(action.changes.begin(), action.changes.end(), [](const auto &change) {
        return change.first == "name" || change.first == "group";
    });
    if (!followed) return actions.set(action);
    return rollouts.quietly([&] {
        return actions.set(action, [this](const Seat &before, const Seat &after, const SeatActions::Write &write) {
            return follow(before, after, write);
        });
    });
}

Result<std::string> HostRoom::Impl::follow(const Seat &before, const Seat &after, const SeatActions::Write &write)
{
    const auto seats = core.seatViews();
    std::string words;
    const auto done = rollouts.renameSeat(before.name, after.name, [&](const std::vector<Rollout> &changed) {
        const auto together = [&](const std::vector<ScheduleEntry> &entries) {
            return write([&] { return saveAll(core.catalog, entries, changed); });
        };
        auto followed = scheduler.follow({before.name, after.name, before.group, after.group}, seats, together);
        if (!followed) return Result<void>(failure(followed));
        words = std::move(*followed);
        return Result<void>();
    });
    if (!done) return failure(done);
    return words;
}

Result<std::vector<ItemOutcome>> HostRoom::Impl::deleteMaster(const DeleteMaster &action)
{
    auto outcomes = actions.deleteMaster(action);
    if (outcomes) rollouts.masterRemoved(action.name);
    if (outcomes) receives.forget(action.name);
    return outcomes;
}

Result<std::vector<ItemOutcome>> HostRoom::perform(const Caller &caller, const Action &action, const Progress &progress)
{
    auto result = m_impl->run(action, caller.who, progress);
    const bool published = std::holds_alternative<PublishUpdate>(action) && result.has_value();
    const bool journalled =
        std::holds_alternative<ResetSeats>(action) || published || schedule::isJournalled(action, result);
    if (!journalled) m_impl->core.journal(action, caller.who, result);
    return result;
}

} // namespace freshseat::host
