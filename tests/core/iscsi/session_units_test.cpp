// SPDX-License-Identifier: GPL-3.0-or-later
// Units that are added while a session lasts.
#include "tests/core/iscsi/session_fixture.h"

namespace freshseat::iscsi {
namespace {

TEST_F(SessionTest, NewUnitsAreAnAttentionAndAMessage)
{
    open();
    ask({initiator.request(Opcode::NopOut, 0x80), {}}); // an operating system's initiator
    units->units.push_back(std::make_shared<scsi::LogicalUnit>(
        scsi::Identity{"iqn.2026-01.test:disk", 1, "S2", 0x3000000000000002, "Freshseat disk"}, pool));
    units->units[1]->attach(device);
    session->unitsAdded();
    const auto told = replies();
    ASSERT_EQ(told.size(), 1U);
    EXPECT_EQ(told[0].header.opcode(), Opcode::AsyncMessage);
    EXPECT_EQ(told[0].header.get8(36), 0U); // a SCSI event
    EXPECT_EQ(told[0].header.itt(), kReservedTag);
    ASSERT_EQ(told[0].payload.size(), 20U);
    EXPECT_EQ(std::to_integer<unsigned>(told[0].payload[2 + 12]), 0x3FU);
    EXPECT_EQ(std::to_integer<unsigned>(told[0].payload[2 + 13]), 0x0EU);
    for (const std::uint8_t lun : {std::uint8_t{0}, std::uint8_t{1}}) {
        Header request = initiator.testUnitReady();
        request.put8(9, lun);
        EXPECT_EQ(senseKeyOf(askOne({request, {}}, Opcode::ScsiResponse)), 6U);
        request = initiator.testUnitReady();
        request.put8(9, lun);
        EXPECT_EQ(statusOf(askOne({request, {}}, Opcode::ScsiResponse)), 0U);
    }
}

TEST_F(SessionTest, ABootLoaderIsSparedTheMessage)
{
    open();
    session->unitsAdded();
    EXPECT_TRUE(replies().empty());
    EXPECT_EQ(senseKeyOf(askOne({initiator.testUnitReady(), {}}, Opcode::ScsiResponse)), 6U);
}

} // namespace
} // namespace freshseat::iscsi
