// SPDX-License-Identifier: GPL-3.0-or-later
// Masters on one disk, the seats' clones on another one.
#include "core/blockstore/check.h"
#include "core/blockstore/store_layout.h"
#include "tests/core/blockstore/support.h"

namespace freshseat::blockstore::test {
namespace {

using block::IoStatus;

const CloneKey kSeat("0123456789abcdef0123456789abcdef");
const CloneKey kOld("00000000000000000000000000000001");
const CloneKey kUpdate("fedcba9876543210fedcba9876543210");
constexpr std::uint64_t kSize = 8 << 20;
const TimePoint kNoon{std::chrono::seconds(1'800'000'000)};

class PlacesTest : public ::testing::Test, public StoreFixture
{
protected:
    PlacesTest()
        : m_base(snapshot(kSize, pattern(7, 1 << 20)))
    {
        std::filesystem::create_directory(disk());
    }
    [[nodiscard]] std::filesystem::path disk() const { return directory.path() / "disk"; }
    [[nodiscard]] std::filesystem::path otherDisk() const { return directory.path() / "other"; }
    void useDisk(const std::filesystem::path &seats)
    {
        const auto opened = restart(seats);
        ASSERT_TRUE(opened) << opened.error().message;
    }
    void put(const CloneKey &key, std::uint64_t tag)
    {
        auto device = open(key);
        ASSERT_EQ(write(executors, *device, 4096, pattern(tag, 65536)), IoStatus::Ok);
        ASSERT_EQ(flush(executors, *device), IoStatus::Ok);
        device.reset();
        executors.runAll();
    }
    bool holds(const CloneKey &key, std::uint64_t tag)
    {
        auto device = open(key);
        return device && read(executors, *device, 4096, 65536) == pattern(tag, 65536);
    }
    /// How many clones lie below a directory that was given as the seats' disk.
    static std::size_t clonesOn(const std::filesystem::path &where)
    {
        std::size_t count = 0;
        for (const auto &area : std::filesystem::directory_iterator(where))
            for ([[maybe_unused]] const auto &clone : std::filesystem::directory_iterator(area.path() / kClonesName))
                ++count;
        return count;
    }
    void expectSound(std::size_t clones)
    {
        executors.runAll();
        const auto report = check(root(), kBootA);
        ASSERT_TRUE(report) << report.error().message;
        EXPECT_EQ(report->clones, clones);
        EXPECT_TRUE(report->problems.empty()) << report->problems.front();
    }

    SnapshotKey m_base;
};

TEST_F(PlacesTest, SeatsLieOnTheirDiskAndUpdatesWithTheMasters)
{
    ASSERT_TRUE(store().createClone(kOld, m_base, Durability::Durable, 0));
    put(kOld, 1);
    useDisk(disk());
    ASSERT_TRUE(store().createClone(kSeat, m_base, Durability::Durable, 0));
    ASSERT_TRUE(store().createUpdateClone(kUpdate, m_base));
    EXPECT_EQ(clonesOn(disk()), 1u);
    EXPECT_TRUE(std::filesystem::exists(root() / kClonesName / kOld.value())) << "it stays where it is";
    EXPECT_TRUE(std::filesystem::exists(root() / kClonesName / kUpdate.value()));
    put(kSeat, 2);
    put(kUpdate, 3);
    expectSound(3);
    useDisk(disk());
    EXPECT_EQ(store().clones()->size(), 3u);
    EXPECT_TRUE(holds(kOld, 1));
    EXPECT_TRUE(holds(kSeat, 2));
    ASSERT_TRUE(store().resetCloneKeeping(kSeat, m_base, kNoon));
    EXPECT_FALSE(holds(kSeat, 2));
    ASSERT_TRUE(store().undoReset(kSeat, kNoon));
    EXPECT_TRUE(holds(kSeat, 2));
    EXPECT_EQ(store().publishClone(kSeat).error().code, ErrorCode::Failed);
    EXPECT_TRUE(holds(kSeat, 2)) << "a refusal changes nothing";
    const auto published = store().publishClone(kUpdate);
    ASSERT_TRUE(published) << published.error().message;
    ASSERT_TRUE(store().resetClone(kSeat, published->key));
    EXPECT_TRUE(holds(kSeat, 3));
    ASSERT_TRUE(store().removeClone(kSeat));
    executors.runAll();
    EXPECT_EQ(clonesOn(disk()), 0u);
    expectSound(1);
}

TEST_F(PlacesTest, WithoutTheirDiskTheStoreDoesNotOpenAndLosesNothing)
{
    useDisk(disk());
    ASSERT_TRUE(store().createClone(kSeat, m_base, Durability::Durable, 0));
    put(kSeat, 2);
    std::filesystem::rename(disk(), directory.path() / "unplugged");
    std::filesystem::create_directory(disk()); // the mount point
    const auto refused = restart(disk());
    ASSERT_FALSE(refused);
    EXPECT_NE(refused.error().message.find(disk().string()), std::string::npos) << refused.error().message;
    EXPECT_FALSE(refused.error().hint.empty());
    EXPECT_FALSE(restart({})) << "nor without the setting: its seats are known";
    std::filesystem::remove(disk());
    EXPECT_FALSE(restart(disk()));
    std::filesystem::rename(directory.path() / "unplugged", disk());
    useDisk(disk());
    EXPECT_TRUE(holds(kSeat, 2));
}

TEST_F(PlacesTest, AnotherDiskTakesTheNewSeatsAndAnEmptyOneIsGivenUp)
{
    useDisk(disk());
    ASSERT_TRUE(store().createClone(kSeat, m_base, Durability::Durable, 0));
    put(kSeat, 2);
    std::filesystem::create_directory(otherDisk());
    useDisk(otherDisk());
    ASSERT_TRUE(store().createClone(kOld, m_base, Durability::Volatile, 0));
    EXPECT_EQ(clonesOn(otherDisk()), 1u);
    EXPECT_TRUE(holds(kSeat, 2));
    EXPECT_EQ(store().otherPlaces()->size(), 2u);
    ASSERT_TRUE(store().removeClone(kSeat));
    useDisk(otherDisk());
    const auto places = store().otherPlaces();
    ASSERT_EQ(places->size(), 1u);
    EXPECT_TRUE(std::filesystem::equivalent(places->front().disk, otherDisk()));
    EXPECT_GT(places->front().space.total, 0u);
    EXPECT_TRUE(std::filesystem::is_empty(disk()));
    useDisk({});
    EXPECT_EQ(store().clones()->size(), 1u) << "the setting is gone, the seat is not";
}

TEST_F(PlacesTest, AnOlderProgramIsToldAndAScrubLooksThereToo)
{
    useDisk(disk());
    EXPECT_LT(*readRootFormat(root()), kPlacesFormat);
    ASSERT_TRUE(store().createClone(kSeat, m_base, Durability::Durable, 0));
    EXPECT_EQ(*readRootFormat(root()), kPlacesFormat);
    put(kSeat, 2);
    ASSERT_TRUE(store().startScrub(kNoon));
    for (int step = 0; step < 100 && store().scrubFacts().state == ScrubState::Running; ++step) {
        store().stepScrub(64 << 20, kNoon);
        executors.runAll();
    }
    const ScrubFacts facts = store().scrubFacts();
    EXPECT_EQ(facts.state, ScrubState::Idle);
    EXPECT_GE(facts.doneBytes, std::uint64_t{1 << 20} + 65536) << "the master and the seat";
    EXPECT_TRUE(facts.damages.empty());
}

} // namespace
} // namespace freshseat::blockstore::test
