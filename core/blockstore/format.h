// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of a clone file: superblocks, journal pages, journal entries (FORMAT.md). Pure functions, no files.
#pragma once
#include "core/block/block_device.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>

namespace freshseat::blockstore {

using Block = std::uint32_t; ///< 4 KiB unit of the virtual disk
using Slot = std::uint32_t;  ///< 4 KiB unit of the clone file; its byte offset is slot * 4096

inline constexpr std::uint64_t kSlotBytes = block::kBlockSize;
inline constexpr std::uint32_t kFormatVersion = 1;
inline constexpr Slot kFirstJournalSlot = 2;             ///< slots 0 and 1 are the superblocks
inline constexpr std::uint32_t kFirstJournalPages = 254; ///< the rest of the file's first MiB
inline constexpr std::uint32_t kJournalPages = 256;      ///< of every later journal chunk
inline constexpr std::uint64_t kMaxVirtualSize = (std::uint64_t{1} << 32) * kSlotBytes;

using SlotBytes = std::array<std::byte, kSlotBytes>;

struct Superblock {
    std::uint64_t generation = 0; ///< the valid one with the higher generation counts
    std::string cloneKey;         ///< 32 hexadecimal digits
    std::string snapshotKey;      ///< 32 hexadecimal digits
    std::string bootId;           ///< kernel under which this was written; empty = trust nothing that is not flushed
    std::uint64_t virtualSize = 0;
    std::uint64_t journalSalt = 0; ///< random; in the checksum of every page and entry of the chain
    std::uint64_t journalPage = 0; ///< sequence number of the chain's first page
    Slot journalSlot = kFirstJournalSlot;
    std::uint32_t journalPages = kFirstJournalPages; ///< of the chain's first chunk
    std::uint64_t durableSequence = 0;               ///< entries below this one, and their data, are on the disk

    bool operator==(const Superblock &) const = default;
};

void encode(const Superblock &super, SlotBytes &into);

enum class SuperblockFault {
    Damaged, ///< magic or checksum wrong
    Newer,   ///< made by a later version
};
struct SuperblockRead {
    std::optional<Superblock> super;
    SuperblockFault fault = SuperblockFault::Damaged;
};
[[nodiscard]] SuperblockRead decodeSuperblock(std::span<const std::byte, kSlotBytes> from);

/// One change of the map. Its sequence number is its position: page * kEntriesPerPage + index.
struct Entry {
    enum class Op : std::uint8_t {
        Data, ///< `block` is in `slot`, checksum `value`
        Zero, ///< `value` blocks from `block` read as zeros
        Link, ///< the chain goes on in the chunk of `value` pages at `slot`
    };
    Op op = Op::Data;
    Block block = 0;
    Slot slot = 0;
    std::uint32_t value = 0;

    bool operator==(const Entry &) const = default;
};

inline constexpr std::size_t kEntryBytes = 16;
inline constexpr std::size_t kPageHeaderBytes = 16;
inline constexpr std::uint32_t kEntriesPerPage = (kSlotBytes - kPageHeaderBytes) / kEntryBytes;

void encodePageHeader(std::uint64_t salt, std::uint64_t page, std::span<std::byte, kPageHeaderBytes> into);
[[nodiscard]] bool pageHeaderIs(std::uint64_t salt, std::uint64_t page,
                                std::span<const std::byte, kPageHeaderBytes> from);

void encodeEntry(const Entry &entry, std::uint64_t salt, std::uint64_t sequence,
                 std::span<std::byte, kEntryBytes> into);
/// Nothing when it was never written at this position of this chain, or is torn or damaged.
[[nodiscard]] std::optional<Entry> decodeEntry(std::uint64_t salt, std::uint64_t sequence,
                                               std::span<const std::byte, kEntryBytes> from);

/// A key of the store: 32 lower-case hexadecimal digits.
[[nodiscard]] bool isKey(std::string_view text);

} // namespace freshseat::blockstore
