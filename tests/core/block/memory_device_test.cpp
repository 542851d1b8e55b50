// SPDX-License-Identifier: GPL-3.0-or-later
// What the contract does not say: how much memory a RAM disk takes.
#include "core/block/memory_device.h"

#include <gtest/gtest.h>

#include <vector>

namespace freshseat::block {

namespace {

IoStatus perform(MemoryDevice &device, IoKind kind, std::uint64_t offset, std::vector<std::byte> &data)
{
    Io io;
    io.kind = kind;
    io.offset = offset;
    io.length = data.size();
    io.data = data.data();
    EXPECT_TRUE(device.start(io));
    return io.status;
}

TEST(MemoryDeviceTest, TakesSpaceForWhatIsWritten)
{
    MemoryDevice device(std::uint64_t{1} << 40);
    EXPECT_EQ(device.allocated(), 0U);
    std::vector<std::byte> data(4096, std::byte{1});
    EXPECT_EQ(perform(device, IoKind::Write, std::uint64_t{1} << 39, data), IoStatus::Ok);
    EXPECT_EQ(device.allocated(), 65536U);
    EXPECT_EQ(perform(device, IoKind::Zero, std::uint64_t{1} << 39, data), IoStatus::Ok);
    EXPECT_EQ(device.allocated(), 0U);
}

TEST(MemoryDeviceTest, ProvisioningIsExactToTheBlock)
{
    MemoryDevice device(1024 * 1024);
    std::vector<std::byte> data(512, std::byte{1});
    perform(device, IoKind::Write, 3 * 4096 + 512, data);
    EXPECT_FALSE(device.provisioning(0).mapped);
    EXPECT_EQ(device.provisioning(512).length, 3 * 4096U - 512);
    EXPECT_TRUE(device.provisioning(3 * 4096).mapped);
    EXPECT_EQ(device.provisioning(3 * 4096).length, 4096U);
    perform(device, IoKind::Zero, 3 * 4096 + 512, data); // a part of a block stays
    EXPECT_TRUE(device.provisioning(3 * 4096).mapped);
}

TEST(MemoryDeviceTest, ReadOnlyRefusesChanges)
{
    MemoryDevice device(65536, true);
    std::vector<std::byte> data(512);
    EXPECT_TRUE(device.readOnly());
    EXPECT_EQ(perform(device, IoKind::Write, 0, data), IoStatus::ReadOnly);
    EXPECT_EQ(perform(device, IoKind::Zero, 0, data), IoStatus::ReadOnly);
    EXPECT_EQ(perform(device, IoKind::Read, 0, data), IoStatus::Ok);
    EXPECT_EQ(perform(device, IoKind::Flush, 0, data), IoStatus::Ok);
}

} // namespace

} // namespace freshseat::block
