// SPDX-License-Identifier: GPL-3.0-or-later
// VERIFY and WRITE AND VERIFY (SBC-3 5.29 to 5.31, 5.36 to 5.38): BYTCHK 00b reads the blocks, 01b compares them with
// as many sent, 11b (VERIFY only) with one sent block.
#include "core/scsi/transfer.h"

namespace freshseat::scsi {

namespace {

enum class Check : std::uint8_t { Medium, Bytes, Reserved, OneBlock };

Check checkOf(const Task &task)
{
    return static_cast<Check>((task.cdb[1] >> 1) & 0x03);
}

std::optional<std::uint64_t> differenceFromBlock(std::span<const std::byte> data, std::span<const std::byte> block)
{
    for (std::size_t at = 0; at < data.size(); at += block.size())
        if (const auto found = firstDifference(data.subspan(at, block.size()), block)) return at + *found;
    return {};
}

/// The blocks are in task.scratch.
Next compareRead(Unit &unit, Task &task)
{
    if (task.io.status != block::IoStatus::Ok) return unit.refuseIo(task);
    const Check check = checkOf(task);
    std::optional<std::uint64_t> difference;
    if (check == Check::Bytes) difference = firstDifference(task.scratch.span(), task.dataOut);
    if (check == Check::OneBlock)
        difference = differenceFromBlock(task.scratch.span(), task.dataOut.first(block::kSectorSize));
    return difference ? unit.refuse(task, sense::kMiscompare, *difference) : Next::Finish;
}

Next readBack(Unit &unit, Task &task, Blocks blocks)
{
    task.scratch = unit.buffers().take(blocks.count * block::kSectorSize);
    return Unit::io(task, block::IoKind::Read, blocks, task.scratch.data(), compareRead);
}

Next written(Unit &unit, Task &task)
{
    if (task.io.status != block::IoStatus::Ok) return unit.refuseIo(task);
    return readBack(unit, task, {task.io.offset / block::kSectorSize, task.io.length / block::kSectorSize});
}

} // namespace

Next verify(Unit &unit, Task &task)
{
    const Blocks blocks = blocksOf(task.cdb);
    const Check check = checkOf(task);
    if (check == Check::Reserved) return unit.refuse(task, badCdb(1, 2));
    if (const auto refused = checkTransfer(unit, task, blocks)) return unit.refuse(task, *refused);
    if (blocks.count == 0) return Next::Finish;
    if (check == Check::Bytes) task.wantedDataOut = blocks.count * block::kSectorSize;
    if (check == Check::OneBlock) task.wantedDataOut = block::kSectorSize;
    if (task.dataOut.size() < task.wantedDataOut) return unit.refuse(task, sense::kWrongDataLength);
    return readBack(unit, task, blocks);
}

/// Written, made durable, and read again: what was asked for is that the data is on the medium.
Next writeAndVerify(Unit &unit, Task &task)
{
    const Blocks blocks = blocksOf(task.cdb);
    const Check check = checkOf(task);
    if (check != Check::Medium && check != Check::Bytes) return unit.refuse(task, badCdb(1, 2));
    if (const auto refused = checkTransfer(unit, task, blocks)) return unit.refuse(task, *refused);
    task.wantedDataOut = blocks.count * block::kSectorSize;
    const Blocks sent = cutToSent(task, blocks);
    if (sent.count == 0) return Next::Finish;
    Unit::writeOf(task, sent, task.dataOut.data(), written);
    task.io.durable = true;
    return Next::Io;
}

} // namespace freshseat::scsi
