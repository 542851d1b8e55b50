// SPDX-License-Identifier: GPL-3.0-or-later
// Superblocks and entries survive the way to bytes and back; no flipped bit does.
#include "core/base/byte_order.h"
#include "core/base/crc32c.h"
#include "core/blockstore/format.h"

#include <gtest/gtest.h>

namespace freshseat::blockstore {
namespace {

Superblock sample()
{
    return {9, std::string(32, 'a'), std::string(32, 'b'), "boot", 1 << 30, 0x1122334455667788, 77, 300, 256, 12345};
}

TEST(Superblock, ComesBack)
{
    SlotBytes bytes;
    encode(sample(), bytes);
    EXPECT_EQ(decodeSuperblock(bytes).super, sample());
}

TEST(Superblock, NoFlippedByteChangesIt)
{
    SlotBytes bytes;
    encode(sample(), bytes);
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        bytes[at] ^= std::byte{0x10};
        const SuperblockRead read = decodeSuperblock(bytes);
        EXPECT_EQ(read.super.has_value(), at >= 512) << at; // one of the two checksums is enough
        EXPECT_EQ(read.super.value_or(sample()), sample()) << at;
        bytes[at] ^= std::byte{0x10};
    }
}

/// Sectors are written whole or not at all; which of them a power cut leaves is anybody's guess.
TEST(Superblock, AWriteThatWasPartedIsTheOldOneOrTheNew)
{
    Superblock later = sample();
    later.generation += 2;
    later.bootId = "another boot";
    SlotBytes before;
    SlotBytes after;
    encode(sample(), before);
    encode(later, after);
    for (unsigned there = 0; there < 256; ++there) {
        SlotBytes bytes = before;
        for (std::size_t at = 0; at < bytes.size(); ++at)
            if ((there >> (at / 512)) % 2 != 0) bytes[at] = after[at];
        EXPECT_EQ(decodeSuperblock(bytes).super, there % 2 != 0 ? later : sample()) << there;
    }
}

TEST(Superblock, OneFromBeforeTheSecondChecksumIsRead)
{
    SlotBytes bytes;
    encode(sample(), bytes);
    storeLe32(bytes.data() + 508, 0);
    storeLe32(bytes.data() + 4092, crc32c(std::span(bytes).first(4092)));
    EXPECT_EQ(decodeSuperblock(bytes).super, sample());
}

TEST(Superblock, ALaterVersionIsToldFromDamage)
{
    SlotBytes bytes;
    encode(sample(), bytes);
    storeLe32(bytes.data() + 8, kFormatVersion + 1);
    storeLe32(bytes.data() + 4092, crc32c(std::span(bytes).first(4092)));
    EXPECT_FALSE(decodeSuperblock(bytes).super);
    EXPECT_EQ(decodeSuperblock(bytes).fault, SuperblockFault::Newer);
}

TEST(Entry, CountsOnlyAtItsPositionInItsChain)
{
    for (const Entry &entry : {Entry{Entry::Op::Data, 0xffffffff, 0xfffffffe, 1},
                               Entry{Entry::Op::Zero, 5, 0, 0xffffffff}, Entry{Entry::Op::Link, 0, 512, 256}}) {
        std::array<std::byte, kEntryBytes> bytes;
        encodeEntry(entry, 42, 1000, bytes);
        EXPECT_EQ(decodeEntry(42, 1000, bytes), entry);
        EXPECT_FALSE(decodeEntry(42, 1001, bytes));
        EXPECT_FALSE(decodeEntry(43, 1000, bytes));
        for (std::byte &byte : bytes) {
            byte ^= std::byte{1};
            EXPECT_FALSE(decodeEntry(42, 1000, bytes));
            byte ^= std::byte{1};
        }
    }
}

TEST(Key, IsThirtyTwoLowerCaseDigits)
{
    EXPECT_TRUE(isKey("0123456789abcdef0123456789abcdef"));
    EXPECT_FALSE(isKey("0123456789ABCDEF0123456789abcdef"));
    EXPECT_FALSE(isKey("0123456789abcdef0123456789abcde"));
    EXPECT_FALSE(isKey("../../../../../../../../../../et"));
}

} // namespace
} // namespace freshseat::blockstore
