// SPDX-License-Identifier: GPL-3.0-or-later
// ChangeReader over an open snapshot: what is sent to another store.
#pragma once
#include "core/blockstore/block_map.h"
#include "core/blockstore/snapshot.h"

#include <functional>
#include <memory>

namespace freshseat::blockstore {

/// What the links above `base` say together, newest first in `chain`: Data or Zero where the disk differs from it by
/// possession. Usage: `base` is not in the chain.
Result<std::unique_ptr<const BlockMap>> changesOver(const Chain &chain, const SnapshotKey &base);

/// `changes` null: everything in the disk that is no hole. `closed` is called when the reader dies.
Result<std::unique_ptr<ChangeReader>> makeChangeReader(const Chain &chain, std::shared_ptr<const Snapshot> snapshot,
                                                       std::unique_ptr<const BlockMap> changes,
                                                       std::function<void()> closed);

} // namespace freshseat::blockstore
