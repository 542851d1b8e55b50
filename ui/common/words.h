// SPDX-License-Identifier: GPL-3.0-or-later
// The words of states, outcomes, policies and failures, translated; and the icon that goes with each state.
#pragma once
#include "core/base/result.h"
#include "core/model/room.h"

#include <QString>

namespace freshseat::ui {

[[nodiscard]] QString stateWord(SeatState state);
[[nodiscard]] QString stateHelp(SeatState state); ///< one sentence, for tool tips
[[nodiscard]] QString stateIcon(SeatState state); ///< name for icon()
[[nodiscard]] QString policyWord(ResetPolicy policy);
[[nodiscard]] QString outcomeWord(Outcome outcome);
[[nodiscard]] QString journalOutcomeWord(const std::string &outcome);
[[nodiscard]] QString journalActionWord(const std::string &action);
/// The kind of failure as a heading: "Storage host not reachable". The error's own sentences say the rest.
[[nodiscard]] QString errorHeading(ErrorCode code);
/// What to do if the error brings no hint of its own.
[[nodiscard]] QString errorAdvice(const Error &error);

} // namespace freshseat::ui
