// SPDX-License-Identifier: GPL-3.0-or-later
// VHD (Microsoft's "Virtual Hard Disk Image Format Specification"): a fixed disk has a footer only, a dynamic one a
// copy of it in front.
#include "core/base/byte_order.h"
#include "core/image/header.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace freshseat::image::detail {

namespace {

constexpr std::size_t kFooter = 512;
constexpr std::size_t kChecksumAt = 64;
constexpr std::uint32_t kFixed = 2, kDynamic = 3, kDifferencing = 4;
using FooterBytes = std::array<std::byte, kFooter>;

tl::unexpected<Error> broken(std::string_view what)
{
    return damaged("VHD", what);
}

bool checksumIsRight(const FooterBytes &footer)
{
    std::uint32_t sum = 0;
    for (std::size_t i = 0; i < footer.size(); ++i)
        if (i < kChecksumAt || i >= kChecksumAt + 4) sum += std::to_integer<std::uint32_t>(footer.at(i));
    return ~sum == loadBe32(&footer[kChecksumAt]);
}

/// Sectors by cylinders, heads, sectors a track, as Virtual PC saw its disks.
std::uint64_t geometrySize(const FooterBytes &footer)
{
    const auto byte = [&](std::size_t at) { return std::to_integer<std::uint64_t>(footer.at(at)); };
    return loadBe16(&footer[56]) * byte(58) * byte(59) * kSector;
}

Header headerOf(const FooterBytes &footer)
{
    Header header{ImageFormat::Vhd, loadBe64(&footer[48]), false};
    header.sizeFromGeometry = std::memcmp(&footer[28], "vpc ", 4) == 0;
    if (header.sizeFromGeometry) header.virtualSize = geometrySize(footer);
    return header;
}

/// Every block of the table must lie within the file. The table is read in pieces: its length comes from the file.
Result<void> checkBlocks(const ByteSource &source, std::uint64_t table, std::uint32_t entries, std::uint32_t blockSize)
{
    constexpr std::uint32_t kUnused = 0xffffffff;
    if (!within(source, table, std::uint64_t{entries} * 4))
        return broken("its block table lies behind the end of the file");
    const std::uint64_t bitmap = (blockSize / kSector / 8 + kSector - 1) / kSector * kSector;
    std::array<std::byte, 4096> piece{};
    for (std::uint64_t done = 0; done < entries; done += piece.size() / 4) {
        const auto part = std::span(piece).first(std::min<std::uint64_t>(piece.size(), (entries - done) * 4));
        if (!source.read(table + done * 4, part)) return broken("its block table cannot be read");
        for (std::size_t i = 0; i < part.size(); i += 4) {
            const std::uint32_t sector = loadBe32(&part[i]);
            if (sector != kUnused && !within(source, sector * kSector, bitmap + blockSize))
                return broken("a block lies behind the end of the file");
        }
    }
    return {};
}

Result<void> checkDynamic(const ByteSource &source, std::uint64_t at, std::uint64_t virtualSize)
{
    std::array<std::byte, 64> header{};
    if (!source.read(at, header)) return broken("it ends within its header");
    if (std::memcmp(header.data(), "cxsparse", 8) != 0) return broken("its second header is missing");
    const std::uint32_t entries = loadBe32(&header[28]);
    const std::uint32_t blockSize = loadBe32(&header[32]);
    if (blockSize < kSector || (blockSize & (blockSize - 1)) != 0) return broken("its block size is impossible");
    if (std::uint64_t{entries} * blockSize < virtualSize) return broken("its block table is too short for its disk");
    return checkBlocks(source, loadBe64(&header[16]), entries, blockSize);
}

} // namespace

Result<Header> readDynamicVhd(const ByteSource &source)
{
    FooterBytes footer{};
    if (!source.read(0, footer)) return broken("it ends within its header");
    const std::uint32_t type = loadBe32(&footer[60]);
    if (type == kDifferencing)
        return notAlone(
            "This VHD is only the difference to another disk.",
            "Merge it with its parent where both are (Hyper-V Manager, Edit Disk, Merge), then import the result.");
    if (!checksumIsRight(footer)) return broken("the checksum of its header is wrong");
    if (type != kDynamic) return broken("its kind of disk is unknown");
    const Header header = headerOf(footer);
    if (const auto size = checkVirtualSize(header.virtualSize); !size) return failure(size);
    if (const auto dynamic = checkDynamic(source, loadBe64(&footer[16]), header.virtualSize); !dynamic)
        return failure(dynamic);
    return header;
}

Result<std::optional<Header>> readFixedVhd(const ByteSource &source)
{
    FooterBytes footer{};
    if (source.size() < kFooter || !source.read(source.size() - kFooter, footer)) return std::nullopt;
    // The checksum tells a footer from a sector of a disk that happens to begin like one.
    if (std::memcmp(footer.data(), "conectix", 8) != 0 || !checksumIsRight(footer)) return std::nullopt;
    if (loadBe32(&footer[60]) != kFixed) return broken("its beginning is missing");
    const Header header = headerOf(footer);
    if (const auto size = checkVirtualSize(header.virtualSize); !size) return failure(size);
    if (header.virtualSize > source.size() - kFooter) return broken("it is shorter than its disk");
    return std::optional(header);
}

} // namespace freshseat::image::detail
