// SPDX-License-Identifier: GPL-3.0-or-later
// READ and WRITE, 6 to 16 bytes (SBC-3 5.8 to 5.11, 5.32 to 5.35). The hot path: one Io, no allocation but the pooled
// buffer.
#include "core/scsi/transfer.h"

namespace freshseat::scsi {

namespace {

Next transferred(Unit &unit, Task &task)
{
    return unit.refuseIo(task); // Good when the Io is
}

} // namespace

Next read(Unit &unit, Task &task)
{
    const Blocks blocks = blocksOf(task.cdb);
    if (const auto refused = checkTransfer(unit, task, blocks)) return unit.refuse(task, *refused);
    if (blocks.count == 0) return Next::Finish;
    task.dataIn = unit.buffers().take(blocks.count * block::kSectorSize);
    Unit::io(task, block::IoKind::Read, blocks, task.dataIn.data(), transferred);
    task.io.loan = task.loan;
    return Next::Io;
}

Next write(Unit &unit, Task &task)
{
    const Blocks blocks = blocksOf(task.cdb);
    if (const auto refused = checkTransfer(unit, task, blocks)) return unit.refuse(task, *refused);
    task.wantedDataOut = blocks.count * block::kSectorSize;
    const Blocks sent = cutToSent(task, blocks);
    if (sent.count == 0) return Next::Finish;
    Unit::writeOf(task, sent, task.dataOut.data(), transferred);
    task.io.durable = unit.wantsDurable(task);
    return Next::Io;
}

} // namespace freshseat::scsi
