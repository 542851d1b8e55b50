// SPDX-License-Identifier: GPL-3.0-or-later
// VersionTree: every snapshot of a store and what stands on what, as the disk has it at one moment; also those that
// were removed and are kept because others stand on them. And which of their blocks nobody sees any more.
#pragma once
#include "core/base/result.h"
#include "core/blockstore/block_map.h"
#include "core/blockstore/snapshot_manifest.h"

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace freshseat::blockstore {

/// Blocks of a disk: those that a map calls Zero; it has no others.
using BlockSet = std::unique_ptr<BlockMap>;

/// Whether all blocks of a range of bytes are in `set`; `offset` is at the beginning of a block.
[[nodiscard]] bool isUnseen(const BlockMap &set, std::uint64_t offset, std::uint64_t length);

struct VersionNode {
    std::filesystem::path directory;
    SnapshotManifest manifest;
    bool removed = false;
};

class VersionTree
{
public:
    static Result<VersionTree> read(const std::filesystem::path &root);

    [[nodiscard]] const std::map<SnapshotKey, VersionNode> &nodes() const { return m_nodes; }
    [[nodiscard]] const VersionNode *find(const SnapshotKey &key) const;
    /// Snapshots whose manifest cannot be used, and why. While there are any, nobody knows what they stand on.
    [[nodiscard]] const std::map<SnapshotKey, std::string> &unreadable() const { return m_unreadable; }

    [[nodiscard]] std::vector<const VersionNode *> childrenOf(const SnapshotKey &key) const;
    /// The nearest it stands on that was not removed.
    [[nodiscard]] std::optional<SnapshotKey> visibleParent(const VersionNode &node) const;

    /// Blocks of a node's own file that no snapshot of the tree sees: null when it is one itself, or when none are
    /// known. Reads the journals of what stands on it.
    Result<BlockSet> unseen(const VersionNode &node) const;

private:
    Result<BlockSet> coveredBy(const VersionNode &node) const;
    Result<BlockSet> coveredByAll(const std::vector<const VersionNode *> &nodes) const;

    std::map<SnapshotKey, VersionNode> m_nodes;
    std::map<SnapshotKey, std::string> m_unreadable;
};

} // namespace freshseat::blockstore
