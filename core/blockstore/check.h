// SPDX-License-Identifier: GPL-3.0-or-later
// check: looks at everything a store holds and changes nothing. For tests, and for `store check`.
#pragma once
#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace freshseat::blockstore {

struct CheckReport {
    std::uint64_t snapshots = 0;
    std::uint64_t clones = 0;
    std::uint64_t bytesVerified = 0;   ///< data whose checksum was computed
    std::vector<std::string> problems; ///< each names its snapshot or clone, and the offset where there is one
};

/// Reads all of it, data included. No clone may be open meanwhile. `bootId` as in StoreOptions: what a Volatile clone
/// of another boot holds does not matter. Error: `root` is no store, or of a later version.
Result<CheckReport> check(const std::filesystem::path &root, const std::string &bootId);

} // namespace freshseat::blockstore
