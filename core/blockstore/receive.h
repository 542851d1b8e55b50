// SPDX-License-Identifier: GPL-3.0-or-later
// ReceiveWriter: what comes from another store on its way to a snapshot; a raw disk, or a layer over a snapshot that is
// here.
#pragma once
#include "core/blockstore/clone_opening.h"
#include "core/blockstore/import.h"
#include "core/blockstore/receive_record.h"
#include "core/blockstore/snapshot.h"
#include "core/blockstore/snapshot_manifest.h"
#include "core/blockstore/store_registry.h"
#include "core/blockstore/write_step.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>

namespace freshseat::blockstore {

/// One writer's claim on what it receives: nobody else does, and its base stays.
class ReceiveClaim
{
public:
    /// InUse.
    static Result<ReceiveClaim> take(std::shared_ptr<StoreRegistry> registry, const ReceiveTarget &target);
    ReceiveClaim(ReceiveClaim &&other) noexcept = default;
    ReceiveClaim &operator=(ReceiveClaim &&) = delete;
    ReceiveClaim(const ReceiveClaim &) = delete;
    ReceiveClaim &operator=(const ReceiveClaim &) = delete;
    ~ReceiveClaim();

private:
    ReceiveClaim(std::shared_ptr<StoreRegistry> registry, const ReceiveTarget &target);

    std::shared_ptr<StoreRegistry> m_registry;
    SnapshotKey m_key;
    std::unique_ptr<SnapshotPin> m_base;
};

/// The whole disk; `writer` fills base.raw in `directory` (resumeImport).
struct DiskParts {
    std::filesystem::path directory; ///< becomes that of the snapshot
    std::filesystem::path snapshots;
    ReceiveRecord record;
    std::unique_ptr<LastingImport> writer;
    std::function<bool(std::uint64_t)> mayGrow; ///< Limits::mayGrow
};
std::unique_ptr<ReceiveWriter> receiveDisk(ReceiveClaim claim, DiskParts parts);

struct LayerParts {
    ClonePlace place; ///< of the file that grows to be the layer
    ReceiveRecord record;
    std::shared_ptr<const Snapshot> base;
    std::unique_ptr<CloneState> state;
    Limits limits;
    /// The directory becomes a snapshot's, which this describes.
    std::function<Result<SnapshotFacts>(const SnapshotManifest &)> takeIn;
};
std::unique_ptr<ReceiveWriter> receiveLayer(ReceiveClaim claim, LayerParts parts);

} // namespace freshseat::blockstore
