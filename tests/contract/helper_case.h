// SPDX-License-Identifier: GPL-3.0-or-later
// local: a real freshseatd over its control socket, with a real initiator as the PC.
#pragma once
#include "tests/contract/backend_cases.h"

namespace freshseat::test {

[[nodiscard]] BackendCase helperCase();

} // namespace freshseat::test
