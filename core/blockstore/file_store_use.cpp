// SPDX-License-Identifier: GPL-3.0-or-later
// FileStore: what everything takes on disk.
#include "core/blockstore/document.h"
#include "core/blockstore/file_store.h"
#include "core/blockstore/store_layout.h"

namespace freshseat::blockstore {

namespace {

/// The first that was not removed among those that stand on `node`.
std::optional<SnapshotKey> standingOn(const VersionTree &tree, const SnapshotKey &key)
{
    for (const VersionNode *child : tree.childrenOf(key)) {
        if (!child->removed) return child->manifest.key;
        if (auto found = standingOn(tree, child->manifest.key)) return found;
    }
    return std::nullopt;
}

/// With the last that stands on removed ones, those go, too.
std::optional<std::uint64_t> freedBy(const VersionTree &tree, const VersionNode &node,
                                     const std::map<SnapshotKey, std::uint64_t> &bytes)
{
    if (node.removed || !tree.unreadable().empty() || !tree.childrenOf(node.manifest.key).empty()) return std::nullopt;
    std::uint64_t freed = bytes.at(node.manifest.key);
    for (const VersionNode *at = &node; at->manifest.layer;) {
        at = tree.find(at->manifest.layer->parent);
        if (at == nullptr || !at->removed || tree.childrenOf(at->manifest.key).size() != 1) break;
        freed += bytes.at(at->manifest.key);
    }
    return freed;
}

} // namespace

Result<CloneUse> FileStore::cloneUse(const CloneKey &key)
{
    std::filesystem::path directory;
    std::optional<KeptDisk> kept;
    {
        const std::lock_guard lock(m_registry->mutex);
        const auto it = m_registry->clones.find(key);
        if (it == m_registry->clones.end()) return fail(ErrorCode::NotFound, "there is no clone " + key.value());
        directory = it->second.directory;
        kept = it->second.kept;
    }
    CloneUse use{key, 0, kept ? storedBytes(directory / kept->disk) : 0};
    const std::uint64_t all = storedBelow(directory);
    use.bytes = all > use.keptBytes ? all - use.keptBytes : 0;
    return use;
}

Result<StoreUse> FileStore::use()
{
    auto tree = VersionTree::read(m_options.root);
    if (!tree) return failure(tree);
    std::uint64_t all = storedBelow(m_options.root);
    for (std::size_t i = 1; i < m_areas.size(); ++i) {
        std::error_code error;
        all += storedBelow(std::filesystem::canonical(m_areas[i], error));
    }
    StoreUse use;
    std::uint64_t told = 0;
    std::map<SnapshotKey, std::uint64_t> bytes;
    for (const auto &[key, node] : tree->nodes()) told += bytes[key] = storedBelow(node.directory);
    for (const auto &[key, node] : tree->nodes())
        use.snapshots.push_back({key, bytes.at(key), node.removed, node.removed ? standingOn(*tree, key) : std::nullopt,
                                 freedBy(*tree, node, bytes)});
    const auto keys = clones();
    if (!keys) return failure(keys);
    for (const CloneKey &key : *keys) {
        auto clone = cloneUse(key);
        if (!clone) continue; // removed meanwhile
        told += clone->bytes + clone->keptBytes;
        use.clones.push_back(std::move(*clone));
    }
    use.receives = storedBelow(m_options.root / kReceivingName);
    told += use.receives;
    use.other = all > told ? all - told : 0;
    return use;
}

} // namespace freshseat::blockstore
