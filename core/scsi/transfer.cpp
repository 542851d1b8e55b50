// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scsi/transfer.h"

#include <algorithm>
#include <cstring>

namespace freshseat::scsi {

std::optional<Refusal> checkTransfer(const Unit &unit, const Task &task, Blocks blocks)
{
    if (wantsProtection(task.cdb)) return badCdb(1, 7); // no protection information here
    if (!unit.contains(blocks)) return sense::kLbaOutOfRange;
    if (blocks.count > kMaxTransferBlocks) return badCdb(countField(task));
    return {};
}

std::uint16_t countField(const Task &task)
{
    switch (task.cdb[0] >> 5) {
    case 0:
        return 4;
    case 4:
        return 10;
    case 5:
        return 6;
    default:
        return 7;
    }
}

Blocks cutToSent(const Task &task, Blocks blocks)
{
    return {blocks.lba, std::min<std::uint64_t>(blocks.count, task.dataOut.size() / block::kSectorSize)};
}

std::optional<std::uint64_t> firstDifference(std::span<const std::byte> one, std::span<const std::byte> other)
{
    const std::size_t length = std::min(one.size(), other.size());
    if (length == 0 || std::memcmp(one.data(), other.data(), length) == 0) return {};
    const auto at = std::mismatch(one.begin(), one.begin() + static_cast<std::ptrdiff_t>(length), other.begin());
    return static_cast<std::uint64_t>(at.first - one.begin());
}

} // namespace freshseat::scsi
