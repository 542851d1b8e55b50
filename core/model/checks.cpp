// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/checks.h"

#include "core/base/text.h"
#include "core/model/counting.h"

#include <algorithm>

namespace freshseat {

namespace {

constexpr auto kScrubbedLately = std::chrono::hours(24 * 40);
constexpr auto kLongUpdate = std::chrono::hours(24 * 7);

Check passed(std::string check, std::string text)
{
    return {std::move(check), CheckResult::Pass, std::move(text), {}};
}
Check warned(std::string check, std::string text, std::string remedy)
{
    return {std::move(check), CheckResult::Warn, std::move(text), std::move(remedy)};
}
Check failed(std::string check, std::string text, std::string remedy)
{
    return {std::move(check), CheckResult::Fail, std::move(text), std::move(remedy)};
}

template <class Matches>
std::vector<std::string> namesOf(const std::vector<Seat> &seats, Matches matches)
{
    std::vector<std::string> names;
    for (const Seat &seat : seats) {
        if (matches(seat)) names.push_back(seat.name.value());
    }
    return names;
}

std::vector<Check> placeChecks(const HostStatus &status)
{
    std::vector<Check> checks;
    for (const StoragePlace &place : status.places) {
        const std::uint64_t free = place.total - std::min(place.total, place.used);
        const std::string words =
            formatSize(free) + " of " + formatSize(place.total) + " are free on the seats' disk " + place.path + ".";
        checks.push_back(free > place.reserve
                             ? passed("space", words)
                             : failed("space", words + " That is the reserve: its seats can hardly write any more.",
                                      "Reset seats that wrote much, or give store.seats a larger disk."));
    }
    return checks;
}

Check spaceCheck(const HostStatus &status)
{
    if (status.spaceTotal == 0) return warned("space", "The storage host does not say how much space it has.", {});
    const std::uint64_t free = status.spaceTotal - std::min(status.spaceTotal, status.spaceUsed);
    const std::string words = formatSize(free) + " of " + formatSize(status.spaceTotal) + " are free.";
    if (free <= status.spaceReserve)
        return failed("space", words + " That is the reserve: seats can hardly write any more.",
                      "Drop old versions (master drop), reset seats that wrote much, or add a disk.");
    if (free - status.spaceReserve < kRoomy)
        return warned("space", words,
                      "A Windows master and its seats want 50 GiB or more: add a disk, or drop what is not needed.");
    return passed("space", words);
}

std::vector<Check> seatChecks(const std::vector<Seat> &seats)
{
    std::vector<Check> checks;
    if (seats.empty()) return {warned("seats", "There are no seats yet.", "freshseatctl seat add, or pc auto on.")};
    const auto broken =
        namesOf(seats, [](const Seat &seat) { return seat.state == SeatState::Failed || seat.lastError.has_value(); });
    const auto warn = namesOf(seats, [](const Seat &seat) { return !seat.warnings.empty(); });
    if (!broken.empty())
        checks.push_back(failed("seats", counted(broken.size(), "seat") + " failed: " + listed(broken) + ".",
                                "freshseatctl seat show NAME says why."));
    if (!warn.empty())
        checks.push_back(warned("seats", counted(warn.size(), "seat") + " with a warning: " + listed(warn) + ".",
                                "freshseatctl seat show NAME shows it."));
    if (checks.empty()) checks.push_back(passed("seats", counted(seats.size(), "seat") + ", none with a warning."));
    return checks;
}

std::optional<Check> addressCheck(const std::vector<Seat> &seats)
{
    if (seats.empty()) return std::nullopt;
    const std::string &portal = seats.front().portal;
    if (isOnLoopback(portal))
        return warned("address", "PCs are sent to " + portal + ", which they cannot reach.",
                      "Let the helper listen on the address of the room's network (freshseatd --iscsi ADDR).");
    return passed("address", "PCs are sent to " + portal + ".");
}

std::vector<Check> bootChecks(const BootNetwork &network)
{
    std::vector<Check> checks;
    if (network.state == "failed")
        checks.push_back(failed("boot-network", network.problem.value_or("The boot network does not run."),
                                "freshseatctl boot network show says more."));
    else if (network.on)
        checks.push_back(passed("boot-network", "PCs boot over " + network.interface + "."));
    else
        checks.push_back(passed("boot-network", "Off: PCs boot from sticks, or another server sends them here."));
    return checks;
}

/// What is to be done about a warning of the room's.
std::string remedyFor(const Warning &warning)
{
    if (warning.id == "other-servers")
        return "Two servers send PCs to two places: switch one off, or let the other one name the boot programs "
               "(freshseatctl boot network on --mode tftp).";
    if (warning.id == "boot-program")
        return "Install iPXE 1.21 or later, such as the package ipxe of Debian 13, and name its folder as "
               "boot.programs "
               "in freshseatd.toml; or freshseatctl seat set NAME firmware=auto.";
    return {};
}

/// Of the room, and of seats where the seats themselves do not tell it.
std::vector<Check> warningChecks(const RoomFacts &room)
{
    std::vector<Check> checks;
    for (const Warning &warning : room.status.warnings) {
        if (warning.id == "boot-network" && room.bootNetwork) continue; // told by bootChecks()
        if (warning.seat.empty())
            checks.push_back(warned(warning.id, warning.text, remedyFor(warning)));
        else if (warning.id == "boot-program")
            checks.push_back(warned(warning.id, warning.seat + ": " + warning.text + ".", remedyFor(warning)));
    }
    return checks;
}

/// Of one master, or of everything.
std::vector<Check> integrityChecks(const ScrubStatus &scrub, TimePoint now, const std::string &master)
{
    std::vector<Check> checks;
    for (const ScrubFinding &finding : scrub.findings) {
        if (master.empty() || finding.master == master) checks.push_back(failed("integrity", finding.text, {}));
    }
    if (!checks.empty()) return checks;
    const std::string remedy = "freshseatctl store scrub start reads everything while the seats run.";
    if (!scrub.finishedAt) return {warned("integrity", "The store was never read as a whole.", remedy)};
    if (now - *scrub.finishedAt > kScrubbedLately)
        return {warned("integrity", "The store was last read as a whole on " + formatTime(*scrub.finishedAt) + ".",
                       remedy)};
    return {passed("integrity", "Everything was read on " + formatTime(*scrub.finishedAt) + ": nothing is damaged.")};
}

void add(std::vector<Check> &checks, std::vector<Check> more)
{
    checks.insert(checks.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

/// The version that seats get.
std::vector<Check> currentChecks(const Master &master, const std::vector<Snapshot> &snapshots)
{
    const std::string name = master.name.value();
    const auto current =
        std::find_if(snapshots.begin(), snapshots.end(), [](const Snapshot &one) { return one.current; });
    if (current == snapshots.end())
        return {failed("current", name + " has no current version.", "freshseatctl master current " + name + " N.")};
    const std::string version = "Version " + std::to_string(current->number);
    if (current->bad)
        return {failed("current", version + " is what seats get, and it is marked bad.",
                       "freshseatctl master current " + name + " N goes back to one that is not.")};
    std::vector<Check> checks{
        passed("current", version + " of " + formatTime(current->created) + " is what seats get.")};
    const bool good =
        std::any_of(snapshots.begin(), snapshots.end(), [](const Snapshot &one) { return one.lastKnownGood; });
    if (!good)
        checks.push_back(warned("last-known-good", "No version is known to be good.",
                                "When the seats run well: freshseatctl master good " + name + ' ' +
                                    std::to_string(current->number) + "."));
    return checks;
}

/// Seats with that disk, as their system's or for data, that stand on another version than the current one.
std::vector<std::string> behind(const Master &master, const std::vector<Seat> &seats)
{
    return namesOf(seats, [&](const Seat &seat) {
        if (seat.master == master.name) return !seat.pinned && seat.snapshot != master.current;
        return std::any_of(seat.data.begin(), seat.data.end(), [&](const DataDisk &disk) {
            return disk.master == master.name && !disk.pinned && disk.snapshot != master.current;
        });
    });
}

} // namespace

bool isOnLoopback(std::string_view portal)
{
    return portal.starts_with("127.") || portal.starts_with("[::1]");
}

std::string_view toText(CheckResult result)
{
    switch (result) {
    case CheckResult::Pass:
        return "pass";
    case CheckResult::Warn:
        return "warn";
    case CheckResult::Fail:
        break;
    }
    return "fail";
}

Json toJson(const Check &check)
{
    return {{"check", check.check},
            {"result", toText(check.result)},
            {"text", check.text},
            {"remedy", check.remedy.empty() ? Json(nullptr) : Json(check.remedy)}};
}

std::vector<Check> checkHost(const RoomFacts &room)
{
    const HostStatus &status = room.status;
    std::vector<Check> checks{passed("host", status.host + " answers: " + status.backend + ' ' + status.version + ".")};
    checks.push_back(spaceCheck(status));
    for (Check &check : placeChecks(status)) checks.push_back(std::move(check));
    checks.push_back(room.masters.empty()
                         ? warned("masters", "There is no master yet.", "freshseatctl master import NAME FILE.")
                         : passed("masters", counted(room.masters.size(), "master") + "."));
    add(checks, seatChecks(room.seats));
    if (auto address = addressCheck(room.seats)) checks.push_back(std::move(*address));
    if (room.bootNetwork) add(checks, bootChecks(*room.bootNetwork));
    if (room.scrub) add(checks, integrityChecks(*room.scrub, room.now, {}));
    add(checks, warningChecks(room));
    return checks;
}

std::vector<Check> checkMaster(const Master &master, const std::vector<Snapshot> &snapshots, const RoomFacts &room)
{
    const std::string name = master.name.value();
    std::vector<Check> checks = currentChecks(master, snapshots);
    if (room.scrub) add(checks, integrityChecks(*room.scrub, room.now, name));
    if (master.update && room.now - master.update->since > kLongUpdate)
        checks.push_back(warned("update", "Its update session is open since " + formatTime(master.update->since) + ".",
                                "freshseatctl update publish " + name + ", or update discard " + name + "."));
    const auto old = behind(master, room.seats);
    if (!old.empty())
        checks.push_back(warned("seats", counted(old.size(), "seat") + " on an older version: " + listed(old) + ".",
                                "They move when they are reset or boot; a `keep` seat when it is reset."));
    return checks;
}

} // namespace freshseat
