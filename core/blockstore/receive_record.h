// SPDX-License-Identifier: GPL-3.0-or-later
// ReceiveRecord: the file receive.json of a receive that is not finished (STREAM.md).
#pragma once
#include "core/base/result.h"
#include "core/blockstore/store.h"

#include <filesystem>

namespace freshseat::blockstore {

inline constexpr const char *kReceiveName = "receive.json";

struct ReceiveRecord {
    ReceiveTarget target;
    CloneKey origin; ///< what the layer names as the clone it was
    std::uint64_t position = 0;
};

/// Failed: it is damaged, or belongs to another directory.
Result<ReceiveRecord> readReceive(const std::filesystem::path &directory);
Result<void> writeReceive(const std::filesystem::path &directory, const ReceiveRecord &record);

} // namespace freshseat::blockstore
