// SPDX-License-Identifier: GPL-3.0-or-later
// What the first bytes of an image file say, read by ourselves before any tool opens it: its format, its size, and that
// it stands alone. Input is hostile; nothing here allocates by a number from the file.
#pragma once
#include "core/base/result.h"
#include "core/model/room.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>

namespace freshseat::image {

/// The largest virtual disk we take: 64 TiB, what VHDX and NTFS stop at.
constexpr std::uint64_t kLargestDisk = std::uint64_t{64} << 40U;
constexpr std::uint64_t kSector = 512;

/// Bytes at an offset: a file, a block device, or a test's array.
class ByteSource
{
public:
    virtual ~ByteSource() = default;
    ByteSource() = default;
    ByteSource(const ByteSource &) = delete;
    ByteSource &operator=(const ByteSource &) = delete;

    [[nodiscard]] virtual std::uint64_t size() const = 0;
    /// Fills `out` completely or answers false (past the end, unreadable).
    [[nodiscard]] virtual bool read(std::uint64_t offset, std::span<std::byte> out) const = 0;
};

struct Header {
    ImageFormat format = ImageFormat::Raw;
    std::uint64_t virtualSize = 0;
    bool sizeFromGeometry = false; ///< VHD by Microsoft Virtual PC: the disk ends where its CHS geometry does
};

/// The header of an image format that we take; nothing when no header is known (a raw disk, perhaps). Usage: damaged,
/// or a kind of file that is no disk (an archive) or not taken. NotAllowed: the disk's bytes lie in other files too.
Result<std::optional<Header>> readHeader(const ByteSource &source);

/// Text out of a file for a message: printable ASCII, at most 120 characters.
[[nodiscard]] std::string printable(std::string_view text);

namespace detail {
Result<Header> readQcow2(const ByteSource &source);
Result<Header> readVhdx(const ByteSource &source);
Result<Header> readDynamicVhd(const ByteSource &source);
/// Nothing when the last sector is no valid footer.
Result<std::optional<Header>> readFixedVhd(const ByteSource &source);
Result<Header> readVmdk(const ByteSource &source);

/// The errors all formats share.
[[nodiscard]] tl::unexpected<Error> damaged(std::string_view format, std::string_view what);
[[nodiscard]] tl::unexpected<Error> notAlone(std::string message, std::string hint);
/// A virtual size that is zero, no multiple of 512, or absurd.
Result<void> checkVirtualSize(std::uint64_t bytes);
/// `length` bytes at `offset` lie within the file.
[[nodiscard]] bool within(const ByteSource &source, std::uint64_t offset, std::uint64_t length);
} // namespace detail

} // namespace freshseat::image
