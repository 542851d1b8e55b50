// SPDX-License-Identifier: GPL-3.0-or-later
// Help texts, made from the table of commands.
#pragma once
#include "app/cli/commands.h"

#include <string>

namespace freshseat::cli {

/// For the words that stand before --help: all of it, one noun, or one command. Unknown words get the general help.
[[nodiscard]] std::string helpFor(const std::vector<std::string> &words);

} // namespace freshseat::cli
