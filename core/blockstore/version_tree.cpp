// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the tree, and what its layers hide of each other.
#include "core/blockstore/version_tree.h"

#include "core/base/text.h"
#include "core/blockstore/format.h"
#include "core/blockstore/layer.h"
#include "core/blockstore/store_layout.h"

#include <set>
#include <system_error>

namespace freshseat::blockstore {

namespace {

void setBlocks(BlockMap &set, std::uint64_t first, std::uint64_t count)
{
    set.setZero(first, count, [](Slot) {});
}

BlockSet intersection(const BlockMap &a, const BlockMap &b)
{
    auto both = std::make_unique<BlockMap>(a.blocks());
    a.visit({[](Block, Cell) {},
             [&](std::uint64_t first, std::uint64_t count) {
                 for (const std::uint64_t end = first + count; first < end;) {
                     const BlockMap::Run run = b.run(first, end - first);
                     if (run.state == BlockState::Zero) setBlocks(*both, first, run.count);
                     first += run.count;
                 }
             }});
    return both;
}

} // namespace

bool isUnseen(const BlockMap &set, std::uint64_t offset, std::uint64_t length)
{
    const std::uint64_t blocks = (length + kSlotBytes - 1) / kSlotBytes;
    const BlockMap::Run run = set.run(offset / kSlotBytes, blocks);
    return run.state == BlockState::Zero && run.count == blocks;
}

Result<VersionTree> VersionTree::read(const std::filesystem::path &root)
{
    VersionTree tree;
    // In this order: a snapshot that is being removed is met in one of the two places.
    for (const char *name : {kSnapshotsName, kLayersName}) {
        std::error_code error;
        for (const auto &entry : std::filesystem::directory_iterator(root / name, error)) {
            const std::string key = entry.path().filename().string();
            if (!isKey(key)) continue;
            auto manifest = readManifest(entry.path());
            if (!manifest && manifest.error().code == ErrorCode::NotFound &&
                !std::filesystem::exists(entry.path(), error))
                continue;
            if (!manifest)
                tree.m_unreadable.emplace(key, manifest.error().message);
            else if (manifest->key.value() != key)
                tree.m_unreadable.emplace(key, "the manifest of snapshot " + key + " belongs to another");
            else
                tree.m_nodes.insert_or_assign(SnapshotKey(key),
                                              VersionNode{entry.path(), std::move(*manifest), name == kLayersName});
        }
        const bool none = error == std::errc::no_such_file_or_directory && name == kLayersName;
        if (error && !none) return tl::unexpected(systemError(error.value(), "cannot list the snapshots"));
    }
    return tree;
}

const VersionNode *VersionTree::find(const SnapshotKey &key) const
{
    const auto it = m_nodes.find(key);
    return it == m_nodes.end() ? nullptr : &it->second;
}

std::vector<const VersionNode *> VersionTree::childrenOf(const SnapshotKey &key) const
{
    std::vector<const VersionNode *> children;
    for (const auto &[child, node] : m_nodes)
        if (node.manifest.layer && node.manifest.layer->parent == key) children.push_back(&node);
    return children;
}

std::optional<SnapshotKey> VersionTree::visibleParent(const VersionNode &node) const
{
    std::set<SnapshotKey> seen;
    for (const VersionNode *at = &node; at->manifest.layer && seen.insert(at->manifest.key).second;) {
        at = find(at->manifest.layer->parent);
        if (at == nullptr) break;
        if (!at->removed) return at->manifest.key;
    }
    return std::nullopt;
}

Result<BlockSet> VersionTree::unseen(const VersionNode &node) const
{
    if (!node.removed || !m_unreadable.empty()) return BlockSet();
    const auto children = childrenOf(node.manifest.key);
    if (!children.empty()) return coveredByAll(children);
    const std::uint64_t blocks = (node.manifest.size + kSlotBytes - 1) / kSlotBytes;
    auto all = std::make_unique<BlockMap>(blocks); // nobody stands on it any more: it is about to be thrown out
    setBlocks(*all, 0, blocks);
    return all;
}

/// Blocks that every one of `nodes` hides from those it sees through to the parent.
Result<BlockSet> VersionTree::coveredByAll(const std::vector<const VersionNode *> &nodes) const
{
    BlockSet all;
    for (const VersionNode *node : nodes) {
        auto covered = coveredBy(*node);
        if (!covered) return covered;
        all = all ? intersection(*all, **covered) : std::move(*covered);
    }
    return all;
}

/// Blocks that `node` and all that stands on it do not look for further down: its own, and where nobody sees it
/// itself, also those that all above it have of their own.
Result<BlockSet> VersionTree::coveredBy(const VersionNode &node) const
{
    auto layer = openLayer(node.directory, node.manifest);
    if (!layer) return failure(layer);
    auto above = unseen(node);
    if (!above) return above;
    BlockSet covered =
        *above ? std::move(*above) : std::make_unique<BlockMap>((node.manifest.size + kSlotBytes - 1) / kSlotBytes);
    (*layer)->map.visit({[&](Block block, Cell) { setBlocks(*covered, block, 1); },
                         [&](std::uint64_t first, std::uint64_t count) { setBlocks(*covered, first, count); }});
    return covered;
}

} // namespace freshseat::blockstore
