// SPDX-License-Identifier: GPL-3.0-or-later
// FileStore: snapshots on their way to another store, and from one (STREAM.md).
#include "core/base/log.h"
#include "core/base/text.h"
#include "core/blockstore/change_reader.h"
#include "core/blockstore/disposal.h"
#include "core/blockstore/document.h"
#include "core/blockstore/file_store.h"
#include "core/blockstore/format.h"
#include "core/blockstore/import.h"
#include "core/blockstore/store_layout.h"

#include <algorithm>
#include <ctime>
#include <sys/stat.h>
#include <system_error>

namespace freshseat::blockstore {

namespace {

/// The raw file of a disk, all holes.
Result<void> makeRaw(const std::filesystem::path &path, std::uint64_t size)
{
    auto file = openFile(path, OpenMode::CreateNew);
    if (!file) return failure(file);
    std::error_code error;
    std::filesystem::resize_file(path, size, error);
    if (error) return tl::unexpected(systemError(error.value(), "cannot make a file of " + formatSize(size)));
    return {};
}

/// When something was written below `directory` last.
TimePoint lastChange(const std::filesystem::path &directory)
{
    std::time_t last = 0;
    std::error_code error;
    for (const auto &entry : std::filesystem::directory_iterator(directory, error)) {
        struct stat facts = {};
        if (::stat(entry.path().c_str(), &facts) == 0) last = std::max(last, facts.st_mtim.tv_sec);
    }
    return std::chrono::system_clock::from_time_t(last);
}

bool isSame(const ReceiveTarget &a, const ReceiveTarget &b)
{
    return a.key == b.key && a.base == b.base && a.size == b.size && a.label == b.label;
}

} // namespace

Result<std::unique_ptr<ChangeReader>> FileStore::openChanges(const SnapshotKey &key,
                                                             const std::optional<SnapshotKey> &base)
{
    const SnapshotPin pin(m_registry, key);
    auto opened = snapshot(key);
    if (!opened) return failure(opened);
    auto chain = readChain(m_options.root, key);
    if (!chain) return failure(chain);
    std::unique_ptr<const BlockMap> changes;
    if (base) {
        auto found = changesOver(*chain, *base);
        if (!found) return failure(found);
        changes = std::move(*found);
    }
    {
        const std::lock_guard lock(m_registry->mutex);
        ++m_registry->reading[key];
    }
    auto closed = [registry = m_registry, reclaimer = m_reclaimer, key] {
        {
            const std::lock_guard lock(registry->mutex);
            if (--registry->reading[key] == 0) registry->reading.erase(key);
        }
        reclaimer->readerClosed();
    };
    auto reader = makeChangeReader(*chain, std::move(*opened), std::move(changes), closed);
    if (!reader) closed();
    return reader;
}

std::filesystem::path FileStore::receiveHome(const SnapshotKey &key) const
{
    return m_options.root / kReceivingName / key.value();
}

bool FileStore::isReceiving(const SnapshotKey &key) const
{
    const std::lock_guard lock(m_registry->mutex);
    return m_registry->receiving.contains(key);
}

Result<std::vector<ReceiveFacts>> FileStore::receives()
{
    std::vector<ReceiveFacts> all;
    std::error_code error;
    for (const auto &entry : std::filesystem::directory_iterator(m_options.root / kReceivingName, error)) {
        const std::string key = entry.path().filename().string();
        if (!isKey(key)) continue;
        auto record = readReceive(entry.path());
        if (record)
            all.push_back({record->target, record->position, lastChange(entry.path()), isReceiving(SnapshotKey(key))});
        else
            log::warning("a receive is left out of the list: " + record.error().message);
    }
    if (error) return tl::unexpected(systemError(error.value(), "cannot list what is being received"));
    return all;
}

Result<void> FileStore::dropReceive(const SnapshotKey &key)
{
    if (!isKey(key.value())) return fail(ErrorCode::Usage, "\"" + key.value() + "\" is not the key of a snapshot");
    const auto claim = ReceiveClaim::take(m_registry, {key, {}, 0, {}});
    if (!claim) return failure(claim);
    std::error_code error;
    if (!std::filesystem::exists(receiveHome(key), error))
        return fail(ErrorCode::NotFound, "snapshot " + key.value() + " is not being received");
    return throwAway(receiveHome(key));
}

Result<void> FileStore::mayReceive(const ReceiveTarget &target)
{
    const std::string name = "snapshot " + target.key.value();
    if (!isKey(target.key.value()) || (target.base && !isKey(target.base->value())))
        return fail(ErrorCode::Usage, "what is to be received has no key of a snapshot");
    if (target.size == 0 || target.size % block::kSectorSize != 0 || target.size > kMaxVirtualSize)
        return fail(ErrorCode::Usage, "a disk of " + std::to_string(target.size) + " bytes cannot be received");
    std::error_code error;
    if (std::filesystem::exists(snapshotHome(target.key), error))
        return fail(ErrorCode::InUse, name + " is here already");
    if (std::filesystem::exists(m_options.root / kLayersName / target.key.value(), error))
        return fail(ErrorCode::InUse, name + " was dropped here, and younger ones still stand on it",
                    "drop those too, then receive it");
    return needReserve(m_options.root);
}

/// What is there of it, or the beginning of it.
Result<ReceiveRecord> FileStore::receiveRecord(const ReceiveTarget &target)
{
    const std::filesystem::path home = receiveHome(target.key);
    std::error_code error;
    if (std::filesystem::exists(home, error)) {
        auto present = readReceive(home);
        if (present && isSame(present->target, target)) return present;
        if (auto thrown = throwAway(home); !thrown) return failure(thrown);
    }
    ReceiveRecord record{target, CloneKey(randomId()), 0};
    const std::filesystem::path staged = m_options.root / kStagingName / randomId();
    const ClonePlace place{staged,
                           record.origin,
                           {target.base.value_or(SnapshotKey()), Durability::Durable, 0, target.size},
                           m_options.bootId};
    auto made = makeDirectory(staged);
    if (made) made = target.base ? makeDisk(place) : makeRaw(staged / kBaseName, target.size);
    if (made) made = writeReceive(staged, record);
    if (made) made = renamePath(staged, home);
    if (made) {
        made = syncDirectory(home.parent_path());
        if (!made) undoRename(staged, home);
    }
    if (made) return record;
    disposeTree(staged, m_pool);
    return failure(made);
}

Result<std::unique_ptr<ReceiveWriter>> FileStore::beginReceive(const ReceiveTarget &target)
{
    if (auto may = mayReceive(target); !may) return failure(may);
    if (target.base) {
        const auto base = snapshot(*target.base);
        if (!base) return failure(base);
        if ((*base)->size() != target.size)
            return fail(ErrorCode::Usage, "what is to be received and the snapshot it stands on differ in size");
    }
    auto claim = ReceiveClaim::take(m_registry, target);
    if (!claim) return failure(claim);
    auto record = receiveRecord(target);
    if (!record) return failure(record);
    if (target.base) return receiveOver(*record, std::move(*claim));
    const std::filesystem::path home = receiveHome(target.key);
    auto writer =
        resumeImport(home, m_options.root / kSnapshotsName, target.key, target.size, record->position, m_pool);
    if (!writer) return failure(writer);
    const auto limit = growthLimit(m_options.root, m_options.reserveBytes);
    DiskParts parts{home, m_options.root / kSnapshotsName, std::move(*record), std::move(*writer), limit};
    return receiveDisk(std::move(*claim), std::move(parts));
}

Result<std::unique_ptr<ReceiveWriter>> FileStore::receiveOver(const ReceiveRecord &record, ReceiveClaim claim)
{
    auto base = snapshot(*record.target.base);
    if (!base) return failure(base);
    const std::filesystem::path home = receiveHome(record.target.key);
    const ClonePlace place{
        home, record.origin, {*record.target.base, Durability::Durable, 0, record.target.size}, m_options.bootId};
    auto disk = openDisk(place, m_pool);
    if (!disk) return failure(disk);
    if (auto raised = needFormat(kLayerFormat); !raised) return failure(raised);
    LayerParts parts{place, record, std::move(*base), std::move(disk->state), {}, {}};
    parts.limits.mayGrow = growthLimit(m_options.root, m_options.reserveBytes);
    parts.takeIn = [this, home](const SnapshotManifest &manifest) { return takeIn(home, manifest); };
    return receiveLayer(std::move(claim), std::move(parts));
}

/// The directory of a receive becomes that of a snapshot.
Result<SnapshotFacts> FileStore::takeIn(const std::filesystem::path &home, const SnapshotManifest &manifest)
{
    if (auto written = writeManifest(home, manifest); !written) return failure(written);
    m_reclaimer->mark(manifest.key, home);
    const std::filesystem::path place = snapshotHome(manifest.key);
    const std::lock_guard versions(m_versions);
    if (auto renamed = renamePath(home, place); !renamed) return failure(renamed);
    auto synced = syncDirectory(place.parent_path());
    if (synced) synced = syncDirectory(home.parent_path());
    if (!synced) {
        undoRename(home, place);
        return failure(synced);
    }
    std::error_code error;
    std::filesystem::remove(place / kReceiveName, error);
    m_reclaimer->request();
    const SnapshotManifest::Layer &layer = *manifest.layer;
    return SnapshotFacts{manifest.key, manifest.size,      storedBytes(place / layer.file),
                         layer.parent, layer.changedBytes, layer.origin};
}

} // namespace freshseat::blockstore
