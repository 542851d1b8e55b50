// SPDX-License-Identifier: GPL-3.0-or-later
// UNMAP (SBC-3 5.28). Every descriptor is checked before the first block is unmapped.
#include "core/base/byte_order.h"
#include "core/scsi/transfer.h"

#include <algorithm>

namespace freshseat::scsi {

namespace {

constexpr std::size_t kHeader = 8;
constexpr std::size_t kDescriptor = 16;

Blocks descriptorAt(const Task &task, std::size_t index)
{
    const std::byte *at = task.dataOut.data() + kHeader + index * kDescriptor;
    return {loadBe64(at), loadBe32(at + 8)};
}

/// progress: descriptors done; goal: descriptors in all.
Next nextRange(Unit &unit, Task &task)
{
    while (task.progress < task.goal) {
        const Blocks blocks = descriptorAt(task, task.progress++);
        if (blocks.count == 0) continue;
        Unit::io(task, block::IoKind::Zero, blocks, nullptr, [](Unit &next, Task &same) {
            return same.io.status == block::IoStatus::Ok ? nextRange(next, same) : next.refuseIo(same);
        });
        task.io.durable = !unit.mode().writeCache;
        return Next::Io;
    }
    return Next::Finish;
}

} // namespace

Next unmap(Unit &unit, Task &task)
{
    if ((task.cdb[1] & 0x01) != 0) return unit.refuse(task, badCdb(1, 0)); // ANCHOR: ANC_SUP is 0
    const std::size_t listLength = be16(task.cdb, 7);
    task.wantedDataOut = listLength;
    if (listLength == 0) return Next::Finish;
    if (listLength < kHeader) return unit.refuse(task, sense::kParameterListLength);
    if (task.dataOut.size() < listLength) return unit.refuse(task, sense::kWrongDataLength);
    // A descriptor that is not complete is not looked at.
    const std::size_t claimed = loadBe16(task.dataOut.data() + 2);
    const std::size_t count = std::min(claimed, listLength - kHeader) / kDescriptor;
    if (count > kMaxUnmapDescriptors) return unit.refuse(task, badParameter(2));
    for (std::size_t i = 0; i < count; ++i)
        if (!unit.contains(descriptorAt(task, i))) return unit.refuse(task, sense::kLbaOutOfRange);
    task.goal = count;
    return nextRange(unit, task);
}

} // namespace freshseat::scsi
