// SPDX-License-Identifier: GPL-3.0-or-later
// What the three standard streams are connected to, and a question to the person who sits there.
#pragma once
#include "core/base/secret.h"

#include <cstddef>
#include <string>

namespace freshseat::cli {

struct Terminal {
    bool canAsk = false;        ///< a person can read a question on stderr and answer on stdin
    bool showsProgress = false; ///< stderr is a terminal
    bool colour = false;        ///< stdout is a terminal that has colours, and NO_COLOR is not set
    std::size_t width = 0;      ///< columns of stdout's terminal; 0 = stdout is none
};
[[nodiscard]] Terminal detectTerminal();

/// Asks on stderr; what is typed is not shown.
[[nodiscard]] Secret askSecretly(const std::string &question);

/// Asks on stderr; true only for "y" or "yes".
[[nodiscard]] bool confirmed(const std::string &question);

} // namespace freshseat::cli
