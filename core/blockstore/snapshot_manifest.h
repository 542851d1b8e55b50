// SPDX-License-Identifier: GPL-3.0-or-later
// SnapshotManifest: what a snapshot is: the file manifest.json of its directory, always whole and durable.
#pragma once
#include "core/base/result.h"
#include "core/blockstore/store.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace freshseat::blockstore {

/// Names of the files in a snapshot's directory.
inline constexpr const char *kBaseName = "base.raw";     ///< imported: the disk
inline constexpr const char *kChecksumName = "base.crc"; ///< imported: its checksums
inline constexpr const char *kReclaimName = "reclaim";   ///< some of its space may be given back
inline constexpr const char *kManifestName = "manifest.json";
inline constexpr std::uint64_t kChecksumUnit = 65536; ///< bytes of the disk that share one CRC32C in the sidecar

struct SnapshotManifest {
    /// A published snapshot: what it says about its layer. The layer's superblock says the same.
    struct Layer {
        SnapshotKey parent;             ///< it was published over this one
        CloneKey origin;                ///< of this clone
        std::uint64_t sequence = 0;     ///< behind the last entry of its journal
        std::uint64_t changedBytes = 0; ///< data it holds, 4 KiB units
        std::string file;               ///< name of the sealed file of the clone it was
    };

    SnapshotKey key;
    std::uint64_t size = 0;
    std::uint32_t checksumsCrc = 0;  ///< imported: CRC32C of the sidecar
    std::optional<Layer> layer = {}; ///< none: it was imported
};

Result<SnapshotManifest> readManifest(const std::filesystem::path &directory);
Result<void> writeManifest(const std::filesystem::path &directory, const SnapshotManifest &manifest);

/// A snapshot with all it stands on, newest first; the last one was imported.
struct ChainLink {
    std::filesystem::path directory;
    SnapshotManifest manifest;
};
using Chain = std::vector<ChainLink>;

/// Looks for every link among the snapshots of the store, and among those that were removed but are needed.
/// NotFound: there is no snapshot `key`. Failed: the chain is damaged; the message names the link.
Result<Chain> readChain(const std::filesystem::path &root, const SnapshotKey &key);

} // namespace freshseat::blockstore
