// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing seats, what is in use, masters, and what an action leaves in the journal.
#include "core/model/rules.h"

#include "core/base/text.h"
#include "core/model/counting.h"
#include "core/model/json.h"
#include "core/model/update_rules.h"

#include <algorithm>
#include <set>

namespace freshseat {

namespace {

Result<SelectedSeats> selectNamed(const std::vector<SeatName> &names, std::span<const Seat> seats)
{
    SelectedSeats selected;
    std::set<std::string> seen;
    std::vector<std::string> unknown;
    for (const SeatName &name : names) {
        if (!seen.insert(nameKey(name.value())).second) continue;
        if (const Seat *seat = findSeat(seats, name))
            selected.seats.push_back(*seat);
        else
            unknown.push_back(inQuotes(name.value()));
    }
    if (unknown.empty()) return selected;
    return fail(ErrorCode::NotFound, "no such seat: " + listed(unknown) + "; nothing was done",
                "freshseatctl seat list shows the seats there are");
}

Result<void> checkUpdateByFile(const MasterName &name, const MasterView *master)
{
    if (master == nullptr) return tl::unexpected<Error>(noSuchMaster(name));
    if (!master->update) return {};
    return fail(ErrorCode::InUse, "master " + inQuotes(master->name.value()) + " has an update session already",
                "publish or discard it first");
}

Result<SelectedSeats> selectMany(const std::optional<std::string> &group, std::span<const Seat> seats)
{
    SelectedSeats selected;
    bool known = !group;
    for (const Seat &seat : seats) {
        if (group && nameKey(seat.group) != nameKey(*group)) continue;
        known = true;
        if (seat.state == SeatState::Update)
            selected.skipped.push_back({seat.name.value(), Outcome::Skipped, "it is in an update session"});
        else
            selected.seats.push_back(seat);
    }
    if (!known) return fail(ErrorCode::NotFound, "no seat is in the group " + inQuotes(*group));
    return selected;
}

std::string selectionObject(const SeatSelection &selection)
{
    if (selection.all) return "all seats";
    if (selection.group) return "group " + *selection.group;
    std::vector<std::string> names;
    for (const SeatName &name : selection.names) names.push_back(name.value());
    return "seat " + listed(names);
}

struct ObjectOf {
    std::string operator()(const AddSeat &action) const { return "seat " + action.name.value(); }
    std::string operator()(const SetSeat &action) const { return "seat " + action.name.value(); }
    std::string operator()(const RemoveSeats &action) const { return selectionObject(action.seats); }
    std::string operator()(const ResetSeats &action) const { return selectionObject(action.seats); }
    std::string operator()(const DeleteMaster &action) const { return "master " + action.name.value(); }
    std::string operator()(const RenewSecret &action) const { return "seat " + action.name.value(); }
    std::string operator()(const AddSchedule & /*action*/) const { return "schedule"; }
    std::string operator()(const RemoveSchedule &action) const { return "schedule " + std::to_string(action.id); }
    std::string operator()(const EnableSchedule &action) const { return "schedule " + std::to_string(action.id); }
    std::string operator()(const RunSchedule &action) const { return "schedule " + std::to_string(action.id); }
    std::string operator()(const AdoptPc &action) const { return "pc " + action.mac; }
    std::string operator()(const IgnorePc &action) const { return "pc " + action.mac; }
    std::string operator()(const SetAdoption & /*action*/) const { return "pc"; }
    std::string operator()(const PowerSeats &action) const { return selectionObject(action.seats); }
    std::string operator()(const SetBootNetwork & /*action*/) const { return "boot network"; }
    std::string operator()(const TestReport & /*action*/) const { return "report"; }
    std::string operator()(const UndoReset &action) const { return "seat " + action.seat.value(); }
    template <class OfMaster>
    std::string operator()(const OfMaster &action) const
    {
        return "master " + action.master.value();
    }
};

} // namespace

std::string targetName(const SeatName &seat, std::string_view authority)
{
    return std::string(authority) + ":" + nameKey(seat.value());
}

std::string initiatorName(const SeatName &seat, std::string_view authority)
{
    return std::string(authority) + ":pc." + nameKey(seat.value());
}

const Seat *findSeat(std::span<const Seat> seats, const SeatName &name)
{
    const auto found = std::find_if(seats.begin(), seats.end(), [key = nameKey(name.value())](const Seat &seat) {
        return nameKey(seat.name.value()) == key;
    });
    return found == seats.end() ? nullptr : &*found;
}

const MasterView *findMaster(std::span<const MasterView> masters, const MasterName &name)
{
    const auto found = std::find_if(masters.begin(), masters.end(), [key = nameKey(name.value())](const auto &master) {
        return nameKey(master.name.value()) == key;
    });
    return found == masters.end() ? nullptr : &*found;
}

Error noSuchSeat(const SeatName &name)
{
    return {ErrorCode::NotFound, "no such seat: " + inQuotes(name.value()),
            "freshseatctl seat list shows the seats there are"};
}

Error noSuchMaster(const MasterName &name)
{
    return {ErrorCode::NotFound, "no such master: " + inQuotes(name.value()),
            "freshseatctl master list shows the masters there are"};
}

Error noSuchSnapshot(const MasterName &name, int number)
{
    return {ErrorCode::NotFound, "master " + inQuotes(name.value()) + " has no snapshot " + std::to_string(number),
            "freshseatctl master snapshots shows the snapshots there are"};
}

Result<SelectedSeats> selectSeats(const SeatSelection &selection, std::span<const Seat> seats)
{
    const int ways = (selection.names.empty() ? 0 : 1) + (selection.group ? 1 : 0) + (selection.all ? 1 : 0);
    if (ways != 1) {
        return fail(ErrorCode::Usage, ways == 0 ? "no seat was named" : "seats were chosen in more than one way",
                    "name seats, or a group, or all of them");
    }
    if (!selection.names.empty()) return selectNamed(selection.names, seats);
    return selectMany(selection.group, seats);
}

bool isInUse(const Seat &seat)
{
    return !seat.sessions.empty() || seat.state == SeatState::Update;
}

std::optional<ItemOutcome> refusalInUse(const Seat &seat, bool force)
{
    if (seat.state == SeatState::Update) {
        return ItemOutcome{seat.name.value(), Outcome::Refused,
                           "it holds an open update session: publish or discard that first"};
    }
    if (seat.sessions.empty() || force) return std::nullopt;
    const SessionView &session = seat.sessions.front();
    return ItemOutcome{seat.name.value(), Outcome::Refused,
                       "it is in use by " + session.address + " since " + formatTime(session.since)};
}

int snapshotAfterReset(const Seat &seat, const MasterView &master)
{
    const auto standing = standingOn(seat, master.name);
    if (!standing) return master.current;
    return standing->pinned ? standing->snapshot : standing->moveTo.value_or(master.current);
}

std::vector<MasterName> mastersOf(const Seat &seat)
{
    std::vector<MasterName> masters{seat.master};
    for (const DataDisk &disk : seat.data) masters.push_back(disk.master);
    return masters;
}

std::uint64_t allDirtyBytes(const Seat &seat)
{
    std::uint64_t bytes = seat.dirtyBytes;
    for (const DataDisk &disk : seat.data) bytes += disk.dirtyBytes;
    return bytes;
}

std::uint64_t limitOf(const Seat &seat, const DataDisk &disk)
{
    return disk.sizeLimit ? *disk.sizeLimit : seat.sizeLimit.value_or(0);
}

std::vector<MasterName> disksToReset(const Seat &seat, const std::optional<MasterName> &disk)
{
    auto masters = mastersOf(seat);
    if (disk) std::erase_if(masters, [&](const auto &one) { return nameKey(one.value()) != nameKey(disk->value()); });
    return masters;
}

ItemOutcome skippedDisk(const Seat &seat, const MasterName &disk)
{
    return {seat.name.value(), Outcome::Skipped, "it has no disk of master " + inQuotes(disk.value())};
}

Result<void> checkDelete(const DeleteMaster &action, const RoomView &room)
{
    if (findMaster(room.masters, action.name) == nullptr) return tl::unexpected<Error>(noSuchMaster(action.name));
    if (const auto &update = findMaster(room.masters, action.name)->update) {
        return fail(ErrorCode::InUse,
                    "master " + inQuotes(update->master.value()) + " has an open update session; nothing was done",
                    "publish or discard the update first");
    }
    std::vector<std::string> users;
    for (const Seat &seat : room.seats) {
        if (standingOn(seat, action.name)) users.push_back(seat.name.value());
    }
    if (users.empty()) return {};
    return fail(ErrorCode::InUse,
                "master " + inQuotes(action.name.value()) + " is used by " + (users.size() == 1 ? "seat " : "seats ") +
                    listed(users) + "; nothing was done",
                "remove these seats, or give them another master, first");
}

Result<void> checkImport(const ImportSpec &spec, const RoomView &room)
{
    if (const auto name = parseMasterName(spec.name.value()); !name) return failure(name);
    const MasterView *taken = findMaster(room.masters, spec.name);
    if (spec.update) return checkUpdateByFile(spec.name, taken);
    if (taken != nullptr) {
        return fail(ErrorCode::Usage, "a master " + inQuotes(taken->name.value()) + " is there already",
                    "choose another name: an import never writes over a master");
    }
    return {};
}

Result<SnapshotRef> resolveExport(const ExportSpec &spec, const RoomView &room)
{
    const MasterView *master = findMaster(room.masters, spec.snapshot.master);
    if (master == nullptr) return tl::unexpected<Error>(noSuchMaster(spec.snapshot.master));
    const int number = spec.snapshot.number == 0 ? master->current : spec.snapshot.number;
    if (std::find(master->snapshots.begin(), master->snapshots.end(), number) == master->snapshots.end())
        return tl::unexpected<Error>(noSuchSnapshot(master->name, number));
    const bool writable =
        spec.format == ImageFormat::Raw || spec.format == ImageFormat::Qcow2 || spec.format == ImageFormat::Vhdx;
    if (!writable) {
        return fail(ErrorCode::Usage, "a master cannot be exported as " + std::string(toText(spec.format)),
                    "formats of an export are raw, qcow2 and vhdx");
    }
    return SnapshotRef{master->name, number};
}

std::vector<Warning> weaknesses(const Seat &seat)
{
    std::vector<Warning> warnings;
    const auto warn = [&](const char *id, const char *text) { warnings.push_back({id, text, seat.name.value()}); };
    if (seat.auth == AuthMode::None) warn("auth-none", "logs in without a secret: any PC can take its place");
    const auto &allowed = seat.initiators;
    if (std::find(allowed.begin(), allowed.end(), "any") != allowed.end())
        warn("initiators-any", "lets every initiator name in");
    else if (!allowed.empty())
        warn("initiators", "lets other initiator names in beside its own");
    if (seat.maxSessions > 1)
        warn("max-sessions", "allows several sessions at once: two systems on one disk destroy its file system");
    return warnings;
}

std::vector<JournalEntry> journalEntries(const Action &action, const std::string &who, TimePoint at,
                                         const Result<std::vector<ItemOutcome>> &result)
{
    JournalEntry entry{0, at, who, std::string(actionName(action)), std::visit(ObjectOf{}, action), {}, {}};
    if (!result) {
        entry.outcome = outcomeOf(result.error());
        entry.detail = result.error().message;
        return {entry};
    }
    std::string kind = "seat ";
    if (std::visit(ObjectOf{}, action).starts_with("master ")) kind = "master ";
    if (actionName(action).starts_with("schedule.")) kind = "schedule ";
    if (std::holds_alternative<IgnorePc>(action) || std::holds_alternative<SetAdoption>(action)) kind = "pc ";
    if (std::holds_alternative<SetBootNetwork>(action)) kind = "boot network ";
    if (std::holds_alternative<TestReport>(action)) kind = "report by ";
    std::vector<JournalEntry> entries;
    for (const ItemOutcome &item : *result) {
        entry.object = kind + item.name;
        entry.outcome = toText(item.outcome);
        entry.detail = item.message;
        entries.push_back(entry);
    }
    return entries;
}

std::string_view outcomeOf(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Usage:
    case ErrorCode::InUse:
    case ErrorCode::NotFound:
    case ErrorCode::Unsupported:
    case ErrorCode::NotAllowed:
        return "refused";
    case ErrorCode::Failed:
    case ErrorCode::Unreachable:
    case ErrorCode::OutOfSpace:
        break;
    }
    return "failed";
}

int exitCodeOf(std::span<const ItemOutcome> items)
{
    const auto any = [&](Outcome outcome) {
        return std::any_of(items.begin(), items.end(), [outcome](const auto &item) { return item.outcome == outcome; });
    };
    if (any(Outcome::Failed)) return static_cast<int>(ErrorCode::Failed);
    return any(Outcome::Refused) ? static_cast<int>(ErrorCode::InUse) : 0;
}

} // namespace freshseat
