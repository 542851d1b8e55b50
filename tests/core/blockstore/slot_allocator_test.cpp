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
