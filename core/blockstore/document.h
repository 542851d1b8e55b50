// SPDX-License-Identifier: GPL-3.0-or-later
// Small files of the store that must be there whole or not at all, and the directory calls that make it so.
#pragma once
#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace freshseat::blockstore {

/// The whole file; NotFound when there is none, Failed when it is longer than 1 MiB.
Result<std::string> readSmallFile(const std::filesystem::path &path);
/// Writes `path`.new, syncs it, renames it over `path`, syncs the directory.
Result<void> replaceSmallFile(const std::filesystem::path &path, const std::string &text);

Result<void> makeDirectory(const std::filesystem::path &path); ///< fine when it is there
Result<void> syncDirectory(const std::filesystem::path &path);
/// At a start: a daemon that was killed may have left names that the next power cut takes back. What is read now is
/// acted upon (a snapshot that no clone needs is dropped), so it has to be on the disk first. A disk that refuses is
/// logged; it is no reason to let no seat in.
void settleDirectory(const std::filesystem::path &path);
Result<void> syncFile(const std::filesystem::path &path);
Result<void> renamePath(const std::filesystem::path &from, const std::filesystem::path &to);
/// After renamePath(from, to), when something that belongs to it failed. What cannot be undone is logged: the next
/// start then finds it done.
void undoRename(const std::filesystem::path &from, const std::filesystem::path &to);
/// Bytes on disk (st_blocks).
[[nodiscard]] std::uint64_t storedBytes(const std::filesystem::path &file);
/// The same for a directory and all below it; symbolic links are counted, not followed. What vanishes meanwhile is not.
[[nodiscard]] std::uint64_t storedBelow(const std::filesystem::path &directory);

} // namespace freshseat::blockstore
