// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever the CDB and the data are: one answer, no byte outside, no buffer lost.
#include "core/scsi/command.h"
#include "tests/core/scsi/unit_fixture.h"

#include <random>

namespace freshseat::scsi {

namespace {

class HostileCdbTest : public UnitTest
{
protected:
    void send(const Cdb &cdb, std::size_t dataLength)
    {
        const auto sent = start(cdb, pattern(dataLength, cdb[0]));
        device->releaseAll();
        ASSERT_TRUE(sent->answered()) << cdb[0];
        ASSERT_FALSE(sent->inlineAnswer && sent->doneCalls != 0);
        if (sent->task.status == Status::CheckCondition) {
            EXPECT_GT(sent->task.sense.length, 0U);
            EXPECT_TRUE(sent->task.dataIn.empty());
        }
        EXPECT_EQ(unit.running(), 0U);
    }
};

constexpr std::size_t kDataLengths[] = {0, 1, 7, 8, 23, 24, 511, 512, 1024, 4096, 70000};

TEST_F(HostileCdbTest, EveryOpcodeWithEdgesOfItsFields)
{
    for (unsigned opcode = 0; opcode < 256; ++opcode) {
        for (const unsigned fill : {0x00U, 0x01U, 0x7FU, 0x80U, 0xFFU}) {
            for (const std::size_t length : kDataLengths) {
                Cdb cdb(16, fill);
                cdb[0] = opcode;
                send(cdb, length);
                // Without the bits that refuse it early: protection, and NACA in the control byte.
                cdb[1] &= 0x0FU;
                for (const std::size_t control : {5U, 9U, 11U, 15U}) cdb[control] &= 0xFBU;
                send(cdb, length);
            }
        }
    }
    EXPECT_EQ(buffers.inUse(), 0U);
}

TEST_F(HostileCdbTest, EveryCommandWithRandomFields)
{
    std::mt19937 random(20261122); // the same sequence each time
    for (const Command &command : allCommands()) {
        for (int round = 0; round < 300; ++round) {
            Cdb cdb(16);
            // A few bits set make plausible fields, many make absurd ones.
            for (unsigned &byte : cdb) byte = random() % 4 == 0 ? random() & 0xFFU : random() & random() & 0x03U;
            cdb[0] = command.opcode;
            if (command.serviceAction != kNoServiceAction) cdb[1] = static_cast<unsigned>(command.serviceAction);
            cdb[command.length - 1U] = 0;
            if (round % 3 == 0) device->hold(block::IoKind::Read);
            if (round % 5 == 0) device->hold(block::IoKind::Write);
            send(cdb, kDataLengths[random() % std::size(kDataLengths)]);
        }
    }
    EXPECT_EQ(buffers.inUse(), 0U);
}

} // namespace

} // namespace freshseat::scsi
