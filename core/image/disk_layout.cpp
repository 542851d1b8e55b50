// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/image/disk_layout.h"

#include "core/base/byte_order.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>

namespace freshseat::image {

namespace {

constexpr std::size_t kSectorBytes = 512;
constexpr std::size_t kTableAt = 446; ///< four MBR entries
constexpr std::size_t kEntryBytes = 16;
constexpr unsigned kProtective = 0xee; ///< MBR types
constexpr unsigned kEfiSystem = 0xef;
constexpr std::size_t kGptEntryBytes = 128;
constexpr std::size_t kGptEntries = 128;

/// C12A7328-F81F-11D2-BA4B-00A0C93EC93B as it lies on the disk.
constexpr std::array<unsigned char, 16> kEfiSystemType{0x28, 0x73, 0x2a, 0xc1, 0x1f, 0xf8, 0xd2, 0x11,
                                                       0xba, 0x4b, 0x00, 0xa0, 0xc9, 0x3e, 0xc9, 0x3b};

unsigned byteAt(std::span<const std::byte> head, std::size_t at)
{
    return std::to_integer<unsigned>(head[at]);
}

void readGpt(std::span<const std::byte> head, DiskLayout &layout)
{
    constexpr std::string_view kSignature = "EFI PART";
    if (head.size() < 2 * kSectorBytes ||
        std::memcmp(head.data() + kSectorBytes, kSignature.data(), kSignature.size()) != 0)
        return;
    layout.table = DiskLayout::Table::Gpt;
    // Entries of another place or size are allowed and made by nobody.
    for (std::size_t entry = 0; entry < kGptEntries; ++entry) {
        const std::size_t at = 2 * kSectorBytes + entry * kGptEntryBytes;
        if (at + kEfiSystemType.size() > head.size()) return;
        if (std::memcmp(head.data() + at, kEfiSystemType.data(), kEfiSystemType.size()) == 0) layout.efiSystem = true;
    }
}

} // namespace

DiskLayout layoutOf(std::span<const std::byte> head)
{
    DiskLayout layout;
    if (head.size() < kSectorBytes || loadLe16(head.data() + kSectorBytes - 2) != 0xaa55) return layout;
    layout.bootCode = byteAt(head, 0) != 0;
    for (std::size_t at = kTableAt; at < kTableAt + 4 * kEntryBytes; at += kEntryBytes) {
        const unsigned type = byteAt(head, at + 4);
        if (type == 0) continue;
        layout.table = DiskLayout::Table::Mbr;
        if (byteAt(head, at) == 0x80) layout.active = true;
        if (type == kEfiSystem) layout.efiSystem = true;
        if (type == kProtective) readGpt(head, layout);
    }
    return layout;
}

} // namespace freshseat::image
