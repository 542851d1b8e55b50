// SPDX-License-Identifier: GPL-3.0-or-later
// READ DEFECT DATA 10 and 12 (SBC-3 5.18, 5.19): bad blocks are the storage host's matter, so both lists are there and
// empty.
#include "core/scsi/unit.h"

namespace freshseat::scsi {

Next readDefectData(Unit &unit, Task &task)
{
    constexpr std::uint8_t kTwelveBytes = 0xB7;
    constexpr std::uint32_t kListsAndFormat = 0x1F; // PLISTV, GLISTV, format: what was asked for
    const bool twelve = task.cdb[0] == kTwelveBytes;
    Reply reply(twelve ? 8 : 4);
    reply.set8(1, task.cdb[twelve ? 1 : 2] & kListsAndFormat);
    return unit.answer(task, reply.view(), twelve ? be32(task.cdb, 6) : be16(task.cdb, 7));
}

} // namespace freshseat::scsi
