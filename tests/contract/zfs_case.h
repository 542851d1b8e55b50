// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/contract/backend_cases.h"

namespace freshseat::test {

/// A room on ZFS, over a machine in memory.
BackendCase zfsCase();

} // namespace freshseat::test
