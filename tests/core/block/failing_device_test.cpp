// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/block/failing_device.h"
#include "core/block/memory_device.h"

#include <gtest/gtest.h>

#include <array>

namespace freshseat::block {

namespace {

class FailingDeviceTest : public ::testing::Test
{
protected:
    Io make(IoKind kind)
    {
        Io io;
        io.kind = kind;
        io.length = kind == IoKind::Flush ? 0 : bytes.size();
        io.data = bytes.data();
        io.done = [](Io &finished) { ++*static_cast<int *>(finished.user); };
        io.user = &done;
        return io;
    }
    IoStatus perform(IoKind kind)
    {
        Io io = make(kind);
        EXPECT_TRUE(device.start(io));
        return io.status;
    }

    std::array<std::byte, 512> bytes{};
    int done = 0;
    FailingDevice device{std::make_shared<MemoryDevice>(4096)};
};

TEST_F(FailingDeviceTest, FailsTheOnesItWasToldTo)
{
    device.fail(IoKind::Write, IoStatus::OutOfSpace, 1, 2);
    EXPECT_EQ(perform(IoKind::Write), IoStatus::Ok);
    EXPECT_EQ(perform(IoKind::Read), IoStatus::Ok);
    EXPECT_EQ(perform(IoKind::Write), IoStatus::OutOfSpace);
    EXPECT_EQ(perform(IoKind::Write), IoStatus::OutOfSpace);
    EXPECT_EQ(perform(IoKind::Write), IoStatus::Ok);
    EXPECT_EQ(device.started(IoKind::Write), 4U);
}

TEST_F(FailingDeviceTest, FailsUntilToldOtherwise)
{
    device.fail(IoKind::Flush, IoStatus::WriteFault);
    for (int i = 0; i < 5; ++i) EXPECT_EQ(perform(IoKind::Flush), IoStatus::WriteFault);
    device.fail(IoKind::Flush, IoStatus::Ok);
    EXPECT_EQ(perform(IoKind::Flush), IoStatus::Ok);
}

TEST_F(FailingDeviceTest, AFailedWriteChangesNothing)
{
    bytes.fill(std::byte{7});
    device.fail(IoKind::Write, IoStatus::OutOfSpace);
    EXPECT_EQ(perform(IoKind::Write), IoStatus::OutOfSpace);
    EXPECT_EQ(perform(IoKind::Read), IoStatus::Ok);
    EXPECT_EQ(bytes[0], std::byte{0});
}

TEST_F(FailingDeviceTest, HoldsUntilReleasedInOrder)
{
    device.hold(IoKind::Write);
    bytes.fill(std::byte{7});
    Io one = make(IoKind::Write);
    Io two = make(IoKind::Write);
    EXPECT_FALSE(device.start(one));
    EXPECT_FALSE(device.start(two));
    EXPECT_EQ(perform(IoKind::Flush), IoStatus::Ok);
    EXPECT_EQ(device.waiting(), 2U);
    device.fail(IoKind::Write, IoStatus::MediumError, 1);
    EXPECT_TRUE(device.release());
    EXPECT_EQ(done, 1);
    EXPECT_EQ(one.status, IoStatus::Ok);
    device.releaseAll();
    EXPECT_EQ(done, 2);
    EXPECT_EQ(two.status, IoStatus::MediumError);
    EXPECT_FALSE(device.release());
}

} // namespace

} // namespace freshseat::block
