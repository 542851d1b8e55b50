// SPDX-License-Identifier: GPL-3.0-or-later
// What an action would change, told before it is done.
#include "core/base/text.h"
#include "core/model/boot_rules.h"
#include "core/model/json.h"
#include "core/model/rules.h"
#include "core/model/schedule_rules.h"
#include "core/model/update_rules.h"

#include <algorithm>
#include <array>

namespace freshseat {

namespace {

std::string standing(const MasterName &master, int snapshot)
{
    return master.value() + "@" + std::to_string(snapshot);
}

Change lineOf(const ItemOutcome &item)
{
    return {std::string(toText(item.outcome)), item.name, item.message, 0};
}

void closeSessions(std::vector<Change> &changes, const Seat &seat)
{
    for (const SessionView &session : seat.sessions) {
        changes.push_back({"close session", seat.name.value(),
                           session.initiator + " from " + session.address + " since " + formatTime(session.since), 0});
    }
}

/// One line a disk.
void resetLines(std::vector<Change> &changes, const Seat &seat, const RoomView &room,
                const std::optional<MasterName> &disk)
{
    for (const MasterName &name : disksToReset(seat, disk)) {
        const Standing now = *standingOn(seat, name);
        const MasterView *master = findMaster(room.masters, name);
        const int number = master == nullptr ? now.snapshot : snapshotAfterReset(seat, *master);
        std::string detail = number == now.snapshot
                                 ? "back to " + standing(name, number)
                                 : "from " + standing(name, now.snapshot) + " to " + standing(name, number);
        changes.push_back({now.lun == seat.lun ? "reset seat" : "reset data disk", seat.name.value(), std::move(detail),
                           now.dirtyBytes});
    }
}

void dataLines(std::vector<Change> &changes, const Seat &before, const Seat &after)
{
    const std::string &name = before.name.value();
    const DataChanges data = dataChanges(before, after);
    for (const DataDisk &disk : data.removed)
        changes.push_back({"remove data disk", name, standing(disk.master, disk.snapshot), disk.dirtyBytes});
    for (const DataDisk &disk : data.moved) {
        const Standing from = *standingOn(before, disk.master);
        changes.push_back(
            {"reset data disk", name,
             "from " + standing(disk.master, from.snapshot) + " to " + standing(disk.master, disk.snapshot),
             from.dirtyBytes});
    }
}

std::string shownData(const Seat &seat)
{
    std::vector<std::string> disks;
    for (const DataDisk &disk : seat.data)
        disks.push_back(disk.pinned ? standing(disk.master, disk.snapshot) : disk.master.value());
    return disks.empty() ? "none" : join(disks, ",");
}

std::string shownDataLimits(const Seat &seat)
{
    std::vector<std::string> limits;
    for (const DataDisk &disk : seat.data) {
        if (disk.sizeLimit)
            limits.push_back(disk.master.value() + ":" + (*disk.sizeLimit == 0 ? "none" : formatSize(*disk.sizeLimit)));
    }
    return limits.empty() ? "as the seat" : join(limits, ",");
}

std::string shownPlace(const Seat &seat)
{
    if (!seat.place) return "none";
    return Json(seat.place->x).dump() + "," + Json(seat.place->y).dump();
}

struct ShownKey {
    std::string_view key;
    std::string (*show)(const Seat &seat);
};

constexpr std::array<ShownKey, 14> kShownKeys{
    {{"name", [](const Seat &seat) { return seat.name.value(); }},
     {"mac", [](const Seat &seat) { return seat.mac; }},
     {"group", [](const Seat &seat) { return seat.group.empty() ? "none" : seat.group; }},
     {"master", [](const Seat &seat) { return seat.master.value(); }},
     {"snapshot", [](const Seat &seat) { return seat.pinned ? std::to_string(seat.snapshot) : "current"; }},
     {"policy", [](const Seat &seat) { return std::string(toText(seat.policy)); }},
     {"size-limit", [](const Seat &seat) { return seat.sizeLimit ? formatSize(*seat.sizeLimit) : "none"; }},
     {"place", shownPlace},
     {"data", shownData},
     {"data-limit", shownDataLimits},
     {"firmware", [](const Seat &seat) { return std::string(toText(seat.firmware)); }},
     {"auth", [](const Seat &seat) { return std::string(toText(seat.auth)); }},
     {"initiators", [](const Seat &seat) { return seat.initiators.empty() ? "none" : join(seat.initiators, ","); }},
     {"max-sessions", [](const Seat &seat) { return std::to_string(seat.maxSessions); }}}};

/// The value of `key` as `seat set` would write it.
std::string shown(const Seat &seat, std::string_view key)
{
    for (const ShownKey &known : kShownKeys) {
        if (known.key == key) return known.show(seat);
    }
    return {};
}

struct Preview {
    const RoomView &room;

    Result<std::vector<Change>> operator()(const AddSeat &action) const
    {
        const auto seat = plannedSeat(action, room);
        if (!seat) return failure(seat);
        return std::vector<Change>{{"add seat", seat->name.value(),
                                    seat->mac + " on " + standing(seat->master, seat->snapshot) +
                                        (seat->pinned ? ", pinned" : ", following the current snapshot") +
                                        (action.adopt.empty() ? "" : ", taking over the target " + action.adopt),
                                    0}};
    }

    Result<std::vector<Change>> operator()(const SetSeat &action) const
    {
        const auto plan = plannedChange(action, room);
        if (!plan) return failure(plan);
        const Seat &before = plan->before;
        if (plan->needsIdle) {
            if (const auto refused = refusalInUse(before, false)) return std::vector<Change>{lineOf(*refused)};
        }
        std::vector<Change> changes;
        for (const auto &[key, value] : action.changes) {
            const std::string from = shown(before, key);
            const std::string to = shown(plan->after, key);
            if (from != to) changes.push_back({"set " + key, before.name.value(), from + " -> " + to, 0});
        }
        if (plan->freshClone) {
            changes.push_back({"reset seat", before.name.value(),
                               "from " + standing(before.master, before.snapshot) + " to " +
                                   standing(plan->after.master, plan->after.snapshot),
                               before.dirtyBytes});
        }
        dataLines(changes, before, plan->after);
        return changes;
    }

    Result<std::vector<Change>> operator()(const RemoveSeats &action) const
    {
        return eachSeat(action.seats, false, [](std::vector<Change> &changes, const Seat &seat) {
            changes.push_back({"remove seat", seat.name.value(),
                               "with its clone of " + standing(seat.master, seat.snapshot), allDirtyBytes(seat)});
        });
    }

    Result<std::vector<Change>> operator()(const ResetSeats &action) const
    {
        if (action.disk && findMaster(room.masters, *action.disk) == nullptr)
            return tl::unexpected<Error>(noSuchMaster(*action.disk));
        return eachSeat(action.seats, action.force, [&](std::vector<Change> &changes, const Seat &seat) {
            if (disksToReset(seat, action.disk).empty()) {
                changes.push_back(lineOf(skippedDisk(seat, *action.disk)));
                return;
            }
            closeSessions(changes, seat);
            resetLines(changes, seat, room, action.disk);
        });
    }

    Result<std::vector<Change>> operator()(const DeleteMaster &action) const
    {
        if (const auto checked = checkDelete(action, room); !checked) return failure(checked);
        const MasterView &master = *findMaster(room.masters, action.name);
        std::vector<Change> changes;
        for (const int number : master.snapshots)
            changes.push_back({"delete snapshot", standing(master.name, number), {}, 0});
        changes.push_back({"delete master", master.name.value(), {}, 0});
        return changes;
    }

    Result<std::vector<Change>> operator()(const RenewSecret &action) const
    {
        const Seat *seat = findSeat(room.seats, action.name);
        if (seat == nullptr) return tl::unexpected<Error>(noSuchSeat(action.name));
        return std::vector<Change>{
            {"renew secret", seat->name.value(), "the old one stops working at the PC's next login", 0}};
    }

    Result<std::vector<Change>> operator()(const AddSchedule &action) const
    {
        if (const auto checked = checkNewSchedule(action.spec, room.seats); !checked) return failure(checked);
        return std::vector<Change>{{"add schedule", "schedule", describe(action.spec), 0}};
    }

    Result<std::vector<Change>> operator()(const RemoveSchedule &action) const
    {
        return ofSchedule(action.id, [](const Schedule &entry) {
            return std::vector<Change>{{"remove schedule", std::to_string(entry.id), describe(entry.spec), 0}};
        });
    }

    Result<std::vector<Change>> operator()(const EnableSchedule &action) const
    {
        return ofSchedule(action.id, [&](const Schedule &entry) {
            std::vector<Change> changes;
            if (entry.enabled != action.enabled) {
                changes.push_back({action.enabled ? "enable schedule" : "disable schedule", std::to_string(entry.id),
                                   describe(entry.spec), 0});
            }
            return changes;
        });
    }

    Result<std::vector<Change>> operator()(const RunSchedule &action) const
    {
        return ofSchedule(action.id, [this](const Schedule &entry) {
            const RunLook look = lookAt(seatsOfRun(entry.spec.seats, room.seats), room.seats, entry.spec.action);
            const auto verb = powerOf(entry.spec.action);
            std::vector<Change> changes;
            for (const SeatName &name : look.ready) {
                const Seat &seat = *findSeat(room.seats, name);
                if (verb)
                    changes.push_back({std::string(toText(*verb)), seat.name.value(), seat.mac, 0});
                else
                    resetLines(changes, seat, room, {});
            }
            for (const ItemOutcome &item : look.waiting) changes.push_back(lineOf(item));
            for (const ItemOutcome &item : look.over) changes.push_back(lineOf(item));
            return changes;
        });
    }

    Result<std::vector<Change>> operator()(const AdoptPc &action) const
    {
        const auto add = plannedAdoption(action, room);
        if (!add) return failure(add);
        return (*this)(*add);
    }

    Result<std::vector<Change>> operator()(const IgnorePc &action) const
    {
        if (const auto mac = parseMac(action.mac); !mac) return failure(mac);
        const Pc *pc = findPc(room.pcs, action.mac);
        if (pc == nullptr) return tl::unexpected<Error>(noSuchPc(action.mac));
        return std::vector<Change>{{"ignore pc", pc->mac, "it is not offered as a seat any more", 0}};
    }

    Result<std::vector<Change>> operator()(const SetAdoption &action) const
    {
        if (const auto fits = checkAdoption(action, room); !fits) return failure(fits);
        return std::vector<Change>{
            {action.on ? "adopt every pc" : "adopt no pc", "pc",
             action.on ? "every PC that asks for a boot script becomes a seat" : "PCs wait until they are adopted", 0}};
    }

    Result<std::vector<Change>> operator()(const PowerSeats &action) const
    {
        if (const auto fits = checkText(action); !fits) return failure(fits);
        const auto selected = selectSeats(action.seats, room.seats);
        if (!selected) return failure(selected);
        std::vector<Change> changes;
        for (const Seat &seat : selected->seats) {
            if (const auto pointless = powerPointless(seat, action.verb))
                changes.push_back({"skipped", seat.name.value(), *pointless, 0});
            else
                changes.push_back({std::string(toText(action.verb)), seat.name.value(),
                                   action.verb == PowerVerb::Wake ? seat.mac : seat.sessions.front().address, 0});
        }
        for (const ItemOutcome &item : selected->skipped) changes.push_back(lineOf(item));
        return changes;
    }

    Result<std::vector<Change>> operator()(const SetBootNetwork &action) const
    {
        if (action.on && action.interface.empty()) return fail(ErrorCode::Usage, "no network interface was named");
        return std::vector<Change>{
            {action.on ? "boot network on" : "boot network off", action.on ? action.interface : "boot network",
             action.on ? std::string(toText(action.mode)) : "PCs get no boot service any more", 0}};
    }

    Result<std::vector<Change>> operator()(const TestReport & /*action*/) const
    {
        return std::vector<Change>{{"send report", "report", "a test, to every channel that is configured", 0}};
    }

    template <class OfUpdate>
    Result<std::vector<Change>> operator()(const OfUpdate &action) const
    {
        return previewUpdate(action, room);
    }

    template <class Describe>
    Result<std::vector<Change>> ofSchedule(ScheduleId id, Describe changesOf) const
    {
        const auto found = std::find_if(room.schedules.begin(), room.schedules.end(),
                                        [id](const Schedule &entry) { return entry.id == id; });
        if (found == room.schedules.end()) return tl::unexpected<Error>(noSuchSchedule(id));
        return changesOf(*found);
    }

    template <class Describe>
    Result<std::vector<Change>> eachSeat(const SeatSelection &selection, bool force, Describe describe) const
    {
        const auto selected = selectSeats(selection, room.seats);
        if (!selected) return failure(selected);
        std::vector<Change> changes;
        for (const Seat &seat : selected->seats) {
            if (const auto refused = refusalInUse(seat, force))
                changes.push_back(lineOf(*refused));
            else
                describe(changes, seat);
        }
        for (const ItemOutcome &item : selected->skipped) changes.push_back(lineOf(item));
        return changes;
    }
};

} // namespace

Result<std::vector<Change>> previewAction(const Action &action, const RoomView &room)
{
    return std::visit(Preview{room}, action);
}

} // namespace freshseat
