// SPDX-License-Identifier: GPL-3.0-or-later
// Slots are handed out once, come back, and are found again when the file may not grow.
#include "core/blockstore/slot_allocator.h"

#include <gtest/gtest.h>

#include <random>
#include <set>

namespace freshseat::blockstore {
namespace {

TEST(SlotAllocator, HandsOutConsecutiveSlotsFirst)
{
    SlotAllocator slots(2);
    const auto run = slots.take(100, 1000);
    ASSERT_TRUE(run);
    EXPECT_EQ(run->first, 2u);
    EXPECT_EQ(run->count, 100u);
    EXPECT_EQ(slots.used(), 102u);
    EXPECT_EQ(slots.tail(), 102u);
}

TEST(SlotAllocator, WhatComesBackIsTakenNext)
{
    SlotAllocator slots(2);
    ASSERT_TRUE(slots.take(100, 1000));
    slots.release(50);
    const auto run = slots.take(1, 1000);
    ASSERT_TRUE(run);
    EXPECT_EQ(run->first, 50u);
}

TEST(SlotAllocator, ARunThatComesBackIsTakenWhole)
{
    SlotAllocator slots(2);
    ASSERT_TRUE(slots.take(100, 1000));
    for (Slot slot = 20; slot < 36; ++slot) slots.release(slot);
    for (Slot slot = 60; slot < 76; ++slot) slots.release(slot);
    const auto last = slots.take(16, 1000);
    ASSERT_TRUE(last);
    EXPECT_EQ(last->first, 60u);
    EXPECT_EQ(last->count, 16u);
    const auto part = slots.take(4, 1000);
    ASSERT_TRUE(part);
    EXPECT_EQ(part->first, 20u);
    const auto rest = slots.take(12, 1000);
    ASSERT_TRUE(rest);
    EXPECT_EQ(rest->first, 24u);
    EXPECT_EQ(rest->count, 12u);
    EXPECT_EQ(slots.tail(), 102u);
}

TEST(SlotAllocator, WritingAFullDiskAnewDoesNotGrowIt)
{
    constexpr Slot kBlocks = 4096;
    constexpr std::uint32_t kWrite = 16;
    SlotAllocator slots(2);
    std::vector<Slot> at(kBlocks / kWrite); // of each piece of the disk; written whole, so in one run
    for (Slot &first : at) first = slots.take(kWrite, kBlocks * 2)->first;
    const Slot full = slots.tail();
    std::mt19937_64 random(3);
    for (std::size_t i = 0; i < 20000; ++i) {
        Slot &first = at[i < 10000 ? i % at.size() : random() % at.size()]; // in order, then anywhere
        const auto run = slots.take(kWrite, kBlocks * 2);
        ASSERT_TRUE(run);
        ASSERT_EQ(run->count, kWrite);
        for (Slot slot = first; slot < first + kWrite; ++slot) slots.release(slot);
        first = run->first;
    }
    EXPECT_EQ(slots.tail(), full + kWrite); // one run is on the way at a time
}

TEST(SlotAllocator, ASmallHoleDoesNotCutALargeWriteToPieces)
{
    SlotAllocator slots(2);
    ASSERT_TRUE(slots.take(100, 1000));
    slots.release(50);
    const auto run = slots.take(64, 1000);
    ASSERT_TRUE(run);
    EXPECT_EQ(run->first, 102u);
    EXPECT_EQ(run->count, 64u);
}

TEST(SlotAllocator, NeverGivesOneSlotTwiceAndFindsTheLastOne)
{
    constexpr Slot kEnd = 20000;
    SlotAllocator slots(2);
    std::set<Slot> mine;
    std::mt19937_64 random(1);
    for (int step = 0; step < 20000; ++step) {
        if (random() % 2 == 0 || mine.empty()) {
            const auto run = slots.take(1 + static_cast<std::uint32_t>(random() % 40), kEnd);
            ASSERT_EQ(run.has_value(), mine.size() + 2 < kEnd);
            if (!run) continue;
            for (Slot slot = run->first; slot < run->first + run->count; ++slot) {
                ASSERT_LT(slot, kEnd);
                ASSERT_TRUE(mine.insert(slot).second);
            }
        } else {
            for (int i = 0; i < 15 && !mine.empty(); ++i) {
                auto it = mine.lower_bound(static_cast<Slot>(random() % kEnd));
                if (it == mine.end()) it = mine.begin();
                slots.release(*it);
                mine.erase(it);
            }
        }
        ASSERT_EQ(slots.used(), mine.size() + 2);
    }
    while (slots.take(64, kEnd)) {
    }
    EXPECT_EQ(slots.used(), kEnd);
    slots.release(777);
    EXPECT_EQ(slots.take(64, kEnd)->first, 777u);
}

TEST(SlotAllocator, AWholeChunkIsConsecutive)
{
    SlotAllocator slots(2);
    ASSERT_TRUE(slots.take(600, 1000));
    EXPECT_EQ(slots.takeWhole(256, 1000), Slot{602});
    EXPECT_FALSE(slots.takeWhole(256, 1000));
    for (Slot slot = 100; slot < 356; ++slot) slots.release(slot);
    EXPECT_EQ(slots.takeWhole(256, 1000), Slot{100});
}

TEST(SlotAllocator, AClaimOfATakenSlotIsRefused)
{
    SlotAllocator slots(2);
    EXPECT_FALSE(slots.claim(1));
    EXPECT_TRUE(slots.claim(900));
    EXPECT_FALSE(slots.claim(900));
    EXPECT_EQ(slots.used(), 3u);
}

} // namespace
} // namespace freshseat::blockstore
