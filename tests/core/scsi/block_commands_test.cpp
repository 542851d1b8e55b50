// SPDX-License-Identifier: GPL-3.0-or-later
// VERIFY, WRITE AND VERIFY, WRITE SAME, UNMAP, COMPARE AND WRITE, ORWRITE, GET LBA STATUS, PRE-FETCH, caches.
#include "core/base/byte_order.h"
#include "tests/core/scsi/unit_fixture.h"

namespace freshseat::scsi {

namespace {

using VerifyTest = UnitTest;
using WriteSameTest = UnitTest;
using UnmapTest = UnitTest;
using CompareAndWriteTest = UnitTest;
using OrWriteTest = UnitTest;
using CacheTest = UnitTest;
using ProvisioningTest = UnitTest;

Bytes joined(Bytes one, const Bytes &other)
{
    one.insert(one.end(), other.begin(), other.end());
    return one;
}

TEST_F(VerifyTest, ComparesWithWhatWasSent)
{
    const Bytes data = pattern(1024);
    write10(0, data);
    EXPECT_EQ(status({0x2F, 0x02, 0, 0, 0, 0, 0, 0, 2}, data), Status::Good);
    Bytes other = data;
    other[700] ^= std::byte{1};
    const auto compared = run({0x2F, 0x02, 0, 0, 0, 0, 0, 0, 2}, other);
    expectRefused(*compared, sense::kMiscompare);
    EXPECT_EQ(loadBe32(&compared->task.sense.bytes[3]), 700U);
    EXPECT_EQ(status({0x2F, 0x00, 0, 0, 0, 0, 0, 0, 2}), Status::Good);
    EXPECT_EQ(status({0xAF, 0x02, 0, 0, 0, 0, 0, 0, 0, 2}, data), Status::Good);
    EXPECT_EQ(status({0x8F, 0x02, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2}, data), Status::Good);
}

TEST_F(VerifyTest, ComparesEveryBlockWithOne)
{
    const Bytes one = pattern(512);
    write10(0, joined(one, one));
    EXPECT_EQ(status({0x2F, 0x06, 0, 0, 0, 0, 0, 0, 2}, one), Status::Good);
    expectRefused(*run({0x2F, 0x06, 0, 0, 0, 1, 0, 0, 2}, one), sense::kMiscompare);
}

TEST_F(VerifyTest, RefusesWhatItCannotDo)
{
    expectRefused(*run({0x2F, 0x04, 0, 0, 0, 0, 0, 0, 1}, Bytes(512)), sense::kInvalidFieldInCdb);
    expectRefused(*run({0x2F, 0x22, 0, 0, 0, 0, 0, 0, 1}, Bytes(512)), sense::kInvalidFieldInCdb);
    expectRefused(*run({0x2F, 0x02, 0, 0, 0, 0, 0, 0, 2}, Bytes(512)), sense::kWrongDataLength);
    expectRefused(*run({0x2F, 0x00, 0, 0, 0x40, 0, 0, 0, 1}), sense::kLbaOutOfRange);
}

TEST_F(VerifyTest, WriteAndVerifyIsDurableAndReadsBack)
{
    const Bytes data = pattern(1024);
    for (const auto &cdb : {Cdb{0x2E, 0x02, 0, 0, 0, 3, 0, 0, 2}, Cdb{0xAE, 0x02, 0, 0, 0, 3, 0, 0, 0, 2},
                            Cdb{0x8E, 0x02, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 2}}) {
        memory->setReadOnly(false);
        EXPECT_EQ(status(cdb, data), Status::Good);
    }
    EXPECT_EQ(stored(3, 2), data);
    EXPECT_EQ(device->startedDurable(block::IoKind::Write), 3U);
    EXPECT_EQ(device->started(block::IoKind::Read), 3U);
    device->fail(block::IoKind::Read, block::IoStatus::MediumError);
    expectRefused(*run({0x2E, 0, 0, 0, 0, 3, 0, 0, 2}, data), sense::kUnrecoveredRead);
}

TEST_F(WriteSameTest, RepeatsABlockInPieces)
{
    const Bytes one = pattern(512);
    // 1100 blocks: more than two pieces of 512
    EXPECT_EQ(status({0x41, 0, 0, 0, 0, 5, 0, 1100 >> 8, 1100 & 0xFF}, one), Status::Good);
    EXPECT_EQ(device->started(block::IoKind::Write), 3U);
    for (const unsigned lba : {5U, 516U, 517U, 1029U, 1104U}) EXPECT_EQ(stored(lba, 1), one);
    EXPECT_EQ(stored(4, 1), Bytes(512));
    EXPECT_EQ(stored(1105, 1), Bytes(512));
    EXPECT_EQ(buffers.inUse(), 0U);
}

TEST_F(WriteSameTest, ZerosTakeNoSpace)
{
    write10(0, pattern(8192));
    EXPECT_EQ(status({0x41, 0x08, 0, 0, 0, 0, 0, 0, 16}, Bytes(512)), Status::Good);
    EXPECT_EQ(stored(0, 16), Bytes(8192));
    EXPECT_EQ(memory->allocated(), 0U);
    write10(0, pattern(8192));
    EXPECT_EQ(status({0x93, 0x01, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16}), Status::Good); // NDOB
    EXPECT_EQ(memory->allocated(), 0U);
}

TEST_F(WriteSameTest, UnmapUnmapsWhateverWasSent)
{
    write10(1, pattern(512));
    EXPECT_EQ(status({0x93, 0x08, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1}, pattern(512)), Status::Good);
    EXPECT_EQ(stored(1, 1), Bytes(512));
}

TEST_F(WriteSameTest, NoCountMeansToTheEnd)
{
    write10(kBlocks - 2, pattern(1024));
    EXPECT_EQ(status({0x41, 0, 0, 0, (kBlocks - 2) >> 8, (kBlocks - 2) & 0xFF, 0, 0, 0}, Bytes(512)), Status::Good);
    EXPECT_EQ(stored(kBlocks - 2, 2), Bytes(1024));
}

TEST_F(WriteSameTest, RefusesBadFlagsAndRanges)
{
    expectRefused(*run({0x41, 0x10, 0, 0, 0, 0, 0, 0, 1}, Bytes(512)), sense::kInvalidFieldInCdb); // ANCHOR
    expectRefused(*run({0x41, 0x18, 0, 0, 0, 0, 0, 0, 1}, Bytes(512)), sense::kInvalidFieldInCdb);
    expectRefused(*run({0x41, 0x20, 0, 0, 0, 0, 0, 0, 1}, Bytes(512)), sense::kInvalidFieldInCdb);
    expectRefused(*run({0x41, 0x01, 0, 0, 0, 0, 0, 0, 1}), sense::kInvalidFieldInCdb);
    expectRefused(*run({0x41, 0, 0, 0, 0, 0, 0, 0, 1}, Bytes(100)), sense::kWrongDataLength);
    expectRefused(*run({0x41, 0, 0, 0, 0, 0, 0, 0, 1}, Bytes(1024)), sense::kWrongDataLength);
    expectRefused(*run({0x41, 0, 0, 0, 0x40, 1, 0, 0, 0}, Bytes(512)), sense::kLbaOutOfRange);
    expectRefused(*run({0x93, 0, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF}, Bytes(512)),
                  sense::kLbaOutOfRange);
}

TEST_F(WriteSameTest, RefusesMoreThanItsMaximum)
{
    unit.attach(std::make_shared<block::MemoryDevice>(std::uint64_t{8} << 30));
    run({0x00});
    expectRefused(*run({0x93, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 1}, Bytes(512)), sense::kInvalidFieldInCdb);
    expectRefused(*run({0x93, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}, Bytes(512)), sense::kInvalidFieldInCdb);
    EXPECT_EQ(status({0x93, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0}, Bytes(512)), Status::Good);
}

TEST_F(WriteSameTest, StopsAtAFault)
{
    device->fail(block::IoKind::Write, block::IoStatus::OutOfSpace, 1);
    expectRefused(*run({0x41, 0, 0, 0, 0, 0, 0, 4, 0}, pattern(512)), sense::kSpaceAllocationFailed);
    EXPECT_EQ(device->started(block::IoKind::Write), 2U);
}

Bytes unmapList(const std::vector<std::pair<std::uint64_t, std::uint32_t>> &ranges)
{
    Bytes list(8 + ranges.size() * 16);
    storeBe16(list.data(), static_cast<std::uint16_t>(list.size() - 2));
    storeBe16(list.data() + 2, static_cast<std::uint16_t>(ranges.size() * 16));
    for (std::size_t i = 0; i < ranges.size(); ++i) {
        storeBe64(list.data() + 8 + i * 16, ranges[i].first);
        storeBe32(list.data() + 16 + i * 16, ranges[i].second);
    }
    return list;
}

TEST_F(UnmapTest, ZeroesEveryRange)
{
    const Bytes data = pattern(16384);
    write10(0, data);
    const Bytes list = unmapList({{0, 8}, {9, 0}, {16, 8}});
    EXPECT_EQ(status({0x42, 0, 0, 0, 0, 0, 0, 0, static_cast<unsigned>(list.size())}, list), Status::Good);
    EXPECT_EQ(stored(0, 8), Bytes(4096));
    EXPECT_EQ(stored(8, 8), Bytes(data.begin() + 4096, data.begin() + 8192));
    EXPECT_EQ(stored(16, 8), Bytes(4096));
    EXPECT_EQ(stored(24, 8), Bytes(data.begin() + 12288, data.end()));
}

TEST_F(UnmapTest, ABadRangeChangesNothing)
{
    const Bytes data = pattern(4096);
    write10(0, data);
    const Bytes list = unmapList({{0, 8}, {~std::uint64_t{0}, 2}});
    expectRefused(*run({0x42, 0, 0, 0, 0, 0, 0, 0, static_cast<unsigned>(list.size())}, list), sense::kLbaOutOfRange);
    EXPECT_EQ(stored(0, 8), data);
}

TEST_F(UnmapTest, EmptyAndCutLists)
{
    EXPECT_EQ(status({0x42, 0, 0, 0, 0, 0, 0, 0, 0}), Status::Good);
    EXPECT_EQ(status({0x42, 0, 0, 0, 0, 0, 0, 0, 8}, unmapList({})), Status::Good);
    expectRefused(*run({0x42, 0, 0, 0, 0, 0, 0, 0, 7}, Bytes(7)), sense::kParameterListLength);
    expectRefused(*run({0x42, 0, 0, 0, 0, 0, 0, 0, 24}, Bytes(20)), sense::kWrongDataLength);
    expectRefused(*run({0x42, 1, 0, 0, 0, 0, 0, 0, 8}, unmapList({})), sense::kInvalidFieldInCdb);
    // The list claims two descriptors and brings one and a half: one is done.
    write10(0, pattern(8192));
    Bytes list = unmapList({{0, 8}, {8, 8}});
    list.resize(32);
    EXPECT_EQ(status({0x42, 0, 0, 0, 0, 0, 0, 0, 32}, list), Status::Good);
    EXPECT_EQ(stored(0, 8), Bytes(4096));
    EXPECT_NE(stored(8, 8), Bytes(4096));
}

TEST_F(UnmapTest, RefusesTooManyDescriptors)
{
    const Bytes list = unmapList(std::vector<std::pair<std::uint64_t, std::uint32_t>>(257, {0, 1}));
    const auto size = static_cast<unsigned>(list.size());
    expectRefused(*run({0x42, 0, 0, 0, 0, 0, 0, size >> 8, size & 0xFF}, list), sense::kInvalidFieldInParameters);
}

TEST_F(CompareAndWriteTest, WritesOnlyWhenEqual)
{
    const Bytes old = pattern(512, 1);
    const Bytes fresh = pattern(512, 2);
    write10(3, old);
    EXPECT_EQ(status({0x89, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 1}, joined(old, fresh)), Status::Good);
    EXPECT_EQ(stored(3, 1), fresh);
    const auto compared = run({0x89, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 1}, joined(old, old));
    expectRefused(*compared, sense::kMiscompare);
    EXPECT_EQ(stored(3, 1), fresh);
}

TEST_F(CompareAndWriteTest, RefusesOtherLengths)
{
    expectRefused(*run({0x89, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2}, Bytes(2048)), sense::kInvalidFieldInCdb);
    expectRefused(*run({0x89, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1}, Bytes(512)), sense::kWrongDataLength);
    expectRefused(*run({0x89, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1}, Bytes(2048)), sense::kWrongDataLength);
    expectRefused(*run({0x89, 0x20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1}, Bytes(1024)), sense::kInvalidFieldInCdb);
    EXPECT_EQ(status({0x89, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}), Status::Good);
    expectRefused(*run({0x89, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}, Bytes(512)), sense::kInvalidFieldInCdb);
    expectRefused(*run({0x89, 0, 0, 0, 0, 0, 0, 0, 0x40, 1, 0, 0, 0, 0}), sense::kLbaOutOfRange);
}

TEST_F(CompareAndWriteTest, NothingIsWrittenBetweenItsReadAndItsWrite)
{
    const Bytes old = pattern(512, 1);
    const Bytes fresh = pattern(512, 2);
    const Bytes other = pattern(512, 3);
    write10(3, old);
    device->hold(block::IoKind::Read);
    const auto atomic = start({0x89, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 1}, joined(old, fresh));
    const auto write = write10(3, other);
    const auto second = start({0x89, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 1}, joined(other, old));
    EXPECT_FALSE(write->answered());
    EXPECT_EQ(unit.running(), 3U);
    EXPECT_EQ(device->started(block::IoKind::Write), 1U);
    device->releaseAll();
    EXPECT_EQ(atomic->task.status, Status::Good);
    EXPECT_EQ(write->doneCalls, 1);
    EXPECT_EQ(write->task.status, Status::Good);
    EXPECT_EQ(second->doneCalls, 1);
    EXPECT_EQ(second->task.status, Status::Good);
    EXPECT_EQ(stored(3, 1), old);
    EXPECT_EQ(unit.running(), 0U);
}

TEST_F(CompareAndWriteTest, WaitsForChangesThatRun)
{
    device->hold(block::IoKind::Write);
    const auto write = write10(3, pattern(512, 1));
    const auto atomic = start({0x89, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 1}, joined(pattern(512, 1), pattern(512, 2)));
    EXPECT_EQ(device->started(block::IoKind::Read), 0U);
    device->releaseAll();
    EXPECT_EQ(write->doneCalls, 1);
    EXPECT_EQ(atomic->task.status, Status::Good);
    EXPECT_EQ(stored(3, 1), pattern(512, 2));
}

TEST_F(OrWriteTest, SetsBits)
{
    write10(1, Bytes(1024, std::byte{0x0F}));
    EXPECT_EQ(status({0x8B, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 2}, Bytes(1024, std::byte{0x30})), Status::Good);
    EXPECT_EQ(stored(1, 2), Bytes(1024, std::byte{0x3F}));
    expectRefused(*run({0x8B, 0x20, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1}, Bytes(512)), sense::kInvalidFieldInCdb);
    expectRefused(*run({0x8B, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 2}, Bytes(512)), sense::kWrongDataLength);
}

TEST_F(CacheTest, SynchronizeCacheFlushes)
{
    EXPECT_EQ(status({0x35, 0, 0, 0, 0, 0, 0, 0, 0}), Status::Good);
    EXPECT_EQ(status({0x91, 0x02, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1}), Status::Good);
    EXPECT_EQ(device->started(block::IoKind::Flush), 2U);
    expectRefused(*run({0x35, 0, 0, 0, 0x40, 1, 0, 0, 0}), sense::kLbaOutOfRange);
    device->fail(block::IoKind::Flush, block::IoStatus::WriteFault);
    expectRefused(*run({0x35}), sense::kWriteError);
}

TEST_F(CacheTest, StopFlushesAndNothingEjects)
{
    EXPECT_EQ(status({0x1B, 0, 0, 0, 0}), Status::Good);
    EXPECT_EQ(device->started(block::IoKind::Flush), 1U);
    EXPECT_EQ(status({0x1B, 0, 0, 0, 4}), Status::Good);
    EXPECT_EQ(status({0x1B, 0, 0, 0, 1}), Status::Good);
    EXPECT_EQ(device->started(block::IoKind::Flush), 1U);
    expectRefused(*run({0x1B, 0, 0, 0, 2}), sense::kInvalidFieldInCdb);
    EXPECT_EQ(read10(0, 1)->task.status, Status::Good);
}

TEST_F(CacheTest, PrefetchChecksItsRange)
{
    EXPECT_EQ(status({0x34, 0, 0, 0, 0, 0, 0, 0, 8}), Status::Good);
    EXPECT_EQ(status({0x90, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8}), Status::Good);
    expectRefused(*run({0x34, 0, 0, 0, 0x40, 0, 0, 0, 1}), sense::kLbaOutOfRange);
    EXPECT_EQ(device->started(block::IoKind::Read), 0U);
}

TEST_F(ProvisioningTest, TellsMappedFromUnmapped)
{
    write10(16, pattern(4096)); // blocks 16..23
    const auto reply = run({0x9E, 0x12, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 255});
    ASSERT_EQ(reply->task.dataIn.size(), 8U + 3 * 16);
    const std::byte *data = reply->task.dataIn.data();
    EXPECT_EQ(loadBe32(data), 4U + 3 * 16);
    EXPECT_EQ(loadBe64(data + 8), 4U);
    EXPECT_EQ(loadBe32(data + 16), 12U);
    EXPECT_EQ(data[20], std::byte{1});
    EXPECT_EQ(loadBe64(data + 24), 16U);
    EXPECT_EQ(loadBe32(data + 32), 8U);
    EXPECT_EQ(data[36], std::byte{0});
    EXPECT_EQ(loadBe64(data + 40), 24U);
    EXPECT_EQ(loadBe32(data + 48), kBlocks - 24);
}

TEST_F(ProvisioningTest, StopsAtTheAllocationLengthAndTheEnd)
{
    EXPECT_EQ(run({0x9E, 0x12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 24})->task.dataIn.size(), 24U);
    EXPECT_EQ(run({0x9E, 0x12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4})->task.dataIn.size(), 4U);
    EXPECT_EQ(run({0x9E, 0x12})->task.dataIn.size(), 0U);
    expectRefused(*run({0x9E, 0x12, 0, 0, 0, 0, 0, 0, 0x40, 0, 0, 0, 0, 24}), sense::kLbaOutOfRange);
}

} // namespace

} // namespace freshseat::scsi
