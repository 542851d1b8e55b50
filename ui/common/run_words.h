// SPDX-License-Identifier: GPL-3.0-or-later
// What the host says of runs of its schedule, in this language.
#pragma once
#include <QString>

#include <string>

namespace freshseat::ui {

/// "20 done, 4 skipped", and whatever else a run ends with.
[[nodiscard]] QString runResultWords(const std::string &result);
/// Who did something, as the journal has it: a person, or "schedule 3".
[[nodiscard]] QString whoWords(const std::string &who);

} // namespace freshseat::ui
