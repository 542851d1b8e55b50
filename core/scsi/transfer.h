// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands that move or compare blocks share.
#pragma once
#include "core/scsi/unit.h"

namespace freshseat::scsi {

/// Nothing, or why this range cannot be transferred: outside the disk, or more than MAXIMUM TRANSFER LENGTH.
[[nodiscard]] std::optional<Refusal> checkTransfer(const Unit &unit, const Task &task, Blocks blocks);

/// Where the transfer length begins in the CDB.
[[nodiscard]] std::uint16_t countField(const Task &task);

/// Whole blocks the initiator sent, at most `blocks.count`: a command whose expected data length is shorter than its
/// CDB says transfers what there is, the rest is residual (RFC 7143 11.4.5).
[[nodiscard]] Blocks cutToSent(const Task &task, Blocks blocks);

/// Offset of the first byte that differs.
[[nodiscard]] std::optional<std::uint64_t> firstDifference(std::span<const std::byte> one,
                                                           std::span<const std::byte> other);

} // namespace freshseat::scsi
