// SPDX-License-Identifier: GPL-3.0-or-later
// Layers: the file of a clone, sealed when the clone was published. It is never written to again; space in it that
// nobody needs any more is given back.
#pragma once
#include "core/base/result.h"
#include "core/blockstore/clone_state.h"
#include "core/blockstore/snapshot_manifest.h"

#include <cstdint>
#include <filesystem>
#include <memory>

namespace freshseat::blockstore {

struct Sealed {
    std::uint64_t sequence = 0;     ///< behind the last entry
    std::uint64_t changedBytes = 0; ///< data it holds
};
/// Makes what a clone's file says short, complete and durable: a fresh journal of what it holds and nothing else, named
/// by both superblocks. It still is a clone's file afterwards, whatever the outcome, and says the same as before.
/// OutOfSpace; Failed.
Result<Sealed> sealClone(CloneState &state);

/// A sealed file read back, its data not looked at. Failed: it is damaged, or not the one the manifest means.
Result<std::unique_ptr<CloneState>> openLayer(const std::filesystem::path &directory, const SnapshotManifest &manifest);

} // namespace freshseat::blockstore
