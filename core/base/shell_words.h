// SPDX-License-Identifier: GPL-3.0-or-later
// The one place where arguments become a line for a far shell.
#pragma once
#include <string>
#include <vector>

namespace freshseat {

/// A command line a POSIX shell takes apart into exactly these words.
[[nodiscard]] std::string shellLine(const std::vector<std::string> &words);

} // namespace freshseat
