// SPDX-License-Identifier: GPL-3.0-or-later
// Disk image files: what a file is, whether it may be trusted, and its conversion, through qemu-img.
//
// A file from a stranger is hostile: qemu-img is told the format (never guesses while it converts), runs with limits on
// memory, time and output, and a file that names other files (backing file, external data file, vmdk extents elsewhere)
// is refused before it is opened for conversion. Everything here blocks; call it from a worker thread.
#pragma once
#include "core/base/result.h"
#include "core/model/room.h"

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace freshseat::image {

struct ImageInfo {
    ImageFormat format = ImageFormat::Raw; ///< never Auto
    std::uint64_t virtualSize = 0;         ///< bytes
    bool guessedRaw = false;               ///< Auto found no known header: the caller must say so to the person
};

/// Looks at a file or a block device. `asked` = Auto detects the format by the file's own header; another value must
/// match it (a raw file is taken for anything only when Raw was asked or Auto found no header). Usage: not an image of
/// the asked format, truncated, empty, not a multiple of 512 bytes. NotAllowed: it refers to other files.
Result<ImageInfo> inspect(const std::filesystem::path &file, ImageFormat asked);

/// Done and total in bytes of the virtual disk; false = stop.
using ImageProgress = std::function<bool(std::uint64_t done, std::uint64_t total)>;

/// Writes the disk of `file` (already inspected) into the raw file `raw`, which exists, has the disk's size and is all
/// holes; keeps holes.
Result<void> convertToRaw(const std::filesystem::path &file, const ImageInfo &info, const std::filesystem::path &raw,
                          const ImageProgress &progress);
/// Reads both again and compares every byte of the disk.
Result<void> verifyAgainst(const std::filesystem::path &file, const ImageInfo &info, const std::filesystem::path &raw,
                           const ImageProgress &progress);
/// The first `most` bytes of the disk of `file` (already inspected), or all of a smaller one; at most 1 MiB.
Result<std::vector<std::byte>> readHead(const std::filesystem::path &file, const ImageInfo &info, std::size_t most);
/// Makes an image file of a raw one (export). Raw, Qcow2 or Vhdx.
Result<void> convertFromRaw(const std::filesystem::path &raw, ImageFormat format, const std::filesystem::path &file,
                            const ImageProgress &progress);

/// Reads a file or block device on this machine, skipping holes and runs of zeros, for streaming it elsewhere.
class ImageFile
{
public:
    static Result<std::unique_ptr<ImageFile>> open(const std::filesystem::path &file);
    ~ImageFile();
    [[nodiscard]] std::uint64_t size() const { return m_size; }
    struct Chunk {
        std::uint64_t offset = 0;
        std::span<const std::byte> bytes; ///< valid until the next call; empty = the end
    };
    /// The next run of data, at most `most` bytes.
    Result<Chunk> next(std::size_t most);

private:
    ImageFile() = default;
    class Impl;
    std::unique_ptr<Impl> m_impl;
    std::uint64_t m_size = 0;
};

} // namespace freshseat::image
