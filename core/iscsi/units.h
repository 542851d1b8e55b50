// SPDX-License-Identifier: GPL-3.0-or-later
// What the target answers itself, because no single unit can: which unit a LUN names, REPORT LUNS, commands for absent
// units.
#pragma once
#include "core/base/buffer.h"
#include "core/iscsi/gatekeeper.h"
#include "core/scsi/task.h"

#include <cstdint>

namespace freshseat::iscsi {

/// The unit an 8-byte LUN field names (SAM-5 4.7: peripheral or flat addressing, one level); null when there is none.
[[nodiscard]] scsi::LogicalUnit *findUnit(const TargetUnits &target, std::uint64_t lun);

/// Answers `task` when it is the target's to answer: always for absent units (`unit` null), else for REPORT LUNS only.
[[nodiscard]] bool answerForTarget(scsi::Task &task, const scsi::LogicalUnit *unit, const TargetUnits &target,
                                   BufferPool &buffers);

} // namespace freshseat::iscsi
