// SPDX-License-Identifier: GPL-3.0-or-later
// States, warnings and the view of a seat.
#include "core/host/seat_view.h"

#include "core/boot/neighbours.h"
#include "core/host/seat_statistics.h"
#include "core/model/rules.h"

#include <algorithm>

namespace freshseat::host {

namespace {

bool sameSessions(const std::vector<SessionView> &a, const std::vector<SessionView> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const SessionView &x, const SessionView &y) {
        return x.initiator == y.initiator && x.address == y.address && x.since == y.since &&
               x.bytesRead == y.bytesRead && x.bytesWritten == y.bytesWritten;
    });
}

bool sameWarnings(const std::vector<Warning> &a, const std::vector<Warning> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const Warning &x, const Warning &y) { return x.id == y.id && x.text == y.text; });
}

/// What is wrong with the disk, in words.
std::optional<std::string> failureOf(const SeatRuntime &seat, const catalog::DiskRecord &disk)
{
    const DiskRuntime *runtime = seat.disk(disk.lun);
    if (runtime == nullptr) return std::nullopt;
    if (runtime->failure) return runtime->failure;
    if (runtime->clone && runtime->clone->stats().failed) return "a write failed: it refuses writes until it is reset";
    return std::nullopt;
}

/// New settings wait for the next login.
bool isPending(const SeatRuntime &seat)
{
    const auto disks = disksOf(seat.record);
    return std::any_of(disks.begin(), disks.end(), [&](const catalog::DiskRecord &disk) {
        const DiskRuntime *runtime = seat.disk(disk.lun);
        return runtime != nullptr && runtime->clone && !seat.updates(disk) && !seat.isConfigured(disk);
    });
}

bool isNearLimit(const SeatRuntime &seat, const catalog::DiskRecord &disk)
{
    const std::uint64_t limit = limitOf(seat.record, disk);
    return limit != 0 && dirtyBytesOf(seat, disk) >= limit / 10 * 9;
}

std::optional<Warning> unexpectedAddress(const SeatRuntime &seat, const std::string &name)
{
    if (!seat.bootedByScript) return std::nullopt;
    std::vector<std::string> addresses;
    for (const LiveSession &live : seat.sessions) addresses.push_back(live.address);
    return otherAddress(name, seat.scriptPeer, seat.record.maxSessions, addresses);
}

/// What is wrong with the seat now, beside the settings that weaken it.
std::vector<Warning> troubles(const SeatRuntime &seat, const std::string &name)
{
    std::vector<Warning> warnings;
    if (seat.mustBoot())
        warnings.push_back(
            {"must-boot", "must boot again: its disk was reset under the system that was running", name});
    if (isPending(seat))
        warnings.push_back({"policy-pending", "its new policy or size limit holds from its next login on", name});
    if (seat.freshAtBoot)
        warnings.push_back({"fresh-at-boot", "is reset at its next boot: it was in use when its schedule ran", name});
    if (auto warning = unexpectedAddress(seat, name)) warnings.push_back(std::move(*warning));
    for (const catalog::DiskRecord &disk : disksOf(seat.record)) {
        const std::string which = disk.lun == 0 ? std::string() : "data disk " + disk.master.value() + ": ";
        if (isNearLimit(seat, disk))
            warnings.push_back({"limit-near", which + "has written nine tenths of its size limit", name});
        const auto failure = failureOf(seat, disk);
        if (!failure) continue;
        if (disk.lun == 0)
            warnings.push_back({"disk-failed", *failure, name});
        else
            warnings.push_back({"data-disk-failed", which + *failure, name});
    }
    return warnings;
}

} // namespace

/// Somebody who looked at the script on this host is no PC; where several may be on a seat, each has its own address.
std::optional<Warning> otherAddress(const std::string &seat, const std::string &scriptPeer, int maxSessions,
                                    const std::vector<std::string> &addresses)
{
    if (scriptPeer.empty() || boot::isLoopback(scriptPeer) || maxSessions > 1) return std::nullopt;
    const auto other = std::find_if(addresses.begin(), addresses.end(),
                                    [&](const std::string &address) { return address != scriptPeer; });
    if (other == addresses.end()) return std::nullopt;
    return Warning{"other-address", "a session comes from " + *other + ", but its boot script went to " + scriptPeer,
                   seat};
}

bool isRunning(const LiveSession &session, std::chrono::steady_clock::time_point now)
{
    return session.kind != LoginKind::Firmware &&
           (session.bytesWritten != 0 || now - session.sinceSteady >= kRunningAfter);
}

SeatState stateOf(const SeatRuntime &seat, std::chrono::steady_clock::time_point now)
{
    if (seat.update) return SeatState::Update; // before all else: what asks whether it may be touched looks here
    if (seat.activity == Activity::Resetting) return SeatState::Resetting;
    if (failureOf(seat, seat.record)) return SeatState::Failed;
    SeatState state = SeatState::Off;
    if (seat.armed && seat.scriptAt && now - *seat.scriptAt < kScriptShows) state = SeatState::Firmware;
    for (const LiveSession &session : seat.sessions) {
        if (session.kind == LoginKind::Firmware) {
            if (state != SeatState::Starting) state = SeatState::Firmware;
        } else if (isRunning(session, now)) {
            return SeatState::Running;
        } else {
            state = SeatState::Starting;
        }
    }
    return state;
}

std::uint64_t dirtyBytesOf(const SeatRuntime &seat, const catalog::DiskRecord &disk)
{
    const DiskRuntime *runtime = seat.disk(disk.lun);
    if (runtime == nullptr) return 0;
    return runtime->clone && !seat.updates(disk) ? runtime->clone->stats().dirtyBytes : runtime->closedDirtyBytes;
}

Seat viewOf(const SeatRuntime &seat, const std::string &authority, const std::string &portal,
            std::chrono::steady_clock::time_point now)
{
    const catalog::SeatRecord &record = seat.record;
    Seat view;
    view.name = record.name;
    view.mac = record.mac;
    view.group = record.group;
    view.master = record.master;
    view.snapshot = record.snapshot;
    view.pinned = record.pinned;
    view.policy = record.policy;
    view.target = targetName(record.name, authority);
    view.portal = portal;
    view.initiator = initiatorName(record.name, authority);
    view.state = stateOf(seat, now);
    view.dirtyBytes = dirtyBytesOf(seat, record);
    view.sizeLimit = record.sizeLimit;
    for (const LiveSession &session : seat.sessions) {
        view.sessions.push_back({session.initiator, session.address, session.since, session.bytesRead,
                                 session.bytesWritten, statisticsOf(session)});
    }
    view.lastReset = record.lastReset;
    view.lastError = record.lastError;
    view.place = record.place;
    view.auth = record.auth;
    view.maxSessions = record.maxSessions;
    view.firmware = record.firmware;
    view.initiators = record.initiators;
    view.moveTo = seat.aimOf(record);
    for (const catalog::DiskRecord &disk : record.data) {
        view.data.push_back({disk.master, disk.snapshot, disk.lun, dirtyBytesOf(seat, disk), disk.pinned,
                             seat.aimOf(disk), disk.ownLimit});
    }
    view.warnings = weaknesses(view);
    const auto more = troubles(seat, record.name.value());
    view.warnings.insert(view.warnings.end(), more.begin(), more.end());
    return view;
}

namespace {

bool sameData(const std::vector<DataDisk> &a, const std::vector<DataDisk> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const DataDisk &x, const DataDisk &y) {
        return x.master == y.master && x.snapshot == y.snapshot && x.lun == y.lun && x.dirtyBytes == y.dirtyBytes &&
               x.pinned == y.pinned && x.moveTo == y.moveTo && x.sizeLimit == y.sizeLimit;
    });
}

} // namespace

bool looksTheSame(const Seat &a, const Seat &b)
{
    return a.name == b.name && a.mac == b.mac && a.group == b.group && a.master == b.master &&
           a.snapshot == b.snapshot && a.pinned == b.pinned && a.policy == b.policy && a.portal == b.portal &&
           a.state == b.state && a.dirtyBytes == b.dirtyBytes && a.sizeLimit == b.sizeLimit &&
           sameSessions(a.sessions, b.sessions) && a.lastReset == b.lastReset && a.lastError == b.lastError &&
           a.place == b.place && a.auth == b.auth && a.maxSessions == b.maxSessions && a.initiators == b.initiators &&
           a.firmware == b.firmware && sameData(a.data, b.data) && a.moveTo == b.moveTo && a.undoUntil == b.undoUntil &&
           sameWarnings(a.warnings, b.warnings);
}

} // namespace freshseat::host
