// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scsi/transfer.h"

#include <algorithm>
#include <cstring>

namespace freshseat::scsi {

std::optional<SenseCode> checkTransfer(const Unit &unit, const Task &task, Blocks blocks)
{
    if (wantsProtection(task.cdb)) return sense::kInvalidFieldInCdb; // no protection information here
    if (!unit.contains(blocks)) return sense::kLbaOutOfRange;
    if (blocks.count > kMaxTransferBlocks) return sense::kInvalidFieldInCdb;
    return {};
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
