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

} // namespace freshseat::blockstore
