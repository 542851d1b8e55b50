// SPDX-License-Identifier: GPL-3.0-or-later
// PRE-FETCH, SYNCHRONIZE CACHE, START STOP UNIT (SBC-3 5.7, 5.22, 5.19).
#include "core/scsi/transfer.h"

namespace freshseat::scsi {

namespace {

Next flushed(Unit &unit, Task &task)
{
    task.io.offset = 0; // a flush has no LBA to report
    return unit.refuseIo(task);
}

} // namespace

/// Checked and answered GOOD: nothing is promised to be in a cache (that would be CONDITION MET), so nothing is read.
Next prefetch(Unit &unit, Task &task)
{
    return unit.contains(blocksOf(task.cdb)) ? Next::Finish : unit.refuse(task, sense::kLbaOutOfRange);
}

/// The whole cache, whatever the range; IMMED waits as well, since its answer must not come before the check of the
/// range and may come after the flush.
Next synchronizeCache(Unit &unit, Task &task)
{
    if (!unit.contains(blocksOf(task.cdb))) return unit.refuse(task, sense::kLbaOutOfRange);
    return Unit::io(task, block::IoKind::Flush, {}, nullptr, flushed);
}

/// There is nothing to spin or to eject. A stop flushes (Windows sends one at shutdown), unless NO_FLUSH.
Next startStop(Unit &unit, Task &task)
{
    const bool start = (task.cdb[4] & 0x01) != 0;
    const bool loadOrEject = (task.cdb[4] & 0x02) != 0;
    const bool noFlush = (task.cdb[4] & 0x04) != 0;
    const bool powerCondition = (task.cdb[4] & 0xF0) != 0;
    if (loadOrEject) return unit.refuse(task, badCdb(4, 1));
    if (start || noFlush || powerCondition) return Next::Finish;
    return Unit::io(task, block::IoKind::Flush, {}, nullptr, flushed);
}

} // namespace freshseat::scsi
