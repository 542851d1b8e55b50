// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/buffer.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace freshseat {

namespace {

TEST(BufferTest, FromTheHeapIsZeroed)
{
    const Buffer buffer(5000);
    ASSERT_EQ(buffer.size(), 5000U);
    EXPECT_TRUE(std::ranges::all_of(buffer.span(), [](std::byte byte) { return byte == std::byte{0}; }));
    EXPECT_TRUE(Buffer().empty());
    EXPECT_TRUE(Buffer(0).empty());
}

TEST(BufferTest, MovesLeaveTheSourceEmpty)
{
    BufferPool pool;
    Buffer one = pool.take(100);
    std::byte *data = one.data();
    Buffer two = std::move(one);
    EXPECT_EQ(two.data(), data);
    EXPECT_TRUE(one.empty()); // NOLINT(bugprone-use-after-move): that is what is tested
    Buffer three = pool.take(200);
    three = std::move(two);
    EXPECT_EQ(three.data(), data);
    EXPECT_EQ(three.size(), 100U);
    EXPECT_EQ(pool.inUse(), 4096U);
    three.clear();
    EXPECT_EQ(pool.inUse(), 0U);
}

TEST(BufferTest, ShrinksButNeverGrows)
{
    BufferPool pool;
    Buffer buffer = pool.take(1000);
    buffer.shrink(2000);
    EXPECT_EQ(buffer.size(), 1000U);
    buffer.shrink(10);
    EXPECT_EQ(buffer.size(), 10U);
    buffer.clear();
    EXPECT_EQ(pool.inUse(), 0U);
}

TEST(BufferPoolTest, GivesExactSizesAlignedToPages)
{
    BufferPool pool;
    for (const std::size_t size : {1UL, 511UL, 4096UL, 4097UL, 1000000UL, 8UL << 20, (16UL << 20) + 1}) {
        const Buffer buffer = pool.take(size);
        EXPECT_EQ(buffer.size(), size);
        EXPECT_EQ(reinterpret_cast<std::uintptr_t>(buffer.data()) % 4096, 0U);
        std::memset(buffer.data(), 0xAA, size);
    }
    EXPECT_TRUE(pool.take(0).empty());
    EXPECT_EQ(pool.inUse(), 0U);
}

TEST(BufferPoolTest, UsesAFreedBufferAgain)
{
    BufferPool pool;
    Buffer first = pool.take(4096);
    const std::byte *data = first.data();
    first.clear();
    EXPECT_EQ(pool.take(1).data(), data);
    pool.trim();
    EXPECT_EQ(pool.inUse(), 0U);
}

TEST(BufferPoolTest, CountsWhatIsOut)
{
    BufferPool pool;
    const Buffer small = pool.take(1);
    {
        const Buffer large = pool.take(5000);
        EXPECT_EQ(pool.inUse(), 4096U + 8192U);
    }
    EXPECT_EQ(pool.inUse(), 4096U);
}

} // namespace

} // namespace freshseat
