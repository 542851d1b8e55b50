// SPDX-License-Identifier: GPL-3.0-or-later
// Which dataset is what, and what that makes of masters and seats.
#include "core/storage/zfs/room_state.h"

#include "core/base/text.h"
#include "core/model/json.h"
#include "core/model/update_rules.h"

#include <algorithm>
#include <set>

namespace freshseat::zfsroom {

std::string noteIn(const zfs::Properties &notes, const std::string &name)
{
    const auto found = notes.find(name);
    return found == notes.end() ? std::string() : found->second;
}

std::string noteOf(const zfs::Dataset &dataset, const std::string &name)
{
    return noteIn(dataset.notes, name);
}

namespace {

using zfs::Dataset;
using zfs::DatasetKind;

class Reader
{
public:
    Reader(const Layout &layout, const std::string &authority, const FirstSeen &firstSeen, RoomState &state)
        : m_layout(layout)
        , m_authority(authority)
        , m_firstSeen(firstSeen)
        , m_state(state)
    {}

    void read()
    {
        for (const Dataset &dataset : m_state.datasets) readOne(dataset);
        keepOwnExports();
        for (MasterEntry &master : m_state.masters) finish(master);
        std::sort(m_state.masters.begin(), m_state.masters.end(), [](const MasterEntry &a, const MasterEntry &b) {
            return nameKey(a.record.name.value()) < nameKey(b.record.name.value());
        });
        std::sort(m_state.seats.begin(), m_state.seats.end(), [](const SeatEntry &a, const SeatEntry &b) {
            return nameKey(a.record.seat.name.value()) < nameKey(b.record.seat.name.value());
        });
        for (SeatEntry &seat : m_state.seats) finish(seat);
        for (MasterEntry &master : m_state.masters) finishUpdate(master);
    }

private:
    void readOne(const Dataset &dataset)
    {
        if (dataset.name == m_layout.root()) {
            m_state.exists = noteOf(dataset, zfs::kRoomNote) == dataset.name;
        } else if (dataset.name == m_layout.journal()) {
            readJournal(noteOf(dataset, zfs::kJournalNote));
        } else if (dataset.name == m_layout.schedule()) {
            const Json index = Json::parse(noteOf(dataset, zfs::kScheduleNote), nullptr, false);
            m_state.scheduled = index.is_object() && index.contains("ids") && !index["ids"].empty();
        } else if (dataset.kind == DatasetKind::Filesystem && Layout::parentOf(dataset.name) == m_layout.masters()) {
            readMaster(dataset);
        } else if (dataset.kind == DatasetKind::Filesystem && Layout::parentOf(dataset.name) == m_layout.seats()) {
            readSeat(dataset);
        }
    }
    /// Another room on the same host has targets of its own. A seat's that shows nothing has lost its disk: LIO
    /// restored it before the volume was there.
    void keepOwnExports()
    {
        std::set<std::string> bare;
        for (const SeatEntry &seat : m_state.seats) bare.insert(targetName(seat.record.seat.name, m_authority));
        for (const zfs::Export &one : m_state.iscsi.exports) {
            if (!one.volume.empty()) bare.erase(one.target);
        }
        std::erase_if(m_state.iscsi.exports, [&, below = m_layout.root() + "/"](const zfs::Export &one) {
            return one.volume.empty() ? !bare.contains(one.target) : !one.volume.starts_with(below);
        });
    }
    void readJournal(const std::string &note)
    {
        if (note.empty() || note.find_first_not_of("0123456789") != std::string::npos || note.size() > 15) return;
        m_state.lastJournal = std::stoll(note);
    }
    void readMaster(const Dataset &dataset)
    {
        const std::string note = noteOf(dataset, zfs::kMasterNote);
        if (note.empty()) return; // an import that is under way, or was given up
        auto record = masterFromNote(note);
        if (!record) return unreadable(dataset, record.error());
        if (record->deleting) return;
        MasterEntry &entry = m_state.masters.emplace_back();
        entry.record = std::move(*record);
        entry.dataset = dataset.name;
    }
    void readSeat(const Dataset &dataset)
    {
        const std::string note = noteOf(dataset, zfs::kSeatNote);
        if (note.empty()) return; // a seat that is just being added or removed
        auto record = seatFromNote(note);
        if (!record) return unreadable(dataset, record.error());
        if (record->gone) return;
        SeatEntry &entry = m_state.seats.emplace_back();
        entry.record = std::move(*record);
        entry.dataset = dataset.name;
    }
    void unreadable(const Dataset &dataset, const Error &error)
    {
        m_state.warnings.push_back({"unreadable", dataset.name + " is left alone: " + error.message, {}});
    }

    void finish(MasterEntry &master)
    {
        const std::string below = master.dataset + "/";
        for (const Dataset &dataset : m_state.datasets) {
            if (dataset.kind != DatasetKind::Snapshot || !dataset.name.starts_with(below)) continue;
            const std::string note = noteOf(dataset, zfs::kVersionNote);
            const auto record = note.empty() ? Result<VersionRecord>() : versionFromNote(note);
            if (note.empty()) continue;
            if (!record) {
                unreadable(dataset, record.error());
                continue;
            }
            master.record.last = std::max(master.record.last, record->number);
            if (!record->dropped) master.versions.push_back({*record, dataset.name, dataset.written});
        }
        std::sort(master.versions.begin(), master.versions.end(),
                  [](const Version &a, const Version &b) { return a.record.number < b.record.number; });
        if (master.versions.empty()) return;
        const std::string newest(Layout::volumeOf(master.versions.back().dataset));
        if (const Dataset *volume = m_state.dataset(newest)) master.size = volume->size;
    }

    void finish(SeatEntry &entry)
    {
        entry.seat = entry.record.seat;
        Seat &seat = entry.seat;
        seat.target = targetName(seat.name, m_authority);
        seat.initiator = initiatorName(seat.name, m_authority);
        seat.portal = m_state.iscsi.portal;
        for (const auto &[lun, disk] : entry.record.disks) {
            if (disk.kept) seat.undoUntil = disk.kept->until; // all of one reset
        }
        const zfs::Export *exported = m_state.exported(seat.target);
        if (exported != nullptr) seat.refusedLogins = exported->refused;
        for (const zfs::HostSession &session : m_state.iscsi.sessions) {
            if (exported != nullptr && session.target == seat.target)
                seat.sessions.push_back({session.initiator, session.address, m_firstSeen(session), 0, 0});
        }
        const Dataset *volume = m_state.dataset(entry.volume());
        if (volume != nullptr) seat.dirtyBytes = volume->written;
        for (DataDisk &disk : seat.data) {
            if (const Dataset *data = m_state.dataset(entry.volume(disk.lun))) disk.dirtyBytes = data->written;
        }
        seat.state = seat.sessions.empty() ? SeatState::Off : SeatState::Running;
        seat.warnings = weaknesses(seat);
        addWarnings(entry, volume);
        if (seat.lastError || volume == nullptr) seat.state = SeatState::Failed;
    }
    void addWarnings(SeatEntry &entry, const Dataset *volume) const
    {
        Seat &seat = entry.seat;
        const std::string &name = seat.name.value();
        const auto warn = [&](const char *id, std::string text) {
            seat.warnings.push_back({id, std::move(text), name});
        };
        if (volume == nullptr) warn("no-disk", "its disk is gone: reset it to get a new one");
        const zfs::Export *exported = m_state.exported(seat.target);
        if (exported == nullptr || exported->volume.empty()) // LIO: a target that came back without its disk
            warn("no-export", "it has no iSCSI target on the storage host: the next change of the room makes one");
        else if (!exported->open)
            warn("export-closed", "its iSCSI target takes no logins: the next change of the room opens it");
        // A PC makes a session for each of its disks.
        const bool others = std::any_of(seat.sessions.begin(), seat.sessions.end(), [&](const SessionView &one) {
            return one.address != seat.sessions.front().address;
        });
        if (seat.maxSessions == 1 && seat.sessions.size() > 1 && (seat.data.empty() || others))
            warn("double-boot", "two PCs are on its disk at the same time: " + seat.sessions[0].address + " and " +
                                    seat.sessions[1].address);
        if (seat.sizeLimit && seat.dirtyBytes > *seat.sizeLimit)
            warn("size-limit", "it has written " + formatSize(seat.dirtyBytes) + ", more than its limit");
        for (const DataDisk &disk : seat.data) {
            const std::string which = "data disk " + disk.master.value() + ": ";
            const std::uint64_t limit = limitOf(seat, disk);
            if (m_state.dataset(entry.volume(disk.lun)) == nullptr)
                warn("data-disk-failed", which + "its disk is gone: reset it to get a new one");
            if (limit != 0 && disk.dirtyBytes > limit)
                warn("size-limit", which + "it has written " + formatSize(disk.dirtyBytes) + ", more than its limit");
        }
    }

    void finishUpdate(MasterEntry &master)
    {
        if (!master.record.update) return;
        UpdateSession &update = *master.record.update;
        const Dataset *volume = m_state.dataset(master.updateDataset());
        if (volume != nullptr) update.writtenBytes = volume->written;
        SeatEntry *seat = m_state.updating(master);
        if (seat == nullptr) return;
        seat->seat.state = SeatState::Update;
        update.seat = seat->seat.name;
        update.sessions = static_cast<int>(seat->seat.sessions.size());
    }

    const Layout &m_layout;
    const std::string &m_authority;
    const FirstSeen &m_firstSeen;
    RoomState &m_state;
};

} // namespace

const Version *MasterEntry::version(int number) const
{
    const auto found = std::find_if(versions.begin(), versions.end(),
                                    [number](const Version &one) { return one.record.number == number; });
    return found == versions.end() ? nullptr : &*found;
}

const Dataset *RoomState::dataset(const std::string &name) const
{
    const auto found =
        std::find_if(datasets.begin(), datasets.end(), [&](const Dataset &one) { return one.name == name; });
    return found == datasets.end() ? nullptr : &*found;
}

const zfs::Export *RoomState::exported(const std::string &target) const
{
    const auto found = std::find_if(iscsi.exports.begin(), iscsi.exports.end(),
                                    [&](const zfs::Export &one) { return one.target == target; });
    return found == iscsi.exports.end() ? nullptr : &*found;
}

bool RoomState::isExported(const std::string &volume) const
{
    return std::any_of(iscsi.exports.begin(), iscsi.exports.end(),
                       [&](const zfs::Export &one) { return one.shows(volume); });
}

MasterEntry *RoomState::master(const MasterName &name)
{
    const auto found = std::find_if(masters.begin(), masters.end(), [&](const MasterEntry &one) {
        return nameKey(one.record.name.value()) == nameKey(name.value());
    });
    return found == masters.end() ? nullptr : &*found;
}

SeatEntry *RoomState::seat(const SeatName &name)
{
    const auto found = std::find_if(seats.begin(), seats.end(), [&](const SeatEntry &one) {
        return nameKey(one.record.seat.name.value()) == nameKey(name.value());
    });
    return found == seats.end() ? nullptr : &*found;
}

SeatEntry *RoomState::updating(const MasterEntry &master)
{
    if (!master.record.update || !master.record.update->seat) return nullptr;
    return seat(*master.record.update->seat);
}

std::map<int, std::string> RoomState::volumesToShow(const SeatEntry &seat) const
{
    std::map<int, std::string> volumes;
    for (const auto &[lun, disk] : seat.record.disks) volumes[lun] = seat.volume(lun);
    for (const MasterEntry &master : masters) {
        const auto &update = master.record.update;
        if (!update || !update->seat || nameKey(update->seat->value()) != nameKey(seat.record.seat.name.value()))
            continue;
        const auto standing = standingOn(seat.record.seat, master.record.name);
        volumes[standing ? standing->lun : 0] = master.updateDataset();
    }
    return volumes;
}

std::vector<Seat> RoomState::seatList() const
{
    std::vector<Seat> list;
    for (const SeatEntry &entry : seats) list.push_back(entry.seat);
    return list;
}

RoomState readRoom(const Layout &layout, const std::string &authority, std::vector<Dataset> datasets,
                   zfs::IscsiState iscsi, const FirstSeen &firstSeen)
{
    RoomState state;
    state.datasets = std::move(datasets);
    state.iscsi = std::move(iscsi);
    Reader(layout, authority, firstSeen, state).read();
    return state;
}

} // namespace freshseat::zfsroom
