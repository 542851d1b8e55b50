// SPDX-License-Identifier: GPL-3.0-or-later
// Actions, one change each. Roll-outs go on after it: they make changes of their own.
#include "core/storage/zfs/perform.h"

#include "core/base/log.h"
#include "core/base/text.h"
#include "core/model/update_rules.h"
#include "core/schedule/schedule_actions.h"
#include "core/storage/zfs/version_work.h"

#include <algorithm>

namespace freshseat::zfsroom {

namespace {

template <class... Kinds>
bool isOneOf(const Action &action)
{
    return (std::holds_alternative<Kinds>(action) || ...);
}

/// What came of the seats so far, for the message of an action that was cut off.
std::string soFar(const std::vector<ItemOutcome> &items)
{
    std::vector<std::string> done;
    for (const ItemOutcome &item : items) {
        if (item.outcome == Outcome::Done) done.push_back(item.name);
    }
    if (done.empty()) return "nothing is known to be done";
    return "done are " + join(done, ", ");
}

std::vector<ItemOutcome> ofMaster(const MasterName &master, std::string message)
{
    return {{master.value(), Outcome::Done, std::move(message)}};
}

} // namespace

Result<void> checkSupported(const Action &action, const zfs::NightHost *night)
{
    const auto *added = std::get_if<AddSchedule>(&action);
    if (added != nullptr && night != nullptr) return checkNightly(added->spec, *night);
    if (night == nullptr && isOneOf<AddSchedule, RemoveSchedule, EnableSchedule, RunSchedule>(action)) {
        return fail(ErrorCode::Unsupported, "this storage host keeps no schedule; a companion would",
                    "run freshseatd --companion on a machine that is always on, and connect to that: freshseatd(8)");
    }
    if (isOneOf<AdoptPc, IgnorePc, SetAdoption, PowerSeats, SetBootNetwork>(action)) {
        return fail(ErrorCode::Unsupported,
                    "this storage host has no boot services: it has disks alone; a companion would give them",
                    "run freshseatd --companion on a machine of the PCs' network, and connect to that: freshseatd(8)");
    }
    if (isOneOf<TestReport>(action))
        return fail(ErrorCode::Unsupported,
                    "this storage host sends no reports: it keeps no schedule; a companion would");
    return {};
}

struct Performer::Visit {
    Performer &self;
    RoomAccess &access;
    const RoomView &view;

    Outcomes operator()(const AddSeat &action) const { return SeatWork(access, view).add(action); }
    Outcomes operator()(const SetSeat &action) const
    {
        auto outcomes = SeatWork(access, view).change(action);
        if (outcomes && outcomes->front().outcome == Outcome::Done) followed(action, outcomes->front());
        if (outcomes && outcomes->front().outcome == Outcome::Done &&
            nameKey(action.name.value()) != nameKey(outcomes->front().name))
            self.m_renamed = {action.name, SeatName(outcomes->front().name)};
        return outcomes;
    }
    void followed(const SetSeat &action, ItemOutcome &item) const
    {
        if (self.m_core.night() == nullptr || !access.state.scheduled) return;
        const Seat *before = findSeat(view.seats, action.name);
        const SeatEntry *after = access.state.seat(SeatName(item.name));
        if (before == nullptr || after == nullptr) return;
        if (before->name == after->seat.name && before->group == after->seat.group) return;
        item.message = self.m_nights.follow(access, {before->name, after->seat.name, before->group, after->seat.group},
                                            view.seats);
    }
    Outcomes operator()(const RemoveSeats &action) const
    {
        SeatWork work(access, view);
        return self.eachSeat(access, view, action.seats, [&](const SeatName &name) { return work.remove(name); });
    }
    Outcomes operator()(const ResetSeats &action) const
    {
        if (action.disk && findMaster(view.masters, *action.disk) == nullptr)
            return tl::unexpected<Error>(noSuchMaster(*action.disk));
        SeatWork work(access, view);
        auto outcomes = self.eachSeat(access, view, action.seats, [&](const SeatName &name) {
            const Seat *seat = findSeat(view.seats, name);
            if (seat != nullptr && disksToReset(*seat, action.disk).empty()) return skippedDisk(*seat, *action.disk);
            return work.reset(name, action.disk, action.force);
        });
        work.openForced([this] { return self.m_core.enter().has_value() && !self.m_progress.isCancelled(); });
        return outcomes;
    }
    Outcomes operator()(const UndoReset &action) const { return SeatWork(access, view).undo(action); }
    Outcomes operator()(const DeleteMaster &action) const { return VersionWork(access, view).remove(action); }
    Outcomes operator()(const RenewSecret &action) const { return SeatWork(access, view).renew(action); }
    Outcomes operator()(const BeginUpdate &action) const { return VersionWork(access, view).begin(action, self.m_who); }
    Outcomes operator()(const DiscardUpdate &action) const { return VersionWork(access, view).discard(action); }
    Outcomes operator()(const PublishUpdate &action) const
    {
        const auto published = VersionWork(access, view).publish(action);
        if (!published) return failure(published);
        const MasterView &master = *findMaster(view.masters, action.master);
        if (action.rollOut != RollOut::None || !action.canaries.empty())
            plan(master, published->number, action.rollOut, action.canaries);
        return ofMaster(master.name, published->message);
    }
    Outcomes operator()(const SetCurrent &action) const
    {
        if (const auto checked = checkCurrent(action, view); !checked) return failure(checked);
        const MasterView &master = *findMaster(view.masters, action.master);
        const std::string message = "snapshot " + std::to_string(action.number) + " is current";
        if (action.rollOut == RollOut::None) {
            self.m_toSupersede = {master.name, "because " + message};
            return VersionWork(access, view).setCurrent(master.name, action.number);
        }
        plan(master, action.number, action.rollOut, {});
        return ofMaster(master.name, message);
    }
    Outcomes operator()(const DropSnapshot &action) const { return VersionWork(access, view).drop(action); }
    Outcomes operator()(const MarkGood &action) const
    {
        return VersionWork(access, view).mark(action.master, action.number, true);
    }
    template <class Other>
    Outcomes operator()(const Other &action) const
    {
        return failure(checkSupported(action, self.m_core.night()));
    }

    void plan(const MasterView &master, int number, RollOut mode, const std::vector<SeatName> &canaries) const
    {
        self.m_toBegin = plannedRollout(master, number, mode, canaries, view.seats);
        self.m_toBegin->since = access.now();
        self.m_toBegin->by = self.m_who;
    }
};

Outcomes Performer::eachSeat(RoomAccess &access, const RoomView &view, const SeatSelection &selection,
                             const std::function<ItemOutcome(const SeatName &)> &each)
{
    const auto selected = selectSeats(selection, view.seats);
    if (!selected) return failure(selected);
    std::vector<ItemOutcome> items;
    const auto tell = [&](ItemOutcome item) {
        if (m_progress.item) m_progress.item(item);
        items.push_back(std::move(item));
    };
    for (const Seat &seat : selected->seats) {
        if (!m_core.enter())
            tell({seat.name.value(), Outcome::Skipped, "the connection was closed before its turn"});
        else if (m_progress.isCancelled())
            tell({seat.name.value(), Outcome::Skipped, "cancelled before its turn"});
        else
            tell(each(seat.name));
        if (m_progress.report) m_progress.report("seats", items.size(), selected->seats.size());
        if (const auto renewed = access.renew(); !renewed) return failure(renewed);
    }
    for (const ItemOutcome &item : selected->skipped) tell(item);
    return items;
}

Outcomes Performer::inTheRoom(RoomAccess &access, const RoomView &view, const Action &action)
{
    auto outcomes = std::visit(Visit{*this, access, view}, action);
    if (m_toBegin || m_toSupersede) return outcomes; // journalled when the seats have moved
    const auto noted = m_core.journal(access, journalEntries(action, m_who, access.now(), outcomes));
    if (noted) return outcomes;
    log::warning("the journal was not written: " + noted.error().message);
    // The way to the host broke: what the last steps did is not known.
    if (noted.error().code != ErrorCode::Unreachable || !outcomes) return outcomes;
    return fail(ErrorCode::Unreachable, noted.error().message + "; " + soFar(*outcomes),
                "connect again and look: what was begun is finished, or taken back, by the next change");
}

Outcomes Performer::perform(const Action &action)
{
    if (const auto can = checkSupported(action, m_core.night()); !can) return failure(can);
    if (schedule::isScheduleAction(action)) return m_nights.perform(action, m_who, m_progress);
    const bool ofRollout = isOneOf<ContinueRollout, AbortRollout>(action);
    if (!ofRollout) {
        return rolledOut(action, m_core.change([&](RoomAccess &access, const RoomView &view) {
            return inTheRoom(access, view, action);
        }));
    }
    const auto state = m_core.look();
    if (!state) return failure(state);
    const RoomViews views = m_core.views(*state);
    const auto *going = std::get_if<ContinueRollout>(&action);
    const auto rollout = going != nullptr ? checkContinue(*going, views.view())
                                          : checkAbort(std::get<AbortRollout>(action), views.view());
    Outcomes outcomes;
    if (!rollout) {
        outcomes = failure(rollout);
    } else {
        auto &rollouts = m_rollouts.rollouts();
        const auto done =
            going != nullptr ? rollouts.proceed(rollout->master, m_who) : rollouts.abort(rollout->master, m_who);
        if (!done)
            outcomes = failure(done);
        else
            outcomes = ofMaster(rollout->master, going != nullptr
                                                     ? describe(*rollouts.newest(rollout->master))
                                                     : "snapshot " + std::to_string(rollout->from) + " is current");
    }
    return noted(action, std::move(outcomes));
}

Outcomes Performer::noted(const Action &action, Outcomes outcomes)
{
    const auto written = m_core.change([&](RoomAccess &access, const RoomView &) {
        return m_core.journal(access, journalEntries(action, m_who, access.now(), outcomes));
    });
    if (!written) log::warning("the journal was not written: " + written.error().message);
    return outcomes;
}

Outcomes Performer::rolledOut(const Action &action, Outcomes outcomes)
{
    auto &rollouts = m_rollouts.rollouts();
    if (!outcomes) return outcomes;
    if (m_renamed) {
        // Saved afterwards: what saves looks at the room, and so at the roll-outs.
        std::vector<Rollout> changed;
        const auto remember = [&](const std::vector<Rollout> &renamed) -> Result<void> {
            return changed = renamed, Result<void>();
        };
        rollouts.quietly([&] { (void)rollouts.renameSeat(m_renamed->first, m_renamed->second, remember); });
        for (const Rollout &rollout : changed) {
            if (const auto saved = m_rollouts.save(rollout); !saved) log::warning(saved.error().message);
        }
    }
    if (const auto *removed = std::get_if<DeleteMaster>(&action)) rollouts.masterRemoved(removed->name);
    if (m_toSupersede) rollouts.supersede(m_toSupersede->first, m_toSupersede->second);
    if (!m_toBegin) return m_toSupersede ? noted(action, std::move(outcomes)) : outcomes;
    if (const auto begun = rollouts.begin(*m_toBegin); !begun)
        outcomes = failure(begun);
    else
        outcomes->front().message += ", " + describe(*rollouts.newest(m_toBegin->master));
    return noted(action, std::move(outcomes));
}

} // namespace freshseat::zfsroom
