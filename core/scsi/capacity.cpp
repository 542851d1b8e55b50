// SPDX-License-Identifier: GPL-3.0-or-later
// READ CAPACITY 10 and 16, GET LBA STATUS (SBC-3 5.15, 5.16, 5.4).
#include "core/scsi/transfer.h"

#include <algorithm>
#include <limits>

namespace freshseat::scsi {

namespace {

constexpr std::size_t kMaxStatusDescriptors = 256;
constexpr std::uint64_t kMost32 = std::numeric_limits<std::uint32_t>::max();

/// 8 × 512 = 4096, unless the last physical block would not be whole.
std::uint32_t physicalExponent(const Unit &unit)
{
    return unit.device()->size() % block::kBlockSize == 0 ? 3 : 0;
}

} // namespace

Next readCapacity10(Unit &unit, Task &task)
{
    const bool partial = (task.cdb[8] & 0x01) != 0;
    if (!partial && be32(task.cdb, 2) != 0) return unit.refuse(task, badCdb(2));
    Reply reply;
    reply.put32(static_cast<std::uint32_t>(std::min(unit.blockCount() - 1, kMost32)));
    reply.put32(block::kSectorSize);
    return unit.answer(task, reply.view(), reply.size());
}

Next readCapacity16(Unit &unit, Task &task)
{
    const bool partial = (task.cdb[14] & 0x01) != 0;
    if (!partial && be64(task.cdb, 2) != 0) return unit.refuse(task, badCdb(2));
    Reply reply;
    reply.put64(unit.blockCount() - 1);
    reply.put32(block::kSectorSize);
    reply.put8(0);
    reply.put8(physicalExponent(unit));
    reply.put16(0xC000); // LBPME, LBPRZ; lowest aligned LBA 0
    reply.zeros(16);
    return unit.answer(task, reply.view(), be32(task.cdb, 10));
}

Next getLbaStatus(Unit &unit, Task &task)
{
    const std::uint64_t total = unit.blockCount();
    const std::uint32_t allocation = be32(task.cdb, 10);
    std::uint64_t lba = be64(task.cdb, 2);
    if (lba >= total) return unit.refuse(task, sense::kLbaOutOfRange);
    const std::size_t fit = allocation < 24 ? 1 : (allocation - 8) / 16;
    const std::size_t most = std::min(fit, kMaxStatusDescriptors);
    Reply reply(8);
    for (std::size_t i = 0; i < most && lba < total; ++i) {
        const block::Provisioning run = unit.device()->provisioning(lba * block::kSectorSize);
        const std::uint64_t blocks =
            std::clamp<std::uint64_t>(run.length / block::kSectorSize, 1, std::min(total - lba, kMost32));
        reply.put64(lba);
        reply.put32(static_cast<std::uint32_t>(blocks));
        reply.put32(run.mapped ? 0 : 0x01000000); // PROVISIONING STATUS: mapped, or deallocated
        lba += blocks;
    }
    reply.set32(0, static_cast<std::uint32_t>(reply.size() - 4));
    return unit.answer(task, reply.view(), allocation);
}

} // namespace freshseat::scsi
