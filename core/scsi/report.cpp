// SPDX-License-Identifier: GPL-3.0-or-later
// TEST UNIT READY, REQUEST SENSE, REPORT LUNS (SPC-4 6.47, 6.39, 6.33).
#include "core/scsi/unit.h"

namespace freshseat::scsi {

/// Admission has seen to everything.
Next testUnitReady(Unit &, Task &)
{
    return Next::Finish;
}

/// A waiting unit attention is told as data, with status GOOD.
Next requestSense(Unit &unit, Task &task)
{
    const bool descriptorFormat = (task.cdb[1] & 0x01) != 0;
    const Sense sense = makeSense(unit.takeAttention(task.nexus).value_or(sense::kNone), descriptorFormat);
    return unit.answer(task, std::span(sense.bytes).first(sense.length), task.cdb[4]);
}

/// This unit alone: the target, which knows the others, answers for all of them. No well-known units.
Next reportLuns(Unit &unit, Task &task)
{
    constexpr std::uint8_t kOnlyWellKnown = 1;
    constexpr std::uint8_t kAll = 2;
    const std::uint8_t select = task.cdb[2];
    if (select > kAll) return unit.refuse(task, badCdb(2));
    Reply reply(8);
    if (select != kOnlyWellKnown) {
        // Peripheral addressing up to 255, flat space addressing above (SAM-5 4.7.3).
        const std::uint32_t lun = unit.identity().lun;
        reply.put16(lun < 256 ? lun : 0x4000U | (lun & 0x3FFFU));
        reply.zeros(6);
    }
    reply.set32(0, static_cast<std::uint32_t>(reply.size() - 8));
    return unit.answer(task, reply.view(), be32(task.cdb, 6));
}

} // namespace freshseat::scsi
