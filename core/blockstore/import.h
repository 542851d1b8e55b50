// SPDX-License-Identifier: GPL-3.0-or-later
// Importing: a raw sparse file in staging/, checked and moved into snapshots/ as one step.
#pragma once
#include "core/base/executor.h"
#include "core/base/result.h"
#include "core/blockstore/store.h"

#include <filesystem>
#include <memory>

namespace freshseat::blockstore {

/// `staging` and `snapshots` are directories of one file system.
Result<std::unique_ptr<ImportWriter>> beginImport(const std::filesystem::path &staging,
                                                  const std::filesystem::path &snapshots, std::uint64_t size,
                                                  Executor &pool);

/// An import that may go on after its writer has died.
class LastingImport : public ImportWriter
{
public:
    /// Makes durable what was written below `position`, a multiple of 64 KiB, and its checksums, so that seal() finds
    /// it damaged also when another writer goes on there.
    virtual Result<void> keep(std::uint64_t position) = 0;
};

/// Goes on with `directory`, that holds a raw file of the size of the disk, and stays when the writer dies before
/// seal(). From byte `from` on, up to which the last one kept, the file is made holes.
Result<std::unique_ptr<LastingImport>> resumeImport(const std::filesystem::path &directory,
                                                    const std::filesystem::path &snapshots, const SnapshotKey &key,
                                                    std::uint64_t size, std::uint64_t from, Executor &pool);

} // namespace freshseat::blockstore
