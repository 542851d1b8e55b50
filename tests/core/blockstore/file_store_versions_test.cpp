// SPDX-License-Identifier: GPL-3.0-or-later
// Versions: clones that become snapshots, chains of them, and what is left when some are removed.
#include "core/block/loan.h"
#include "core/blockstore/check.h"
#include "core/blockstore/document.h"
#include "core/blockstore/file_store.h"
#include "core/blockstore/store_layout.h"
#include "tests/core/blockstore/support.h"

#include <algorithm>
#include <cstring>
#include <fstream>
#include <utility>

namespace freshseat::blockstore::test {
namespace {

using block::IoStatus;

const CloneKey kUpdate("0123456789abcdef0123456789abcdef");
const CloneKey kSeat("fedcba9876543210fedcba9876543210");
constexpr std::uint64_t kSize = (8 << 20) + 512;
constexpr std::uint64_t kData = 1 << 20;

class VersionsTest : public ::testing::Test, public StoreFixture
{
protected:
    using Change = std::function<void(Clone &)>;

    SnapshotKey base()
    {
        expected = pattern(7, kData);
        expected.resize(kSize);
        return snapshot(kSize, pattern(7, kData));
    }
    /// An update session over `over`, published. `expected` follows.
    SnapshotFacts publish(const SnapshotKey &over, const Change &change, Durability durability = Durability::Durable)
    {
        EXPECT_TRUE(store().createClone(kUpdate, over, durability, 0));
        {
            auto disk = open(kUpdate);
            change(*disk);
        }
        executors.runAll();
        auto published = store().publishClone(kUpdate);
        EXPECT_TRUE(published) << (published ? "" : published.error().message);
        return published ? *published : SnapshotFacts{};
    }
    void put(Clone &disk, std::uint64_t offset, std::uint64_t length, std::uint64_t tag)
    {
        const auto bytes = pattern(tag, length);
        std::copy(bytes.begin(), bytes.end(), expected.begin() + static_cast<std::ptrdiff_t>(offset));
        EXPECT_EQ(write(executors, disk, offset, bytes), IoStatus::Ok);
    }
    void clear(Clone &disk, std::uint64_t offset, std::uint64_t length)
    {
        std::fill_n(expected.begin() + static_cast<std::ptrdiff_t>(offset), length, std::byte{0});
        EXPECT_EQ(zero(executors, disk, offset, length), IoStatus::Ok);
    }
    SnapshotFacts publishPut(const SnapshotKey &over, std::uint64_t offset, std::uint64_t length, std::uint64_t tag)
    {
        return publish(over, [&](Clone &disk) { put(disk, offset, length, tag); });
    }

    /// What an export sees: the runs it names, zeros elsewhere.
    std::vector<std::byte> exported(const SnapshotKey &key)
    {
        auto reader = store().openSnapshot(key);
        EXPECT_TRUE(reader) << (reader ? "" : reader.error().message);
        std::vector<std::byte> bytes((*reader)->size());
        for (std::uint64_t at = 0;;) {
            const auto run = (*reader)->nextData(at);
            EXPECT_TRUE(run);
            if (run->length == 0) return bytes;
            EXPECT_TRUE((*reader)->read(run->offset, std::span(bytes).subspan(run->offset, run->length)));
            at = run->offset + run->length;
        }
    }
    std::vector<std::byte> seenByASeat(const SnapshotKey &key)
    {
        EXPECT_TRUE(store().createClone(kSeat, key, Durability::Volatile, 0));
        auto disk = open(kSeat);
        auto bytes = read(executors, *disk, 0, kSize);
        disk.reset();
        EXPECT_TRUE(store().removeClone(kSeat));
        executors.runAll();
        return bytes;
    }
    void expectSound()
    {
        executors.runAll();
        auto report = check(root(), kBootA);
        ASSERT_TRUE(report);
        EXPECT_TRUE(report->problems.empty()) << report->problems.front();
    }
    void expectReads(const SnapshotKey &key, const std::vector<std::byte> &bytes)
    {
        EXPECT_TRUE(exported(key) == bytes);
        EXPECT_TRUE(seenByASeat(key) == bytes);
    }
    [[nodiscard]] std::uint64_t onDisk(const char *place, const SnapshotKey &key, const char *file) const
    {
        return storedBytes(root() / place / key.value() / file);
    }
    std::vector<SnapshotKey> listed()
    {
        std::vector<SnapshotKey> keys;
        const auto all = store().snapshots();
        for (const SnapshotFacts &facts : *all) keys.push_back(facts.key);
        return keys;
    }

    std::optional<SnapshotKey> parentOf(const SnapshotKey &key)
    {
        const auto all = store().snapshots();
        const auto it = std::find_if(all->begin(), all->end(), [&](const auto &facts) { return facts.key == key; });
        EXPECT_NE(it, all->end());
        return it == all->end() ? std::nullopt : it->parent;
    }

    std::vector<std::byte> expected;
};

TEST_F(VersionsTest, APublishedCloneIsASnapshot)
{
    const SnapshotKey first = base();
    const auto before = expected;
    const SnapshotFacts facts = publish(first, [&](Clone &disk) {
        put(disk, 4096, 65536, 1);
        put(disk, 300000 / 512 * 512, 1536, 2); // parts of blocks
        clear(disk, 512 << 10, 128 << 10);
        put(disk, kSize - 1024, 1024, 3);
    });
    EXPECT_EQ(facts.size, kSize);
    EXPECT_EQ(facts.parent, first);
    EXPECT_EQ(facts.origin, kUpdate);
    EXPECT_GE(facts.changedBytes, 65536u + 4096 + 8192);
    EXPECT_LE(facts.changedBytes, 65536u + 8192 + 8192);
    EXPECT_TRUE(store().clones()->empty());
    EXPECT_EQ(store().cloneFacts(kUpdate).error().code, ErrorCode::NotFound);
    expectReads(facts.key, expected);
    expectReads(first, before);
    expectSound();
    const auto all = store().snapshots();
    ASSERT_EQ(all->size(), 2u);
    for (const SnapshotFacts &one : *all) {
        EXPECT_EQ(one.parent, one.key == facts.key ? std::optional(first) : std::nullopt);
        EXPECT_EQ(one.changedBytes, one.key == facts.key ? facts.changedBytes : 0);
    }
}

TEST_F(VersionsTest, ZerosHideWhatLiesBelow)
{
    const SnapshotKey first = base();
    const SnapshotFacts second = publish(first, [&](Clone &disk) { clear(disk, 0, kSize / 4096 * 4096); });
    EXPECT_EQ(second.changedBytes, 0u);
    expectReads(second.key, std::vector<std::byte>(kSize));
    const SnapshotFacts third = publishPut(second.key, 8192, 4096, 5);
    expectReads(third.key, expected);
    // Zeros over zeros are no change.
    ASSERT_TRUE(store().createClone(kSeat, third.key, Durability::Volatile, 0));
    auto disk = open(kSeat);
    EXPECT_FALSE(disk->provisioning(0).mapped);
    EXPECT_TRUE(disk->provisioning(8192).mapped);
    EXPECT_EQ(disk->provisioning(8192).length, 4096u);
    ASSERT_EQ(zero(executors, *disk, 1 << 20, 1 << 20), IoStatus::Ok);
    EXPECT_EQ(disk->stats().dirtyBytes, 0u);
}

TEST_F(VersionsTest, ALongChainReadsRightAlsoInAnotherLife)
{
    SnapshotKey top = base();
    std::vector<std::pair<SnapshotKey, std::vector<std::byte>>> history = {{top, expected}};
    for (std::uint64_t i = 1; i <= 6; ++i) {
        const Durability durability = i % 2 == 0 ? Durability::Volatile : Durability::Durable;
        top = publish(
                  top,
                  [&](Clone &disk) {
                      put(disk, i * 40960, 81920, i);
                      put(disk, (4 << 20) + i * 512, 512, 100 + i);
                      clear(disk, i * 65536, 8192);
                  },
                  durability)
                  .key;
        history.emplace_back(top, expected);
        start(i % 3 == 0 ? kBootB : kBootA);
    }
    for (const auto &[key, bytes] : history) expectReads(key, bytes);
    expectSound();
}

TEST_F(VersionsTest, AClonesOwnBlocksLieOverAllVersions)
{
    const SnapshotFacts second = publishPut(base(), 0, 65536, 1);
    const SnapshotFacts third = publishPut(second.key, 16384, 65536, 2);
    ASSERT_TRUE(store().createClone(kSeat, third.key, Durability::Durable, 0));
    auto disk = open(kSeat);
    for (const std::uint64_t at : {512u, 15872u, 20480u, 81408u}) put(*disk, at, 1024, at); // merged with each version
    EXPECT_TRUE(read(executors, *disk, 0, kSize) == expected);
    disk.reset();
    ASSERT_TRUE(store().resetClone(kSeat, second.key)); // roll back
    disk = open(kSeat);
    EXPECT_EQ(read(executors, *disk, 0, 65536), pattern(1, 65536));
}

TEST_F(VersionsTest, OnlyTheBaseIsLent)
{
    const SnapshotFacts second = publish(base(), [&](Clone &disk) {
        put(disk, 65536, 65536, 1);
        clear(disk, 262144, 65536);
    });
    ASSERT_TRUE(store().createClone(kSeat, second.key, Durability::Volatile, 0));
    auto disk = open(kSeat);
    read(executors, *disk, 0, kData); // into the page cache
    block::Loan loan;
    auto request = Request::make(block::IoKind::Read, 4096, kData - 4096);
    request->io.loan = &loan;
    ASSERT_EQ(perform(executors, *disk, *request), IoStatus::Ok);
    EXPECT_FALSE(loan.pieces.empty());
    for (const block::Loan::Piece &piece : loan.pieces)
        std::memcpy(&request->bytes[piece.at], piece.data, piece.length);
    EXPECT_TRUE(std::equal(request->bytes.begin(), request->bytes.end(), expected.begin() + 4096));
}

TEST_F(VersionsTest, WhatIsOpenIsNotPublished)
{
    const SnapshotKey first = base();
    ASSERT_TRUE(store().createClone(kSeat, first, Durability::Volatile, 0));
    auto disk = open(kSeat);
    EXPECT_EQ(store().publishClone(kSeat).error().code, ErrorCode::InUse);
    EXPECT_EQ(store().publishClone(kUpdate).error().code, ErrorCode::NotFound);
    EXPECT_EQ(read(executors, *disk, 0, 4096), pattern(7, 4096));
    disk.reset();
    auto published = store().publishClone(kSeat);
    ASSERT_TRUE(published);
    EXPECT_EQ(published->changedBytes, 0u);
    expectReads(published->key, expected);
    EXPECT_TRUE(store().createClone(kSeat, published->key, Durability::Volatile, 0)); // the key is free again
}

TEST_F(VersionsTest, TheStoreIsOfTheFirstFormatUntilSomethingIsPublished)
{
    const SnapshotKey first = base();
    EXPECT_EQ(*readRootFormat(root()), 1u);
    publishPut(first, 0, 4096, 1);
    EXPECT_EQ(*readRootFormat(root()), kLayerFormat);
    ASSERT_TRUE(writeRootFormat(root(), kStoreVersion + 1));
    EXPECT_EQ(Store::open({root(), kBootA, 0}, executors.pool).error().code, ErrorCode::Unsupported);
}

TEST_F(VersionsTest, ARemovedSnapshotStaysAsFarAsItIsNeeded)
{
    const SnapshotKey first = base();
    const SnapshotFacts second = publishPut(first, 0, 4 << 20, 1);
    const SnapshotFacts third = publishPut(second.key, 0, 3 << 20, 2);
    executors.runAll();
    ASSERT_TRUE(store().removeSnapshot(second.key));
    EXPECT_EQ(listed(), (std::vector{std::min(first, third.key), std::max(first, third.key)}));
    EXPECT_EQ(store().createClone(kSeat, second.key, Durability::Volatile, 0).error().code, ErrorCode::NotFound);
    EXPECT_EQ(store().openSnapshot(second.key).error().code, ErrorCode::NotFound);
    EXPECT_EQ(store().removeSnapshot(second.key).error().code, ErrorCode::NotFound);
    executors.runAll();
    EXPECT_LT(onDisk("layers", second.key, "disk.cow"), 3u << 20); // 1 MiB of it shows, and 1 MiB of journal
    expectReads(third.key, expected);
    expectSound();
    EXPECT_EQ(parentOf(third.key), first);

    start(kBootB);
    expectReads(third.key, expected);
    ASSERT_TRUE(store().removeSnapshot(third.key));
    executors.runAll();
    EXPECT_TRUE(std::filesystem::is_empty(root() / "layers"));
    EXPECT_TRUE(std::filesystem::is_empty(root() / "trash"));
    EXPECT_EQ(listed(), std::vector{first});
    expectSound();
}

TEST_F(VersionsTest, ARemovedImportGivesBackWhatIsHidden)
{
    const SnapshotKey first = base();
    const SnapshotFacts second = publishPut(first, 131072, 524288 + 4096, 1);
    const SnapshotFacts other = publish(first, [&](Clone &disk) { clear(disk, 0, 400 << 10); });
    executors.runAll();
    const std::uint64_t before = onDisk("snapshots", first, "base.raw");
    ASSERT_TRUE(store().removeSnapshot(first));
    expectSound();
    // Both hide 128 KiB to 400 KiB: the units from 128 to 384.
    EXPECT_EQ(onDisk("layers", first, "base.raw"), before - (256u << 10));
    expected = pattern(7, kData);
    expected.resize(kSize);
    const auto mine = pattern(1, 524288 + 4096);
    std::copy(mine.begin(), mine.end(), expected.begin() + 131072);
    expectReads(second.key, expected);
    ASSERT_TRUE(store().removeSnapshot(other.key));
    expectSound();
    EXPECT_EQ(onDisk("layers", first, "base.raw"), before - (512u << 10));
    expectReads(second.key, expected);
    EXPECT_EQ(parentOf(second.key), std::nullopt);
}

TEST_F(VersionsTest, SpaceComesBackAfterADeathInBetween)
{
    const SnapshotKey first = base();
    const SnapshotFacts second = publishPut(first, 0, 2 << 20, 1);
    const SnapshotFacts third = publishPut(second.key, 0, 2 << 20, 2);
    const std::uint64_t before = onDisk("snapshots", second.key, "disk.cow");
    ASSERT_TRUE(store().removeSnapshot(second.key));
    executors.pool.drop();
    start(kBootB);
    executors.runAll();
    EXPECT_LE(onDisk("layers", second.key, "disk.cow"), before - (2 << 20));
    EXPECT_FALSE(std::filesystem::exists(root() / "layers" / second.key.value() / "reclaim"));
    expectReads(third.key, expected);
    expectSound();
}

TEST_F(VersionsTest, ARunningExportSeesARemovedSnapshotToItsEnd)
{
    const SnapshotKey first = base();
    const SnapshotFacts second = publishPut(first, 0, 2 << 20, 1);
    const auto asItWas = expected;
    const SnapshotFacts third = publishPut(second.key, 0, 2 << 20, 2);
    executors.runAll();
    auto reader = std::move(*store().openSnapshot(second.key));
    ASSERT_TRUE(store().removeSnapshot(second.key));
    executors.runAll();
    std::vector<std::byte> bytes(kSize);
    ASSERT_TRUE(reader->read(0, bytes));
    EXPECT_TRUE(bytes == asItWas);
    const std::uint64_t before = onDisk("layers", second.key, "disk.cow");
    reader.reset();
    executors.runAll();
    EXPECT_LE(onDisk("layers", second.key, "disk.cow"), before - (2 << 20));

    // And one that nothing stands on.
    reader = std::move(*store().openSnapshot(third.key));
    ASSERT_TRUE(store().removeSnapshot(third.key));
    executors.runAll();
    ASSERT_TRUE(reader->read(0, bytes));
    EXPECT_TRUE(bytes == expected);
    reader.reset();
    executors.runAll();
    EXPECT_TRUE(std::filesystem::is_empty(root() / "layers"));
}

/// Its base was given back bit by bit under the export when it was dropped after it: nothing visible stood on it.
TEST_F(VersionsTest, ARunningExportSeesTheRemovedOnesBelowToItsEnd)
{
    const SnapshotKey first = base();
    const SnapshotFacts second = publishPut(first, 0, 2 << 20, 1);
    executors.runAll();
    auto reader = std::move(*store().openSnapshot(second.key));
    ASSERT_TRUE(store().removeSnapshot(second.key));
    ASSERT_TRUE(store().removeSnapshot(first));
    executors.runAll();
    std::vector<std::byte> bytes(kSize);
    ASSERT_TRUE(reader->read(0, bytes));
    EXPECT_TRUE(bytes == expected);
    reader.reset();
    executors.runAll();
    EXPECT_TRUE(std::filesystem::is_empty(root() / "layers"));
    EXPECT_TRUE(std::filesystem::is_empty(root() / "snapshots"));
}

TEST_F(VersionsTest, SnapshotsWithClonesStay)
{
    const SnapshotFacts second = publishPut(base(), 0, 4096, 1);
    ASSERT_TRUE(store().createClone(kSeat, second.key, Durability::Volatile, 0));
    EXPECT_EQ(store().removeSnapshot(second.key).error().code, ErrorCode::InUse);
    EXPECT_TRUE(store().removeSnapshot(*second.parent));
    expectSound();
    EXPECT_TRUE(read(executors, *open(kSeat), 0, kSize) == expected);
}

TEST_F(VersionsTest, DamageInALayerIsFoundAndNamed)
{
    const SnapshotFacts second = publishPut(base(), 65536, 4096, 1);
    executors.runAll();
    const std::filesystem::path file = root() / "snapshots" / second.key.value() / "disk.cow";
    {
        // Its one data block: find it by its bytes.
        const auto bytes = pattern(1, 4096);
        std::fstream stream(file, std::ios::binary | std::ios::in | std::ios::out);
        std::vector<char> slot(4096);
        std::uint64_t at = 0;
        do stream.seekg(static_cast<std::streamoff>(at += 4096)).read(slot.data(), 4096);
        while (stream && std::memcmp(slot.data(), bytes.data(), 4096) != 0);
        ASSERT_TRUE(stream);
        stream.seekp(static_cast<std::streamoff>(at + 17)).put('x');
    }
    ASSERT_TRUE(store().createClone(kSeat, second.key, Durability::Volatile, 0));
    auto disk = open(kSeat);
    auto request = Request::make(block::IoKind::Read, 61440, 16384);
    EXPECT_EQ(perform(executors, *disk, *request), IoStatus::MediumError);
    EXPECT_EQ(write(executors, *disk, 65536 + 512, pattern(2, 512)), IoStatus::MediumError); // needs the old bytes
    EXPECT_EQ(read(executors, *disk, 0, 65536), pattern(7, 65536));
    auto reader = store().openSnapshot(second.key);
    std::vector<std::byte> bytes(4096);
    EXPECT_FALSE((*reader)->read(65536, bytes));
    disk.reset();
    const auto report = check(root(), kBootA);
    ASSERT_EQ(report->problems.size(), 1u);
    EXPECT_EQ(report->problems.front(), "snapshot " + second.key.value() + ": byte 65536 of the disk is damaged");
}

TEST_F(VersionsTest, AChainThatLacksALinkIsRefused)
{
    const SnapshotFacts second = publishPut(base(), 0, 4096, 1);
    const SnapshotFacts third = publishPut(second.key, 0, 4096, 2);
    executors.runAll();
    const std::filesystem::path home = root() / "snapshots" / second.key.value();
    std::filesystem::rename(home, root() / "away");
    start(kBootB);
    EXPECT_EQ(store().openSnapshot(third.key).error().code, ErrorCode::Failed);
    EXPECT_EQ(check(root(), kBootB)->problems.size(), 1u);
    std::filesystem::rename(root() / "away", home);
    // One file in the place of another is noticed, too.
    std::filesystem::copy_file(root() / "snapshots" / third.key.value() / "disk.cow", home / "disk.cow",
                               std::filesystem::copy_options::overwrite_existing);
    const auto opened = store().openSnapshot(third.key);
    ASSERT_FALSE(opened);
    EXPECT_NE(opened.error().message.find(second.key.value()), std::string::npos) << opened.error().message;
}

TEST_F(VersionsTest, ALeftoverOfAPublicationIsSwept)
{
    const SnapshotKey first = base();
    ASSERT_TRUE(store().createClone(kUpdate, first, Durability::Durable, 0));
    const std::filesystem::path leftover = root() / "clones" / kUpdate.value() / "manifest.json";
    std::ofstream(leftover) << "{}";
    start(kBootA);
    EXPECT_FALSE(std::filesystem::exists(leftover));
    EXPECT_TRUE(open(kUpdate));
}

} // namespace
} // namespace freshseat::blockstore::test
