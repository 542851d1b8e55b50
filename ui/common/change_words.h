// SPDX-License-Identifier: GPL-3.0-or-later
// What a preview says would change, in the person's language.
#pragma once
#include <QString>

#include <string>

namespace freshseat::ui {

/// Of Change::what; a word that is not known is shown as the storage host wrote it.
[[nodiscard]] QString changeWord(const std::string &what);

} // namespace freshseat::ui
