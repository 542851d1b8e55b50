// SPDX-License-Identifier: GPL-3.0-or-later
// Encoding of superblocks and journal (FORMAT.md has the tables).
#include "core/blockstore/format.h"

#include "core/base/byte_order.h"
#include "core/base/crc32c.h"

#include <algorithm>
#include <cstring>

namespace freshseat::blockstore {

namespace {

constexpr std::array<char, 8> kMagic = {'F', 'S', 'E', 'A', 'T', 'C', 'O', 'W'};
constexpr std::uint32_t kPageMagic = 0x4c4a5346; // "FSJL"
constexpr std::size_t kTextBytes = 64;
constexpr std::size_t kCrcAt = kSlotBytes - 4;
constexpr std::size_t kSectorCrcAt = block::kSectorSize - 4; ///< all fields are in the first sector

// Marks of the slot word: no data lives in a superblock, so these two numbers are free to mean something else.
constexpr Slot kZeroMark = 0;
constexpr Slot kLinkMark = 1;

enum Field : std::size_t {
    kVersionAt = 8,
    kGenerationAt = 16,
    kVirtualSizeAt = 24,
    kSaltAt = 32,
    kPageAt = 40,
    kJournalSlotAt = 48,
    kJournalPagesAt = 52,
    kDurableAt = 56,
    kCloneKeyAt = 64,
    kSnapshotKeyAt = 128,
    kBootIdAt = 192,
};

void putText(const std::string &text, std::byte *at)
{
    std::memcpy(at, text.data(), std::min(text.size(), kTextBytes));
}

std::string takeText(const std::byte *at)
{
    const char *text = reinterpret_cast<const char *>(at);
    return {text, ::strnlen(text, kTextBytes)};
}

/// Where in which chain: the start value of a checksum, so that an old page or a seat's own bytes never pass for an
/// entry.
std::uint32_t seed(std::uint64_t salt, std::uint64_t position)
{
    std::array<std::byte, 16> bytes;
    storeLe64(bytes.data(), salt);
    storeLe64(bytes.data() + 8, position);
    return crc32c(bytes);
}

} // namespace

void encode(const Superblock &super, SlotBytes &into)
{
    into.fill(std::byte{0});
    std::memcpy(into.data(), kMagic.data(), kMagic.size());
    storeLe32(into.data() + kVersionAt, kFormatVersion);
    storeLe64(into.data() + kGenerationAt, super.generation);
    storeLe64(into.data() + kVirtualSizeAt, super.virtualSize);
    storeLe64(into.data() + kSaltAt, super.journalSalt);
    storeLe64(into.data() + kPageAt, super.journalPage);
    storeLe32(into.data() + kJournalSlotAt, super.journalSlot);
    storeLe32(into.data() + kJournalPagesAt, super.journalPages);
    storeLe64(into.data() + kDurableAt, super.durableSequence);
    putText(super.cloneKey, into.data() + kCloneKeyAt);
    putText(super.snapshotKey, into.data() + kSnapshotKeyAt);
    putText(super.bootId, into.data() + kBootIdAt);
    storeLe32(into.data() + kSectorCrcAt, crc32c(std::span(into).first(kSectorCrcAt)));
    storeLe32(into.data() + kCrcAt, crc32c(std::span(into).first(kCrcAt)));
}

namespace {

bool sumFits(std::span<const std::byte, kSlotBytes> from, std::size_t at)
{
    return loadLe32(from.data() + at) == crc32c(from.first(at));
}

} // namespace

SuperblockRead decodeSuperblock(std::span<const std::byte, kSlotBytes> from)
{
    if (std::memcmp(from.data(), kMagic.data(), kMagic.size()) != 0) return {};
    if (!sumFits(from, kSectorCrcAt) && !sumFits(from, kCrcAt)) return {};
    if (loadLe32(from.data() + kVersionAt) > kFormatVersion) return {std::nullopt, SuperblockFault::Newer};
    Superblock super;
    super.generation = loadLe64(from.data() + kGenerationAt);
    super.virtualSize = loadLe64(from.data() + kVirtualSizeAt);
    super.journalSalt = loadLe64(from.data() + kSaltAt);
    super.journalPage = loadLe64(from.data() + kPageAt);
    super.journalSlot = loadLe32(from.data() + kJournalSlotAt);
    super.journalPages = loadLe32(from.data() + kJournalPagesAt);
    super.durableSequence = loadLe64(from.data() + kDurableAt);
    super.cloneKey = takeText(from.data() + kCloneKeyAt);
    super.snapshotKey = takeText(from.data() + kSnapshotKeyAt);
    super.bootId = takeText(from.data() + kBootIdAt);
    return {super, {}};
}

void encodePageHeader(std::uint64_t salt, std::uint64_t page, std::span<std::byte, kPageHeaderBytes> into)
{
    storeLe32(into.data(), kPageMagic);
    storeLe64(into.data() + 4, page);
    storeLe32(into.data() + 12, crc32c(into.first(12), seed(salt, page)));
}

bool pageHeaderIs(std::uint64_t salt, std::uint64_t page, std::span<const std::byte, kPageHeaderBytes> from)
{
    std::array<std::byte, kPageHeaderBytes> expected;
    encodePageHeader(salt, page, expected);
    return std::equal(from.begin(), from.end(), expected.begin());
}

void encodeEntry(const Entry &entry, std::uint64_t salt, std::uint64_t sequence, std::span<std::byte, kEntryBytes> into)
{
    // A link keeps its slot in the first word: it has no block.
    const bool link = entry.op == Entry::Op::Link;
    const Slot mark = link ? kLinkMark : kZeroMark;
    storeLe32(into.data(), link ? entry.slot : entry.block);
    storeLe32(into.data() + 4, entry.op == Entry::Op::Data ? entry.slot : mark);
    storeLe32(into.data() + 8, entry.value);
    storeLe32(into.data() + 12, crc32c(into.first(12), seed(salt, sequence)));
}

std::optional<Entry> decodeEntry(std::uint64_t salt, std::uint64_t sequence,
                                 std::span<const std::byte, kEntryBytes> from)
{
    if (loadLe32(from.data() + 12) != crc32c(from.first(12), seed(salt, sequence))) return std::nullopt;
    const std::uint32_t first = loadLe32(from.data());
    const Slot slot = loadLe32(from.data() + 4);
    const std::uint32_t value = loadLe32(from.data() + 8);
    if (slot == kZeroMark) return Entry{Entry::Op::Zero, first, 0, value};
    if (slot == kLinkMark) return Entry{Entry::Op::Link, 0, first, value};
    return Entry{Entry::Op::Data, first, slot, value};
}

bool isKey(std::string_view text)
{
    const auto digit = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    return text.size() == 32 && std::all_of(text.begin(), text.end(), digit);
}

} // namespace freshseat::blockstore
