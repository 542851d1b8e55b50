// SPDX-License-Identifier: GPL-3.0-or-later
// VHDX ([MS-VHDX]): region table at 192 KiB, in it the metadata region, in that the size of the disk and whether it has
// a parent.
#include "core/base/byte_order.h"
#include "core/image/header.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace freshseat::image::detail {

namespace {

using Guid = std::array<std::uint8_t, 16>; // as it lies in the file: first three fields little-endian

constexpr Guid kMetadataRegion{0x06, 0xa2, 0x7c, 0x8b, 0x90, 0x47, 0x9a, 0x4b,
                               0xb8, 0xfe, 0x57, 0x5f, 0x05, 0x0f, 0x88, 0x6e};
constexpr Guid kFileParameters{0x37, 0x67, 0xa1, 0xca, 0x36, 0xfa, 0x43, 0x4d,
                               0xb3, 0xb6, 0x33, 0xf0, 0xaa, 0x44, 0xe7, 0x6b};
constexpr Guid kDiskSize{0x24, 0x42, 0xa5, 0x2f, 0x1b, 0xcd, 0x76, 0x48,
                         0xb2, 0x11, 0x5d, 0xbe, 0xd8, 0x3b, 0xf4, 0xb8};
constexpr Guid kLogicalSector{0x1d, 0xbf, 0x41, 0x81, 0x6f, 0xa9, 0x09, 0x47,
                              0xba, 0x47, 0xf2, 0x33, 0xa8, 0xfa, 0xab, 0x5f};
constexpr Guid kParentLocator{0x2d, 0x5f, 0xd3, 0xa8, 0x0b, 0xb3, 0x4d, 0x45,
                              0xab, 0xf7, 0xd3, 0xd8, 0x48, 0x34, 0xab, 0x0c};
constexpr std::uint64_t kRegionTable = 192 * 1024;
constexpr std::size_t kTable = 64 * 1024;
constexpr std::size_t kEntry = 32;

tl::unexpected<Error> broken(std::string_view what)
{
    return damaged("VHDX", what);
}

bool is(const std::byte *at, const Guid &guid)
{
    return std::memcmp(at, guid.data(), guid.size()) == 0;
}

Result<std::uint64_t> metadataOffset(const ByteSource &source, std::vector<std::byte> &table)
{
    constexpr std::size_t kFirst = 16, kMost = 2047;
    if (!source.read(kRegionTable, table)) return broken("it ends within its header");
    if (std::memcmp(table.data(), "regi", 4) != 0) return broken("its region table is missing");
    const std::size_t count = std::min<std::size_t>(loadLe32(&table[8]), kMost);
    for (std::size_t i = 0; i < count; ++i) {
        const std::byte *entry = &table[kFirst + i * kEntry];
        if (is(entry, kMetadataRegion)) return loadLe64(entry + 16);
    }
    return broken("its metadata is missing");
}

struct Metadata {
    std::optional<std::uint64_t> parameters, diskSize, sector; ///< offsets in the file
    bool parent = false;
};

Result<Metadata> findMetadata(const ByteSource &source, std::uint64_t region, std::vector<std::byte> &table)
{
    constexpr std::size_t kFirst = 32, kMost = 2047;
    if (!within(source, region, table.size()) || !source.read(region, table))
        return broken("its metadata lies behind the end of the file");
    if (std::memcmp(table.data(), "metadata", 8) != 0) return broken("its metadata is missing");
    Metadata found;
    const std::size_t count = std::min<std::size_t>(loadLe16(&table[10]), kMost);
    for (std::size_t i = 0; i < count; ++i) {
        const std::byte *entry = &table[kFirst + i * kEntry];
        const std::uint64_t at = region + loadLe32(entry + 16);
        if (is(entry, kFileParameters)) found.parameters = at;
        if (is(entry, kDiskSize)) found.diskSize = at;
        if (is(entry, kLogicalSector)) found.sector = at;
        if (is(entry, kParentLocator)) found.parent = true;
    }
    if (!found.parameters || !found.diskSize || !found.sector) return broken("its metadata is incomplete");
    return found;
}

tl::unexpected<Error> hasParent()
{
    return notAlone(
        "This VHDX is only the difference to another disk (a Hyper-V checkpoint, .avhdx, is one).",
        "Merge it with its parent where both are (Hyper-V Manager, Edit Disk, Merge), then import the result.");
}

} // namespace

Result<Header> readVhdx(const ByteSource &source)
{
    constexpr std::uint32_t kHasParent = 2;
    std::vector<std::byte> table(kTable);
    const auto region = metadataOffset(source, table);
    if (!region) return failure(region);
    const auto metadata = findMetadata(source, *region, table);
    if (!metadata) return failure(metadata);
    std::array<std::byte, 8> parameters{}, size{};
    std::array<std::byte, 4> sector{};
    if (!source.read(*metadata->parameters, parameters) || !source.read(*metadata->diskSize, size) ||
        !source.read(*metadata->sector, sector))
        return broken("its metadata lies behind the end of the file");
    if (metadata->parent || (loadLe32(&parameters[4]) & kHasParent) != 0) return hasParent();
    if (loadLe32(sector.data()) != kSector)
        return fail(ErrorCode::Usage,
                    "This VHDX has sectors of " + std::to_string(loadLe32(sector.data())) +
                        " bytes; only 512 can be booted.",
                    "Make a copy with 512-byte sectors: Convert-VHD or New-VHD -LogicalSectorSizeBytes 512.");
    const std::uint64_t bytes = loadLe64(size.data());
    if (const auto fits = checkVirtualSize(bytes); !fits) return failure(fits);
    return Header{ImageFormat::Vhdx, bytes, false};
}

} // namespace freshseat::image::detail
