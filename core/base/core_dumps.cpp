// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/core_dumps.h"

#include <sys/resource.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

namespace freshseat {

void refuseCoreDumps()
{
    const rlimit none{0, 0};
    static_cast<void>(::setrlimit(RLIMIT_CORE, &none)); // lowering it is always allowed
#ifdef __linux__
    // The limit alone does not keep the kernel from handing a dump to a program (core_pattern).
    static_cast<void>(::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0));
#endif
}

} // namespace freshseat
