// SPDX-License-Identifier: GPL-3.0-or-later
// CloneIdentity: what a clone is, apart from its data: the file clone.json of its directory, always whole and durable.
#pragma once
#include "core/base/result.h"
#include "core/blockstore/store.h"

#include <cstdint>
#include <filesystem>

namespace freshseat::blockstore {

inline constexpr const char *kIdentityName = "clone.json";
inline constexpr const char *kDiskName = "disk.cow";

struct CloneIdentity {
    SnapshotKey snapshot;
    Durability durability = Durability::Volatile;
    std::uint64_t limitBytes = 0;
    std::uint64_t size = 0; ///< of the virtual disk
};

Result<CloneIdentity> readIdentity(const std::filesystem::path &directory);
Result<void> writeIdentity(const std::filesystem::path &directory, const CloneIdentity &identity);

} // namespace freshseat::blockstore
