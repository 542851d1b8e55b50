// SPDX-License-Identifier: GPL-3.0-or-later
// freshseatctl: a room of seats from a terminal or a script.
#include "app/cli/application.h"
#include "core/base/core_dumps.h"

#include <clocale>
#include <csignal>

int main(int argc, char **argv)
{
    freshseat::refuseCoreDumps();
    std::setlocale(LC_CTYPE, ""); // widths of letters in tables
    // A peer that goes away is an error of a write, told in words.
    std::signal(SIGPIPE, SIG_IGN); // NOLINT(cert-err33-c)
    return freshseat::cli::runCommandLine({argv + 1, argv + argc});
}
