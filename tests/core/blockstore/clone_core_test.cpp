// SPDX-License-Identifier: GPL-3.0-or-later
// What CloneCore does when the disk is slow, full or refuses, and what a damaged file is called.
#include "core/blockstore/clone_core.h"
#include "core/blockstore/clone_opening.h"
#include "tests/core/blockstore/crash_disk.h"
#include "tests/core/blockstore/support.h"

namespace freshseat::blockstore::test {
namespace {

using block::IoKind;
using block::IoStatus;

constexpr std::uint64_t kSize = 4 << 20;

/// A CloneCore as a BlockDevice over a CrashDisk and an empty snapshot.
class Device final : public block::BlockDevice
{
public:
    explicit Device(CloneParts parts)
        : m_core(std::make_shared<CloneCore>(std::move(parts)))
    {}
    ~Device() override { m_core->close(); }
    std::uint64_t size() const override { return m_core->size(); }
    bool readOnly() const override { return false; }
    bool start(block::Io &io) override { return m_core->start(io); }
    [[nodiscard]] CloneStats stats() const { return m_core->stats(); }

private:
    std::shared_ptr<CloneCore> m_core;
};

class CloneCoreTest : public ::testing::Test
{
protected:
    CloneCoreTest()
    {
        const std::filesystem::path path = m_directory.path() / "base.raw";
        EXPECT_TRUE(openFile(path, OpenMode::CreateNew));
        std::filesystem::resize_file(path, kSize);
        m_snapshot =
            std::make_shared<Snapshot>(SnapshotManifest{SnapshotKey("b"), kSize, 0},
                                       std::move(*openFile(path, OpenMode::ReadOnly)), *DataMap::of(path, kSize));
        Superblock super;
        super.cloneKey = "clone";
        super.bootId = kBootA;
        super.virtualSize = kSize;
        CrashFile file(disk);
        EXPECT_EQ(writeFresh(file, super), 0);
        EXPECT_EQ(file.sync(), 0);
    }
    std::unique_ptr<Device> open(Durability durability, Trust trust = Trust::Everything)
    {
        auto file = std::make_unique<CrashFile>(disk);
        auto pair = readSuperblocks(*file);
        EXPECT_TRUE(pair && pair->best);
        auto state = openState(std::move(file), *pair->best, trust, durability, kBootA);
        EXPECT_TRUE(state) << (state ? "" : state.error().message);
        CloneParts parts;
        parts.state = std::move(*state);
        parts.snapshot = m_snapshot;
        parts.durability = durability;
        parts.tuning.pace = {slowWrite, {}, std::chrono::hours(1)};
        parts.counters = std::make_shared<CloneCounters>();
        parts.owner = &executors.owner;
        parts.pool = &executors.pool;
        return std::make_unique<Device>(std::move(parts));
    }

    Executors executors;
    std::shared_ptr<CrashDisk> disk = std::make_shared<CrashDisk>();
    std::chrono::steady_clock::duration slowWrite = std::chrono::hours(1); ///< the machine's own speed must not matter

private:
    TempDirectory m_directory;
    std::shared_ptr<Snapshot> m_snapshot;
};

TEST_F(CloneCoreTest, AllWaitingFlushesShareOneSync)
{
    auto device = open(Durability::Durable);
    ASSERT_EQ(write(executors, *device, 0, pattern(1, 4096)), IoStatus::Ok);
    auto first = Request::make(IoKind::Flush, 0, 0);
    first->startOn(*device);
    ASSERT_EQ(write(executors, *device, 4096, pattern(2, 4096)), IoStatus::Ok);
    ASSERT_TRUE(first->finished);

    ASSERT_EQ(write(executors, *device, 8192, pattern(2, 4096)), IoStatus::Ok);
    auto second = Request::make(IoKind::Flush, 0, 0);
    auto third = Request::make(IoKind::Flush, 0, 0);
    auto fourth = Request::make(IoKind::Flush, 0, 0);
    second->startOn(*device);
    third->startOn(*device);
    fourth->startOn(*device);
    EXPECT_EQ(executors.pool.size(), 1u);
    ASSERT_TRUE(executors.pool.runOne());
    ASSERT_TRUE(executors.owner.runOne());
    EXPECT_TRUE(second->finished);
    EXPECT_EQ(executors.pool.size(), 1u); // one more for the two that came while it ran
    executors.runAll();
    EXPECT_TRUE(third->finished && fourth->finished);
    EXPECT_EQ(flush(executors, *device), IoStatus::Ok); // nothing to do
}

TEST_F(CloneCoreTest, AFailedFlushFailsTheCloneUntilItIsVerified)
{
    auto device = open(Durability::Durable);
    ASSERT_EQ(write(executors, *device, 0, pattern(1, 4096)), IoStatus::Ok);
    ASSERT_EQ(flush(executors, *device), IoStatus::Ok);
    ASSERT_EQ(write(executors, *device, 0, pattern(2, 4096)), IoStatus::Ok);
    disk->syncError = EIO;
    EXPECT_EQ(flush(executors, *device), IoStatus::WriteFault);
    disk->syncError = 0;
    EXPECT_EQ(flush(executors, *device), IoStatus::WriteFault);
    EXPECT_EQ(write(executors, *device, 0, pattern(3, 4096)), IoStatus::WriteFault);
    EXPECT_EQ(zero(executors, *device, 0, 4096), IoStatus::WriteFault);
    EXPECT_TRUE(device->stats().failed);
    EXPECT_EQ(read(executors, *device, 0, 4096), pattern(2, 4096));
    device.reset();
    CrashFile file(disk);
    EXPECT_EQ(readSuperblocks(file)->best->bootId, ""); // so that the next open trusts checksums only
}

TEST_F(CloneCoreTest, ADurableCloneOpensWhereAFullDiskTakesNoSuperblock)
{
    auto device = open(Durability::Durable);
    ASSERT_EQ(write(executors, *device, 0, pattern(1, 4096)), IoStatus::Ok);
    device.reset();
    disk->writeError = ENOSPC;
    const unsigned writes = disk->writes;
    device = open(Durability::Durable);
    EXPECT_GT(disk->writes, writes) << "it was to be told how far the file is synced";
    EXPECT_EQ(read(executors, *device, 0, 4096), pattern(1, 4096));
    EXPECT_EQ(flush(executors, *device), IoStatus::Ok);
    disk->writeError = 0;
    ASSERT_EQ(write(executors, *device, 4096, pattern(2, 4096)), IoStatus::Ok);
    device.reset();
    device = open(Durability::Durable);
    EXPECT_EQ(read(executors, *device, 0, 4096), pattern(1, 4096));
    EXPECT_EQ(read(executors, *device, 4096, 4096), pattern(2, 4096));

    disk->writeError = EIO;
    CrashFile file(disk);
    const auto pair = readSuperblocks(file);
    ASSERT_TRUE(pair && pair->best);
    EXPECT_FALSE(
        openState(std::make_unique<CrashFile>(disk), *pair->best, Trust::FlushedOnly, Durability::Durable, kBootB));
    disk->writeError = ENOSPC;
    EXPECT_FALSE(
        openState(std::make_unique<CrashFile>(disk), *pair->best, Trust::Everything, Durability::Volatile, kBootB))
        << "the next daemon would take it for lost with the host";
}

TEST_F(CloneCoreTest, AFullDiskRefusesAndGoesOnWhenThereIsRoom)
{
    auto device = open(Durability::Volatile);
    ASSERT_EQ(write(executors, *device, 0, pattern(1, 65536)), IoStatus::Ok);
    disk->capacity = disk->content.size();
    IoStatus status = IoStatus::Ok;
    std::uint64_t at = 65536;
    for (; status == IoStatus::Ok; at += 65536) {
        ASSERT_LT(at, kSize);
        status = write(executors, *device, at, pattern(at, 65536));
    }
    EXPECT_EQ(status, IoStatus::OutOfSpace);
    EXPECT_EQ(read(executors, *device, 0, 65536), pattern(1, 65536));
    disk->capacity = ~std::uint64_t{0};
    EXPECT_EQ(write(executors, *device, at - 65536, pattern(5, 65536)), IoStatus::Ok);
    EXPECT_EQ(read(executors, *device, at - 65536, 65536), pattern(5, 65536));
}

TEST_F(CloneCoreTest, OverwritesFindRoomOnAFullDisk)
{
    for (const Durability durability : {Durability::Volatile, Durability::Durable}) {
        auto device = open(durability);
        ASSERT_EQ(write(executors, *device, 0, pattern(1, 65536)), IoStatus::Ok);
        disk->capacity = disk->content.size();
        for (std::uint64_t i = 0; i < 200; ++i)
            ASSERT_EQ(write(executors, *device, 0, pattern(i, 65536)), IoStatus::Ok) << i;
        EXPECT_EQ(read(executors, *device, 0, 65536), pattern(199, 65536));
        disk->capacity = ~std::uint64_t{0};
    }
}

TEST_F(CloneCoreTest, EntriesOfALostPageNeverComeBack)
{
    auto device = open(Durability::Durable);
    ASSERT_EQ(write(executors, *device, 0, pattern(1, 64 * 4096)), IoStatus::Ok); // more than one sector of entries
    device.reset();
    // A power cut that kept everything but the first sector of the journal, and with it the header of its page.
    const auto journal = static_cast<std::ptrdiff_t>(kFirstJournalSlot * kSlotBytes);
    std::fill_n(disk->content.begin() + journal, 512, std::byte{0});
    disk = CrashDisk::of(disk->content);
    device = open(Durability::Durable, Trust::FlushedOnly);
    EXPECT_EQ(read(executors, *device, 0, 64 * 4096), std::vector<std::byte>(64 * 4096));
    ASSERT_EQ(write(executors, *device, 0, pattern(2, 4096)), IoStatus::Ok); // writes that header again
    device.reset();
    device = open(Durability::Durable); // after kill -9
    EXPECT_EQ(read(executors, *device, 0, 4096), pattern(2, 4096));
    EXPECT_EQ(read(executors, *device, 4096, 63 * 4096), std::vector<std::byte>(63 * 4096));
}

TEST_F(CloneCoreTest, AFreshCloneOnAFullDiskRefuses)
{
    disk->capacity = disk->content.size(); // not even room for its journal
    auto device = open(Durability::Volatile);
    EXPECT_EQ(write(executors, *device, 0, pattern(1, 4096)), IoStatus::OutOfSpace);
    EXPECT_EQ(zero(executors, *device, 0, 4096), IoStatus::Ok) << "it reads as zeros already";
    disk->capacity = ~std::uint64_t{0};
    EXPECT_EQ(write(executors, *device, 0, pattern(1, 4096)), IoStatus::Ok);
}

TEST_F(CloneCoreTest, TheFirstWriteAfterADiskWasFullIsTaken)
{
    auto device = open(Durability::Volatile);
    std::uint64_t at = 0;
    disk->capacity = 2 << 20;
    while (write(executors, *device, at, pattern(at, 65536)) == IoStatus::Ok) at += 65536;
    ASSERT_LT(at, kSize);
    ASSERT_EQ(zero(executors, *device, 0, 65536), IoStatus::Ok);
    ASSERT_EQ(write(executors, *device, 0, pattern(2, 65536)), IoStatus::Ok) << "into the hole";
    disk->capacity = ~std::uint64_t{0};
    EXPECT_EQ(write(executors, *device, at, pattern(3, 131072)), IoStatus::Ok);
}

/// Writes of 4 KiB that come in one round of the owner.
std::vector<std::unique_ptr<Request>> startTogether(Device &device, const std::vector<std::uint64_t> &offsets)
{
    std::vector<std::unique_ptr<Request>> requests;
    for (std::size_t i = 0; i < offsets.size(); ++i) {
        requests.push_back(Request::make(IoKind::Write, offsets[i], 4096));
        requests.back()->bytes = pattern(100 + i, 4096);
        requests.back()->io.data = requests.back()->bytes.data();
        requests.back()->startOn(device);
        EXPECT_FALSE(requests.back()->finished);
    }
    return requests;
}

TEST_F(CloneCoreTest, WritesOfOneRoundShareTheJournalsWrite)
{
    auto device = open(Durability::Volatile);
    const unsigned before = disk->writes;
    const auto requests = startTogether(*device, {0, 40960, 8192, 0, 4096});
    ASSERT_TRUE(executors.owner.runOne());
    EXPECT_EQ(executors.owner.size(), 0u);
    EXPECT_EQ(disk->writes - before, 5u + 1u);
    for (const auto &request : requests) {
        EXPECT_TRUE(request->finished);
        EXPECT_EQ(request->io.status, IoStatus::Ok);
    }
    EXPECT_EQ(read(executors, *device, 0, 4096), pattern(103, 4096)); // the later one of two counts
    EXPECT_EQ(read(executors, *device, 40960, 4096), pattern(101, 4096));
    device.reset();
    device = open(Durability::Volatile);
    EXPECT_EQ(read(executors, *device, 0, 4096), pattern(103, 4096));
    EXPECT_EQ(read(executors, *device, 8192, 4096), pattern(102, 4096));
}

TEST_F(CloneCoreTest, ZerosAndPartsKeepTheirPlaceAmongWritesOfOneRound)
{
    auto device = open(Durability::Volatile);
    std::vector<std::unique_ptr<Request>> requests;
    const auto add = [&](std::uint64_t offset, std::vector<std::byte> bytes) {
        requests.push_back(Request::make(IoKind::Write, offset, bytes.size()));
        requests.back()->bytes = std::move(bytes);
        requests.back()->io.data = requests.back()->bytes.data();
        requests.back()->startOn(*device);
    };
    add(0, pattern(1, 8192));
    add(0, std::vector<std::byte>(4096)); // zeros over data that is not in the map yet
    add(4096 + 512, pattern(2, 512));     // a part of a block that is not in the map yet
    add(8192, std::vector<std::byte>(4096));
    add(8192, pattern(3, 4096));
    ASSERT_TRUE(executors.owner.runOne());
    for (const auto &request : requests) ASSERT_TRUE(request->finished);
    auto expected = pattern(1, 8192);
    std::fill_n(expected.begin(), 4096, std::byte{0});
    const auto part = pattern(2, 512);
    std::copy(part.begin(), part.end(), expected.begin() + 4096 + 512);
    EXPECT_EQ(read(executors, *device, 0, 8192), expected);
    EXPECT_EQ(read(executors, *device, 8192, 4096), pattern(3, 4096));
}

TEST_F(CloneCoreTest, OfWritesTogetherOnAFullDiskThoseThatFitSucceed)
{
    auto device = open(Durability::Volatile);
    ASSERT_EQ(write(executors, *device, 0, pattern(1, 65536)), IoStatus::Ok);
    disk->capacity = disk->content.size();
    IoStatus status = IoStatus::Ok;
    std::uint64_t at = 65536;
    for (; status == IoStatus::Ok; at += 4096) status = write(executors, *device, at, pattern(at, 4096));
    ASSERT_EQ(status, IoStatus::OutOfSpace);
    ASSERT_EQ(zero(executors, *device, 0, 4096), IoStatus::Ok); // room for one
    const auto requests = startTogether(*device, {8192, 4096, at + 4096, at + 8192});
    ASSERT_TRUE(executors.owner.runOne());
    for (const auto &request : requests) ASSERT_TRUE(request->finished);
    for (std::size_t i = 0; i < 3; ++i) EXPECT_EQ(requests[i]->io.status, IoStatus::Ok) << i;
    EXPECT_EQ(requests[3]->io.status, IoStatus::OutOfSpace);
    EXPECT_EQ(read(executors, *device, 8192, 4096), pattern(100, 4096));
    EXPECT_EQ(read(executors, *device, 4096, 4096), pattern(101, 4096));
    EXPECT_EQ(read(executors, *device, at + 4096, 4096), pattern(102, 4096));
    EXPECT_FALSE(device->stats().failed);
}

TEST_F(CloneCoreTest, AFaultFailsAllWritesThatShareAStep)
{
    auto device = open(Durability::Volatile);
    disk->writeError = EIO;
    const auto requests = startTogether(*device, {0, 4096, 8192});
    ASSERT_TRUE(executors.owner.runOne());
    for (const auto &request : requests) {
        ASSERT_TRUE(request->finished);
        EXPECT_EQ(request->io.status, IoStatus::WriteFault);
    }
    EXPECT_TRUE(device->stats().failed);
}

TEST_F(CloneCoreTest, AnUnflushedLinkBehindTheEndOfTheFileIsNoDamage)
{
    // The file had grown, its journal went on in the new part, and the host fell: sectors are there, the length is not.
    CrashFile file(disk);
    Superblock super = *readSuperblocks(file)->best;
    ASSERT_EQ(file.extend((super.journalSlot + super.journalPages) * kSlotBytes), 0);
    JournalWriter journal({super.journalSalt, super.journalPage, super.journalSlot, super.journalPages});
    const Entry zeros{Entry::Op::Zero, 5, 0, 1};
    ASSERT_EQ(journal.append(file, {&zeros, 1}).error, 0);
    ASSERT_EQ(journal.link(file, 100000), 0);
    const auto recovered = [&](Trust trust) { return recover(std::make_unique<CrashFile>(disk), super, trust); };
    auto fallen = recovered(Trust::FlushedOnly);
    ASSERT_TRUE(fallen) << fallen.error().message;
    EXPECT_EQ(fallen->state->map.find(5).state, BlockState::Zero);
    EXPECT_TRUE(fallen->unsettled); // a checkpoint comes before anything is appended there
    EXPECT_FALSE(recovered(Trust::Everything));
    super.durableSequence = 2;
    EXPECT_FALSE(recovered(Trust::FlushedOnly));
}

TEST_F(CloneCoreTest, AnUnreadableDataBlockIsAMediumError)
{
    auto device = open(Durability::Volatile);
    const auto bytes = pattern(1, 4096);
    ASSERT_EQ(write(executors, *device, 0, bytes), IoStatus::Ok);
    const auto at = std::search(disk->content.begin(), disk->content.end(), bytes.begin(), bytes.end());
    ASSERT_NE(at, disk->content.end());
    *at ^= std::byte{1};
    auto request = Request::make(IoKind::Read, 0, 4096);
    EXPECT_EQ(perform(executors, *device, *request), IoStatus::MediumError);
    auto part = Request::make(IoKind::Write, 512, 512);
    EXPECT_EQ(perform(executors, *device, *part), IoStatus::MediumError); // would make the damage look sound
    EXPECT_EQ(write(executors, *device, 0, bytes), IoStatus::Ok);
    EXPECT_EQ(read(executors, *device, 0, 4096), bytes);
}

TEST_F(CloneCoreTest, AColdReadKeepsItsSlotsUntilItHasRead)
{
    auto device = open(Durability::Volatile);
    ASSERT_EQ(write(executors, *device, 0, pattern(1, 4096)), IoStatus::Ok);
    disk->cached = false;
    auto request = Request::make(IoKind::Read, 0, 4096);
    request->startOn(*device);
    ASSERT_FALSE(request->finished);
    for (std::uint64_t i = 2; i < 20; ++i) {
        auto overwrite = Request::make(IoKind::Write, i % 3 * 4096, 4096);
        overwrite->bytes = pattern(i, 4096);
        overwrite->io.data = overwrite->bytes.data();
        overwrite->startOn(*device);
        ASSERT_TRUE(executors.owner.runOne()); // the cold read is still on the pool
        ASSERT_TRUE(overwrite->finished);
    }
    executors.runAll();
    ASSERT_TRUE(request->finished);
    EXPECT_EQ(request->io.status, IoStatus::Ok);
    EXPECT_EQ(request->bytes, pattern(1, 4096));
}

TEST_F(CloneCoreTest, UnderPressureWritesGoToThePoolInOrder)
{
    slowWrite = {};
    auto device = open(Durability::Volatile);
    ASSERT_EQ(write(executors, *device, 0, pattern(1, 4096)), IoStatus::Ok); // the first one finds out
    std::vector<std::unique_ptr<Request>> requests;
    for (std::uint64_t i = 2; i < 8; ++i) {
        requests.push_back(Request::make(IoKind::Write, 0, 4096));
        requests.back()->bytes = pattern(i, 4096);
        requests.back()->io.data = requests.back()->bytes.data();
        requests.back()->startOn(*device);
        ASSERT_TRUE(executors.owner.runOne());
        EXPECT_FALSE(requests.back()->finished);
    }
    for (const std::size_t done : {std::size_t{1}, requests.size()}) { // what came meanwhile goes together
        EXPECT_EQ(executors.pool.size(), 1u);                          // never two jobs of one clone
        ASSERT_TRUE(executors.pool.runOne());
        ASSERT_TRUE(executors.owner.runOne());
        for (std::size_t i = 0; i < requests.size(); ++i) EXPECT_EQ(requests[i]->finished, i < done);
    }
    EXPECT_EQ(read(executors, *device, 0, 4096), pattern(7, 4096));
}

TEST_F(CloneCoreTest, ClosingEndsWhatWaits)
{
    auto device = open(Durability::Volatile);
    ASSERT_EQ(write(executors, *device, 0, pattern(1, 4096)), IoStatus::Ok);
    disk->cached = false;
    auto atWork = Request::make(IoKind::Write, 512, 512); // its old bytes are on the disk
    auto waiting = Request::make(IoKind::Write, 8192, 4096);
    atWork->startOn(*device);
    ASSERT_TRUE(executors.owner.runOne());
    waiting->startOn(*device);
    EXPECT_FALSE(atWork->finished || waiting->finished);
    device.reset();
    executors.runAll();
    EXPECT_TRUE(atWork->finished && waiting->finished);
    EXPECT_EQ(atWork->io.status, IoStatus::Ok);
    EXPECT_EQ(waiting->io.status, IoStatus::Gone);
}

TEST_F(CloneCoreTest, EveryFlippedBitOfTheJournalIsReportedOrHarmless)
{
    {
        auto device = open(Durability::Durable);
        for (std::uint64_t i = 0; i < 40; ++i)
            ASSERT_EQ(write(executors, *device, i * 8192, pattern(i + 1, 4096)), IoStatus::Ok);
        ASSERT_EQ(flush(executors, *device), IoStatus::Ok);
    }
    open(Durability::Durable).reset(); // notes that all of it is durable
    const std::vector<std::byte> whole = disk->content;
    unsigned reported = 0;
    const std::size_t journalEnd = kFirstJournalSlot * kSlotBytes + kPageHeaderBytes + 40 * kEntryBytes;
    for (std::size_t at = kFirstJournalSlot * kSlotBytes; at < journalEnd; ++at) {
        disk = CrashDisk::of(whole);
        disk->content[at] ^= std::byte{1 << 3};
        for (const Trust trust : {Trust::Everything, Trust::FlushedOnly}) {
            auto file = std::make_unique<CrashFile>(disk);
            auto pair = readSuperblocks(*file);
            auto recovered = recover(std::move(file), *pair->best, trust);
            if (!recovered) ++reported;
        }
    }
    EXPECT_EQ(reported, 2 * (journalEnd - kFirstJournalSlot * kSlotBytes));
}

} // namespace
} // namespace freshseat::blockstore::test
