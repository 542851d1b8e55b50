// SPDX-License-Identifier: GPL-3.0-or-later
// One run of freshseatctl: read the words, choose the command, do it, answer the exit code.
#pragma once
#include <string>
#include <vector>

namespace freshseat::cli {

/// `given` is the command line without the program's name.
int runCommandLine(const std::vector<std::string> &given);

} // namespace freshseat::cli
