// SPDX-License-Identifier: GPL-3.0-or-later
// The scrub: finds what is damaged wherever it lies, tells nothing of what is sound, and goes on where it was.
#include "core/blockstore/clone_identity.h"
#include "core/blockstore/clone_state.h"
#include "core/blockstore/file_store.h"
#include "core/blockstore/store_layout.h"
#include "tests/core/blockstore/support.h"

#include <fstream>
#include <sys/stat.h>

namespace freshseat::blockstore::test {
namespace {

using block::IoStatus;

const CloneKey kUpdate("0123456789abcdef0123456789abcdef");
const CloneKey kSeat("fedcba9876543210fedcba9876543210");
constexpr std::uint64_t kSize = (4 << 20) + 512;
const TimePoint kNoon{std::chrono::seconds(1'800'000'000)};

class ScrubTest : public ::testing::Test, public StoreFixture
{
protected:
    ScrubTest()
        : m_base(snapshot(kSize, pattern(7, 1 << 20)))
    {
        EXPECT_TRUE(store().createClone(kUpdate, m_base, Durability::Durable, 0));
        put(kUpdate, 65536, 1);
        m_layer = store().publishClone(kUpdate)->key;
        EXPECT_TRUE(store().createClone(kSeat, m_layer, Durability::Durable, 0));
        put(kSeat, 4096, 2);
        executors.runAll();
    }
    void put(const CloneKey &key, std::uint64_t offset, std::uint64_t tag)
    {
        auto disk = open(key);
        ASSERT_EQ(write(executors, *disk, offset, pattern(tag, 65536)), IoStatus::Ok);
        ASSERT_EQ(flush(executors, *disk), IoStatus::Ok);
    }
    /// Steps of `bytes` until the pass is over; returns how many.
    unsigned scrub(std::uint64_t bytes = 64 << 20)
    {
        EXPECT_TRUE(store().startScrub(kNoon));
        unsigned steps = 0;
        for (; store().scrubFacts().state == ScrubState::Running && steps < 10000; ++steps) {
            store().stepScrub(bytes, kNoon + std::chrono::seconds(steps));
            executors.runAll();
        }
        return steps;
    }
    /// Turns a bit of the file.
    void damage(const std::filesystem::path &file, std::uint64_t at)
    {
        ::chmod(file.c_str(), 0600);
        std::fstream stream(file, std::ios::in | std::ios::out | std::ios::binary);
        stream.seekg(static_cast<std::streamoff>(at));
        const int byte = stream.get();
        stream.seekp(static_cast<std::streamoff>(at));
        stream.put(static_cast<char>(byte ^ 1));
    }
    /// Where a clone file has block `block` of its disk.
    static std::uint64_t placeOf(const std::filesystem::path &path, Block block)
    {
        auto file = openFile(path, OpenMode::ReadOnly);
        auto pair = readSuperblocks(**file);
        auto recovered = recover(std::move(*file), *pair->best, Trust::Everything);
        return recovered->state->map.find(block).cell.slot * kSlotBytes;
    }
    [[nodiscard]] std::filesystem::path seatFile() const { return root() / kClonesName / kSeat.value() / kDiskName; }
    [[nodiscard]] std::filesystem::path layerFile() const
    {
        return root() / kSnapshotsName / m_layer.value() / kDiskName;
    }

    SnapshotKey m_base;
    SnapshotKey m_layer;
};

TEST_F(ScrubTest, SoundDataIsReadOnceAndNothingIsTold)
{
    EXPECT_EQ(store().scrubFacts().state, ScrubState::Idle);
    EXPECT_FALSE(store().scrubFacts().startedAt);
    scrub();
    const ScrubFacts facts = store().scrubFacts();
    EXPECT_EQ(facts.state, ScrubState::Idle);
    EXPECT_EQ(facts.startedAt, kNoon);
    EXPECT_TRUE(facts.finishedAt);
    EXPECT_EQ(facts.doneBytes, (1u << 20) + 65536u + 65536u);
    EXPECT_GE(facts.totalBytes, facts.doneBytes);
    EXPECT_TRUE(facts.damages.empty()) << facts.damages.front().text;
}

TEST_F(ScrubTest, DamageNamesSnapshotCloneAndOffset)
{
    damage(root() / kSnapshotsName / m_base.value() / "base.raw", 300000);
    damage(layerFile(), placeOf(layerFile(), 17) + 5);
    damage(seatFile(), placeOf(seatFile(), 3) + 9);
    scrub(8192);
    const auto damages = store().scrubFacts().damages;
    ASSERT_EQ(damages.size(), 3u);
    const auto holds = [&](const Damage &wanted) {
        return std::any_of(damages.begin(), damages.end(), [&](const Damage &damage) {
            return damage.snapshot == wanted.snapshot && damage.clone == wanted.clone && damage.offset == wanted.offset;
        });
    };
    EXPECT_TRUE(holds({m_base, {}, 262144, {}})) << "the 64 KiB unit";
    EXPECT_TRUE(holds({m_layer, {}, 17 * 4096, {}}));
    EXPECT_TRUE(holds({{}, kSeat, 3 * 4096, {}}));
}

TEST_F(ScrubTest, ARunningSeatIsReadAsItReadsItself)
{
    damage(seatFile(), placeOf(seatFile(), 3) + 9);
    auto disk = open(kSeat);
    ASSERT_EQ(write(executors, *disk, 1 << 20, pattern(4, 1 << 20)), IoStatus::Ok);
    scrub();
    const auto damages = store().scrubFacts().damages;
    ASSERT_EQ(damages.size(), 1u);
    EXPECT_EQ(damages[0].clone, kSeat);
    EXPECT_EQ(damages[0].offset, 3u * 4096);
    EXPECT_EQ(store().scrubFacts().doneBytes, (1u << 20) + 65536u + 65536u + (1u << 20));
    // Written over, it is sound again, and the next pass says so.
    ASSERT_EQ(write(executors, *disk, 3 * 4096, pattern(5, 4096)), IoStatus::Ok);
    scrub();
    EXPECT_TRUE(store().scrubFacts().damages.empty());
}

TEST_F(ScrubTest, GoesOnAfterAPauseAndARestart)
{
    damage(root() / kSnapshotsName / m_base.value() / "base.raw", 10);
    ASSERT_TRUE(store().startScrub(kNoon));
    for (int i = 0; i < 3; ++i) {
        store().stepScrub(65536, kNoon + std::chrono::minutes(i));
        executors.runAll();
    }
    ASSERT_TRUE(store().pauseScrub());
    const std::uint64_t done = store().scrubFacts().doneBytes;
    EXPECT_GT(done, 0u);
    store().stepScrub(65536, kNoon);
    executors.runAll();
    EXPECT_EQ(store().scrubFacts().doneBytes, done);
    start(kBootA);
    EXPECT_EQ(store().scrubFacts().state, ScrubState::Paused);
    EXPECT_EQ(store().scrubFacts().doneBytes, done);
    EXPECT_GT(scrub(65536), 3u);
    EXPECT_EQ(store().scrubFacts().doneBytes, (1u << 20) + 65536u + 65536u) << "nothing twice, nothing left out";
    EXPECT_EQ(store().scrubFacts().startedAt, kNoon);
    start(kBootA);
    EXPECT_EQ(store().scrubFacts().damages.size(), 1u);
}

TEST_F(ScrubTest, ADamagedSuperblockIsRepairedFromTheOther)
{
    damage(layerFile(), 4096 + 100);
    damage(seatFile(), 100);
    scrub();
    EXPECT_EQ(store().scrubFacts().repaired, 1u);
    EXPECT_TRUE(store().scrubFacts().damages.empty());
    open(kSeat).reset(); // that of a clone when it is opened
    executors.runAll();
    for (const auto &path : {layerFile(), seatFile()}) {
        auto file = openFile(path, OpenMode::ReadOnly);
        EXPECT_EQ(readSuperblocks(**file)->valid, 2u) << path;
    }
}

TEST_F(ScrubTest, WhatIsGivenBackMeanwhileIsNoDamage)
{
    EXPECT_TRUE(store().createClone(kUpdate, m_layer, Durability::Durable, 0));
    put(kUpdate, 65536, 9); // hides the layer's blocks
    ASSERT_TRUE(store().publishClone(kUpdate));
    ASSERT_TRUE(store().resetClone(kSeat, m_base));
    executors.runAll();
    ASSERT_TRUE(store().startScrub(kNoon));
    store().stepScrub(1, kNoon); // the first is open now
    executors.runAll();
    ASSERT_TRUE(store().removeSnapshot(m_layer));
    executors.runAll();
    scrub();
    EXPECT_TRUE(store().scrubFacts().damages.empty()) << store().scrubFacts().damages.front().text;
}

TEST_F(ScrubTest, ADamagedRecordMeansNothing)
{
    std::ofstream(root() / "scrub.json") << "{\"state\":1";
    start(kBootA);
    EXPECT_EQ(store().scrubFacts().state, ScrubState::Idle);
    scrub();
    EXPECT_TRUE(store().scrubFacts().finishedAt);
}

TEST_F(ScrubTest, NothingIsBegunOnceItIsHalted)
{
    ASSERT_TRUE(store().startScrub(kNoon));
    store().haltScrub();
    store().stepScrub(1 << 20, kNoon);
    EXPECT_EQ(executors.pool.size(), 0u);
    EXPECT_EQ(store().scrubFacts().doneBytes, 0u);
}

} // namespace
} // namespace freshseat::blockstore::test
