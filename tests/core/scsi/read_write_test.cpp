// SPDX-License-Identifier: GPL-3.0-or-later
// READ and WRITE in all sizes, ranges, residuals, faults.
#include "tests/core/scsi/unit_fixture.h"

namespace freshseat::scsi {

namespace {

using ReadWriteTest = UnitTest;

TEST_F(ReadWriteTest, EveryFormReadsWhatEveryFormWrote)
{
    const std::vector<Cdb> writes{{0x0A, 0, 0, 8, 2},
                                  {0x2A, 0, 0, 0, 0, 8, 0, 0, 2},
                                  {0xAA, 0, 0, 0, 0, 8, 0, 0, 0, 2},
                                  {0x8A, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 2}};
    const std::vector<Cdb> reads{{0x08, 0, 0, 8, 2},
                                 {0x28, 0, 0, 0, 0, 8, 0, 0, 2},
                                 {0xA8, 0, 0, 0, 0, 8, 0, 0, 0, 2},
                                 {0x88, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 2}};
    unsigned seed = 0;
    for (const auto &cdb : writes) {
        const Bytes data = pattern(1024, ++seed);
        const auto wrote = run(cdb, data);
        EXPECT_EQ(wrote->task.status, Status::Good);
        EXPECT_EQ(wrote->task.wantedDataOut, 1024U);
        EXPECT_EQ(stored(8, 2), data);
        for (const auto &back : reads) EXPECT_EQ(run(back)->dataIn(), data);
    }
}

TEST_F(ReadWriteTest, SixByteCountOfZeroMeans256)
{
    EXPECT_EQ(run({0x08, 0, 0, 0, 0})->task.dataIn.size(), 256U * 512);
}

TEST_F(ReadWriteTest, ZeroBlocksIsNoError)
{
    EXPECT_EQ(read10(0, 0)->task.status, Status::Good);
    EXPECT_EQ(read10(kBlocks, 0)->task.status, Status::Good);
    expectRefused(*read10(kBlocks + 1, 0), sense::kLbaOutOfRange);
}

TEST_F(ReadWriteTest, RefusesRangesPastTheEnd)
{
    expectRefused(*read10(kBlocks - 1, 2), sense::kLbaOutOfRange);
    expectRefused(*write10(kBlocks, Bytes(512)), sense::kLbaOutOfRange);
    // LBA + count wraps around 2^64.
    expectRefused(*run({0x88, 0, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0, 2}), sense::kLbaOutOfRange);
    expectRefused(*run({0x8A, 0, 0x80, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF}), sense::kLbaOutOfRange);
}

TEST_F(ReadWriteTest, RefusesMoreThanTheMaximumTransfer)
{
    unit.attach(std::make_shared<block::MemoryDevice>(64 * 1024 * 1024));
    run({0x00}); // the attention that tells of the new disk
    run({0x00}, {}, kTwo);
    EXPECT_EQ(run({0x88, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0})->task.dataIn.size(), 32U * 1024 * 1024);
    expectRefused(*run({0x88, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1}), sense::kInvalidFieldInCdb);
}

TEST_F(ReadWriteTest, RefusesProtectionInformation)
{
    expectRefused(*run({0x28, 0x20, 0, 0, 0, 0, 0, 0, 1}), sense::kInvalidFieldInCdb);
    expectRefused(*run({0x2A, 0x60, 0, 0, 0, 0, 0, 0, 1}, Bytes(512)), sense::kInvalidFieldInCdb);
    expectRefused(*run({0x8A, 0x20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1}, Bytes(512)), sense::kInvalidFieldInCdb);
}

TEST_F(ReadWriteTest, ShortDataWritesWholeBlocksOnly)
{
    const Bytes data = pattern(512 + 200);
    const auto wrote = run({0x2A, 0, 0, 0, 0, 4, 0, 0, 3}, data);
    EXPECT_EQ(wrote->task.status, Status::Good);
    EXPECT_EQ(wrote->task.wantedDataOut, 3U * 512);
    EXPECT_EQ(stored(4, 1), Bytes(data.begin(), data.begin() + 512));
    EXPECT_EQ(stored(5, 2), Bytes(1024));
}

TEST_F(ReadWriteTest, MoreDataThanAskedIsNotWritten)
{
    run({0x2A, 0, 0, 0, 0, 4, 0, 0, 1}, pattern(2048));
    EXPECT_EQ(stored(5, 3), Bytes(1536));
}

TEST_F(ReadWriteTest, FuaMakesAWriteDurable)
{
    write10(0, Bytes(512));
    EXPECT_EQ(device->startedDurable(block::IoKind::Write), 0U);
    run({0x2A, 0x08, 0, 0, 0, 0, 0, 0, 1}, Bytes(512));
    EXPECT_EQ(device->startedDurable(block::IoKind::Write), 1U);
}

TEST_F(ReadWriteTest, FaultsBecomeSense)
{
    using block::IoKind;
    using block::IoStatus;
    device->fail(IoKind::Read, IoStatus::MediumError);
    const auto failed = read10(7, 2);
    expectRefused(*failed, sense::kUnrecoveredRead);
    EXPECT_EQ(failed->task.sense.bytes[0], std::byte{0xF0});
    EXPECT_EQ(failed->task.sense.bytes[6], std::byte{7});
    const std::vector<std::pair<IoStatus, SenseCode>> cases{{IoStatus::OutOfSpace, {0x7, 0x27, 0x07}},
                                                            {IoStatus::WriteFault, {0x3, 0x0C, 0x00}},
                                                            {IoStatus::ReadOnly, {0x7, 0x27, 0x00}},
                                                            {IoStatus::OutOfRange, {0x5, 0x21, 0x00}},
                                                            {IoStatus::Gone, {0x2, 0x04, 0x01}}};
    for (const auto &[fault, code] : cases) {
        device->fail(IoKind::Write, fault);
        expectRefused(*write10(0, Bytes(512)), code);
    }
}

TEST_F(ReadWriteTest, ReadOnlyDisksRefuseChangesAndRead)
{
    memory->setReadOnly(true);
    expectRefused(*write10(0, Bytes(512)), sense::kWriteProtected);
    EXPECT_EQ(read10(0, 1)->task.status, Status::Good);
}

TEST_F(ReadWriteTest, WithoutADiskTheUnitIsNotReady)
{
    unit.attach(nullptr);
    EXPECT_EQ(unit.device(), nullptr);
    expectRefused(*read10(0, 1), sense::kBecomingReady);
    expectRefused(*run({0x00}), sense::kBecomingReady);
    EXPECT_EQ(status({0x12, 0, 0, 0, 96}), Status::Good);
    EXPECT_EQ(status({0x1A, 0, 0x3F, 0, 255}), Status::Good);
}

TEST_F(ReadWriteTest, ASlowDeviceAnswersLater)
{
    device->hold(block::IoKind::Read);
    const auto reading = read10(0, 1);
    EXPECT_FALSE(reading->answered());
    EXPECT_EQ(unit.running(), 1U);
    ASSERT_TRUE(device->release());
    EXPECT_EQ(reading->doneCalls, 1);
    EXPECT_EQ(reading->task.status, Status::Good);
    EXPECT_EQ(unit.running(), 0U);
}

TEST_F(ReadWriteTest, BuffersGoBackToThePool)
{
    read10(0, 8);
    write10(0, Bytes(512));
    EXPECT_EQ(buffers.inUse(), 0U);
}

} // namespace

} // namespace freshseat::scsi
