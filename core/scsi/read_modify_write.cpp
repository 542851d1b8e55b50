// SPDX-License-Identifier: GPL-3.0-or-later
// COMPARE AND WRITE and ORWRITE (16) (SBC-3 5.2, 5.5). The gate keeps every other change out between their read and
// their write.
#include "core/scsi/transfer.h"

namespace freshseat::scsi {

namespace {

constexpr std::uint64_t kMaxCompareBlocks = 1; ///< MAXIMUM COMPARE AND WRITE LENGTH of VPD B0h

Next written(Unit &unit, Task &task)
{
    return unit.refuseIo(task);
}

/// To where the last Read was.
Next writeBack(Unit &unit, Task &task, const std::byte *data)
{
    const Blocks same{task.io.offset / block::kSectorSize, task.io.length / block::kSectorSize};
    Unit::writeOf(task, same, data, written);
    task.io.durable = unit.wantsDurable(task);
    return Next::Io;
}

Next compared(Unit &unit, Task &task)
{
    if (task.io.status != block::IoStatus::Ok) return unit.refuseIo(task);
    const std::size_t half = task.scratch.size();
    const auto difference = firstDifference(task.scratch.span(), task.dataOut.first(half));
    if (difference) return unit.refuse(task, sense::kMiscompare, *difference);
    return writeBack(unit, task, task.dataOut.data() + half);
}

Next combined(Unit &unit, Task &task)
{
    if (task.io.status != block::IoStatus::Ok) return unit.refuseIo(task);
    for (std::size_t i = 0; i < task.scratch.size(); ++i) task.scratch.data()[i] |= task.dataOut[i];
    return writeBack(unit, task, task.scratch.data());
}

Next readFirst(Unit &unit, Task &task, Blocks blocks, Continuation next)
{
    task.scratch = unit.buffers().take(blocks.count * block::kSectorSize);
    return Unit::io(task, block::IoKind::Read, blocks, task.scratch.data(), next);
}

} // namespace

Next compareAndWrite(Unit &unit, Task &task)
{
    const Blocks blocks{be64(task.cdb, 2), task.cdb[13]};
    if (wantsProtection(task.cdb)) return unit.refuse(task, badCdb(1, 7));
    if (!unit.contains(blocks)) return unit.refuse(task, sense::kLbaOutOfRange);
    const bool countWrapped = blocks.count == 0 && !task.dataOut.empty(); // the field has eight bits
    if (blocks.count > kMaxCompareBlocks || countWrapped) return unit.refuse(task, badCdb(13));
    if (blocks.count == 0) return Next::Finish;
    task.wantedDataOut = 2 * blocks.count * block::kSectorSize;
    // Data of another length has its two halves elsewhere: writing any of it would be wrong.
    if (task.dataOut.size() != task.wantedDataOut) return unit.refuse(task, sense::kWrongDataLength);
    return readFirst(unit, task, blocks, compared);
}

Next orWrite(Unit &unit, Task &task)
{
    const Blocks blocks = blocksOf(task.cdb);
    if (const auto refused = checkTransfer(unit, task, blocks)) return unit.refuse(task, *refused);
    if (blocks.count == 0) return Next::Finish;
    task.wantedDataOut = blocks.count * block::kSectorSize;
    if (task.dataOut.size() < task.wantedDataOut) return unit.refuse(task, sense::kWrongDataLength);
    return readFirst(unit, task, blocks, combined);
}

} // namespace freshseat::scsi
