// SPDX-License-Identifier: GPL-3.0-or-later
// What an update, a roll-out and a dropped snapshot need, and who stands in their way.
#include "core/model/update_rules.h"

#include "core/base/text.h"
#include "core/model/counting.h"

#include <algorithm>

namespace freshseat {

namespace {

bool sameName(const SeatName &a, const SeatName &b)
{
    return nameKey(a.value()) == nameKey(b.value());
}

Result<const MasterView *> knownMaster(const MasterName &name, const RoomView &room)
{
    const MasterView *master = findMaster(room.masters, name);
    if (master == nullptr) return tl::unexpected<Error>(noSuchMaster(name));
    return master;
}

Result<const MasterView *> knownSnapshot(const MasterName &name, int number, const RoomView &room)
{
    auto master = knownMaster(name, room);
    if (!master) return master;
    const auto &numbers = (*master)->snapshots;
    if (std::find(numbers.begin(), numbers.end(), number) == numbers.end())
        return tl::unexpected<Error>(noSuchSnapshot((*master)->name, number));
    return master;
}

std::string holderOf(const UpdateSession &update)
{
    const std::string where =
        update.seat ? "on seat " + update.seat->value() : "from " + update.file.value_or("a file");
    return where + " since " + formatTime(update.since) + ", by " + update.by;
}

/// Why the seat cannot be one of the first.
std::optional<std::string> reasonToStay(const Seat &seat, const Standing &standing)
{
    if (standing.pinned) return "pinned to snapshot " + std::to_string(standing.snapshot);
    if (seat.policy == ResetPolicy::Keep) return "its policy is keep: it moves when it is reset";
    return std::nullopt;
}

Result<void> checkCanary(const SeatName &name, const MasterView &master, const RoomView &room)
{
    const Seat *seat = findSeat(room.seats, name);
    if (seat == nullptr) return tl::unexpected<Error>(noSuchSeat(name));
    const auto standing = standingOn(*seat, master.name);
    if (!standing) {
        return fail(ErrorCode::Usage, "seat " + seat->name.value() + " has no disk of " +
                                          inQuotes(master.name.value()) + ": it cannot try it");
    }
    if (const auto reason = reasonToStay(*seat, *standing))
        return fail(ErrorCode::Usage, "seat " + seat->name.value() + " cannot go first: " + *reason);
    return {};
}

/// What needs the snapshot, in words.
std::optional<std::string> neededBy(const MasterView &master, int number, std::span<const Seat> seats)
{
    if (number == master.current) return "it is the current one";
    std::vector<std::string> users;
    for (const Seat &seat : seats) {
        const auto standing = standingOn(seat, master.name);
        if (standing && (standing->snapshot == number || standing->moveTo == number))
            users.push_back(seat.name.value());
    }
    if (!users.empty()) return (users.size() == 1 ? "it is used by seat " : "it is used by seats ") + listed(users);
    if (master.update && master.update->base == number) return "an update session stands on it";
    const auto &rollout = master.rollout;
    if (rollout && !isOver(rollout->phase) && (rollout->from == number || rollout->to == number))
        return "a roll-out is about it";
    return std::nullopt;
}

} // namespace

Error noUpdateOf(const MasterName &master)
{
    return {ErrorCode::NotFound, "master " + inQuotes(master.value()) + " has no update session",
            "freshseatctl update begin opens one"};
}

Error noRolloutOf(const MasterName &master)
{
    return {ErrorCode::NotFound, "no roll-out of master " + inQuotes(master.value()) + " is under way", {}};
}

std::optional<Standing> standingOn(const Seat &seat, const MasterName &master)
{
    const std::string key = nameKey(master.value());
    if (nameKey(seat.master.value()) == key)
        return Standing{seat.snapshot, seat.dirtyBytes, seat.lun, seat.pinned, seat.moveTo};
    for (const DataDisk &disk : seat.data) {
        if (nameKey(disk.master.value()) == key)
            return Standing{disk.snapshot, disk.dirtyBytes, disk.lun, disk.pinned, disk.moveTo};
    }
    return std::nullopt;
}

Result<void> checkBegin(const BeginUpdate &action, const RoomView &room)
{
    const auto master = knownMaster(action.master, room);
    if (!master) return failure(master);
    const Seat *seat = findSeat(room.seats, action.seat);
    if (seat == nullptr) return tl::unexpected<Error>(noSuchSeat(action.seat));
    const std::string &name = (*master)->name.value();
    if ((*master)->update) {
        return fail(ErrorCode::InUse,
                    "master " + inQuotes(name) + " has an update session already: " + holderOf(*(*master)->update),
                    "publish or discard it first");
    }
    if (!standingOn(*seat, (*master)->name)) {
        return fail(ErrorCode::Usage, "seat " + seat->name.value() + " has no disk of master " + inQuotes(name),
                    "choose a seat of this master, or give it the master first: freshseatctl seat set");
    }
    if (const auto refused = refusalInUse(*seat, false)) {
        return fail(ErrorCode::InUse, "seat " + refused->name + ": " + refused->message,
                    "shut the PC down, then begin the update");
    }
    return {};
}

Result<UpdateSession> openUpdate(const MasterName &master, const RoomView &room)
{
    const auto known = knownMaster(master, room);
    if (!known) return failure(known);
    if (!(*known)->update) return tl::unexpected<Error>(noUpdateOf((*known)->name));
    return *(*known)->update;
}

Result<void> checkPublish(const PublishUpdate &action, const RoomView &room)
{
    const auto update = openUpdate(action.master, room);
    if (!update) return failure(update);
    for (const SeatName &canary : action.canaries) {
        if (const auto checked = checkCanary(canary, *findMaster(room.masters, action.master), room); !checked)
            return failure(checked);
    }
    if (update->sessions == 0) return {};
    return fail(ErrorCode::InUse,
                "the update of " + inQuotes(update->master.value()) + " cannot be published while the PC of seat " +
                    update->seat.value_or(SeatName()).value() + " is running",
                "shut it down, then publish");
}

Result<void> checkCurrent(const SetCurrent &action, const RoomView &room)
{
    if (const auto known = knownSnapshot(action.master, action.number, room); !known) return failure(known);
    return {};
}

Result<void> checkDrop(const DropSnapshot &action, const RoomView &room)
{
    const auto master = knownSnapshot(action.master, action.number, room);
    if (!master) return failure(master);
    const auto needed = neededBy(**master, action.number, room.seats);
    if (!needed) return {};
    return fail(ErrorCode::InUse,
                "snapshot " + std::to_string(action.number) + " of " + inQuotes((*master)->name.value()) +
                    " cannot be dropped: " + *needed,
                "freshseatctl master snapshots shows who stands on which");
}

Result<void> checkGood(const MarkGood &action, const RoomView &room)
{
    if (const auto known = knownSnapshot(action.master, action.number, room); !known) return failure(known);
    return {};
}

Result<Rollout> checkContinue(const ContinueRollout &action, const RoomView &room)
{
    const auto master = knownMaster(action.master, room);
    if (!master) return failure(master);
    const auto &rollout = (*master)->rollout;
    if (rollout && (rollout->phase == RolloutPhase::Canary || rollout->phase == RolloutPhase::Waiting)) return *rollout;
    Error error = noRolloutOf((*master)->name);
    if (rollout && rollout->phase == RolloutPhase::Rolling)
        error.message = "the roll-out of " + inQuotes((*master)->name.value()) + " goes on by itself";
    return tl::unexpected<Error>(std::move(error));
}

Result<Rollout> checkAbort(const AbortRollout &action, const RoomView &room)
{
    const auto master = knownMaster(action.master, room);
    if (!master) return failure(master);
    const auto &rollout = (*master)->rollout;
    if (!rollout || isOver(rollout->phase)) return tl::unexpected<Error>(noRolloutOf((*master)->name));
    return *rollout;
}

Result<void> checkUndo(const UndoReset &action, const RoomView &room)
{
    const Seat *seat = findSeat(room.seats, action.seat);
    if (seat == nullptr) return tl::unexpected<Error>(noSuchSeat(action.seat));
    if (!seat->undoUntil) {
        return fail(ErrorCode::NotFound, "the last reset of seat " + seat->name.value() +
                                             " cannot be taken back: its old disk is not kept, or not any more");
    }
    if (const auto refused = refusalInUse(*seat, false))
        return fail(ErrorCode::InUse, "seat " + refused->name + ": " + refused->message);
    return {};
}

Rollout plannedRollout(const MasterView &master, int to, RollOut mode, const std::vector<SeatName> &canaries,
                       std::span<const Seat> seats)
{
    Rollout rollout;
    rollout.master = master.name;
    rollout.from = master.current;
    rollout.to = to;
    rollout.mode = mode;
    rollout.phase = canaries.empty() ? RolloutPhase::Rolling : RolloutPhase::Canary;
    for (const Seat &seat : seats) {
        const auto standing = standingOn(seat, master.name);
        if (!standing) continue;
        RolloutSeat entry;
        entry.name = seat.name;
        entry.canary = std::any_of(canaries.begin(), canaries.end(),
                                   [&](const SeatName &name) { return sameName(name, seat.name); });
        if (const auto reason = reasonToStay(seat, *standing)) {
            entry.step = RolloutStep::Stays;
            entry.message = *reason;
        } else if (standing->snapshot == to) {
            entry.step = RolloutStep::Moved;
        }
        rollout.seats.push_back(std::move(entry));
    }
    std::stable_partition(rollout.seats.begin(), rollout.seats.end(),
                          [](const RolloutSeat &seat) { return seat.canary; });
    return rollout;
}

std::string describe(const Rollout &rollout)
{
    std::size_t on = 0, waiting = 0, stay = 0;
    std::vector<std::string> first;
    for (const RolloutSeat &seat : rollout.seats) {
        if (seat.canary) first.push_back(seat.name.value());
        ++(seat.step == RolloutStep::Waiting ? waiting : seat.step == RolloutStep::Stays ? stay : on);
    }
    if (rollout.phase == RolloutPhase::Canary) return "tried first by " + listed(first);
    if (rollout.phase == RolloutPhase::Waiting) return "the first seats have tried it: continue, or abort";
    const auto count = [](std::size_t number, const char *one, const char *many) {
        return std::to_string(number) + (number == 1 ? one : many);
    };
    std::vector<std::string> pieces{count(on, " seat is on it", " seats are on it")};
    if (waiting > 0 && rollout.phase == RolloutPhase::Rolling) {
        pieces.push_back(rollout.mode == RollOut::Idle
                             ? count(waiting, " moves as soon as nobody is on it, or at its next boot",
                                     " move as soon as nobody is on it, or at its next boot")
                             : count(waiting, " moves at the next boot", " move at the next boot"));
    }
    if (stay > 0) pieces.push_back(count(stay, " stays where it is", " stay where it is"));
    return join(pieces, ", ");
}

std::vector<int> snapshotsToDrop(const MasterView &master, std::span<const Seat> seats, int keep)
{
    std::vector<int> drop;
    const auto count = static_cast<int>(master.snapshots.size());
    if (keep <= 0 || count <= keep) return drop;
    std::vector<int> numbers = master.snapshots;
    std::sort(numbers.begin(), numbers.end());
    numbers.resize(static_cast<std::size_t>(count - keep));
    for (const int number : numbers) {
        if (number != master.lastKnownGood && !neededBy(master, number, seats)) drop.push_back(number);
    }
    return drop;
}

} // namespace freshseat
