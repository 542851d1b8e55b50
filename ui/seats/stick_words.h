// SPDX-License-Identifier: GPL-3.0-or-later
// What the person is told about USB sticks: which one it is, what is lost, why it did not work.
#pragma once
#include "core/base/result.h"
#include "core/services/stick_task.h"

#include <QString>

namespace freshseat::ui {

[[nodiscard]] QString driveWords(const services::Drive &drive);     ///< "SanDisk Ultra, 29.8 GiB (/dev/sdb)"
[[nodiscard]] QString driveLossWords(const services::Drive &drive); ///< what overwriting it takes
[[nodiscard]] QString driveFailureWords(const services::DriveFailure &failure);
[[nodiscard]] QString stickPhaseWords(services::StickPhase phase);
/// Of one that did not become a boot stick: why, and what state it is in now.
[[nodiscard]] Error stickError(const services::StickEnd &end);

} // namespace freshseat::ui
