// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/truenas/nas_datasets.h"

#include "core/base/text.h"
#include "core/truenas/note_keeper.h"
#include "core/truenas/notes.h"
#include "core/truenas/rows.h"
#include "core/zfs/zfs_commands.h"

#include <algorithm>
#include <list>
#include <tuple>

namespace freshseat::truenas {

namespace {

using zfs::Dataset;
using zfs::DatasetKind;
using zfs::Properties;

std::string volumeOf(const std::string &snapshot)
{
    return snapshot.substr(0, snapshot.find('@'));
}

std::string snapshotOf(const std::string &name)
{
    return name.substr(name.find('@') + 1);
}

bool isSnapshot(const std::string &name)
{
    return name.find('@') != std::string::npos;
}

/// `field` is `root` or below it; or it is `other`, if that is not empty.
Json below(const char *field, const std::string &root, const std::string &other = {})
{
    Json either = Json::array({Json::array({field, "=", root}), Json::array({field, "^", root + "/"})});
    if (!other.empty() && other != root) either.push_back(Json::array({field, "=", other}));
    return Json::array({Json::array({"OR", either})});
}

bool isIn(const std::string &name, const std::string &root)
{
    return name == root || name.starts_with(root + "/");
}

std::uint64_t sizeIn(const Json &row, const char *key)
{
    return static_cast<std::uint64_t>(std::max<std::int64_t>(0, numberIn(row, key)));
}

Dataset datasetFrom(const Json &row)
{
    Dataset dataset;
    dataset.name = textIn(row, "id");
    dataset.kind = textIn(row, "type") == "VOLUME" ? DatasetKind::Volume : DatasetKind::Filesystem;
    dataset.created = TimePoint(std::chrono::seconds(numberIn(row, "creation")));
    dataset.used = sizeIn(row, "used");
    dataset.available = sizeIn(row, "available");
    // The blocks of its own are those that its newest snapshot does not have.
    dataset.written = sizeIn(row, "usedbydataset");
    dataset.size = sizeIn(row, "volsize");
    dataset.origin = textIn(row, "origin");
    return dataset;
}

Dataset snapshotFrom(const Json &row)
{
    Dataset snapshot;
    snapshot.name = textIn(row, "id");
    snapshot.kind = DatasetKind::Snapshot;
    snapshot.created = TimePoint(std::chrono::seconds(numberIn(row, "creation")));
    snapshot.used = sizeIn(row, "used");
    snapshot.written = sizeIn(row, "written");
    snapshot.notes = joined(notesIn(row));
    return snapshot;
}

/// "v3": what a version's snapshot is called; it has a record.
bool isVersionName(const std::string &name)
{
    return name.size() > 1 && name[0] == 'v' && name.find_first_not_of("0123456789", 1) == std::string::npos;
}

std::string blockSizeText(std::uint64_t size)
{
    static constexpr std::uint64_t kKiB = 1024;
    const std::uint64_t block = zfs::blockSizeFor(size);
    return block < kKiB ? std::to_string(block) : std::to_string(block / kKiB) + "K";
}

class NasDatasets final : public zfs::ZfsHost
{
public:
    NasDatasets(std::shared_ptr<Nas> nas, IscsiBase base, NasPlace place, VolumeWay way)
        : m_nas(std::move(nas))
        , m_base(std::move(base))
        , m_host(std::move(place.host))
        , m_devices(std::move(way.devices))
        , m_open(way.open)
        , m_notes(m_nas->api().can(Ability::UserProperties) ? userProperties(m_nas, place.root)
                                                            : recordSnapshots(m_nas, std::move(place.root)))
        , m_allProperties(!m_nas->api().can(Ability::UserProperties))
    {}

    Result<Host> host() override
    {
        std::vector<Call> calls{{Method::Version}};
        if (m_nas->api().can(Ability::Roles)) calls.push_back({Method::Me});
        const auto said = m_nas->callAll(calls);
        if (!said) return failure(said);
        const Json &version = said->front();
        Host host{m_host, version.is_string() ? version.get<std::string>() : std::string("TrueNAS")};
        for (const std::string &role : missingRoles(said->back(), m_nas->api()))
            host.warnings.push_back({"role",
                                     "The user who logs in to TrueNAS lacks the role " + role +
                                         ": what needs it is refused. Add it to the user's privilege there.",
                                     {}});
        return host;
    }
    Result<std::vector<Dataset>> list(const std::string &root) override;
    Result<Properties> properties(const std::string &dataset) override;
    Result<void> createFilesystem(const std::string &name, const Properties &properties) override
    {
        return m_notes->createFilesystem(name, properties);
    }
    Result<void> createVolume(const std::string &name, std::uint64_t size) override
    {
        if (auto ready = m_notes->prepare(name); !ready) return ready;
        Json volume{{"name", name},   {"type", "VOLUME"},  {"volsize", size}, {"volblocksize", blockSizeText(size)},
                    {"sparse", true}, {"force_size", true}};
        volume.update(m_nas->api().volumeDefaults());
        return done(m_nas->call(Method::DatasetCreate, Json::array({volume})));
    }
    Result<void> snapshot(const std::string &name, const Properties &properties) override
    {
        return done(m_nas->call(Method::SnapshotCreate, Json::array({{{"dataset", volumeOf(name)},
                                                                      {"name", snapshotOf(name)},
                                                                      {"properties", Json(properties)}}})));
    }
    Result<void> clone(const std::string &snapshot, const std::string &name) override
    {
        if (auto ready = m_notes->prepare(name); !ready) return ready;
        return done(m_nas->call(Method::SnapshotClone, Json::array({{{"snapshot", snapshot}, {"dataset_dst", name}}})));
    }
    Result<void> rollback(const std::string &snapshot) override
    {
        return done(m_nas->call(Method::SnapshotRollback, Json::array({snapshot})));
    }
    Result<void> promote(const std::string &clone) override;
    Result<void> setReadOnly(const std::string &volume) override
    {
        return done(m_nas->call(Method::DatasetUpdate, Json::array({volume, {{"readonly", "ON"}}})));
    }
    Result<void> destroy(const std::string &name) override
    {
        return isSnapshot(name) ? destroySnapshot(name) : destroyDataset(name);
    }
    Result<void> set(std::span<const zfs::Setting> settings) override
    {
        for (const zfs::Setting &setting : settings) {
            auto set = isSnapshot(setting.dataset) ? setSnapshot(setting)
                                                   : m_notes->write(setting.dataset, setting.properties);
            if (!set) return set;
        }
        return {};
    }
    Result<std::unique_ptr<zfs::VolumeWriter>> openWriter(const std::string &volume) override
    {
        if (m_devices) return m_devices->writer(volume);
        auto opened = openVolume(volume);
        if (!opened) return failure(opened);
        return writerTo(std::move(*opened));
    }
    Result<std::unique_ptr<zfs::VolumeReader>> openReader(const std::string &volume) override
    {
        if (m_devices) return m_devices->reader(volume);
        auto opened = openVolume(volume);
        if (!opened) return failure(opened);
        return readerOf(std::move(*opened));
    }
    void cancel() override
    {
        m_nas->cancel();
        if (m_devices) m_devices->cancel();
        const std::scoped_lock lock(m_mutex);
        for (const auto &weak : m_volumes) {
            if (const auto volume = weak.lock()) volume->shutdown();
        }
    }

private:
    [[nodiscard]] Json listOptions() const;
    [[nodiscard]] Json snapshotOptions() const;
    Result<std::vector<Json>> rowsBelow(const std::string &root);
    Result<SnapshotNotes> notesOf(const std::string &volume);
    Result<void> setSnapshot(const zfs::Setting &setting);
    Result<void> destroySnapshot(const std::string &name);
    Result<void> destroyDataset(const std::string &name);
    Result<std::shared_ptr<NasVolume>> openVolume(const std::string &volume);

    const std::shared_ptr<Nas> m_nas;
    const IscsiBase m_base;
    const std::string m_host;
    const std::unique_ptr<DeviceVolumes> m_devices; ///< null: by m_open
    decltype(&NasVolume::open) const m_open;
    const std::unique_ptr<NoteKeeper> m_notes;
    std::atomic<bool> m_allProperties; ///< named ones are not told of snapshots
    std::mutex m_mutex;                ///< guards what follows
    std::list<std::weak_ptr<NasVolume>> m_volumes;
};

Json NasDatasets::listOptions() const
{
    Json select = Json::array({"id", "type"});
    const Json names = {"creation", "used", "usedbydataset", "available", "volsize", "origin"};
    for (const Json &name : names) select.push_back(Json::array({name.get<std::string>() + ".rawvalue", name}));
    m_notes->addColumns(select);
    return {
        {"extra", {{"flat", true}, {"retrieve_children", true}, {"properties", names}, {"retrieve_user_props", true}}},
        {"select", select}};
}

Json NasDatasets::snapshotOptions() const
{
    Json names = {"creation", "used", "written"};
    Json select = Json::array({"id", "dataset", "snapshot_name", "createtxg"});
    for (const Json &name : names)
        select.push_back(Json::array({"properties." + name.get<std::string>() + ".rawvalue", name}));
    std::vector<std::string> notes(std::begin(zfs::kListedNotes), std::end(zfs::kListedNotes));
    notes.insert(notes.end(), {kSnapshotsNote, kCreatedNote}); // of records
    for (const std::string &note : notes) {
        select.push_back(Json::array({"properties." + note + ".rawvalue", note}));
        names.push_back(note);
    }
    Json options{{"select", select}};
    if (!m_allProperties) options["extra"] = {{"properties", names}};
    return options;
}

/// Datasets, then snapshots.
Result<std::vector<Json>> NasDatasets::rowsBelow(const std::string &root)
{
    // An owner's volume, outside the room, has nothing of ours.
    const std::string records = isIn(root, m_notes->listedToo()) ? m_notes->listedToo() : std::string();
    auto rows =
        m_nas->callAll({{Method::DatasetQuery, Json::array({below("id", root), listOptions()})},
                        {Method::SnapshotQuery, Json::array({below("dataset", root, records), snapshotOptions()})}});
    if (!rows || m_allProperties) return rows;
    const bool untold = std::any_of((*rows)[1].begin(), (*rows)[1].end(), [](const Json &row) {
        return isVersionName(textIn(row, "snapshot_name")) && textIn(row, zfs::kVersionNote).empty();
    });
    if (!untold) return rows;
    m_allProperties = true; // slower, and complete
    return rowsBelow(root);
}

Result<std::vector<Dataset>> NasDatasets::list(const std::string &root)
{
    const auto rows = rowsBelow(root);
    if (!rows) return failure(rows);
    std::vector<Dataset> datasets;
    auto notes = m_notes->listed((*rows)[0], (*rows)[1]);
    std::map<std::string, SnapshotNotes> changed; ///< by volume
    for (const Json &row : (*rows)[0]) {
        Dataset dataset = datasetFrom(row);
        dataset.notes = std::move(notes[dataset.name]);
        if (const auto note = dataset.notes.find(kSnapshotsNote); note != dataset.notes.end())
            changed.emplace(dataset.name, SnapshotNotes(note->second));
        if (const auto note = dataset.notes.find(kCreatedNote); note != dataset.notes.end())
            dataset.created = TimePoint(std::chrono::seconds(numberIn({{"at", note->second}}, "at")));
        dataset.notes.erase(kSnapshotsNote);
        dataset.notes.erase(kCreatedNote);
        datasets.push_back(std::move(dataset));
    }
    if (datasets.empty()) return fail(ErrorCode::NotFound, root + ": there is no such dataset");
    for (const Json &row : (*rows)[1]) {
        if (!isIn(textIn(row, "dataset"), root) || m_notes->isRecord(textIn(row, "id"))) continue;
        Dataset snapshot = snapshotFrom(row);
        const auto later = changed.find(textIn(row, "dataset"));
        if (later != changed.end())
            later->second.apply(textIn(row, "snapshot_name"), textIn(row, "createtxg"), snapshot.notes);
        datasets.push_back(std::move(snapshot));
    }
    std::sort(datasets.begin(), datasets.end(), [](const auto &a, const auto &b) { return a.name < b.name; });
    return datasets;
}

Result<SnapshotNotes> NasDatasets::notesOf(const std::string &volume)
{
    const auto notes = m_notes->read(volume);
    if (!notes) return failure(notes);
    const auto found = notes->find(kSnapshotsNote);
    return found == notes->end() ? SnapshotNotes() : SnapshotNotes(found->second);
}

Result<Properties> NasDatasets::properties(const std::string &dataset)
{
    if (isSnapshot(dataset)) {
        const auto rows = m_nas->call(Method::SnapshotQuery, Json::array({whereIs("id", "=", dataset)}));
        if (!rows) return failure(rows);
        const Json row = onlyRow(*rows);
        if (row.is_null()) return fail(ErrorCode::NotFound, dataset + ": there is no such snapshot");
        Properties notes = joined(localNotes(row.value("properties", Json::object())));
        const auto changed = notesOf(volumeOf(dataset));
        if (!changed) return failure(changed);
        changed->apply(snapshotOf(dataset), textIn(row, "createtxg"), notes);
        return notes;
    }
    return m_notes->read(dataset);
}

Result<void> NasDatasets::setSnapshot(const zfs::Setting &setting)
{
    const std::string volume = volumeOf(setting.dataset);
    auto notes = notesOf(volume);
    if (!notes) return failure(notes);
    const Json options{{"select", Json::array({"snapshot_name", "createtxg"})}};
    const auto rows = m_nas->call(Method::SnapshotQuery, Json::array({whereIs("dataset", "=", volume), options}));
    if (!rows) return failure(rows);
    std::map<std::string, std::string> txgs;
    for (const Json &row : *rows) txgs[textIn(row, "snapshot_name")] = textIn(row, "createtxg");
    const auto mine = txgs.find(snapshotOf(setting.dataset));
    if (mine == txgs.end()) return fail(ErrorCode::NotFound, setting.dataset + ": there is no such snapshot");
    notes->keepOnly(txgs);
    notes->set(mine->first, mine->second, setting.properties);
    return m_notes->write(volume, {{kSnapshotsNote, notes->note()}});
}

/// The snapshots that the clone takes over keep what was changed of them.
Result<void> NasDatasets::promote(const std::string &clone)
{
    const Json options{{"select", Json::array({"id", Json::array({"origin.rawvalue", "origin"})})}};
    const auto rows = m_nas->call(Method::DatasetQuery, Json::array({whereIs("id", "=", clone), options}));
    if (!rows) return failure(rows);
    const std::string origin = textIn(onlyRow(*rows), "origin");
    if (origin.empty()) return fail(ErrorCode::NotFound, clone + " is no clone, or is not there");
    auto mine = notesOf(clone);
    if (!mine) return failure(mine);
    const auto others = notesOf(volumeOf(origin));
    if (!others) return failure(others);
    if (!others->empty()) {
        mine->merge(*others);
        if (auto written = m_notes->write(clone, {{kSnapshotsNote, mine->note()}}); !written) return written;
    }
    return done(m_nas->call(Method::DatasetPromote, Json::array({clone})));
}

Result<void> NasDatasets::destroySnapshot(const std::string &name)
{
    const auto gone = m_nas->call(Method::SnapshotDelete, Json::array({name, m_nas->api().snapshotAlone()}));
    if (!gone) return failure(gone);
    const Json options{{"select", Json::array({"id"})}};
    const auto rows = m_nas->call(Method::SnapshotQuery, Json::array({whereIs("id", "=", name), options}));
    if (!rows) return failure(rows);
    if (rows->empty()) return {};
    return fail(ErrorCode::InUse, "TrueNAS says that it removed " + name + ", but it is there: something needs it");
}

/// TrueNAS takes the extents of a volume away with it: it must have none.
Result<void> NasDatasets::destroyDataset(const std::string &name)
{
    const auto extents = m_nas->call(Method::ExtentQuery, Json::array({whereIs("disk", "=", diskOf(name))}));
    if (!extents) return failure(extents);
    if (!extents->empty()) return fail(ErrorCode::InUse, name + " is exported");
    const auto gone = m_nas->call(Method::DatasetDelete, Json::array({name, {{"recursive", false}, {"force", false}}}));
    if (!gone) return failure(gone);
    const Json options{{"extra", {{"properties", Json::array()}}}, {"select", Json::array({"id"})}};
    const auto rows = m_nas->call(Method::DatasetQuery, Json::array({whereIs("id", "=", name), options}));
    if (!rows) return failure(rows);
    if (rows->empty()) return m_notes->forget(name);
    return fail(ErrorCode::InUse, "TrueNAS says that it removed " + name +
                                      ", but it is there: something holds it open, or is built upon it");
}

Result<std::shared_ptr<NasVolume>> NasDatasets::openVolume(const std::string &volume)
{
    auto opened = m_open(m_nas, m_base, volume);
    if (!opened) return opened;
    const std::scoped_lock lock(m_mutex);
    std::erase_if(m_volumes, [](const auto &weak) { return weak.expired(); });
    m_volumes.push_back(*opened);
    return opened;
}

} // namespace

std::unique_ptr<zfs::ZfsHost> datasetsOn(std::shared_ptr<Nas> nas, IscsiBase base, NasPlace place, VolumeWay way)
{
    return std::make_unique<NasDatasets>(std::move(nas), std::move(base), std::move(place), std::move(way));
}

} // namespace freshseat::truenas
