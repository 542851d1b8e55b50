// SPDX-License-Identifier: GPL-3.0-or-later
// Names and version of what lies directly below a store's root (FORMAT.md).
#pragma once
#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <vector>

namespace freshseat::blockstore {

inline constexpr const char *kFormatName = "format";
inline constexpr const char *kSnapshotsName = "snapshots";
inline constexpr const char *kLayersName = "layers"; ///< snapshots that were removed and that others stand on
inline constexpr const char *kClonesName = "clones";
inline constexpr const char *kStagingName = "staging";
inline constexpr const char *kTrashName = "trash";
inline constexpr const char *kReceivingName = "receiving"; ///< snapshots from other stores, not all there yet
inline constexpr const char *kPlacesName = "places"; ///< other disks with seats' clones: symbolic links to directories

inline constexpr std::uint32_t kLayerFormat = 2;  ///< of a store with published snapshots, and of their manifests
inline constexpr std::uint32_t kKeptFormat = 3;   ///< of a store that kept what a reset took away
inline constexpr std::uint32_t kPlacesFormat = 4; ///< of a store with clones on other disks
inline constexpr std::uint32_t kStoreVersion = 4; ///< the newest this program knows

/// The version a root names; 0 = there is no store yet. Refuses one of a later version (Unsupported).
Result<std::uint32_t> readRootFormat(const std::filesystem::path &root);
Result<void> writeRootFormat(const std::filesystem::path &root, std::uint32_t version);

/// The directories that hold clones/, staging/ and trash/ of their own: the root, then what is in places/, by name.
/// Failed: one is not there (its disk is not mounted), and which.
Result<std::vector<std::filesystem::path>> cloneAreas(const std::filesystem::path &root);
/// The area of `root` on `disk`, a directory that is there; made when it is not yet. Empty ones on other disks are
/// given up.
Result<std::filesystem::path> useArea(const std::filesystem::path &root, const std::filesystem::path &disk);

} // namespace freshseat::blockstore
