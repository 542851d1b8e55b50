// SPDX-License-Identifier: GPL-3.0-or-later
// The words of states, outcomes, policies and failures, translated; and the icon that goes with each state.
#pragma once
#include "core/base/result.h"
#include "core/model/room.h"

#include <QIcon>
#include <QString>

namespace freshseat::ui {

[[nodiscard]] QString stateWord(SeatState state);
[[nodiscard]] QString stateHelp(SeatState state); ///< one sentence, for tool tips
[[nodiscard]] QString stateIcon(SeatState state); ///< name for icon()
[[nodiscard]] QString policyWord(ResetPolicy policy);
[[nodiscard]] QString outcomeWord(Outcome outcome);
[[nodiscard]] QString journalOutcomeWord(const std::string &outcome);
[[nodiscard]] QString journalActionWord(const std::string &action);
[[nodiscard]] QString journalObjectName(const std::string &object); ///< "seat PC-07" without its first word
[[nodiscard]] QIcon outcomeIcon(const std::string &outcome);        ///< of the journal's word, in its colour
/// The kind of failure as a heading: "Storage host not reachable". The error's own sentences say the rest.
[[nodiscard]] QString errorHeading(ErrorCode code);
/// What to do if the error brings no hint of its own.
[[nodiscard]] QString errorAdvice(const Error &error);

} // namespace freshseat::ui
