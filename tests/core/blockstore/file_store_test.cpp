// SPDX-License-Identifier: GPL-3.0-or-later
// The store as its users see it: import, clone, write, reset, restart of daemon and host.
#include "core/blockstore/file_store.h"
#include "tests/core/blockstore/support.h"

#include <fstream>

namespace freshseat::blockstore::test {
namespace {

using block::IoStatus;

const CloneKey kSeat1("0123456789abcdef0123456789abcdef");
const CloneKey kSeat2("fedcba9876543210fedcba9876543210");
constexpr std::uint64_t kSize = 8 << 20;

class StoreTest : public ::testing::TestWithParam<Durability>, public StoreFixture
{
protected:
    SnapshotKey base() { return snapshot(kSize, pattern(7, 1 << 20)); }
};

TEST_P(StoreTest, ReadsTheSnapshotUntilWritten)
{
    const SnapshotKey key = base();
    ASSERT_TRUE(store().createClone(kSeat1, key, GetParam(), 0));
    ASSERT_TRUE(store().createClone(kSeat2, key, GetParam(), 0));
    auto one = open(kSeat1);
    auto two = open(kSeat2);
    EXPECT_EQ(one->size(), kSize);
    EXPECT_EQ(read(executors, *one, 0, 1 << 20), pattern(7, 1 << 20));
    EXPECT_EQ(read(executors, *one, 4 << 20, 8192), std::vector<std::byte>(8192));

    const auto mine = pattern(1, 12288);
    ASSERT_EQ(write(executors, *one, 4096, mine), IoStatus::Ok);
    EXPECT_EQ(read(executors, *one, 4096, 12288), mine);
    EXPECT_EQ(read(executors, *two, 0, 1 << 20), pattern(7, 1 << 20));
    EXPECT_EQ(one->stats().dirtyBytes, 12288u);
}

TEST_P(StoreTest, SectorsAreMergedIntoBlocks)
{
    ASSERT_TRUE(store().createClone(kSeat1, base(), GetParam(), 0));
    auto disk = open(kSeat1);
    auto expected = pattern(7, 1 << 20);
    const auto put = [&](std::uint64_t offset, std::uint64_t length, std::uint64_t tag) {
        const auto bytes = pattern(tag, length);
        std::copy(bytes.begin(), bytes.end(), expected.begin() + static_cast<std::ptrdiff_t>(offset));
        EXPECT_EQ(write(executors, *disk, offset, bytes), IoStatus::Ok);
    };
    put(512, 512, 1);
    put(3584, 1024, 2);
    put(10240, 20480, 3);
    put(512, 1024, 4);
    ASSERT_EQ(zero(executors, *disk, 40960 + 512, 9216), IoStatus::Ok);
    std::fill_n(expected.begin() + 40960 + 512, 9216, std::byte{0});
    EXPECT_EQ(read(executors, *disk, 0, 1 << 20), expected);
}

TEST_P(StoreTest, ZeroedBlocksHideTheSnapshotAndTakeNoSpace)
{
    ASSERT_TRUE(store().createClone(kSeat1, base(), GetParam(), 0));
    auto disk = open(kSeat1);
    ASSERT_EQ(zero(executors, *disk, 0, kSize), IoStatus::Ok);
    EXPECT_EQ(read(executors, *disk, 0, 1 << 20), std::vector<std::byte>(1 << 20));
    EXPECT_EQ(disk->stats().dirtyBytes, 0u);
    EXPECT_FALSE(disk->provisioning(0).mapped);
    // Zeros that are written take none either.
    ASSERT_EQ(write(executors, *disk, 0, std::vector<std::byte>(65536)), IoStatus::Ok);
    EXPECT_EQ(disk->stats().dirtyBytes, 0u);
}

TEST_P(StoreTest, TheDaemonsDeathLosesNothing)
{
    ASSERT_TRUE(store().createClone(kSeat1, base(), GetParam(), 0));
    const auto mine = pattern(3, 1 << 20);
    {
        auto disk = open(kSeat1);
        ASSERT_EQ(write(executors, *disk, 123 * 512, mine), IoStatus::Ok);
        ASSERT_EQ(zero(executors, *disk, 6 << 20, 1 << 20), IoStatus::Ok);
    }
    start(kBootA);
    bool discarded = true;
    auto disk = open(kSeat1, &discarded);
    EXPECT_FALSE(discarded);
    EXPECT_EQ(read(executors, *disk, 123 * 512, mine.size()), mine);
    EXPECT_EQ(store().cloneFacts(kSeat1)->dirtyBytes, disk->stats().dirtyBytes);
}

TEST_P(StoreTest, ResetGivesTheSnapshotBack)
{
    const SnapshotKey first = base();
    const SnapshotKey second = snapshot(kSize * 2, pattern(8, 65536));
    ASSERT_TRUE(store().createClone(kSeat1, first, GetParam(), 0));
    auto disk = open(kSeat1);
    ASSERT_EQ(write(executors, *disk, 0, pattern(9, 1 << 20)), IoStatus::Ok);
    EXPECT_EQ(store().resetClone(kSeat1, first).error().code, ErrorCode::InUse);
    disk.reset();
    ASSERT_TRUE(store().resetClone(kSeat1, first));
    executors.runAll();
    disk = open(kSeat1);
    EXPECT_EQ(read(executors, *disk, 0, 1 << 20), pattern(7, 1 << 20));
    EXPECT_EQ(disk->stats().dirtyBytes, 0u);
    disk.reset();
    ASSERT_TRUE(store().resetClone(kSeat1, second));
    disk = open(kSeat1);
    EXPECT_EQ(disk->size(), kSize * 2);
    EXPECT_EQ(read(executors, *disk, 0, 65536), pattern(8, 65536));
    ASSERT_TRUE(store().removeSnapshot(first));
    EXPECT_EQ(store().removeSnapshot(second).error().code, ErrorCode::InUse);
}

TEST_P(StoreTest, TheLimitRefusesNewBlocksOnly)
{
    ASSERT_TRUE(store().createClone(kSeat1, base(), GetParam(), 65536));
    auto disk = open(kSeat1);
    ASSERT_EQ(write(executors, *disk, 0, pattern(1, 65536)), IoStatus::Ok);
    EXPECT_EQ(write(executors, *disk, 65536, pattern(2, 4096)), IoStatus::OutOfSpace);
    EXPECT_EQ(write(executors, *disk, 65536, pattern(2, 512)), IoStatus::OutOfSpace);
    EXPECT_EQ(write(executors, *disk, 4096, pattern(3, 8192)), IoStatus::Ok);
    EXPECT_EQ(read(executors, *disk, 4096, 8192), pattern(3, 8192));
    EXPECT_EQ(zero(executors, *disk, 0, 4096), IoStatus::Ok);
    EXPECT_EQ(write(executors, *disk, 65536, pattern(2, 4096)), IoStatus::Ok);
}

INSTANTIATE_TEST_SUITE_P(Both, StoreTest, ::testing::Values(Durability::Volatile, Durability::Durable),
                         [](const auto &durability) {
                             return durability.param == Durability::Volatile ? "Volatile" : "Durable";
                         });

} // namespace
} // namespace freshseat::blockstore::test
