// SPDX-License-Identifier: GPL-3.0-or-later
// FileStore: snapshots, how they come (publishing a clone) and go. Each change is one rename of a directory.
#include "core/base/log.h"
#include "core/base/text.h"
#include "core/blockstore/disposal.h"
#include "core/blockstore/document.h"
#include "core/blockstore/file_store.h"
#include "core/blockstore/format.h"
#include "core/blockstore/layer.h"
#include "core/blockstore/store_layout.h"
#include "core/blockstore/version_tree.h"

#include <system_error>

namespace freshseat::blockstore {

namespace {

SnapshotFacts factsOf(const VersionTree &tree, const VersionNode &node)
{
    const SnapshotManifest &manifest = node.manifest;
    SnapshotFacts facts{manifest.key, manifest.size,
                        storedBytes(node.directory / (manifest.layer ? manifest.layer->file : kBaseName))};
    if (!manifest.layer) return facts;
    facts.parent = tree.visibleParent(node);
    facts.changedBytes = manifest.layer->changedBytes;
    facts.origin = manifest.layer->origin;
    return facts;
}

} // namespace

std::filesystem::path FileStore::snapshotHome(const SnapshotKey &key) const
{
    return m_options.root / kSnapshotsName / key.value();
}

Result<std::vector<SnapshotFacts>> FileStore::snapshots()
{
    auto tree = VersionTree::read(m_options.root);
    if (!tree) return failure(tree);
    for (const auto &[key, why] : tree->unreadable()) log::warning("a snapshot is left out of the list: " + why);
    std::vector<SnapshotFacts> all;
    for (const auto &[key, node] : tree->nodes())
        if (!node.removed) all.push_back(factsOf(*tree, node));
    return all;
}

/// The one open object of a snapshot, for all who use it.
Result<std::shared_ptr<const Snapshot>> FileStore::snapshot(const SnapshotKey &key)
{
    if (!isKey(key.value())) return fail(ErrorCode::Usage, "\"" + key.value() + "\" is not the key of a snapshot");
    const std::lock_guard opening(m_opening);
    {
        const std::lock_guard lock(m_registry->mutex);
        const auto it = m_registry->open.find(key);
        if (it != m_registry->open.end())
            if (auto open = it->second.lock()) return open;
    }
    auto chain = readChain(m_options.root, key);
    if (!chain && chain.error().code == ErrorCode::NotFound)
        return fail(ErrorCode::NotFound, "there is no snapshot " + key.value());
    if (!chain) return failure(chain);
    auto opened = Snapshot::open(*chain);
    if (!opened) return failure(opened);
    const std::lock_guard lock(m_registry->mutex);
    m_registry->open[key] = *opened;
    return std::move(*opened);
}

Result<std::unique_ptr<SnapshotReader>> FileStore::openSnapshot(const SnapshotKey &key)
{
    const SnapshotPin pin(m_registry, key);
    auto opened = snapshot(key);
    if (!opened) return failure(opened);
    {
        const std::lock_guard lock(m_registry->mutex);
        ++m_registry->reading[key];
    }
    return makeReader(std::move(*opened), [registry = m_registry, reclaimer = m_reclaimer, key] {
        {
            const std::lock_guard lock(registry->mutex);
            if (--registry->reading[key] == 0) registry->reading.erase(key);
        }
        reclaimer->readerClosed();
    });
}

Result<void> FileStore::removeSnapshot(const SnapshotKey &key)
{
    if (!isKey(key.value())) return fail(ErrorCode::Usage, "\"" + key.value() + "\" is not the key of a snapshot");
    const std::lock_guard versions(m_versions);
    auto tree = VersionTree::read(m_options.root);
    if (!tree) return failure(tree);
    // Whose manifest cannot be read may stand on it, too.
    const std::size_t strangers = tree->unreadable().size() - tree->unreadable().count(key);
    const bool needed = strangers != 0 || !tree->childrenOf(key).empty();
    markSpaceOf(*tree, key, needed);
    const std::filesystem::path grave =
        needed ? m_options.root / kLayersName / key.value() : m_options.root / kTrashName / randomId();
    if (auto buried = bury(key, grave); !buried) return buried;
    if (auto synced = syncDirectory(m_options.root / kSnapshotsName); !synced) return synced;
    if (auto synced = syncDirectory(grave.parent_path()); !synced) return synced;
    if (!needed) {
        std::unique_lock lock(m_registry->mutex);
        const bool read = m_registry->reading.contains(key) || removedIsRead(*m_registry, *tree);
        lock.unlock();
        read ? unlinkTree(grave) : disposeTree(grave, m_pool);
    }
    m_reclaimer->request();
    return {};
}

/// The removed ones below it lose a reason to keep blocks, and it does itself when it is kept.
void FileStore::markSpaceOf(const VersionTree &tree, const SnapshotKey &key, bool needed)
{
    const VersionNode *node = tree.find(key);
    if (node == nullptr) return;
    if (needed) m_reclaimer->mark(key, node->directory);
    while (node != nullptr && node->manifest.layer) {
        node = tree.find(node->manifest.layer->parent);
        if (node == nullptr || !node->removed) break;
        m_reclaimer->mark(node->manifest.key, node->directory);
    }
}

/// Moves a snapshot out of sight, unless it is used. Under the lock, so that no clone can come to stand on it
/// meanwhile.
Result<void> FileStore::bury(const SnapshotKey &key, const std::filesystem::path &grave)
{
    std::error_code error;
    const std::lock_guard lock(m_registry->mutex);
    if (!std::filesystem::exists(snapshotHome(key), error))
        return fail(ErrorCode::NotFound, "there is no snapshot " + key.value());
    for (const auto &[clone, record] : m_registry->clones)
        if (record.identity.snapshot == key)
            return fail(ErrorCode::InUse, "clone " + clone.value() + " stands on snapshot " + key.value());
    if (m_registry->pinned.contains(key)) return fail(ErrorCode::InUse, "snapshot " + key.value() + " is being used");
    if (auto renamed = renamePath(snapshotHome(key), grave); !renamed) return renamed;
    m_registry->open.erase(key);
    for (auto &[clone, record] : m_registry->clones)
        if (record.kept && record.kept->snapshot == key) forgetKept(record);
    return {};
}

Result<SnapshotFacts> FileStore::publishClone(const CloneKey &key)
{
    auto hold = CloneHold::take(m_registry, key);
    if (!hold) return failure(hold);
    if (!hold->damage().empty()) return fail(ErrorCode::Failed, "clone " + key.value() + ": " + hold->damage());
    const ClonePlace home = place(*hold);
    if (home.directory.parent_path() != m_options.root / kClonesName)
        return fail(ErrorCode::Failed, "clone " + key.value() + " lies on another disk than the masters",
                    "only what an update session wrote can be published");
    auto disk = openDisk(home, m_pool);
    if (!disk) return failure(disk);
    auto sealed = sealClone(*disk->state);
    disk->state.reset();
    if (!sealed)
        return fail(sealed.error().code, "clone " + key.value() + " is not published: " + sealed.error().message,
                    sealed.error().hint);
    if (auto raised = needFormat(home.identity.disk == kDiskName ? kLayerFormat : kKeptFormat); !raised)
        return failure(raised);
    SnapshotManifest manifest{SnapshotKey(randomId()), home.identity.size};
    manifest.layer = SnapshotManifest::Layer{home.identity.snapshot, key, sealed->sequence, sealed->changedBytes,
                                             home.identity.disk};
    auto published = becomeSnapshot(*hold, home, manifest);
    if (!published) { // of no meaning in a clone's directory, and swept at the next start if it cannot go now
        std::error_code error;
        std::filesystem::remove(home.directory / kManifestName, error);
        std::filesystem::remove(home.directory / kReclaimName, error);
        return published;
    }
    m_reclaimer->request();
    return published;
}

/// The directory of the clone becomes that of a snapshot: in one step the one is gone and the other there.
Result<SnapshotFacts> FileStore::becomeSnapshot(CloneHold &hold, const ClonePlace &home,
                                                const SnapshotManifest &manifest)
{
    if (auto written = writeManifest(home.directory, manifest); !written) return failure(written);
    m_reclaimer->mark(manifest.key, home.directory);
    if (const auto kept = hold.takeKept()) discardFile(home.directory / kept->disk, m_pool);
    const std::filesystem::path place = snapshotHome(manifest.key);
    const std::lock_guard versions(m_versions);
    if (auto renamed = renamePath(home.directory, place); !renamed) return failure(renamed);
    auto synced = syncDirectory(place.parent_path());
    if (synced) synced = syncDirectory(home.directory.parent_path());
    if (!synced) {
        undoRename(home.directory, place);
        return failure(synced);
    }
    hold.forget();
    std::error_code error;
    std::filesystem::remove(place / kIdentityName, error); // it is no clone any more
    const SnapshotManifest::Layer &layer = *manifest.layer;
    return SnapshotFacts{manifest.key, manifest.size,      storedBytes(place / layer.file),
                         layer.parent, layer.changedBytes, layer.origin};
}

} // namespace freshseat::blockstore
