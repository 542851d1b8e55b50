// SPDX-License-Identifier: GPL-3.0-or-later
// The crash rules through the store: another boot, damaged files, half-done changes.
#include "core/blockstore/check.h"
#include "core/blockstore/clone_opening.h"
#include "core/blockstore/document.h"
#include "core/blockstore/store_layout.h"
#include "tests/core/blockstore/support.h"

#include <fstream>

namespace freshseat::blockstore::test {
namespace {

using block::IoStatus;

const CloneKey kSeat("0123456789abcdef0123456789abcdef");
constexpr std::uint64_t kSize = 4 << 20;

class CloneOpeningTest : public ::testing::Test, public StoreFixture
{
protected:
    void create(Durability durability)
    {
        key = snapshot(kSize, pattern(7, 65536));
        ASSERT_TRUE(store().createClone(kSeat, key, durability, 0));
    }
    void writeAndClose()
    {
        auto disk = open(kSeat);
        ASSERT_EQ(write(executors, *disk, 0, pattern(1, 8192)), IoStatus::Ok);
        ASSERT_EQ(flush(executors, *disk), IoStatus::Ok);
    }
    [[nodiscard]] std::filesystem::path diskFile() const { return root() / "clones" / kSeat.value() / "disk.cow"; }
    void damage(std::uint64_t offset, std::uint64_t length)
    {
        std::fstream file(diskFile(), std::ios::binary | std::ios::in | std::ios::out);
        file.seekp(static_cast<std::streamoff>(offset));
        const std::string bytes(length, '\x5a');
        file.write(bytes.data(), static_cast<std::streamsize>(length));
    }
    std::vector<std::string> problems()
    {
        auto report = check(root(), kBootA);
        EXPECT_TRUE(report);
        return report->problems;
    }
    SnapshotKey key;
};

TEST_F(CloneOpeningTest, AVolatileCloneOfAnotherBootIsClean)
{
    create(Durability::Volatile);
    writeAndClose();
    start(kBootB);
    EXPECT_EQ(store().cloneFacts(kSeat)->dirtyBytes, 0u);
    bool discarded = false;
    auto disk = open(kSeat, &discarded);
    EXPECT_TRUE(discarded);
    EXPECT_EQ(read(executors, *disk, 0, 65536), pattern(7, 65536));
}

TEST_F(CloneOpeningTest, AnUntouchedVolatileCloneIsNotDiscarded)
{
    create(Durability::Volatile);
    start(kBootB);
    bool discarded = true;
    auto disk = open(kSeat, &discarded);
    EXPECT_FALSE(discarded);
    ASSERT_EQ(write(executors, *disk, 0, pattern(1, 4096)), IoStatus::Ok);
    disk.reset();
    disk = open(kSeat, &discarded);
    EXPECT_FALSE(discarded);
    EXPECT_EQ(read(executors, *disk, 0, 4096), pattern(1, 4096));
}

TEST_F(CloneOpeningTest, ADurableCloneOutlivesTheBoot)
{
    create(Durability::Durable);
    writeAndClose();
    start(kBootB);
    EXPECT_EQ(store().cloneFacts(kSeat)->dirtyBytes, 8192u);
    bool discarded = true;
    auto disk = open(kSeat, &discarded);
    EXPECT_FALSE(discarded);
    EXPECT_EQ(read(executors, *disk, 0, 8192), pattern(1, 8192));
}

TEST_F(CloneOpeningTest, AVolatileCloneMadeDurableKeepsItsDataOfThisBootOnly)
{
    create(Durability::Volatile);
    writeAndClose();
    ASSERT_TRUE(store().configureClone(kSeat, Durability::Durable, 1 << 20));
    start(kBootB);
    EXPECT_EQ(store().cloneFacts(kSeat)->limitBytes, 1u << 20);
    EXPECT_EQ(read(executors, *open(kSeat), 0, 8192), pattern(1, 8192));
    ASSERT_TRUE(store().configureClone(kSeat, Durability::Volatile, 0));
    start(kBootA);
    ASSERT_TRUE(store().configureClone(kSeat, Durability::Durable, 0));
    EXPECT_EQ(read(executors, *open(kSeat), 0, 65536), pattern(7, 65536));
}

TEST_F(CloneOpeningTest, OneSuperblockIsEnough)
{
    for (const std::uint64_t at : {0u, 4096u}) {
        create(Durability::Durable);
        writeAndClose();
        damage(at, 4096);
        EXPECT_EQ(read(executors, *open(kSeat), 0, 8192), pattern(1, 8192));
        ASSERT_TRUE(store().removeClone(kSeat));
    }
}

TEST_F(CloneOpeningTest, DamageIsNamedAndAResetRepairsIt)
{
    create(Durability::Durable);
    writeAndClose();
    damage(0, 8192);
    EXPECT_EQ(problems().size(), 1u);
    auto opened = store().openClone(kSeat, executors.owner, nullptr);
    ASSERT_FALSE(opened);
    EXPECT_NE(opened.error().message.find(kSeat.value()), std::string::npos);
    ASSERT_TRUE(store().resetClone(kSeat, key));
    EXPECT_TRUE(problems().empty());
    EXPECT_EQ(read(executors, *open(kSeat), 0, 65536), pattern(7, 65536));
}

TEST_F(CloneOpeningTest, ADamagedDataBlockIsFoundByCheck)
{
    create(Durability::Durable);
    writeAndClose();
    damage((1 << 20) + 100, 1); // the first data slot behind the first journal chunk
    const auto found = problems();
    ASSERT_EQ(found.size(), 1u);
    EXPECT_NE(found[0].find("byte 0 of the disk"), std::string::npos) << found[0];
}

TEST_F(CloneOpeningTest, AMoveThatWasCutShortEndsInTheNewSnapshot)
{
    create(Durability::Durable);
    writeAndClose();
    const SnapshotKey other = snapshot(kSize, pattern(8, 65536));
    // As after a crash between the two renames of a reset to another snapshot.
    ASSERT_TRUE(writeIdentity(diskFile().parent_path(), {other, Durability::Durable, 0, kSize}));
    start(kBootA);
    EXPECT_TRUE(problems().empty());
    EXPECT_EQ(read(executors, *open(kSeat), 0, 65536), pattern(8, 65536));
}

TEST_F(CloneOpeningTest, LeftoversAreSweptAndLaterFormatsRefused)
{
    std::filesystem::create_directories(root() / "staging" / "half");
    std::filesystem::create_directories(root() / "trash" / "gone");
    std::ofstream(root() / "trash" / "gone" / "disk.cow") << "x";
    start(kBootA);
    executors.runAll();
    EXPECT_TRUE(std::filesystem::is_empty(root() / "staging"));
    EXPECT_TRUE(std::filesystem::is_empty(root() / "trash"));
    std::ofstream(root() / "format") << "freshseat-store " << kStoreVersion + 1 << "\n";
    auto opened = Store::open({root(), kBootA, 0}, executors.pool);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::Unsupported);
    EXPECT_NE(opened.error().message.find("format " + std::to_string(kStoreVersion + 1)), std::string::npos);
}

TEST_F(CloneOpeningTest, TheReserveIsNotForSeats)
{
    create(Durability::Volatile);
    start(kBootA, std::uint64_t{1} << 60);
    auto disk = open(kSeat);
    EXPECT_EQ(write(executors, *disk, 0, pattern(1, 4096)), IoStatus::OutOfSpace);
    EXPECT_EQ(read(executors, *disk, 0, 4096), [] {
        auto bytes = pattern(7, 65536);
        bytes.resize(4096);
        return bytes;
    }());
    disk.reset();
    start(kBootA, 0);
    disk = open(kSeat);
    EXPECT_EQ(write(executors, *disk, 0, pattern(1, 4096)), IoStatus::Ok);
}

TEST_F(CloneOpeningTest, TheReserveIsLastForWhatCannotBeMadeAgain)
{
    create(Durability::Durable);
    const auto space = store().space();
    const std::uint64_t free = space->total - space->used;
    start(kBootA, free + free / 2); // less than the reserve is free, and more than half of it
    auto disk = open(kSeat);
    EXPECT_EQ(write(executors, *disk, 0, pattern(1, 4096)), IoStatus::Ok);
    disk.reset();
    executors.runAll();
    ASSERT_TRUE(store().configureClone(kSeat, Durability::Volatile, 0));
    disk = open(kSeat);
    EXPECT_EQ(write(executors, *disk, 2 << 20, pattern(2, 2 << 20)), IoStatus::OutOfSpace);
    EXPECT_EQ(write(executors, *disk, 0, pattern(3, 4096)), IoStatus::Ok) << "in the space it has";
    const CloneKey other("fedcba9876543210fedcba9876543210");
    EXPECT_EQ(store().createClone(other, key, Durability::Durable, 0).error().code, ErrorCode::OutOfSpace);
    EXPECT_TRUE(store().createClone(other, key, Durability::Volatile, 0));
    EXPECT_EQ(store().beginImport(1 << 20).error().code, ErrorCode::OutOfSpace);
}

TEST_F(CloneOpeningTest, NamesThatAreNoKeysAreRefused)
{
    create(Durability::Volatile);
    EXPECT_EQ(store().createClone(CloneKey("../x"), key, Durability::Volatile, 0).error().code, ErrorCode::Usage);
    EXPECT_EQ(store().openSnapshot(SnapshotKey("../../etc")).error().code, ErrorCode::Usage);
    EXPECT_EQ(store().removeSnapshot(SnapshotKey("..")).error().code, ErrorCode::Usage);
    EXPECT_EQ(store().openClone(CloneKey("none"), executors.owner, nullptr).error().code, ErrorCode::NotFound);
    EXPECT_EQ(store().createClone(kSeat, key, Durability::Volatile, 0).error().code, ErrorCode::InUse);
}

} // namespace
} // namespace freshseat::blockstore::test
