// SPDX-License-Identifier: GPL-3.0-or-later
// A logical unit over a RAM disk with faults on order, two sessions, and CDBs in short.
#pragma once
#include "core/block/failing_device.h"
#include "core/block/memory_device.h"
#include "core/scsi/logical_unit.h"
#include "core/scsi/sense.h"

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <vector>

namespace freshseat::scsi {

using Bytes = std::vector<std::byte>;
using Cdb = std::vector<unsigned>; ///< its first bytes; the rest is 0

inline Bytes pattern(std::size_t size, unsigned seed = 1)
{
    Bytes bytes(size);
    for (std::size_t i = 0; i < size; ++i) bytes[i] = static_cast<std::byte>((i * 31 + seed * 7 + i / 512) | 1U);
    return bytes;
}

/// One command with the memory it needs; counts its `done`.
struct Sent {
    Task task;
    Bytes dataOut;
    int doneCalls = 0;
    bool inlineAnswer = false;

    [[nodiscard]] bool answered() const { return inlineAnswer || doneCalls == 1; }
    [[nodiscard]] Bytes dataIn() const { return {task.dataIn.span().begin(), task.dataIn.span().end()}; }
    [[nodiscard]] unsigned in8(std::size_t at) const { return std::to_integer<unsigned>(task.dataIn.span()[at]); }
};

class UnitTest : public ::testing::Test
{
protected:
    static constexpr std::uint64_t kBlocks = 16 * 1024; ///< 8 MiB
    static constexpr NexusId kOne = 11;
    static constexpr NexusId kTwo = 22;

    UnitTest()
        : memory(std::make_shared<block::MemoryDevice>(kBlocks * block::kSectorSize))
        , device(std::make_shared<block::FailingDevice>(memory))
        , unit({"iqn.2026-11.org.freshseat:seat1", 0, "SERIAL0001", 0x3123456789ABCDEF, "Freshseat disk"}, buffers)
    {
        unit.attach(device);
        unit.nexusGained(kOne, "iqn.2026-11.org.example:one,i,0x400000000001");
        unit.nexusGained(kTwo, "iqn.2026-11.org.example:two,i,0x400000000002");
    }

    /// Starts a command; it may still run when this returns.
    std::unique_ptr<Sent> start(const Cdb &cdb, Bytes dataOut = {}, NexusId nexus = kOne)
    {
        auto command = std::make_unique<Sent>();
        command->dataOut = std::move(dataOut);
        command->task.nexus = nexus;
        std::size_t at = 0;
        for (const unsigned byte : cdb) command->task.cdb[at++] = static_cast<std::uint8_t>(byte);
        command->task.dataOut = command->dataOut;
        command->task.user = command.get();
        command->task.done = [](Task &task) { ++static_cast<Sent *>(task.user)->doneCalls; };
        command->inlineAnswer = unit.execute(command->task);
        return command;
    }
    /// A command that is answered at once.
    std::unique_ptr<Sent> run(const Cdb &cdb, Bytes dataOut = {}, NexusId nexus = kOne)
    {
        auto command = start(cdb, std::move(dataOut), nexus);
        EXPECT_TRUE(command->inlineAnswer);
        return command;
    }
    Status status(const Cdb &cdb, Bytes dataOut = {}, NexusId nexus = kOne)
    {
        return run(cdb, std::move(dataOut), nexus)->task.status;
    }

    std::unique_ptr<Sent> write10(unsigned lba, Bytes data)
    {
        const auto count = static_cast<unsigned>(data.size() / block::kSectorSize);
        return start({0x2A, 0, 0, 0, lba >> 8, lba & 0xFF, 0, count >> 8, count & 0xFF, 0}, std::move(data));
    }
    std::unique_ptr<Sent> read10(unsigned lba, unsigned count, NexusId nexus = kOne)
    {
        return start({0x28, 0, 0, 0, lba >> 8, lba & 0xFF, 0, count >> 8, count & 0xFF, 0}, {}, nexus);
    }
    /// What is on the disk.
    Bytes stored(std::uint64_t lba, std::uint64_t count)
    {
        Bytes bytes(count * block::kSectorSize);
        block::Io io;
        io.offset = lba * block::kSectorSize;
        io.length = bytes.size();
        io.data = bytes.data();
        EXPECT_TRUE(memory->start(io));
        EXPECT_EQ(io.status, block::IoStatus::Ok);
        return bytes;
    }

    BufferPool buffers;
    std::shared_ptr<block::MemoryDevice> memory;
    std::shared_ptr<block::FailingDevice> device;
    LogicalUnit unit;
};

/// Sense in the fixed form.
inline SenseCode senseOf(const Sent &command)
{
    const auto &bytes = command.task.sense.bytes;
    return {std::to_integer<std::uint8_t>(bytes[2]), std::to_integer<std::uint8_t>(bytes[12]),
            std::to_integer<std::uint8_t>(bytes[13])};
}

inline void expectRefused(const Sent &command, SenseCode code)
{
    EXPECT_EQ(command.task.status, Status::CheckCondition);
    EXPECT_EQ(senseOf(command).key, code.key);
    EXPECT_EQ(senseOf(command).asc, code.asc);
    EXPECT_EQ(senseOf(command).ascq, code.ascq);
    EXPECT_TRUE(command.task.dataIn.empty());
}

} // namespace freshseat::scsi
