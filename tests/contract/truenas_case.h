// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/contract/backend_cases.h"

namespace freshseat::test {

/// A room on a TrueNAS, once for each release.
std::vector<BackendCase> truenasCases();

} // namespace freshseat::test
