// SPDX-License-Identifier: GPL-3.0-or-later
// File: the few operations the store does on an open file. Behind an interface so that a test can lose, reorder and
// refuse them.
#pragma once
#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>

namespace freshseat::blockstore {

/// How far a transfer came. `error` is an errno, 0 when every byte was moved.
struct Transfer {
    std::size_t bytes = 0;
    int error = 0;
};

/// Any thread; no operation changes shared state but the file itself.
class File
{
public:
    virtual ~File() = default;
    File() = default;
    File(const File &) = delete;
    File &operator=(const File &) = delete;

    /// Reads everything; what lies behind the end of the file reads as zeros.
    virtual Transfer read(std::span<std::byte> into, std::uint64_t offset) = 0;
    /// The part at the front that is in the page cache; never waits for the disk. Fewer bytes = ask with read(). No
    /// zeros behind the end.
    virtual std::size_t readCached(std::span<std::byte> into, std::uint64_t offset) = 0;
    virtual Transfer write(std::span<const std::byte> from, std::uint64_t offset) = 0;
    /// Writes the pieces one behind the other from `offset` on. Default: a write() each.
    virtual Transfer writeGathered(std::span<const std::span<const std::byte>> pieces, std::uint64_t offset);
    /// fdatasync. 0 or errno.
    [[nodiscard]] virtual int sync() = 0;
    /// Makes the file `size` bytes long (never shorter) with its blocks reserved where the file system can. 0 or errno.
    [[nodiscard]] virtual int extend(std::uint64_t size) = 0;
    /// Gives the space of a range back; it reads as zeros, the size stays. Fine where the file system cannot. 0 or
    /// errno.
    [[nodiscard]] virtual int punch(std::uint64_t offset, std::uint64_t length) = 0;
    [[nodiscard]] virtual std::uint64_t size() const = 0;
};

enum class OpenMode {
    ReadOnly,
    ReadWrite,
    CreateNew, ///< fails when there is one
    /// As CreateNew; what was written or reserved once is overwritten in its place also where the file system would
    /// write it elsewhere (btrfs), so that a full disk refuses no overwrite. Its checksums of the data go with that.
    CreateInPlace,
};

/// For reading past the page cache, so that what is read once does not drive out what is read often. Offset, length and
/// address are multiples of 4096. Where the file system cannot do that the file is read like any other.
Result<std::unique_ptr<File>> openUncached(const std::filesystem::path &path);

Result<std::unique_ptr<File>> openFile(const std::filesystem::path &path, OpenMode mode);

} // namespace freshseat::blockstore
