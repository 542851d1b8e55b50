// SPDX-License-Identifier: GPL-3.0-or-later
// Adding and changing a seat: every value checked against the room before anything is done.
#include "core/base/text.h"
#include "core/model/json.h"
#include "core/model/rules.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <set>

namespace freshseat {

namespace {

constexpr std::size_t kIscsiNameMax = 223; // RFC 7143 section 4.2.7.2
constexpr std::uint64_t kMinSizeLimit = 1U << 20;

tl::unexpected<Error> taken(const std::string &what, const Seat &by)
{
    return fail(ErrorCode::Usage, what + " belongs to seat " + inQuotes(by.name.value()) + " already");
}

Result<void> checkNameFree(const SeatName &name, const RoomView &room, const SeatName &except)
{
    const Seat *other = findSeat(room.seats, name);
    if (other == nullptr || nameKey(other->name.value()) == nameKey(except.value())) return {};
    return fail(ErrorCode::Usage, "a seat " + inQuotes(other->name.value()) + " is there already",
                "names are unique without regard to case");
}

Result<void> checkMacFree(const std::string &mac, const RoomView &room, const SeatName &except)
{
    for (const Seat &seat : room.seats) {
        if (seat.mac == mac && nameKey(seat.name.value()) != nameKey(except.value()))
            return taken("MAC address " + mac, seat);
    }
    return {};
}

/// The group as the room spells it already, so that "VIP" and "vip" are one.
Result<std::string> canonicalGroup(std::string_view text, const RoomView &room)
{
    auto group = parseGroup(text);
    if (!group) return group;
    for (const Seat &seat : room.seats) {
        if (nameKey(seat.group) == nameKey(*group)) return seat.group;
    }
    return group;
}

Result<void> checkSizeLimit(const std::optional<std::uint64_t> &limit)
{
    if (!limit || *limit >= kMinSizeLimit) return {};
    return fail(ErrorCode::Usage, "a size limit of " + formatSize(*limit) + " is too small to be meant",
                "1M is the least; 0 takes the limit away");
}

/// Puts `seat` on `ref`: pinned when a number is given.
Result<void> standOn(Seat &seat, const SnapshotRef &ref, const RoomView &room)
{
    const MasterView *master = findMaster(room.masters, ref.master);
    if (master == nullptr) return tl::unexpected<Error>(noSuchMaster(ref.master));
    const int number = ref.number == 0 ? master->current : ref.number;
    if (std::find(master->snapshots.begin(), master->snapshots.end(), number) == master->snapshots.end())
        return tl::unexpected<Error>(noSuchSnapshot(master->name, number));
    seat.master = master->name;
    seat.snapshot = number;
    seat.pinned = ref.number != 0;
    return {};
}

void nameSeat(Seat &seat, SeatName name, const RoomView &room)
{
    seat.name = std::move(name);
    seat.target = targetName(seat.name, room.authority);
    seat.initiator = initiatorName(seat.name, room.authority);
}

Result<int> parseWhole(std::string_view key, std::string_view text, int least, int most)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = error == std::errc{} && end == text.data() + text.size();
    if (whole && value >= least && value <= most) return value;
    return fail(ErrorCode::Usage, std::string(key) + "=" + inQuotes(text) + " is not a whole number from " +
                                      std::to_string(least) + " to " + std::to_string(most));
}

Result<std::optional<Place>> parsePlace(std::string_view text)
{
    if (text.empty() || text == "none") return std::optional<Place>();
    const auto pieces = split(text, ',');
    std::array<double, 2> at{};
    bool fits = pieces.size() == at.size();
    for (std::size_t i = 0; fits && i < at.size(); ++i) {
        const std::string_view piece = trimmed(pieces[i]);
        const auto [end, error] = std::from_chars(piece.data(), piece.data() + piece.size(), at[i]);
        fits = error == std::errc{} && end == piece.data() + piece.size() && std::isfinite(at[i]) &&
               std::abs(at[i]) <= 1e6;
    }
    if (fits) return std::optional<Place>(Place{at[0], at[1]});
    return fail(ErrorCode::Usage, "place=" + inQuotes(text) + " is not a place on the plan",
                "write two numbers: place=3,1.5, or place=none");
}

bool isIscsiName(std::string_view name)
{
    const bool kind = name.starts_with("iqn.") || name.starts_with("eui.") || name.starts_with("naa.");
    const bool clean = std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == ':';
    });
    return kind && clean && name.size() > 4 && name.size() <= kIscsiNameMax;
}

Result<std::vector<std::string>> parseInitiators(std::string_view text)
{
    static constexpr std::size_t kMost = 16;
    std::vector<std::string> names;
    if (text.empty() || text == "none") return names;
    for (const std::string &piece : split(text, ',')) {
        std::string name = toLower(trimmed(piece));
        if (name != "any" && !isIscsiName(name)) {
            return fail(ErrorCode::Usage, inQuotes(piece) + " is not an initiator name",
                        "write IQNs with commas between them, or any, or none");
        }
        if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(std::move(name));
    }
    if (names.size() > kMost) return fail(ErrorCode::Usage, "more than 16 initiator names on one seat");
    return names;
}

// One function a key of `seat set`: checks `value` and changes `plan.after`.

using Setter = Result<void> (*)(SeatPlan &plan, const std::string &value, const RoomView &room);

Result<void> setName(SeatPlan &plan, const std::string &value, const RoomView &room)
{
    auto name = parseSeatName(value);
    if (!name) return failure(name);
    if (auto free = checkNameFree(*name, room, plan.before.name); !free) return free;
    nameSeat(plan.after, *name, room);
    if (plan.after.target != plan.before.target) plan.needsIdle = true; // the PC knows it by these names
    return {};
}

Result<void> setMac(SeatPlan &plan, const std::string &value, const RoomView &room)
{
    auto mac = parseMac(value);
    if (!mac) return failure(mac);
    if (auto free = checkMacFree(*mac, room, plan.before.name); !free) return free;
    plan.after.mac = *mac;
    return {};
}

Result<void> setGroup(SeatPlan &plan, const std::string &value, const RoomView &room)
{
    auto group = canonicalGroup(value, room);
    if (!group) return failure(group);
    plan.after.group = *group;
    return {};
}

Result<void> setMaster(SeatPlan &plan, const std::string &value, const RoomView &room)
{
    auto ref = parseSnapshotRef(value);
    if (!ref) return failure(ref);
    return standOn(plan.after, *ref, room);
}

Result<void> setSnapshot(SeatPlan &plan, const std::string &value, const RoomView &room)
{
    if (value == "current") {
        // Nothing is lost now: the clone moves at its next reset.
        plan.after.pinned = false;
        return {};
    }
    auto number = parseWhole("snapshot", value, 1, 1'000'000);
    if (!number) return failure(number);
    return standOn(plan.after, {plan.after.master, *number}, room);
}

Result<void> setPolicy(SeatPlan &plan, const std::string &value, const RoomView & /*room*/)
{
    auto policy = parsePolicy(value);
    if (!policy) return failure(policy);
    plan.after.policy = *policy;
    return {};
}

/// 0 = no limit.
Result<std::uint64_t> parseLimit(const std::string &value)
{
    if (value.empty() || value == "none") return std::uint64_t{0};
    auto limit = parseSize(value);
    if (!limit || *limit == 0) return limit;
    if (const auto fits = checkSizeLimit(*limit); !fits) return failure(fits);
    return limit;
}

Result<void> setSizeLimit(SeatPlan &plan, const std::string &value, const RoomView & /*room*/)
{
    const auto limit = parseLimit(value);
    if (!limit) return failure(limit);
    plan.after.sizeLimit.reset();
    if (*limit != 0) plan.after.sizeLimit = *limit;
    return {};
}

Result<void> setPlace(SeatPlan &plan, const std::string &value, const RoomView & /*room*/)
{
    auto place = parsePlace(value);
    if (!place) return failure(place);
    plan.after.place = *place;
    return {};
}

Result<void> setAuth(SeatPlan &plan, const std::string &value, const RoomView & /*room*/)
{
    auto mode = parseAuthMode(value);
    if (!mode) return failure(mode);
    plan.after.auth = *mode;
    return {};
}

Result<void> setInitiators(SeatPlan &plan, const std::string &value, const RoomView & /*room*/)
{
    auto names = parseInitiators(value);
    if (!names) return failure(names);
    plan.after.initiators = std::move(*names);
    return {};
}

Result<void> setMaxSessions(SeatPlan &plan, const std::string &value, const RoomView & /*room*/)
{
    auto count = parseWhole("max-sessions", value, 1, kMaxSessionsLimit);
    if (!count) return failure(count);
    plan.after.maxSessions = *count;
    return {};
}

/// The lowest LUN that none of the disks has.
int freeLun(const std::vector<DataDisk> &disks)
{
    int lun = 1;
    while (std::any_of(disks.begin(), disks.end(), [lun](const DataDisk &disk) { return disk.lun == lun; })) ++lun;
    return lun;
}

/// The disk as it is to be; one that the seat has already stays what it is.
Result<DataDisk> wantedDisk(const std::string &text, const Seat &before, const RoomView &room)
{
    const auto ref = parseSnapshotRef(std::string(trimmed(text)));
    if (!ref) return failure(ref);
    Seat on;
    if (const auto stands = standOn(on, *ref, room); !stands) return failure(stands);
    DataDisk disk{on.master, on.snapshot, 0, 0, on.pinned, {}};
    for (const DataDisk &old : before.data) {
        if (old.master != disk.master) continue;
        disk.lun = old.lun;
        disk.dirtyBytes = old.dirtyBytes;
        disk.moveTo = old.moveTo;
        disk.sizeLimit = old.sizeLimit;
        if (!disk.pinned) disk.snapshot = old.snapshot; // it moves at its next reset
    }
    return disk;
}

/// Master names with commas, each with @N where it is to be pinned.
Result<void> setData(SeatPlan &plan, const std::string &value, const RoomView &room)
{
    std::vector<DataDisk> disks;
    const bool none = trimmed(value).empty() || value == "none";
    for (const std::string &piece : none ? std::vector<std::string>() : split(value, ',')) {
        auto disk = wantedDisk(piece, plan.before, room);
        if (!disk) return failure(disk);
        const auto same = [&](const DataDisk &one) { return one.master == disk->master; };
        if (std::any_of(disks.begin(), disks.end(), same))
            return fail(ErrorCode::Usage, "data disk " + inQuotes(disk->master.value()) + " is given twice");
        disks.push_back(std::move(*disk));
    }
    if (disks.size() > kMaxDataDisks)
        return fail(ErrorCode::Usage, "more than " + std::to_string(kMaxDataDisks) + " data disks on one seat");
    for (DataDisk &disk : disks) {
        if (disk.lun == 0) disk.lun = freeLun(disks);
    }
    std::sort(disks.begin(), disks.end(), [](const DataDisk &a, const DataDisk &b) { return a.lun < b.lun; });
    plan.after.data = std::move(disks);
    return {};
}

/// MASTER:SIZE with commas; disks that are not named have the seat's limit.
Result<void> setDataLimit(SeatPlan &plan, const std::string &value, const RoomView & /*room*/)
{
    for (DataDisk &disk : plan.after.data) disk.sizeLimit.reset();
    if (trimmed(value).empty()) return {};
    for (const std::string &piece : split(value, ',')) {
        const auto pair = split(trimmed(piece), ':');
        const auto found = std::find_if(plan.after.data.begin(), plan.after.data.end(), [&](const DataDisk &disk) {
            return nameKey(disk.master.value()) == nameKey(trimmed(pair.front()));
        });
        if (pair.size() != 2) {
            return fail(ErrorCode::Usage, "data-limit=" + inQuotes(value) + " is not a list of limits",
                        "write data-limit=MASTER:SIZE, with commas between several");
        }
        if (found == plan.after.data.end())
            return fail(ErrorCode::NotFound, "the seat has no data disk " + inQuotes(trimmed(pair.front())));
        if (found->sizeLimit) return fail(ErrorCode::Usage, "data-limit names " + inQuotes(pair.front()) + " twice");
        const auto limit = parseLimit(std::string(trimmed(pair.back())));
        if (!limit) return failure(limit);
        found->sizeLimit = *limit;
    }
    return {};
}

Result<void> setFirmware(SeatPlan &plan, const std::string &value, const RoomView & /*room*/)
{
    auto program = parseBootProgram(value);
    if (!program) return failure(program);
    plan.after.firmware = *program;
    return {};
}

struct Key {
    std::string_view word;
    Setter set;
};

// In the order they are done: `snapshot` speaks of the master that `master` chose, `name` comes last.
constexpr std::array<Key, 14> kKeys{{{"master", setMaster},
                                     {"snapshot", setSnapshot},
                                     {"mac", setMac},
                                     {"group", setGroup},
                                     {"policy", setPolicy},
                                     {"size-limit", setSizeLimit},
                                     {"place", setPlace},
                                     {"data", setData},
                                     {"data-limit", setDataLimit},
                                     {"firmware", setFirmware},
                                     {"auth", setAuth},
                                     {"initiators", setInitiators},
                                     {"max-sessions", setMaxSessions},
                                     {"name", setName}}};

Result<void> checkKeys(const SetSeat &action)
{
    if (action.changes.empty()) return fail(ErrorCode::Usage, "nothing to change was given", "write KEY=VALUE");
    std::set<std::string> seen;
    for (const auto &change : action.changes) {
        const std::string &word = change.first;
        const bool known = std::any_of(kKeys.begin(), kKeys.end(), [&](const Key &key) { return key.word == word; });
        if (!known) {
            return fail(ErrorCode::Usage, "a seat has no " + inQuotes(word),
                        "keys are name, mac, group, master, snapshot, policy, size-limit, place, data, data-limit, "
                        "firmware, auth, initiators and max-sessions");
        }
        if (!seen.insert(word).second) return fail(ErrorCode::Usage, inQuotes(word) + " is given twice");
    }
    return {};
}

} // namespace

Result<void> refuseAdoption(const Action &action)
{
    const auto *add = std::get_if<AddSeat>(&action);
    if (add == nullptr || add->adopt.empty()) return {};
    return fail(ErrorCode::Unsupported,
                "all iSCSI targets of this storage host are its own: there is none that could be taken over",
                "leave --adopt out");
}

Result<Seat> plannedSeat(const AddSeat &action, const RoomView &room)
{
    const auto name = parseSeatName(action.name.value());
    if (!name) return failure(name);
    if (const auto free = checkNameFree(*name, room, {}); !free) return failure(free);
    const auto mac = parseMac(action.mac);
    if (!mac) return failure(mac);
    if (const auto free = checkMacFree(*mac, room, {}); !free) return failure(free);
    const auto group = canonicalGroup(action.group, room);
    if (!group) return failure(group);
    if (const auto fits = checkSizeLimit(action.sizeLimit); !fits) return failure(fits);

    Seat seat;
    nameSeat(seat, *name, room);
    if (const auto stands = standOn(seat, {action.master, action.snapshot}, room); !stands) return failure(stands);
    seat.mac = *mac;
    seat.group = *group;
    seat.policy = action.policy;
    seat.sizeLimit = action.sizeLimit;
    seat.place = action.place;
    seat.state = SeatState::Off;
    return seat;
}

DataChanges dataChanges(const Seat &before, const Seat &after)
{
    DataChanges changes;
    const auto of = [](const Seat &seat, const MasterName &master) {
        return std::find_if(seat.data.begin(), seat.data.end(),
                            [&](const DataDisk &disk) { return disk.master == master; });
    };
    for (const DataDisk &disk : before.data) {
        if (of(after, disk.master) == after.data.end()) changes.removed.push_back(disk);
    }
    for (const DataDisk &disk : after.data) {
        const auto old = of(before, disk.master);
        if (old == before.data.end())
            changes.added.push_back(disk);
        else if (old->snapshot != disk.snapshot)
            changes.moved.push_back(disk);
    }
    return changes;
}

Result<SeatPlan> plannedChange(const SetSeat &action, const RoomView &room)
{
    const Seat *seat = findSeat(room.seats, action.name);
    if (seat == nullptr) return tl::unexpected<Error>(noSuchSeat(action.name));
    if (const auto checked = checkKeys(action); !checked) return failure(checked);
    SeatPlan plan{*seat, *seat};
    for (const Key &key : kKeys) {
        const auto change = std::find_if(action.changes.begin(), action.changes.end(),
                                         [&](const auto &pair) { return pair.first == key.word; });
        if (change == action.changes.end()) continue;
        if (const auto done = key.set(plan, change->second, room); !done) return failure(done);
    }
    for (const DataDisk &disk : plan.after.data) {
        if (disk.master != plan.after.master) continue;
        return fail(ErrorCode::Usage,
                    inQuotes(disk.master.value()) + " cannot be system disk and data disk of one seat");
    }
    const DataChanges data = dataChanges(plan.before, plan.after);
    plan.needsIdle = plan.needsIdle || !data.removed.empty() || !data.moved.empty();
    plan.freshClone = plan.after.master != plan.before.master || plan.after.snapshot != plan.before.snapshot;
    plan.needsIdle = plan.needsIdle || plan.freshClone;
    plan.after.warnings = weaknesses(plan.after);
    return plan;
}

} // namespace freshseat
