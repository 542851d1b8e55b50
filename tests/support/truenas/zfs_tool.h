// SPDX-License-Identifier: GPL-3.0-or-later
// The `zfs` of a machine in memory: the few commands that scripts on a storage host use, word by word; any other is
// refused.
#pragma once
#include "tests/support/zfs_machine.h"

#include <string>
#include <vector>

namespace freshseat::test::truenas {

struct ToolSaid {
    int exitCode = 0;
    std::string output;
    std::string errors;
};
/// `words`: what stands behind "zfs".
ToolSaid zfsTool(ZfsMachine &machine, const std::vector<std::string> &words);

} // namespace freshseat::test::truenas
