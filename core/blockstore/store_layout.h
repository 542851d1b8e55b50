// SPDX-License-Identifier: GPL-3.0-or-later
// Names and version of what lies directly below a store's root (FORMAT.md).
#pragma once
#include "core/base/result.h"

#include <cstdint>
#include <filesystem>

namespace freshseat::blockstore {

inline constexpr const char *kFormatName = "format";
inline constexpr const char *kSnapshotsName = "snapshots";
inline constexpr const char *kLayersName = "layers"; ///< snapshots that were removed and that others stand on
inline constexpr const char *kClonesName = "clones";
inline constexpr const char *kStagingName = "staging";
inline constexpr const char *kTrashName = "trash";
inline constexpr const char *kReceivingName = "receiving"; ///< snapshots from other stores, not all there yet

inline constexpr std::uint32_t kLayerFormat = 2;  ///< of a store with published snapshots, and of their manifests
inline constexpr std::uint32_t kKeptFormat = 3;   ///< of a store that kept what a reset took away
inline constexpr std::uint32_t kStoreVersion = 3; ///< the newest this program knows

/// The version a root names; 0 = there is no store yet. Refuses one of a later version (Unsupported).
Result<std::uint32_t> readRootFormat(const std::filesystem::path &root);
Result<void> writeRootFormat(const std::filesystem::path &root, std::uint32_t version);

} // namespace freshseat::blockstore
