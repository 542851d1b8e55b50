// SPDX-License-Identifier: GPL-3.0-or-later
// What the storage host says in sentences (an error's message and hint, an outcome, a line of the journal), in the
// person's language.
#pragma once
#include <QString>

#include <string>

namespace freshseat::ui {

/// As it came where no phrase fits, so that nothing a host of another version says is lost. Sizes and times within a
/// phrase are written as the person writes them; names stay.
[[nodiscard]] QString hostSentence(const std::string &told);

/// "5.0 GiB" as the person writes it, wherever it stands.
[[nodiscard]] QString withLocalSizes(const QString &told);

} // namespace freshseat::ui
