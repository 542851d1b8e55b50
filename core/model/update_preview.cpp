// SPDX-License-Identifier: GPL-3.0-or-later
// What actions of an update would change, told before they are done.
#include "core/base/text.h"
#include "core/model/update_rules.h"

namespace freshseat {

namespace {

using Changes = Result<std::vector<Change>>;

std::string standing(const MasterName &master, int snapshot)
{
    return master.value() + "@" + std::to_string(snapshot);
}

std::string whenMoved(const Seat &seat, RollOut mode)
{
    if (mode == RollOut::Idle) return isInUse(seat) ? "as soon as nobody is on it" : "now";
    return "at its next boot";
}

Change moveLine(const Rollout &rollout, const RolloutSeat &entry, const Seat &seat)
{
    const auto stands = standingOn(seat, rollout.master);
    if (entry.step == RolloutStep::Stays) return {"skipped", seat.name.value(), entry.message, 0};
    std::string detail = "from " + standing(rollout.master, stands ? stands->snapshot : 0) + " to " +
                         standing(rollout.master, rollout.to) + ", ";
    if (entry.canary)
        detail += "first: " + whenMoved(seat, RollOut::Idle);
    else if (rollout.phase == RolloutPhase::Canary)
        detail += rollout.mode == RollOut::None ? "when you continue" : "after the first seats stood";
    else
        detail += whenMoved(seat, rollout.mode);
    // What a `boot` seat wrote is gone at its next boot in any case.
    const bool loses = stands && seat.policy != ResetPolicy::Boot;
    return {"move seat", seat.name.value(), std::move(detail), loses ? stands->dirtyBytes : 0};
}

struct Preview {
    const RoomView &room;

    Changes operator()(const BeginUpdate &action) const
    {
        if (const auto checked = checkBegin(action, room); !checked) return failure(checked);
        const MasterView &master = *findMaster(room.masters, action.master);
        return std::vector<Change>{{"begin update", master.name.value(),
                                    "seat " + findSeat(room.seats, action.seat)->name.value() +
                                        " boots a writable disk over " + standing(master.name, master.current),
                                    0}};
    }

    Changes operator()(const DiscardUpdate &action) const
    {
        const auto update = openUpdate(action.master, room);
        if (!update) return failure(update);
        std::vector<Change> changes;
        const Seat *seat = update->seat ? findSeat(room.seats, *update->seat) : nullptr;
        if (seat != nullptr) {
            for (const SessionView &session : seat->sessions) {
                changes.push_back(
                    {"close session", seat->name.value(),
                     session.initiator + " from " + session.address + " since " + formatTime(session.since), 0});
            }
        }
        changes.push_back(
            {"discard update", update->master.value(),
             update->seat ? "what seat " + update->seat->value() + " wrote" : "the image " + update->file.value_or(""),
             update->writtenBytes});
        return changes;
    }

    Changes operator()(const PublishUpdate &action) const
    {
        if (const auto checked = checkPublish(action, room); !checked) return failure(checked);
        const MasterView &master = *findMaster(room.masters, action.master);
        std::vector<Change> changes{
            {"publish update", master.name.value(), "as " + standing(master.name, master.next), 0}};
        if (action.rollOut == RollOut::None && action.canaries.empty()) return changes;
        return rolledOut(std::move(changes), master, master.next, action.rollOut, action.canaries);
    }

    Changes operator()(const SetCurrent &action) const
    {
        if (const auto checked = checkCurrent(action, room); !checked) return failure(checked);
        const MasterView &master = *findMaster(room.masters, action.master);
        if (action.rollOut != RollOut::None) return rolledOut({}, master, action.number, action.rollOut, {});
        if (action.number == master.current) return std::vector<Change>{};
        return std::vector<Change>{currentLine(master, action.number)};
    }

    Changes operator()(const DropSnapshot &action) const
    {
        if (const auto checked = checkDrop(action, room); !checked) return failure(checked);
        return std::vector<Change>{
            {"drop snapshot", standing(findMaster(room.masters, action.master)->name, action.number), {}, 0}};
    }

    Changes operator()(const MarkGood &action) const
    {
        if (const auto checked = checkGood(action, room); !checked) return failure(checked);
        return std::vector<Change>{
            {"mark good", standing(findMaster(room.masters, action.master)->name, action.number), {}, 0}};
    }

    Changes operator()(const ContinueRollout &action) const
    {
        auto rollout = checkContinue(action, room);
        if (!rollout) return failure(rollout);
        rollout->phase = RolloutPhase::Rolling;
        std::vector<Change> changes{currentLine(*findMaster(room.masters, action.master), rollout->to)};
        for (Change &line : linesOf(*rollout, room)) changes.push_back(std::move(line));
        return changes;
    }

    Changes operator()(const AbortRollout &action) const
    {
        const auto rollout = checkAbort(action, room);
        if (!rollout) return failure(rollout);
        std::vector<Change> changes{{"abort roll-out", standing(rollout->master, rollout->to), {}, 0}};
        const MasterView &master = *findMaster(room.masters, action.master);
        if (master.current != rollout->from) changes.push_back(currentLine(master, rollout->from));
        return changes;
    }

    Changes operator()(const UndoReset &action) const
    {
        if (const auto checked = checkUndo(action, room); !checked) return failure(checked);
        const Seat &seat = *findSeat(room.seats, action.seat);
        return std::vector<Change>{{"undo reset", seat.name.value(),
                                    "its disk is again as before the reset, what was written since is lost",
                                    seat.dirtyBytes}};
    }

    template <class Other>
    Changes operator()(const Other & /*action*/) const
    {
        return fail(ErrorCode::Unsupported, "not an action of an update");
    }

    static Change currentLine(const MasterView &master, int number)
    {
        return {"set current", standing(master.name, number), "instead of " + standing(master.name, master.current), 0};
    }

    [[nodiscard]] Changes rolledOut(std::vector<Change> changes, const MasterView &master, int number, RollOut mode,
                                    const std::vector<SeatName> &canaries) const
    {
        if (canaries.empty() && number != master.current) changes.push_back(currentLine(master, number));
        const Rollout rollout = plannedRollout(master, number, mode, canaries, room.seats);
        for (Change &line : linesOf(rollout, room)) changes.push_back(std::move(line));
        return changes;
    }
};

} // namespace

std::vector<Change> linesOf(const Rollout &rollout, const RoomView &room)
{
    std::vector<Change> lines;
    for (const RolloutSeat &entry : rollout.seats) {
        const Seat *seat = findSeat(room.seats, entry.name);
        const bool moves = entry.step == RolloutStep::Waiting || entry.step == RolloutStep::Stays;
        if (seat != nullptr && moves) lines.push_back(moveLine(rollout, entry, *seat));
    }
    return lines;
}

Result<std::vector<Change>> previewUpdate(const Action &action, const RoomView &room)
{
    return std::visit(Preview{room}, action);
}

} // namespace freshseat
