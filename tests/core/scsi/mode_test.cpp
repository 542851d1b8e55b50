// SPDX-License-Identifier: GPL-3.0-or-later
// MODE SENSE, MODE SELECT and what the three changeable bits do.
#include "core/base/byte_order.h"
#include "tests/core/scsi/unit_fixture.h"

namespace freshseat::scsi {

namespace {

using ModeTest = UnitTest;

class ModeSelectTest : public UnitTest
{
protected:
    /// Reads a page, changes one byte of it, and selects it.
    std::unique_ptr<Sent> change(unsigned page, std::size_t byte, unsigned bits)
    {
        Bytes list = run({0x1A, 0x08, page, 0, 255})->dataIn();
        list[0] = list[2] = std::byte{0};
        list[4 + byte] ^= static_cast<std::byte>(bits);
        const auto size = static_cast<unsigned>(list.size());
        return start({0x15, 0x10, 0, 0, size}, list);
    }
};

TEST_F(ModeTest, EveryPageAndAll)
{
    for (const unsigned page : {0x01U, 0x08U, 0x0AU, 0x1CU}) {
        const auto reply = run({0x1A, 0x08, page, 0, 255});
        EXPECT_EQ(reply->in8(0), reply->task.dataIn.size() - 1);
        EXPECT_EQ(reply->in8(3), 0U);
        EXPECT_EQ(reply->in8(4), page);
        EXPECT_EQ(reply->in8(5), reply->task.dataIn.size() - 6);
    }
    EXPECT_EQ(run({0x1A, 0x08, 0x3F, 0, 255})->task.dataIn.size(), 4U + 12 + 20 + 12 + 12);
    EXPECT_EQ(run({0x1A, 0x08, 0x3F, 0xFF, 255})->task.dataIn.size(), 60U);
    const auto caching = run({0x1A, 0x08, 0x08, 0, 255});
    EXPECT_EQ(caching->in8(6), 0x04U); // WCE
    EXPECT_EQ(caching->in8(2), 0x10U); // DPOFUA
    expectRefused(*run({0x1A, 0, 0x05, 0, 255}), sense::kInvalidFieldInCdb);
    expectRefused(*run({0x1A, 0, 0x0A, 1, 255}), sense::kInvalidFieldInCdb);
    expectRefused(*run({0x1A, 0, 0xC8, 0, 255}), sense::kSavingNotSupported);
}

TEST_F(ModeTest, BlockDescriptors)
{
    const auto brief = run({0x1A, 0, 0x0A, 0, 255});
    EXPECT_EQ(brief->in8(3), 8U);
    EXPECT_EQ(loadBe32(brief->task.dataIn.data() + 4), kBlocks);
    EXPECT_EQ(loadBe32(brief->task.dataIn.data() + 8), 512U);
    const auto wide = run({0x5A, 0x10, 0x0A, 0, 0, 0, 0, 0, 255});
    EXPECT_EQ(loadBe16(wide->task.dataIn.data()), wide->task.dataIn.size() - 2);
    EXPECT_EQ(loadBe16(wide->task.dataIn.data() + 6), 16U);
    EXPECT_EQ(loadBe64(wide->task.dataIn.data() + 8), kBlocks);
    EXPECT_EQ(run({0x1A, 0, 0x3F, 0, 3})->task.dataIn.size(), 3U);
    EXPECT_EQ(run({0x1A, 0, 0x3F, 0, 0})->task.dataIn.size(), 0U);
}

TEST_F(ModeTest, ChangeableBits)
{
    EXPECT_EQ(run({0x1A, 0x08, 0x48, 0, 255})->in8(6), 0x04U);
    EXPECT_EQ(run({0x1A, 0x08, 0x4A, 0, 255})->in8(6), 0x04U);
    EXPECT_EQ(run({0x1A, 0x08, 0x4A, 0, 255})->in8(8), 0x08U);
}

TEST_F(ModeTest, AReadOnlyDiskIsWriteProtected)
{
    memory->setReadOnly(true);
    EXPECT_EQ(run({0x1A, 0x08, 0x08, 0, 255})->in8(2), 0x90U);
}

TEST_F(ModeSelectTest, SoftwareWriteProtect)
{
    EXPECT_EQ(change(0x0A, 4, 0x08)->task.status, Status::Good);
    expectRefused(*write10(0, Bytes(512)), sense::kWriteProtected);
    expectRefused(*run({0x00}, {}, kTwo), sense::kModeParametersChanged);
    EXPECT_EQ(run({0x1A, 0x08, 0x8A, 0, 255})->in8(8), 0U); // default
    EXPECT_EQ(change(0x0A, 4, 0x08)->task.status, Status::Good);
    EXPECT_EQ(write10(0, Bytes(512))->task.status, Status::Good);
}

TEST_F(ModeSelectTest, DescriptorSense)
{
    EXPECT_EQ(change(0x0A, 2, 0x04)->task.status, Status::Good);
    device->fail(block::IoKind::Read, block::IoStatus::MediumError);
    const auto failed = read10(7, 1);
    EXPECT_EQ(failed->task.sense.bytes[0], std::byte{0x72});
    EXPECT_EQ(failed->task.sense.bytes[1], std::byte{0x03});
    EXPECT_EQ(failed->task.sense.length, 20U);
    EXPECT_EQ(failed->task.sense.bytes[19], std::byte{7});
}

TEST_F(ModeSelectTest, WithoutWriteCacheEveryChangeIsDurable)
{
    EXPECT_EQ(change(0x08, 2, 0x04)->task.status, Status::Good);
    EXPECT_EQ(device->started(block::IoKind::Flush), 1U);
    write10(0, Bytes(512));
    EXPECT_EQ(device->startedDurable(block::IoKind::Write), 1U);
    EXPECT_EQ(status({0x41, 0, 0, 0, 0, 0, 0, 0, 1}, Bytes(512)), Status::Good);
    EXPECT_EQ(device->startedDurable(block::IoKind::Zero), 1U);
}

TEST_F(ModeSelectTest, RefusesWhatCannotBeChanged)
{
    expectRefused(*change(0x0A, 3, 0x10), sense::kInvalidFieldInParameters);
    expectRefused(*change(0x08, 2, 0x01), sense::kInvalidFieldInParameters);
    expectRefused(*change(0x08, 1, 0x01), sense::kInvalidFieldInParameters);
    // One good page and one bad: nothing is taken.
    Bytes list = run({0x1A, 0x08, 0x3F, 0, 255})->dataIn();
    list[4 + 12 + 2] ^= std::byte{0x04};
    list.back() ^= std::byte{1};
    expectRefused(*run({0x15, 0x10, 0, 0, static_cast<unsigned>(list.size())}, list), sense::kInvalidFieldInParameters);
    EXPECT_EQ(run({0x1A, 0x08, 0x08, 0, 255})->in8(6), 0x04U);
}

TEST_F(ModeSelectTest, RefusesBrokenLists)
{
    EXPECT_EQ(status({0x15, 0x10}), Status::Good);
    expectRefused(*run({0x15, 0x00, 0, 0, 4}, Bytes(4)), sense::kInvalidFieldInCdb);
    expectRefused(*run({0x15, 0x11, 0, 0, 4}, Bytes(4)), sense::kInvalidFieldInCdb);
    expectRefused(*run({0x15, 0x10, 0, 0, 3}, Bytes(3)), sense::kParameterListLength);
    expectRefused(*run({0x15, 0x10, 0, 0, 8}, Bytes(4)), sense::kWrongDataLength);
    Bytes cut = run({0x1A, 0x08, 0x08, 0, 255})->dataIn();
    cut.resize(10);
    expectRefused(*run({0x15, 0x10, 0, 0, 10}, cut), sense::kParameterListLength);
    Bytes descriptor(4);
    descriptor[3] = std::byte{8};
    expectRefused(*run({0x15, 0x10, 0, 0, 4}, descriptor), sense::kParameterListLength);
    descriptor[3] = std::byte{9};
    expectRefused(*run({0x15, 0x10, 0, 0, 4}, descriptor), sense::kInvalidFieldInParameters);
    Bytes sized(12);
    sized[3] = std::byte{8};
    expectRefused(*run({0x15, 0x10, 0, 0, 12}, sized), sense::kInvalidFieldInParameters); // block length 0
    sized[10] = std::byte{2};
    EXPECT_EQ(status({0x15, 0x10, 0, 0, 12}, sized), Status::Good);
}

} // namespace

} // namespace freshseat::scsi
