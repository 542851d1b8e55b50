// SPDX-License-Identifier: GPL-3.0-or-later
// CloneIdentity: what a clone is, apart from its data: the file clone.json of its directory, always whole and durable.
#pragma once
#include "core/base/result.h"
#include "core/blockstore/store.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace freshseat::blockstore {

inline constexpr const char *kIdentityName = "clone.json";
inline constexpr const char *kDiskName = "disk.cow";

/// The data file of a clone that a reset took away and that can be had back.
struct KeptDisk {
    std::string disk; ///< name of the file in the clone's directory
    SnapshotKey snapshot;
    Durability durability = Durability::Volatile; ///< as it was written
    std::uint64_t size = 0;                       ///< of the virtual disk
    TimePoint resetAt;

    bool operator==(const KeptDisk &) const = default;
};

struct CloneIdentity {
    SnapshotKey snapshot;
    Durability durability = Durability::Volatile;
    std::uint64_t limitBytes = 0;
    std::uint64_t size = 0;            ///< of the virtual disk
    std::string disk = kDiskName;      ///< name of its data file
    std::optional<KeptDisk> kept = {}; ///< the file may be gone: then nothing is kept
};

/// Names a data file may have in the directory of a clone, or of the snapshot it became.
[[nodiscard]] bool isDiskName(std::string_view name);
/// One that is neither the clone's nor named as kept.
[[nodiscard]] std::string spareDiskName(const CloneIdentity &identity);

Result<CloneIdentity> readIdentity(const std::filesystem::path &directory);
Result<void> writeIdentity(const std::filesystem::path &directory, const CloneIdentity &identity);

} // namespace freshseat::blockstore
