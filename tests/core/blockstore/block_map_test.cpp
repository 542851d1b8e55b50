// SPDX-License-Identifier: GPL-3.0-or-later
// The radix tree against a plain array, and what it costs when it holds nothing or only zeros.
#include "core/blockstore/block_map.h"

#include <gtest/gtest.h>

#include <random>

namespace freshseat::blockstore {
namespace {

struct Plain {
    BlockState state = BlockState::Absent;
    Cell cell;
};

TEST(BlockMap, AgreesWithAPlainArray)
{
    constexpr std::uint64_t kBlocks = 70000; // more than one 128 MiB branch, and not a multiple of a leaf
    BlockMap map(kBlocks);
    std::vector<Plain> plain(kBlocks);
    std::mt19937_64 random(1);
    Slot nextSlot = 2;
    for (int step = 0; step < 4000; ++step) {
        const std::uint64_t first = random() % kBlocks;
        if (random() % 3 != 0) {
            const std::uint64_t count = std::min<std::uint64_t>(1 + random() % 40, kBlocks - first);
            for (std::uint64_t block = first; block < first + count; ++block) {
                const Cell cell{nextSlot++, static_cast<std::uint32_t>(random())};
                EXPECT_EQ(map.setData(static_cast<Block>(block), cell), plain[block].cell.slot);
                plain[block] = {BlockState::Data, cell};
            }
        } else {
            const std::uint64_t count =
                std::min<std::uint64_t>(random() % 5 == 0 ? 40000 : 1 + random() % 300, kBlocks - first);
            std::vector<Slot> freed;
            std::vector<Slot> expected;
            map.setZero(first, count, [&](Slot slot) { freed.push_back(slot); });
            for (std::uint64_t block = first; block < first + count; ++block) {
                if (plain[block].state == BlockState::Data) expected.push_back(plain[block].cell.slot);
                plain[block] = {BlockState::Zero, {}};
            }
            EXPECT_EQ(freed, expected);
        }
    }
    std::uint64_t data = 0;
    for (std::uint64_t block = 0; block < kBlocks; ++block) {
        const BlockMap::Found found = map.find(block);
        ASSERT_EQ(found.state, plain[block].state) << block;
        ASSERT_EQ(found.cell, plain[block].cell) << block;
        data += found.state == BlockState::Data ? 1 : 0;
    }
    EXPECT_EQ(map.dataBlocks(), data);

    // Runs and a visit tell the same story.
    std::vector<Plain> visited(kBlocks);
    std::uint64_t lastZeroEnd = ~std::uint64_t{0};
    map.visit({[&](Block block, Cell cell) {
                   visited[block] = {BlockState::Data, cell};
               },
               [&](std::uint64_t first, std::uint64_t count) {
                   EXPECT_NE(first, lastZeroEnd) << "two runs that are one";
                   lastZeroEnd = first + count;
                   for (std::uint64_t block = first; block < first + count; ++block)
                       visited[block].state = BlockState::Zero;
               }});
    for (std::uint64_t block = 0; block < kBlocks;) {
        const BlockMap::Run run = map.run(block, 1000);
        ASSERT_GE(run.count, 1u);
        for (std::uint64_t i = 0; i < run.count; ++i, ++block) {
            ASSERT_EQ(run.state, plain[block].state);
            ASSERT_EQ(visited[block].state, plain[block].state);
            ASSERT_EQ(visited[block].cell, plain[block].cell);
            if (run.state == BlockState::Data) {
                ASSERT_EQ(plain[block].cell.slot, run.slot + i);
            }
        }
    }
}

TEST(BlockMap, TheWholeOfALargeDiskIsZeroedAtOnce)
{
    BlockMap map(std::uint64_t{1} << 32);
    map.setData(123456789, {7, 8});
    std::vector<Slot> freed;
    map.setZero(0, map.blocks(), [&](Slot slot) { freed.push_back(slot); });
    EXPECT_EQ(freed, std::vector<Slot>{7});
    EXPECT_EQ(map.run(0, map.blocks()).count, map.blocks());
    EXPECT_EQ(map.run(0, map.blocks()).state, BlockState::Zero);
    EXPECT_EQ(map.setData(5, {9, 1}), 0u);
    EXPECT_EQ(map.find(4).state, BlockState::Zero);
    EXPECT_EQ(map.find(5).cell.slot, 9u);
}

} // namespace
} // namespace freshseat::blockstore
