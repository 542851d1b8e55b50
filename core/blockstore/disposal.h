// SPDX-License-Identifier: GPL-3.0-or-later
// Giving disk space back in small pieces: freeing a large fragmented file at once can hold up a file system for
// seconds.
#pragma once
#include "core/base/executor.h"
#include "core/base/unique_fd.h"

#include <cstdint>
#include <filesystem>
#include <functional>

namespace freshseat::blockstore {

/// The file has no name any more (or loses it without anybody caring): shortens it step by step on `pool`, then closes
/// it.
void freeInBackground(UniqueFd file, Executor &pool);
/// The file loses its name at once, and its space that way when that is sure. Fine when there is none; one whose name
/// cannot be taken stays as it is.
void discardFile(const std::filesystem::path &path, Executor &pool);
/// Every file below `directory` goes that way; the directory itself disappears at once. Best effort: what stays is
/// swept at the next open.
void disposeTree(const std::filesystem::path &directory, Executor &pool);
/// The same while somebody still reads the files: they go as they are, and their space with the last reader.
void unlinkTree(const std::filesystem::path &directory);

/// Free bytes of the file system of `path` beyond `reserve`; 0 when there are none. All when it cannot be asked.
[[nodiscard]] std::uint64_t freeBeyond(const std::filesystem::path &path, std::uint64_t reserve);
/// A Limits::mayGrow that keeps `reserve` free there; empty where nothing is to be kept.
[[nodiscard]] std::function<bool(std::uint64_t)> growthLimit(const std::filesystem::path &path, std::uint64_t reserve);

} // namespace freshseat::blockstore
