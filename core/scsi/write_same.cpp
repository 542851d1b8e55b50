// SPDX-License-Identifier: GPL-3.0-or-later
// WRITE SAME 10 and 16 (SBC-3 5.39, 5.40). Zeros take no space; any other block is written in bounded pieces.
#include "core/scsi/transfer.h"

#include <algorithm>
#include <cstring>

namespace freshseat::scsi {

namespace {

constexpr std::uint64_t kPieceBlocks = 256 * 1024 / block::kSectorSize;
constexpr std::uint8_t kAnchor = 0x10;
constexpr std::uint8_t kUnmap = 0x08;
constexpr std::uint8_t kObsolete = 0x06; ///< PBDATA, LBDATA
constexpr std::uint8_t kNoDataOut = 0x01;

Next finished(Unit &unit, Task &task)
{
    return unit.refuseIo(task);
}

/// progress: blocks written; goal: blocks in all.
Next nextPiece(Unit &unit, Task &task)
{
    if (task.io.status != block::IoStatus::Ok) return unit.refuseIo(task);
    task.progress += task.io.length / block::kSectorSize;
    if (task.progress == task.goal) return Next::Finish;
    const Blocks rest{(task.io.offset + task.io.length) / block::kSectorSize,
                      std::min(task.goal - task.progress, kPieceBlocks)};
    Unit::io(task, block::IoKind::Write, rest, task.scratch.data(), nextPiece);
    task.io.durable = !unit.mode().writeCache;
    return Next::Io;
}

Next writePattern(Unit &unit, Task &task, Blocks blocks)
{
    const Blocks first{blocks.lba, std::min(blocks.count, kPieceBlocks)};
    task.goal = blocks.count;
    task.scratch = unit.buffers().take(first.count * block::kSectorSize);
    for (std::size_t at = 0; at < task.scratch.size(); at += block::kSectorSize)
        std::memcpy(task.scratch.data() + at, task.dataOut.data(), block::kSectorSize);
    Unit::io(task, block::IoKind::Write, first, task.scratch.data(), nextPiece);
    task.io.durable = !unit.mode().writeCache;
    return Next::Io;
}

bool allZero(std::span<const std::byte> data)
{
    return std::all_of(data.begin(), data.end(), [](std::byte byte) { return byte == std::byte{0}; });
}

/// The highest bit of byte 1 that is not for us.
std::optional<std::uint8_t> refusedBit(const Task &task)
{
    const std::uint8_t flags = task.cdb[1];
    if (wantsProtection(task.cdb)) return 7;
    if ((flags & kAnchor) != 0) return 4; // no anchored blocks here: ANC_SUP is 0
    if ((flags & kObsolete) != 0) return 2;
    if ((flags & kNoDataOut) != 0 && task.cdb[0] != 0x93) return 0; // only WRITE SAME (16) can do without data
    return {};
}

} // namespace

Next writeSame(Unit &unit, Task &task)
{
    if (const auto bit = refusedBit(task)) return unit.refuse(task, badCdb(1, *bit));
    const bool noDataOut = (task.cdb[1] & kNoDataOut) != 0;
    Blocks blocks = blocksOf(task.cdb);
    if (!unit.contains(blocks)) return unit.refuse(task, sense::kLbaOutOfRange);
    if (blocks.count == 0) blocks.count = unit.blockCount() - blocks.lba; // WSNZ 0: up to the end
    if (blocks.count > kMaxWriteSameBlocks) return unit.refuse(task, badCdb(countField(task)));
    if (!noDataOut) task.wantedDataOut = block::kSectorSize;
    if (!noDataOut && task.dataOut.size() != block::kSectorSize) return unit.refuse(task, sense::kWrongDataLength);
    if (blocks.count == 0) return Next::Finish;
    // UNMAP unmaps whatever block was sent, as LIO and tgt do and iscsi-test-cu expects; initiators send zeros with it.
    const bool unmap = (task.cdb[1] & kUnmap) != 0;
    if (!noDataOut && !unmap && !allZero(task.dataOut)) return writePattern(unit, task, blocks);
    Unit::io(task, block::IoKind::Zero, blocks, nullptr, finished);
    task.io.durable = !unit.mode().writeCache;
    return Next::Io;
}

} // namespace freshseat::scsi
