// SPDX-License-Identifier: GPL-3.0-or-later
// What the store says it takes on disk is what the file system counts.
#include "core/blockstore/store_layout.h"
#include "tests/core/blockstore/support.h"

#include <ftw.h>
#include <numeric>
#include <sys/stat.h>

namespace freshseat::blockstore::test {
namespace {

const CloneKey kSeat("0123456789abcdef0123456789abcdef");
const CloneKey kUpdate("fedcba9876543210fedcba9876543210");
constexpr std::uint64_t kSize = 8 << 20;
const TimePoint kNoon{std::chrono::seconds(1'800'000'000)};

std::uint64_t theCount = 0;

/// As `du` counts, by another walk than the store's.
std::uint64_t du(const std::filesystem::path &path)
{
    theCount = 0;
    const auto add = [](const char *, const struct stat *facts, int, struct FTW *) {
        theCount += static_cast<std::uint64_t>(facts->st_blocks) * 512;
        return 0;
    };
    EXPECT_EQ(::nftw(path.c_str(), add, 16, FTW_PHYS), 0);
    return theCount;
}

class StoreUseTest : public ::testing::Test, public StoreFixture
{
protected:
    StoreUseTest()
        : m_base(snapshot(kSize, pattern(7, 1 << 20)))
    {}
    void put(const CloneKey &key, std::uint64_t bytes)
    {
        auto device = open(key);
        ASSERT_EQ(write(executors, *device, 4096, pattern(bytes, bytes)), block::IoStatus::Ok);
        ASSERT_EQ(flush(executors, *device), block::IoStatus::Ok);
        device.reset();
        executors.runAll();
    }
    SnapshotKey publish(const SnapshotKey &over, std::uint64_t bytes)
    {
        EXPECT_TRUE(store().createUpdateClone(kUpdate, over));
        put(kUpdate, bytes);
        const auto published = store().publishClone(kUpdate);
        EXPECT_TRUE(published);
        executors.runAll();
        return published ? published->key : SnapshotKey();
    }
    StoreUse use()
    {
        auto use = store().use();
        EXPECT_TRUE(use) << (use ? "" : use.error().message);
        return use.value_or(StoreUse());
    }
    static const SnapshotUse &of(const StoreUse &use, const SnapshotKey &key)
    {
        static const SnapshotUse kNone;
        for (const SnapshotUse &one : use.snapshots)
            if (one.key == key) return one;
        ADD_FAILURE() << "snapshot " << key.value() << " is not told";
        return kNone;
    }
    static std::uint64_t sum(const StoreUse &use)
    {
        std::uint64_t all = use.receives + use.other;
        for (const SnapshotUse &one : use.snapshots) all += one.bytes;
        for (const CloneUse &one : use.clones) all += one.bytes + one.keptBytes;
        return all;
    }
    const SnapshotKey m_base;
};

TEST_F(StoreUseTest, TheSumIsWhatTheFileSystemCounts)
{
    EXPECT_EQ(sum(use()), du(root()));
    const SnapshotKey second = publish(m_base, 2 << 20);
    ASSERT_TRUE(store().createClone(kSeat, second, Durability::Durable, 0));
    put(kSeat, 1 << 20);
    ASSERT_TRUE(store().resetCloneKeeping(kSeat, second, kNoon));
    put(kSeat, 65536);
    auto receive = store().beginReceive({SnapshotKey(std::string(32, 'a')), {}, kSize, "games"});
    ASSERT_TRUE(receive);
    ASSERT_TRUE((*receive)->write(0, pattern(5, 1 << 20)));
    const auto running = store().receives();
    ASSERT_TRUE(running && running->size() == 1);
    EXPECT_TRUE(running->front().running);
    ASSERT_TRUE((*receive)->keep());
    receive->reset();
    EXPECT_FALSE(store().receives()->front().running);
    EXPECT_GT(store().receives()->front().changed, TimePoint{});
    executors.runAll();

    const StoreUse told = use();
    EXPECT_EQ(sum(told), du(root()));
    EXPECT_EQ(of(told, second).bytes, du(root() / kSnapshotsName / second.value()));
    EXPECT_GE(of(told, second).bytes, 2U << 20);
    ASSERT_EQ(told.clones.size(), 1U);
    EXPECT_GE(told.clones[0].keptBytes, 1U << 20);
    EXPECT_GE(told.clones[0].bytes, 65536U);
    EXPECT_EQ(told.clones[0].bytes + told.clones[0].keptBytes, du(root() / kClonesName / kSeat.value()));
    EXPECT_EQ(told.receives, du(root() / kReceivingName));
    EXPECT_GE(told.receives, 1U << 20);
    EXPECT_EQ(store().cloneUse(kSeat)->bytes, told.clones[0].bytes);
    EXPECT_EQ(store().cloneUse(kUpdate).error().code, ErrorCode::NotFound);
}

TEST_F(StoreUseTest, WhatADropFreesComesBack)
{
    const SnapshotKey second = publish(m_base, 2 << 20);
    const SnapshotKey third = publish(second, 1 << 20);
    EXPECT_FALSE(of(use(), m_base).freedBytes) << "others stand on it";
    ASSERT_TRUE(store().removeSnapshot(second));
    executors.runAll();
    const StoreUse before = use();
    EXPECT_TRUE(of(before, second).removed);
    EXPECT_EQ(of(before, second).keptFor, third);
    ASSERT_TRUE(of(before, third).freedBytes);
    EXPECT_EQ(*of(before, third).freedBytes, of(before, third).bytes + of(before, second).bytes)
        << "with it goes what is kept for it alone";
    const std::uint64_t all = du(root());
    ASSERT_TRUE(store().removeSnapshot(third));
    executors.runAll();
    EXPECT_EQ(all - du(root()), *of(before, third).freedBytes);
    EXPECT_EQ(use().snapshots.size(), 1U);
    EXPECT_EQ(of(use(), m_base).freedBytes, of(use(), m_base).bytes);
}

TEST_F(StoreUseTest, TheSeatsDiskCounts)
{
    const auto disk = directory.path() / "disk";
    std::filesystem::create_directory(disk);
    ASSERT_TRUE(restart(disk));
    ASSERT_TRUE(store().createClone(kSeat, m_base, Durability::Durable, 0));
    put(kSeat, 1 << 20);
    std::uint64_t areas = 0;
    for (const auto &area : std::filesystem::directory_iterator(disk)) areas += du(area.path());
    EXPECT_GE(areas, 1U << 20);
    EXPECT_EQ(sum(use()), du(root()) + areas);
}

} // namespace
} // namespace freshseat::blockstore::test
