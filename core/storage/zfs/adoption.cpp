// SPDX-License-Identifier: GPL-3.0-or-later
// A master that is being made of an owner's volume is marked as one that is being deleted until it is whole: what is
// cut off is taken away by the next change.
#include "core/storage/zfs/adoption.h"

#include "core/base/log.h"
#include "core/base/text.h"
#include "core/storage/zfs/import_end.h"
#include "core/storage/zfs/tidy.h"
#include "core/storage/zfs/version_work.h"

#include <algorithm>

namespace freshseat::zfsroom {

namespace {

constexpr std::size_t kVersionsMost = 32; ///< each gets a volume of its own
constexpr std::uint64_t kSector = 512;

std::string withoutPrefix(const std::string &path)
{
    static constexpr std::string_view kDevices = "/dev/zvol/";
    if (path.starts_with(kDevices)) return path.substr(kDevices.size());
    return path.starts_with('/') ? path.substr(1) : path;
}

std::string_view poolOf(std::string_view dataset)
{
    return dataset.substr(0, dataset.find('/'));
}

Result<void> checkPlace(const Layout &layout, const std::string &volume)
{
    if (volume.find('/') == std::string::npos) {
        return fail(ErrorCode::Usage, "\"" + volume + "\" names no volume of this storage host",
                    "write host:/dev/zvol/POOL/VOLUME; an image file there cannot be opened from here");
    }
    if (volume == layout.root() || volume.starts_with(layout.root() + "/"))
        return fail(ErrorCode::Usage, volume + " is a part of the room already");
    if (poolOf(volume) == poolOf(layout.root())) return {};
    return fail(ErrorCode::Usage,
                volume + " lies in another pool than the room: a clone cannot leave its pool, so it would be a copy",
                "put the room into the pool " + std::string(poolOf(volume)) +
                    " (the URL names it), or import an image");
}

/// Its own snapshots that a master can be made of.
std::vector<zfs::Dataset> versionsOf(const std::vector<zfs::Dataset> &below, const std::string &volume,
                                     const std::string &only)
{
    std::vector<zfs::Dataset> versions;
    for (const zfs::Dataset &one : below) {
        if (one.kind != zfs::DatasetKind::Snapshot || Layout::volumeOf(one.name) != volume) continue;
        const std::string name = one.name.substr(volume.size() + 1);
        if (only.empty() ? !name.starts_with(kAdoptedName) : name == only) versions.push_back(one);
    }
    std::stable_sort(versions.begin(), versions.end(),
                     [](const auto &a, const auto &b) { return a.created < b.created; });
    return versions;
}

class Adoption final : public Upload
{
public:
    Adoption(std::shared_ptr<RoomCore> core, std::string who, ImportSpec spec)
        : m_core(std::move(core))
        , m_who(std::move(who))
        , m_spec(std::move(spec))
    {}

    Result<void> write(std::uint64_t /*offset*/, std::span<const std::byte> /*bytes*/) override
    {
        return fail(ErrorCode::Usage, "a volume of the storage host is taken over as it is: nothing is sent");
    }

    Result<Master> finish(const Progress &progress) override
    {
        if (std::exchange(m_over, true)) return fail(ErrorCode::Usage, "the import is over");
        return m_core->change([&](RoomAccess &access, const RoomView &view) -> Result<Master> {
            auto master = adopt(access, view, progress);
            journalImport(*m_core, access, m_spec, m_who, master);
            return master;
        });
    }

private:
    Result<Master> adopt(RoomAccess &access, const RoomView &view, const Progress &progress)
    {
        if (const auto checked = checkImport(m_spec, view); !checked) return failure(checked);
        const auto theirs = ownersVolume(access.zfs(), access.layout(), *m_spec.hostPath);
        if (!theirs) return failure(theirs);
        const auto made = m_spec.update ? openUpdate(access, view, *theirs) : makeMaster(access, *theirs, progress);
        if (!made) return failure(made);
        return importedMaster(access, m_spec.name);
    }

    /// The newest of its snapshots, to be published as the next version.
    Result<void> openUpdate(RoomAccess &access, const RoomView &view, const OwnersVolume &theirs) const
    {
        VersionWork work(access, view);
        MasterEntry &master = *access.state.master(m_spec.name);
        const std::string volume = work.nextVolume(master);
        const std::string name = master.dataset + "/" + volume;
        if (auto made = access.zfs().clone(theirs.versions.back().name, name); !made) return made;
        ImportSpec spec = m_spec;
        spec.fileSize = theirs.size;
        auto begun = work.imported(master, spec, volume, m_who);
        if (!begun) static_cast<void>(access.zfs().destroy(name));
        return begun;
    }

    Result<void> makeMaster(RoomAccess &access, const OwnersVolume &theirs, const Progress &progress) const
    {
        const std::string folder = access.layout().master(m_spec.name);
        if (access.state.dataset(folder) != nullptr) {
            return fail(ErrorCode::InUse, "another import makes the master " + inQuotes(m_spec.name.value()),
                        "take another name");
        }
        MasterEntry master;
        master.dataset = folder;
        master.record.name = m_spec.name;
        master.record.created = access.now();
        master.record.current = master.record.last = master.record.lastVolume =
            static_cast<int>(theirs.versions.size());
        master.record.deleting = true;
        auto made = access.zfs().createFilesystem(folder, {{zfs::kMasterNote, toNote(master.record)}});
        if (!made) return made;
        for (std::size_t i = 0; made && i < theirs.versions.size(); ++i) {
            made = progress.isCancelled() ? fail(ErrorCode::Failed, "the import was cancelled; nothing is left of it")
                                          : makeVersion(access, folder, theirs, i);
            if (progress.report) progress.report("snapshots", i + 1, theirs.versions.size());
        }
        if (made) {
            master.record.deleting = false;
            made = access.write(master);
        }
        if (!made) {
            if (const auto gone = Tidy(access).master(folder); !gone) log::warning(gone.error().message);
        }
        return made;
    }

    Result<void> makeVersion(RoomAccess &access, const std::string &folder, const OwnersVolume &theirs,
                             std::size_t index) const
    {
        const zfs::Dataset &snapshot = theirs.versions[index];
        const int number = static_cast<int>(index) + 1;
        const bool newest = index + 1 == theirs.versions.size();
        const std::string volume = folder + "/u" + std::to_string(number);
        VersionRecord version{number, snapshot.name.substr(theirs.volume.size() + 1), snapshot.created, false};
        if (newest && !m_spec.comment.empty()) version.comment = m_spec.comment;
        auto made = access.zfs().clone(snapshot.name, volume);
        if (made) made = access.zfs().snapshot(Layout::version(volume, number), {{zfs::kVersionNote, toNote(version)}});
        if (made) made = access.zfs().setReadOnly(volume);
        if (made) made = access.renew();
        return made;
    }

    const std::shared_ptr<RoomCore> m_core;
    const std::string m_who;
    const ImportSpec m_spec;
    bool m_over = false;
};

} // namespace

namespace {

/// Without its snapshots.
Result<OwnersVolume> volumeIn(const std::vector<zfs::Dataset> &below, const std::string &volume)
{
    const auto itself =
        std::find_if(below.begin(), below.end(), [&](const zfs::Dataset &one) { return one.name == volume; });
    if (itself == below.end()) return fail(ErrorCode::NotFound, volume + ": there is no such volume");
    if (itself->kind != zfs::DatasetKind::Volume)
        return fail(ErrorCode::Usage, volume + " is a file system, not a volume (zvol): it holds no disk");
    if (itself->size == 0 || itself->size % kSector != 0)
        return fail(ErrorCode::Usage, volume + " is no whole number of 512-byte sectors long");
    return OwnersVolume{volume, itself->size, itself->origin, {}};
}

} // namespace

Result<OwnersVolume> ownersVolume(zfs::ZfsHost &zfs, const Layout &layout, const std::string &path)
{
    const std::string named = withoutPrefix(path);
    const auto at = named.find('@');
    const std::string volume = named.substr(0, at);
    const std::string only = at == std::string::npos ? std::string() : named.substr(at + 1);
    if (const auto fits = checkPlace(layout, volume); !fits) return failure(fits);
    const auto below = zfs.list(volume);
    if (!below) return failure(below);
    auto theirs = volumeIn(*below, volume);
    if (!theirs) return theirs;
    theirs->versions = versionsOf(*below, volume, only);
    if (theirs->versions.empty()) {
        return fail(ErrorCode::NotFound,
                    only.empty() ? volume + " has no snapshot: a master is made of snapshots, which do not change"
                                 : volume + " has no snapshot " + only,
                    "make one while nobody writes to the volume: zfs snapshot " + volume + "@golden");
    }
    if (theirs->versions.size() > kVersionsMost) {
        return fail(ErrorCode::Usage,
                    volume + " has " + std::to_string(theirs->versions.size()) + " snapshots; " +
                        std::to_string(kVersionsMost) + " are taken over at most",
                    "name one: host:/dev/zvol/" + theirs->versions.back().name);
    }
    return theirs;
}

Result<Adoptable> adoptable(zfs::ZfsHost &zfs, zfs::IscsiHost &iscsi, const Layout &layout, const std::string &target)
{
    auto theirs = iscsi.foreign(target);
    if (!theirs) return failure(theirs);
    if (theirs->volume.starts_with(layout.root() + "/"))
        return fail(ErrorCode::InUse, "the target " + theirs->target + " is a seat's already");
    if (!theirs->obstacle.empty()) {
        return fail(ErrorCode::Usage, "the target " + theirs->target + " cannot be taken over: it " + theirs->obstacle,
                    "change it on the storage host, or add the seat without --adopt: it gets a target of its own");
    }
    if (theirs->busy)
        return fail(ErrorCode::InUse, "it is in use: a PC is logged in to " + theirs->target,
                    "shut that PC down first");
    if (const auto fits = checkPlace(layout, theirs->volume); !fits) return failure(fits);
    const auto below = zfs.list(theirs->volume);
    if (!below) return failure(below);
    auto disk = volumeIn(*below, theirs->volume);
    if (!disk) return failure(disk);
    return Adoptable{std::move(*theirs), std::move(*disk)};
}

const Version *versionOf(const RoomState &state, const MasterEntry &master, const OwnersVolume &disk)
{
    for (const Version &version : master.versions) {
        const zfs::Dataset *volume = state.dataset(std::string(Layout::volumeOf(version.dataset)));
        if (volume != nullptr && !disk.origin.empty() && volume->origin == disk.origin) return &version;
    }
    return nullptr;
}

Result<void> checkVersion(const MasterEntry &master, const Version *version, const AddSeat &action,
                          const OwnersVolume &disk)
{
    const std::string name = inQuotes(master.record.name.value());
    if (disk.origin.empty()) {
        return fail(ErrorCode::Usage,
                    disk.volume + " is no clone: there is no snapshot that a reset could bring it back to",
                    "add the seat without --adopt: it gets a clone of master " + name);
    }
    if (version == nullptr) {
        const std::string volume(Layout::volumeOf(disk.origin));
        return fail(ErrorCode::Usage,
                    disk.volume + " is a clone of " + disk.origin + ", which master " + name + " was not made of",
                    "take that over first: master import NAME host:/dev/zvol/" + volume);
    }
    if (action.snapshot == 0 || action.snapshot == version->record.number) return {};
    return fail(ErrorCode::Usage, disk.volume + " is a clone of snapshot " + std::to_string(version->record.number) +
                                      " of master " + name + ", not of " + std::to_string(action.snapshot));
}

Result<void> checkAdoption(zfs::ZfsHost &zfs, zfs::IscsiHost &iscsi, const Layout &layout, RoomState &state,
                           const AddSeat &action)
{
    const MasterEntry *master = state.master(action.master);
    if (master == nullptr) return tl::unexpected<Error>(noSuchMaster(action.master));
    const auto theirs = adoptable(zfs, iscsi, layout, action.adopt);
    if (!theirs) return failure(theirs);
    return checkVersion(*master, versionOf(state, *master, theirs->disk), action, theirs->disk);
}

Result<std::unique_ptr<Upload>> beginAdoption(const std::shared_ptr<RoomCore> &core, const std::string &who,
                                              const ImportSpec &spec)
{
    if (const auto open = core->enter(); !open) return failure(open);
    // Refused before anything is journalled, as a file would be.
    auto state = core->look();
    if (!state) return failure(state);
    if (const auto checked = checkImport(spec, core->views(*state).view()); !checked) return failure(checked);
    const Layout layout(core->options().root);
    if (const auto theirs = ownersVolume(core->zfs(), layout, *spec.hostPath); !theirs) return failure(theirs);
    return std::make_unique<Adoption>(core, who, spec);
}

} // namespace freshseat::zfsroom
