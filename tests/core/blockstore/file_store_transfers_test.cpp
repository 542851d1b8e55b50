// SPDX-License-Identifier: GPL-3.0-or-later
// Snapshots from one store to another: whole, as differences, broken off and gone on with; over daemons and hosts that
// die.
#include "core/blockstore/check.h"
#include "core/blockstore/store_layout.h"
#include "tests/core/blockstore/support.h"

#include <algorithm>
#include <fcntl.h>
#include <fstream>
#include <optional>

namespace freshseat::blockstore::test {
namespace {

const CloneKey kUpdate("0123456789abcdef0123456789abcdef");
constexpr std::uint64_t kSize = (8 << 20) + 512;

class TransfersTest : public ::testing::Test
{
protected:
    /// Something like an installed disk, and an update of it. Bytes of both are kept.
    void SetUp() override
    {
        first = home.snapshot(kSize, pattern(7, 1 << 20));
        ASSERT_TRUE(home.store().createClone(kUpdate, first, Durability::Durable, 0));
        {
            auto disk = home.open(kUpdate);
            for (const std::uint64_t at : {4096U, 1U << 16, 3U << 20, 5U << 20})
                ASSERT_EQ(write(home.executors, *disk, at, pattern(at, 300 * 1024)), block::IoStatus::Ok);
            ASSERT_EQ(write(home.executors, *disk, kSize - 1024, pattern(3, 1024)), block::IoStatus::Ok);
            ASSERT_EQ(zero(home.executors, *disk, 512 << 10, 128 << 10), block::IoStatus::Ok);
        }
        home.executors.runAll();
        const auto published = home.store().publishClone(kUpdate);
        ASSERT_TRUE(published);
        second = published->key;
    }

    static std::vector<std::byte> contents(StoreFixture &where, const SnapshotKey &key)
    {
        auto reader = where.store().openSnapshot(key);
        EXPECT_TRUE(reader) << (reader ? "" : reader.error().message);
        if (!reader) return {};
        std::vector<std::byte> bytes((*reader)->size());
        EXPECT_TRUE((*reader)->read(0, bytes));
        return bytes;
    }
    ReceiveTarget target(const SnapshotKey &key, const std::optional<SnapshotKey> &base)
    {
        return {key, base, kSize, "win"};
    }
    /// Carries changes from `from` on into `writer`, `most` of them; how many there were.
    int carry(const SnapshotKey &key, const std::optional<SnapshotKey> &base, ReceiveWriter &writer,
              std::uint64_t from = 0, int most = 1'000'000)
    {
        auto reader = home.store().openChanges(key, base);
        EXPECT_TRUE(reader) << (reader ? "" : reader.error().message);
        int count = 0;
        for (std::uint64_t at = from; reader && count < most; ++count) {
            const auto change = (*reader)->next(at);
            EXPECT_TRUE(change) << (change ? "" : change.error().message);
            if (!change || change->length == 0) break;
            const std::uint64_t length =
                change->data ? std::min<std::uint64_t>(change->length, 128 << 10) : change->length;
            std::vector<std::byte> bytes(change->data ? length : 0);
            EXPECT_TRUE(!change->data || (*reader)->read(change->offset, bytes));
            EXPECT_TRUE(change->data ? writer.write(change->offset, bytes) : writer.zero(change->offset, length));
            at = change->offset + length;
        }
        return count;
    }
    Result<SnapshotFacts> bring(const SnapshotKey &key, const std::optional<SnapshotKey> &base)
    {
        auto writer = spare.store().beginReceive(target(key, base));
        if (!writer) return failure(writer);
        carry(key, base, **writer, (*writer)->position());
        return (*writer)->seal({});
    }
    void expectSame(const SnapshotKey &key)
    {
        EXPECT_TRUE(contents(spare, key) == contents(home, key));
        spare.executors.runAll();
        const auto report = check(spare.root(), kBootA);
        ASSERT_TRUE(report);
        EXPECT_TRUE(report->problems.empty()) << report->problems.front();
        EXPECT_TRUE(spare.store().receives()->empty());
    }

    StoreFixture home;
    StoreFixture spare;
    SnapshotKey first;
    SnapshotKey second;
};

/// Turns a bit of a file around.
void damage(const std::filesystem::path &path, std::streamoff at)
{
    std::fstream file(path, std::ios::in | std::ios::out | std::ios::binary);
    file.seekg(at);
    const int byte = file.get();
    file.seekp(at);
    file.put(static_cast<char>(byte ^ 1));
    ASSERT_TRUE(file.good());
}

TEST_F(TransfersTest, WhatCameBeforeACutIsJudgedToo)
{
    {
        auto writer = spare.store().beginReceive(target(first, {}));
        ASSERT_TRUE(writer);
        carry(first, {}, **writer, 0, 5);
        ASSERT_TRUE((*writer)->keep());
        ASSERT_GE((*writer)->position(), 256U << 10);
    }
    const auto base = spare.root() / "receiving" / first.value() / "base.raw";
    damage(base, 100'000);
    EXPECT_EQ(bring(first, {}).error().code, ErrorCode::Failed);
    EXPECT_TRUE(spare.store().snapshots()->empty()) << "damaged, and a snapshot";
    damage(base, 100'000); // whole again
    const auto whole = bring(first, {});
    ASSERT_TRUE(whole) << whole.error().message;
    expectSame(first);
    EXPECT_FALSE(std::filesystem::exists(spare.root() / "snapshots" / first.value() / "receive.sums"));
}

TEST_F(TransfersTest, WhereNothingCameNothingIs)
{
    {
        auto writer = spare.store().beginReceive(target(first, {}));
        ASSERT_TRUE(writer);
        ASSERT_TRUE((*writer)->write(0, pattern(1, 128 << 10)));
        ASSERT_TRUE((*writer)->write(4 << 20, pattern(2, 128 << 10)));
        ASSERT_TRUE((*writer)->keep());
    }
    damage(spare.root() / "receiving" / first.value() / "base.raw", 1 << 20); // in the hole between
    auto writer = spare.store().beginReceive(target(first, {}));
    ASSERT_TRUE(writer);
    EXPECT_EQ((*writer)->seal({}).error().code, ErrorCode::Failed);
}

TEST_F(TransfersTest, WithoutChecksumsItComesFromTheBeginning)
{
    {
        auto writer = spare.store().beginReceive(target(first, {}));
        ASSERT_TRUE(writer);
        carry(first, {}, **writer, 0, 5);
        ASSERT_TRUE((*writer)->keep());
    }
    std::filesystem::remove(spare.root() / "receiving" / first.value() / "receive.sums");
    EXPECT_EQ(spare.store().receives()->front().position, 0U);
    ASSERT_TRUE(bring(first, {}));
    expectSame(first);
}

TEST_F(TransfersTest, UnitsThatComeInPieces)
{
    const auto bytes = pattern(9, 1 << 20);
    {
        auto writer = spare.store().beginReceive(target(first, {}));
        ASSERT_TRUE(writer);
        for (std::size_t at = 0; at < bytes.size(); at += 20480) {
            const auto piece = std::span(bytes).subspan(at, std::min<std::size_t>(20480, bytes.size() - at));
            ASSERT_TRUE((*writer)->write(at, piece));
        }
        ASSERT_TRUE((*writer)->keep());
        EXPECT_EQ((*writer)->position(), 1U << 20);
    }
    auto writer = spare.store().beginReceive(target(first, {}));
    ASSERT_TRUE(writer);
    const auto more = pattern(8, 8192);
    ASSERT_TRUE((*writer)->write(bytes.size() - 4096, more)); // the half of it that is here is left out
    const auto sealed = (*writer)->seal({});
    ASSERT_TRUE(sealed) << sealed.error().message;
    const auto all = contents(spare, first);
    EXPECT_TRUE(std::equal(bytes.begin(), bytes.end(), all.begin()));
    EXPECT_TRUE(std::equal(more.begin() + 4096, more.end(), all.begin() + (1 << 20)));
}

/// Bytes of RAM that the process has.
std::uint64_t resident()
{
    std::ifstream file("/proc/self/statm");
    std::uint64_t all = 0;
    std::uint64_t here = 0;
    file >> all >> here;
    return here * 4096;
}

TEST_F(TransfersTest, AHeadThatPromisesMuchTakesLittle)
{
    const std::uint64_t before = resident();
    auto writer = spare.store().beginReceive({first, {}, 8ULL << 40, "win"});
    ASSERT_TRUE(writer) << writer.error().message;
    ASSERT_TRUE((*writer)->write(7ULL << 40, pattern(1, 65536)));
    EXPECT_LT(resident(), before + (64U << 20));
}

TEST_F(TransfersTest, WholeThenWhatDiffers)
{
    const auto whole = bring(first, {});
    ASSERT_TRUE(whole) << whole.error().message;
    EXPECT_EQ(whole->key, first);
    expectSame(first);
    const auto over = bring(second, first);
    ASSERT_TRUE(over) << over.error().message;
    EXPECT_EQ(over->key, second);
    EXPECT_EQ(over->parent, first);
    expectSame(second);
    EXPECT_LT(over->changedBytes, 4U * 300 * 1024 + 65536) << "no more than what was written";
    // It is there after a restart, and a seat sees it.
    spare.start(kBootB);
    EXPECT_TRUE(contents(spare, second) == contents(home, second));
    ASSERT_TRUE(spare.store().createClone(kUpdate, second, Durability::Volatile, 0));
    EXPECT_TRUE(read(spare.executors, *spare.open(kUpdate), 0, kSize) == contents(home, second));
}

TEST_F(TransfersTest, AVersionCanBeSentWhole)
{
    ASSERT_TRUE(bring(second, {}));
    expectSame(second);
    EXPECT_EQ(spare.store().snapshots()->front().parent, std::nullopt);
}

TEST_F(TransfersTest, ADroppedBaseDoesNotMatter)
{
    ASSERT_TRUE(bring(first, {}));
    ASSERT_TRUE(home.store().removeSnapshot(first));
    home.executors.runAll();
    ASSERT_TRUE(bring(second, first)) << "the sender still has what it needs";
    expectSame(second);
}

TEST_F(TransfersTest, GoesOnWhereItWasBrokenOff)
{
    ASSERT_TRUE(bring(first, {}));
    for (const std::optional<SnapshotKey> &base : {std::optional<SnapshotKey>(), std::optional(first)}) {
        for (const std::string &boot : {kBootA, kBootB}) {
            for (const bool kept : {true, false}) {
                spare.start(kBootA);
                {
                    auto writer = spare.store().beginReceive(target(second, base));
                    ASSERT_TRUE(writer) << writer.error().message;
                    EXPECT_EQ(carry(second, base, **writer, 0, 5), 5);
                    ASSERT_TRUE(!kept || (*writer)->keep());
                    EXPECT_EQ((*writer)->position() != 0, kept);
                    carry(second, base, **writer, (*writer)->position(), 3); // and this is not known to be there
                }
                spare.start(boot);
                const auto receives = spare.store().receives();
                ASSERT_EQ(receives->size(), 1U);
                EXPECT_EQ(receives->front().target.label, "win");
                EXPECT_EQ(receives->front().position != 0, kept);
                ASSERT_TRUE(bring(second, base));
                expectSame(second);
                ASSERT_TRUE(spare.store().removeSnapshot(second));
                spare.executors.runAll();
            }
        }
    }
}

TEST_F(TransfersTest, WhatIsNotAskedForIsThrownAway)
{
    ASSERT_TRUE(bring(first, {}));
    {
        auto writer = spare.store().beginReceive(target(second, {}));
        ASSERT_TRUE(writer);
        carry(second, {}, **writer, 0, 4);
        ASSERT_TRUE((*writer)->keep());
        EXPECT_EQ(spare.store().dropReceive(second).error().code, ErrorCode::InUse);
        EXPECT_EQ(spare.store().beginReceive(target(second, {})).error().code, ErrorCode::InUse);
    }
    // As what differs it is another one: it begins anew.
    auto writer = spare.store().beginReceive(target(second, first));
    ASSERT_TRUE(writer) << writer.error().message;
    EXPECT_EQ((*writer)->position(), 0U);
    EXPECT_EQ(spare.store().removeSnapshot(first).error().code, ErrorCode::InUse) << "it will stand on it";
    writer->reset();
    ASSERT_TRUE(spare.store().dropReceive(second));
    EXPECT_TRUE(spare.store().receives()->empty());
    EXPECT_EQ(spare.store().dropReceive(second).error().code, ErrorCode::NotFound);
    EXPECT_TRUE(spare.store().removeSnapshot(first));
}

TEST_F(TransfersTest, WhatCannotBe)
{
    EXPECT_EQ(bring(second, first).error().code, ErrorCode::NotFound) << "the base is not here";
    EXPECT_TRUE(spare.store().receives()->empty());
    ASSERT_TRUE(bring(first, {}));
    EXPECT_EQ(bring(first, {}).error().code, ErrorCode::InUse);
    EXPECT_EQ(home.store().openChanges(first, second).error().code, ErrorCode::Usage);
    EXPECT_EQ(home.store().openChanges(SnapshotKey(randomId()), {}).error().code, ErrorCode::NotFound);
    for (const ReceiveTarget &wrong :
         {ReceiveTarget{SnapshotKey("../x"), {}, kSize, ""}, ReceiveTarget{second, SnapshotKey("x"), kSize, ""},
          ReceiveTarget{second, {}, 0, ""}, ReceiveTarget{second, {}, 1000, ""},
          ReceiveTarget{second, first, kSize + 512, ""}, ReceiveTarget{second, {}, std::uint64_t{1} << 50, ""}})
        EXPECT_EQ(spare.store().beginReceive(wrong).error().code, ErrorCode::Usage) << wrong.size;
    auto writer = spare.store().beginReceive(target(second, first));
    ASSERT_TRUE(writer);
    EXPECT_FALSE((*writer)->write(kSize, pattern(1, 4096)));
    EXPECT_FALSE((*writer)->zero(4096, kSize));
    EXPECT_FALSE((*writer)->write(100, pattern(1, 4096)));
}

TEST_F(TransfersTest, DamageIsNotSent)
{
    const std::string base = (home.root() / kSnapshotsName / first.value() / "base.raw").string();
    std::filesystem::permissions(base, std::filesystem::perms::owner_all);
    std::fstream(base, std::ios::in | std::ios::out | std::ios::binary).seekp(70000).put('x');
    auto reader = home.store().openChanges(first, {});
    ASSERT_TRUE(reader);
    std::vector<std::byte> bytes(65536);
    EXPECT_TRUE((*reader)->read(0, bytes));
    EXPECT_FALSE((*reader)->read(65536, bytes));
    EXPECT_TRUE((*reader)->read(131072, bytes));
}

TEST_F(TransfersTest, WhatTheDiskLostIsNoticed)
{
    ASSERT_TRUE(bring(first, {}));
    auto writer = spare.store().beginReceive(target(second, first));
    ASSERT_TRUE(writer);
    carry(second, first, **writer);
    const auto disk = spare.root() / kReceivingName / second.value() / "disk.cow";
    std::fstream file(disk, std::ios::in | std::ios::out | std::ios::binary);
    file.seekp((1 << 20) + 70000).put('x'); // among the data
    file.close();
    EXPECT_FALSE((*writer)->seal({}));
    EXPECT_EQ(spare.store().snapshots()->size(), 1U);
}

} // namespace
} // namespace freshseat::blockstore::test
