// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/core_dumps.h"

#include <sys/resource.h>

namespace freshseat {

void refuseCoreDumps()
{
    // Not zero: that is for files alone, and the kernel would still hand a dump to a program (core_pattern). One byte
    // is too few for a file and is its sign that programs get none either (coredump.c). PR_SET_DUMPABLE would do it,
    // too, but takes the desktop's portals the right to see whose window asks them.
    const rlimit none{1, 1};
    static_cast<void>(::setrlimit(RLIMIT_CORE, &none));
}

} // namespace freshseat
