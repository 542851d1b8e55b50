// SPDX-License-Identifier: GPL-3.0-or-later
// What the first sectors of a disk say of how a PC starts from it: partition table and system partition. Input is
// hostile: it is only compared, never used as a length.
#pragma once
#include <cstddef>
#include <span>

namespace freshseat::image {

struct DiskLayout {
    enum class Table {
        None, ///< no partition table: a data disk, or no disk of a PC at all
        Mbr,
        Gpt,
    };
    Table table = Table::None;
    bool active = false;    ///< MBR: a partition is marked active
    bool bootCode = false;  ///< the first sector begins with code
    bool efiSystem = false; ///< there is an EFI system partition
};

/// A GPT with its usual 128 entries ends here, and a little room.
constexpr std::size_t kLayoutBytes = 64 * 1024;

/// `head` is the beginning of a disk of 512-byte sectors, kLayoutBytes or the whole disk; what is missing is not there.
/// MBR: the usual layout; GPT: UEFI 2.10 5.3.
[[nodiscard]] DiskLayout layoutOf(std::span<const std::byte> head);

} // namespace freshseat::image
