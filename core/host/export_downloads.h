// SPDX-License-Identifier: GPL-3.0-or-later
// Where an export's bytes come from: a snapshot itself, a file made of it, or nowhere (it was written on this machine).
#pragma once
#include "core/blockstore/store.h"
#include "core/host/staging_file.h"
#include "core/storage/backend.h"

#include <functional>
#include <memory>

namespace freshseat::host {

using ExportProgress = std::function<bool(std::uint64_t done, std::uint64_t total)>;

/// Copies the disk into a file of its size that is all holes; holes stay holes.
Result<void> copySnapshot(blockstore::SnapshotReader &reader, StagingFile &into, const ExportProgress &progress);

[[nodiscard]] std::unique_ptr<Download> snapshotDownload(std::unique_ptr<blockstore::SnapshotReader> reader);
Result<std::unique_ptr<Download>> fileDownload(std::unique_ptr<StagingFile> file);
[[nodiscard]] std::unique_ptr<Download> emptyDownload(std::uint64_t fileSize);

/// Calls `ended` once: with nothing when everything was read, with the error that ended it, or when it dies before.
[[nodiscard]] std::unique_ptr<Download> watchedDownload(std::unique_ptr<Download> download,
                                                        std::function<void(const Result<void> &)> ended);

} // namespace freshseat::host
