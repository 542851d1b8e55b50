// SPDX-License-Identifier: GPL-3.0-or-later
// What was left undone. Failures are no failures of the action that is about to run: they are logged and tried again.
#include "core/storage/zfs/tidy.h"

#include "core/base/log.h"
#include "core/base/text.h"

#include <algorithm>
#include <set>

namespace freshseat::zfsroom {

namespace {

using zfs::Dataset;
using zfs::DatasetKind;

constexpr auto kTransferMost = std::chrono::hours(24); ///< an import or export that takes longer is none any more

void warn(const Result<void> &result)
{
    if (!result) log::warning(result.error().message);
}

std::vector<const Dataset *> clonesOf(const RoomState &state, const std::string &snapshot)
{
    std::vector<const Dataset *> clones;
    for (const Dataset &dataset : state.datasets) {
        if (dataset.origin == snapshot) clones.push_back(&dataset);
    }
    return clones;
}

bool hasSnapshots(const RoomState &state, const std::string &volume)
{
    return std::any_of(state.datasets.begin(), state.datasets.end(),
                       [below = volume + "@"](const Dataset &one) { return one.name.starts_with(below); });
}

/// Masters by their folders.
struct Unfinished {
    std::set<std::string> deleting;
    std::set<std::string> dropping; ///< they have versions that were dropped; none that is being deleted
};
Unfinished unfinishedIn(const RoomState &state, const Layout &layout)
{
    Unfinished found;
    for (const Dataset &dataset : state.datasets) {
        if (dataset.kind == DatasetKind::Filesystem && Layout::parentOf(dataset.name) == layout.masters()) {
            const auto record = masterFromNote(noteOf(dataset, zfs::kMasterNote));
            if (record && record->deleting) found.deleting.insert(dataset.name);
        } else if (dataset.kind == DatasetKind::Snapshot && dataset.name.starts_with(layout.masters() + "/")) {
            const auto record = versionFromNote(noteOf(dataset, zfs::kVersionNote));
            if (record && record->dropped) found.dropping.emplace(Layout::parentOf(Layout::volumeOf(dataset.name)));
        }
    }
    for (const std::string &name : found.deleting) found.dropping.erase(name);
    return found;
}

/// A seat's old volume, or what is left of a seat that is gone: its folder, or a volume in it.
bool isLeftOver(const RoomState &state, const Dataset &dataset)
{
    const bool isFolder = dataset.kind == DatasetKind::Filesystem;
    const std::string folder(isFolder ? dataset.name : Layout::parentOf(dataset.name));
    const auto seat = std::find_if(state.seats.begin(), state.seats.end(),
                                   [&](const SeatEntry &one) { return one.dataset == folder; });
    if (seat == state.seats.end()) {
        const Dataset *parent = state.dataset(folder);
        if (parent == nullptr) return false;
        const std::string note = noteOf(*parent, zfs::kSeatNote);
        const auto record = note.empty() ? Result<SeatRecord>() : seatFromNote(note);
        return note.empty() || (record && record->gone); // else a note that could not be read
    }
    if (isFolder) return false;
    const std::string name(Layout::lastOf(dataset.name));
    return !volumesIn(seat->record).contains(name);
}

} // namespace

Result<void> Tidy::all()
{
    // Each step looks at the state that the one before it left.
    for (const auto step : {&Tidy::endPublished, &Tidy::dropStrayExports, &Tidy::showAsRecorded, &Tidy::discardVolumes,
                            &Tidy::dropOldTransfers, &Tidy::dropStrayVolumes}) {
        if (!(this->*step)()) continue;
        if (auto read = m_access.refresh(); !read) return read;
    }
    const Unfinished unfinished = unfinishedIn(m_access.state, m_access.layout());
    for (const std::string &name : unfinished.deleting) warn(master(name));
    for (const std::string &name : unfinished.dropping) warn(versions(name));
    return {};
}

/// A publish that was cut off after its snapshot: the session is over.
bool Tidy::endPublished()
{
    bool changed = false;
    for (MasterEntry &master : m_access.state.masters) {
        const std::string volume = master.updateDataset();
        const bool published = master.record.update &&
                               std::any_of(master.versions.begin(), master.versions.end(),
                                           [&](const auto &one) { return Layout::volumeOf(one.dataset) == volume; });
        if (!published) continue;
        master.record.update.reset();
        master.record.updateVolume.clear();
        warn(m_access.write(master));
        changed = true;
    }
    return changed;
}

bool Tidy::isOfSeat(const std::string &volume) const
{
    return volume.starts_with(m_access.layout().seats() + "/") || volume.starts_with(m_access.layout().masters() + "/");
}

/// A rename that was cut off: the seat has its old name, and its disk has the new one. It keeps the disk.
bool Tidy::renameBack(const zfs::Export &stray)
{
    for (const SeatEntry &seat : m_access.state.seats) {
        if (m_access.state.volumesToShow(seat).at(0) != stray.volume ||
            m_access.state.exported(seat.seat.target) != nullptr)
            continue;
        const auto credentials = m_access.iscsi().credentials(stray.target);
        Result<void> back = credentials ? m_access.iscsi().close(stray.target, false) : failure(credentials);
        if (back) {
            back = m_access.iscsi().rename(stray.target, {seat.seat.target, stray.volume, false},
                                           seat.record.disks.at(0).serial, SeatDisks::admissionOf(seat.seat),
                                           *credentials);
        }
        warn(back);
        m_access.exportsChanged = true;
        return back.has_value();
    }
    return false;
}

/// Targets of seats that were just being added, renamed or removed.
bool Tidy::dropStrayExports()
{
    bool changed = false;
    for (const zfs::Export &exported : m_access.state.iscsi.exports) {
        const bool known = std::any_of(m_access.state.seats.begin(), m_access.state.seats.end(),
                                       [&](const SeatEntry &seat) { return seat.seat.target == exported.target; });
        if (known || !isOfSeat(exported.volume) || !m_access.state.warnings.empty()) continue;
        if (renameBack(exported)) {
            changed = true;
            continue;
        }
        auto gone = m_access.iscsi().close(exported.target, false);
        if (gone) gone = m_access.iscsi().remove(exported.target);
        warn(gone);
        if (!gone) continue;
        m_access.exportsChanged = true;
        changed = true;
    }
    return changed;
}

/// Targets that show another volume than recorded, were left closed, or are not there (the host started anew without
/// them).
bool Tidy::showAsRecorded()
{
    bool changed = false;
    for (const SeatEntry &seat : m_access.state.seats) {
        const zfs::Export *exported = m_access.state.exported(seat.seat.target);
        const auto volumes = m_access.state.volumesToShow(seat);
        const bool right = exported != nullptr && exported->open && SeatDisks::volumesOf(*exported) == volumes;
        if (right || !seat.seat.sessions.empty()) continue;
        const bool there = std::all_of(volumes.begin(), volumes.end(),
                                       [&](const auto &one) { return m_access.state.dataset(one.second) != nullptr; });
        if (!there) continue; // a reset makes a new one
        auto shown = m_disks.close(seat, false);
        if (shown) shown = m_disks.show(seat);
        warn(shown);
        changed = true;
    }
    return changed;
}

bool Tidy::forgetKept()
{
    bool changed = false;
    for (SeatEntry &seat : m_access.state.seats) {
        bool over = false;
        for (auto &[lun, disk] : seat.record.disks) {
            if (!disk.kept || m_access.now() < disk.kept->until) continue;
            disk.kept.reset();
            over = true;
        }
        if (over) warn(m_access.write(seat));
        changed = changed || over;
    }
    return changed;
}

/// Clones that no seat has any more, and kept ones whose time is over.
bool Tidy::discardVolumes()
{
    bool changed = forgetKept();
    std::vector<std::string> volumes;
    for (SeatEntry &seat : m_access.state.seats) changed = dropTaken(seat) || changed;
    for (const Dataset &dataset : m_access.state.datasets) {
        if (!dataset.name.starts_with(m_access.layout().seats() + "/") || dataset.kind == DatasetKind::Snapshot)
            continue;
        if (isLeftOver(m_access.state, dataset) && !m_access.state.isExported(dataset.name))
            volumes.push_back(dataset.name);
    }
    std::sort(volumes.rbegin(), volumes.rend()); // a folder after what is in it
    for (const std::string &volume : volumes) {
        const Dataset &dataset = *m_access.state.dataset(volume);
        if (dataset.kind == DatasetKind::Filesystem) { // others have the folder's note, too
            const auto record = seatFromNote(noteOf(dataset, zfs::kSeatNote));
            if (record && !m_disks.destroyTaken(*record)) continue; // an owner's volume keeps nothing of it
        }
        changed = m_disks.discard(volume).empty() || changed;
    }
    return changed;
}

/// What was made of an owner's volume, when no clone of the seat is left of it.
bool Tidy::dropTaken(SeatEntry &seat)
{
    if (seat.record.taken.empty() || !clonesOf(m_access.state, seat.record.taken).empty()) return false;
    if (!m_disks.destroyTaken(seat.record)) return false;
    seat.record.taken.clear();
    warn(m_access.write(seat));
    return true;
}

/// Transfers of clients that are gone.
bool Tidy::dropOldTransfers()
{
    bool changed = false;
    const auto tooOld = [this](const Dataset &one) { return m_access.now() - one.created > kTransferMost; };
    for (const Dataset &dataset : m_access.state.datasets) {
        if (!dataset.name.starts_with(m_access.layout().masters() + "/") || !tooOld(dataset)) continue;
        const bool marker = dataset.name == Layout::transfer(std::string(Layout::volumeOf(dataset.name)));
        const bool folder = dataset.kind == DatasetKind::Filesystem && noteOf(dataset, zfs::kMasterNote).empty();
        if (marker) warn(m_access.zfs().destroy(dataset.name));
        changed = changed || marker;
        // An import that never became a master: its volume went a change before.
        if (folder) changed = m_disks.discard(dataset.name).empty() || changed;
    }
    return changed;
}

/// Volumes that are no version's, no update session's and no transfer's.
bool Tidy::dropStrayVolumes()
{
    bool changed = false;
    std::vector<std::string> strays;
    for (const Dataset &dataset : m_access.state.datasets) {
        if (dataset.kind != DatasetKind::Volume || !dataset.name.starts_with(m_access.layout().masters() + "/"))
            continue;
        const bool updates = std::any_of(m_access.state.masters.begin(), m_access.state.masters.end(),
                                         [&](const auto &master) { return master.updateDataset() == dataset.name; });
        if (!updates && !hasSnapshots(m_access.state, dataset.name) && !m_access.state.isExported(dataset.name) &&
            m_access.state.warnings.empty())
            strays.push_back(dataset.name);
    }
    for (const std::string &volume : strays) changed = m_disks.discard(volume).empty() || changed;
    return changed;
}

Result<void> Tidy::versions(const std::string &master)
{
    for (;;) {
        if (auto read = m_access.refresh(); !read) return read;
        const auto more = stepVersions(master);
        if (!more) return failure(more);
        if (!*more) return {};
    }
}

/// One thing that can go, or be turned over. False: there is none.
Result<bool> Tidy::stepVersions(const std::string &master)
{
    // First, or the volume that was just turned over would be turned back.
    if (dropStrayVolumes()) return true;
    for (const Dataset &snapshot : m_access.state.datasets) {
        if (snapshot.kind != DatasetKind::Snapshot || !snapshot.name.starts_with(master + "/")) continue;
        const auto record = versionFromNote(noteOf(snapshot, zfs::kVersionNote));
        if (!record || !record->dropped) continue;
        const std::string volume(Layout::volumeOf(snapshot.name));
        const auto clones = clonesOf(m_access.state, snapshot.name);
        if (clones.empty()) {
            if (auto gone = m_access.zfs().destroy(snapshot.name); !gone) return failure(gone);
            return true;
        }
        // A younger version is built upon it, and nothing else: it takes the older one's data over.
        const bool younger = clones.size() == 1 && Layout::parentOf(clones[0]->name) == master &&
                             hasSnapshots(m_access.state, clones[0]->name);
        if (!younger) continue;
        if (auto promoted = m_access.zfs().promote(clones[0]->name); !promoted) return failure(promoted);
        return true;
    }
    return false;
}

Result<void> Tidy::master(const std::string &dataset)
{
    for (;;) {
        if (auto read = m_access.refresh(); !read) return read;
        const auto more = stepMaster(dataset);
        if (!more) return failure(more);
        if (!*more) return {};
    }
}

Result<bool> Tidy::stepMaster(const std::string &dataset)
{
    bool any = false;
    for (const Dataset &one : m_access.state.datasets) {
        if (!one.name.starts_with(dataset + "/")) continue;
        any = true;
        const bool snapshot = one.kind == DatasetKind::Snapshot;
        const bool needed = snapshot ? !clonesOf(m_access.state, one.name).empty()
                                     : hasSnapshots(m_access.state, one.name) || m_access.state.isExported(one.name);
        if (needed) continue;
        if (auto gone = m_access.zfs().destroy(one.name); !gone) return failure(gone);
        return true;
    }
    if (any) return fail(ErrorCode::InUse, "something outside the room is built upon what is in " + dataset);
    if (m_access.state.dataset(dataset) == nullptr) return false;
    if (auto gone = m_access.zfs().destroy(dataset); !gone) return failure(gone);
    return false;
}

} // namespace freshseat::zfsroom
