// SPDX-License-Identifier: GPL-3.0-or-later
// Taking a reset back: what is kept, for how long, and what makes the store forget it.
#include "core/blockstore/check.h"
#include "core/blockstore/file_store.h"
#include "core/blockstore/store_layout.h"
#include "tests/core/blockstore/support.h"

#include <fstream>

namespace freshseat::blockstore::test {
namespace {

using block::IoStatus;
using std::chrono::hours;

const CloneKey kSeat1("0123456789abcdef0123456789abcdef");
const CloneKey kSeat2("fedcba9876543210fedcba9876543210");
constexpr std::uint64_t kSize = 8 << 20;
constexpr std::uint64_t kNoBudget = ~std::uint64_t{0};
const TimePoint kNoon{std::chrono::seconds(1'800'000'000)};

class UndoTest : public ::testing::TestWithParam<Durability>, public StoreFixture
{
protected:
    UndoTest()
        : m_base(snapshot(kSize, pattern(7, 1 << 20)))
    {
        EXPECT_TRUE(store().createClone(kSeat1, m_base, GetParam(), 0));
    }
    void put(std::uint64_t tag, const CloneKey &key = kSeat1)
    {
        auto disk = open(key);
        ASSERT_EQ(write(executors, *disk, 4096, pattern(tag, 65536)), IoStatus::Ok);
        ASSERT_EQ(flush(executors, *disk), IoStatus::Ok);
        disk.reset();
        executors.runAll();
    }
    /// Whether the seat's disk holds what put(tag) wrote.
    bool holds(std::uint64_t tag)
    {
        auto disk = open(kSeat1);
        return disk && read(executors, *disk, 4096, 65536) == pattern(tag, 65536);
    }
    bool isClean()
    {
        auto disk = open(kSeat1);
        return disk && read(executors, *disk, 0, 1 << 20) == pattern(7, 1 << 20);
    }
    void expectSound()
    {
        executors.runAll();
        auto report = check(root(), kBootA);
        ASSERT_TRUE(report);
        EXPECT_TRUE(report->problems.empty()) << report->problems.front();
    }
    /// Data files in the seat's directory.
    std::size_t disks()
    {
        executors.runAll();
        std::size_t count = 0;
        for (const auto &entry : std::filesystem::directory_iterator(root() / kClonesName / kSeat1.value()))
            count += isDiskName(entry.path().filename().string()) ? 1 : 0;
        return count;
    }

    SnapshotKey m_base;
};

TEST_P(UndoTest, GivesTheDiskBackAndTakesTheUndoBack)
{
    put(1);
    ASSERT_TRUE(store().resetCloneKeeping(kSeat1, m_base, kNoon));
    EXPECT_TRUE(isClean());
    const auto facts = store().cloneFacts(kSeat1);
    ASSERT_TRUE(facts && facts->kept);
    EXPECT_EQ(facts->kept->snapshot, m_base);
    EXPECT_EQ(facts->kept->resetAt, kNoon);
    EXPECT_GT(facts->kept->storedBytes, 65536u);
    EXPECT_EQ(facts->dirtyBytes, 0u);
    put(2);
    ASSERT_TRUE(store().undoReset(kSeat1, kNoon + hours(1)));
    EXPECT_EQ(store().cloneFacts(kSeat1)->dirtyBytes, 65536u);
    EXPECT_TRUE(holds(1));
    expectSound();
    ASSERT_TRUE(store().undoReset(kSeat1, kNoon + hours(2)));
    EXPECT_TRUE(holds(2));
    expectSound();
    EXPECT_EQ(disks(), 2u);
}

TEST_P(UndoTest, OutlivesTheDaemonAndStillOpensWritable)
{
    put(1);
    ASSERT_TRUE(store().resetCloneKeeping(kSeat1, m_base, kNoon));
    start(kBootA);
    ASSERT_TRUE(store().cloneFacts(kSeat1)->kept);
    ASSERT_TRUE(store().undoReset(kSeat1, kNoon));
    EXPECT_FALSE(store().cloneFacts(kSeat1)->kept) << "nothing was written since: nothing to keep";
    start(kBootA);
    EXPECT_TRUE(holds(1));
    put(3);
    EXPECT_TRUE(holds(3));
    EXPECT_EQ(disks(), 1u);
}

TEST_P(UndoTest, WhatCannotBeReadAtAStartIsNotThrownAway)
{
    put(1);
    const std::filesystem::path home = root() / kClonesName / kSeat1.value();
    ASSERT_TRUE(store().resetCloneKeeping(kSeat1, m_base, kNoon));
    executors.runAll();
    std::filesystem::rename(home / kDiskName, root() / "elsewhere");
    std::filesystem::create_symlink(kDiskName, home / kDiskName); // to itself: opening it fails
    start(kBootA);
    executors.runAll();
    EXPECT_TRUE(store().cloneFacts(kSeat1)->kept);
    EXPECT_FALSE(store().undoReset(kSeat1, kNoon + hours(1)));
    EXPECT_TRUE(isClean());
    std::filesystem::rename(root() / "elsewhere", home / kDiskName); // the disk answers again
    ASSERT_TRUE(store().undoReset(kSeat1, kNoon + hours(1)));
    EXPECT_TRUE(holds(1));
    expectSound();
}

TEST_P(UndoTest, AFallOfTheHostEndsItWhereItsDataIsNotDurable)
{
    put(1);
    ASSERT_TRUE(store().resetCloneKeeping(kSeat1, m_base, kNoon));
    start(kBootB);
    const bool durable = GetParam() == Durability::Durable;
    EXPECT_EQ(store().cloneFacts(kSeat1)->kept.has_value(), durable);
    const auto undone = store().undoReset(kSeat1, kNoon);
    EXPECT_EQ(undone.has_value(), durable);
    EXPECT_TRUE(durable || undone.error().code == ErrorCode::NotFound);
    EXPECT_EQ(holds(1), durable);
    EXPECT_EQ(disks(), 1u);
}

TEST_P(UndoTest, ComesBackToTheSnapshotItStoodOn)
{
    put(1);
    const SnapshotKey other = snapshot(kSize * 2, pattern(8, 65536));
    ASSERT_TRUE(store().resetCloneKeeping(kSeat1, other, kNoon));
    EXPECT_EQ(open(kSeat1)->size(), kSize * 2);
    ASSERT_TRUE(store().undoReset(kSeat1, kNoon));
    EXPECT_EQ(store().cloneFacts(kSeat1)->snapshot, m_base);
    EXPECT_EQ(open(kSeat1)->size(), kSize);
    EXPECT_TRUE(holds(1));
    EXPECT_EQ(store().removeSnapshot(m_base).error().code, ErrorCode::InUse);
}

TEST_P(UndoTest, ARemovedSnapshotTakesWhatStoodOnItAlong)
{
    put(1);
    const SnapshotKey other = snapshot(kSize, pattern(8, 65536));
    ASSERT_TRUE(store().resetCloneKeeping(kSeat1, other, kNoon));
    ASSERT_TRUE(store().removeSnapshot(m_base));
    EXPECT_FALSE(store().cloneFacts(kSeat1)->kept);
    EXPECT_EQ(store().undoReset(kSeat1, kNoon).error().code, ErrorCode::NotFound);
    EXPECT_EQ(disks(), 1u);
    start(kBootA);
    EXPECT_FALSE(store().cloneFacts(kSeat1)->kept);
    expectSound();
}

TEST_P(UndoTest, OnlyTheLastResetThatTookSomethingCounts)
{
    put(1);
    ASSERT_TRUE(store().resetCloneKeeping(kSeat1, m_base, kNoon));
    ASSERT_TRUE(store().resetCloneKeeping(kSeat1, m_base, kNoon + hours(1))); // of nothing
    EXPECT_EQ(store().cloneFacts(kSeat1)->kept->resetAt, kNoon);
    put(2);
    ASSERT_TRUE(store().resetCloneKeeping(kSeat1, m_base, kNoon + hours(2)));
    EXPECT_EQ(disks(), 2u);
    ASSERT_TRUE(store().undoReset(kSeat1, kNoon + hours(3)));
    EXPECT_TRUE(holds(2));
}

TEST_P(UndoTest, APlainResetLeavesItAlone)
{
    put(1);
    ASSERT_TRUE(store().resetCloneKeeping(kSeat1, m_base, kNoon));
    put(2);
    ASSERT_TRUE(store().resetClone(kSeat1, m_base));
    EXPECT_TRUE(isClean());
    ASSERT_TRUE(store().undoReset(kSeat1, kNoon));
    EXPECT_TRUE(holds(1));
    EXPECT_EQ(disks(), 1u);
}

TEST_P(UndoTest, IsRefusedWhileOpen)
{
    put(1);
    ASSERT_TRUE(store().resetCloneKeeping(kSeat1, m_base, kNoon));
    auto disk = open(kSeat1);
    EXPECT_EQ(store().undoReset(kSeat1, kNoon).error().code, ErrorCode::InUse);
    EXPECT_EQ(store().resetCloneKeeping(kSeat1, m_base, kNoon).error().code, ErrorCode::InUse);
}

TEST_P(UndoTest, DamageIsFoundBeforeTheSwap)
{
    put(1);
    ASSERT_TRUE(store().resetCloneKeeping(kSeat1, m_base, kNoon));
    put(2);
    // Its first journal page.
    std::fstream file(root() / kClonesName / kSeat1.value() / kDiskName, std::ios::in | std::ios::out);
    file.seekp(kFirstJournalSlot * kSlotBytes + 24);
    file.write("\xff\xff\xff\xff", 4);
    file.close();
    EXPECT_EQ(store().undoReset(kSeat1, kNoon).error().code, ErrorCode::Failed);
    EXPECT_TRUE(holds(2));
}

TEST_P(UndoTest, IsForgottenByAgeBudgetAndPressure)
{
    ASSERT_TRUE(store().createClone(kSeat2, m_base, GetParam(), 0));
    put(1);
    put(2, kSeat2);
    ASSERT_TRUE(store().resetCloneKeeping(kSeat1, m_base, kNoon));
    ASSERT_TRUE(store().resetCloneKeeping(kSeat2, m_base, kNoon + hours(1)));
    const auto kept = [this](const CloneKey &key) { return store().cloneFacts(key)->kept.has_value(); };
    EXPECT_EQ(store().trimKept(kNoon, kNoBudget), 0u);
    EXPECT_TRUE(kept(kSeat1) && kept(kSeat2));
    const std::uint64_t bytes = store().cloneFacts(kSeat2)->kept->storedBytes;
    EXPECT_GT(store().trimKept(kNoon, bytes), 0u);
    EXPECT_TRUE(!kept(kSeat1) && kept(kSeat2)) << "the oldest goes first";
    EXPECT_EQ(disks(), 1u);
    start(kBootA, std::uint64_t{1} << 60); // a reserve no disk has
    EXPECT_GT(store().trimKept(kNoon, kNoBudget), 0u);
    EXPECT_FALSE(kept(kSeat2));
    start(kBootA);
    put(3);
    ASSERT_TRUE(store().resetCloneKeeping(kSeat1, m_base, kNoon + hours(2)));
    auto running = open(kSeat1);
    EXPECT_GT(store().trimKept(kNoon + hours(3), kNoBudget), 0u) << "also of a seat that runs";
    EXPECT_FALSE(kept(kSeat1));
}

TEST_P(UndoTest, APublishedCloneLeavesNothingKept)
{
    put(1);
    ASSERT_TRUE(store().resetCloneKeeping(kSeat1, m_base, kNoon));
    put(2);
    auto published = store().publishClone(kSeat1);
    ASSERT_TRUE(published) << published.error().message;
    ASSERT_TRUE(store().createClone(kSeat1, published->key, GetParam(), 0));
    EXPECT_TRUE(holds(2));
    start(kBootA);
    EXPECT_TRUE(holds(2));
    expectSound();
    const auto home = root() / kSnapshotsName / published->key.value();
    EXPECT_FALSE(std::filesystem::exists(home / kDiskName));
    EXPECT_EQ(*readRootFormat(root()), kKeptFormat);
}

INSTANTIATE_TEST_SUITE_P(Both, UndoTest, ::testing::Values(Durability::Volatile, Durability::Durable),
                         [](const auto &durability) {
                             return durability.param == Durability::Volatile ? "Volatile" : "Durable";
                         });

} // namespace
} // namespace freshseat::blockstore::test
