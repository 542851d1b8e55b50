// SPDX-License-Identifier: GPL-3.0-or-later
// INQUIRY (SPC-4 6.6): standard data; vital product data is in vpd.cpp.
#include "core/scsi/unit.h"
#include "core/scsi/vpd.h"

#include <array>

namespace freshseat::scsi {

namespace {

constexpr std::size_t kStandardLength = 96;
constexpr std::array<std::uint16_t, 4> kStandards{0x00A0, 0x0960, 0x0460, 0x04C0}; // SAM-5, iSCSI, SPC-4, SBC-3

Reply standardData(const Identity &identity)
{
    Reply reply;
    reply.put8(0x00); // connected, direct access
    reply.put8(0x00); // not removable
    reply.put8(0x06); // SPC-4
    reply.put8(0x12); // HISUP, response data format 2
    reply.put8(kStandardLength - 5);
    reply.put8(0x00);
    reply.put8(0x00);
    reply.put8(0x02); // CMDQUE
    reply.text(kVendor, 8);
    reply.text(identity.product, 16);
    reply.text("0001", 4);
    reply.zeros(22);
    for (const std::uint16_t standard : kStandards) reply.put16(standard);
    reply.zeros(kStandardLength - reply.size());
    return reply;
}

} // namespace

Next inquiry(Unit &unit, Task &task)
{
    const bool vital = (task.cdb[1] & 0x01) != 0;
    const std::uint8_t page = task.cdb[2];
    const std::uint16_t allocation = be16(task.cdb, 3);
    if (!vital && page != 0) return unit.refuse(task, badCdb(2));
    if (!vital) return unit.answer(task, standardData(unit.identity()).view(), allocation);
    const auto reply = vitalProductData(page, unit.identity());
    if (!reply) return unit.refuse(task, badCdb(2));
    return unit.answer(task, reply->view(), allocation);
}

} // namespace freshseat::scsi
