// SPDX-License-Identifier: GPL-3.0-or-later
// NAME... | --group G | --all
#pragma once
#include "app/cli/invocation.h"
#include "core/model/schedule.h"

namespace freshseat::cli {

/// Usage: none of the three ways, or several; a name that cannot be one.
Result<SeatSelection> readSelection(const Invocation &in);

} // namespace freshseat::cli
