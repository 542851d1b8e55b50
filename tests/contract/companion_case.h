// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/contract/backend_cases.h"

namespace freshseat::test {

/// A companion in front of a room on ZFS.
BackendCase companionCase();

} // namespace freshseat::test
