// SPDX-License-Identifier: GPL-3.0-or-later
// The scrub as outward JSON, and back.
#pragma once
#include "core/model/json.h"
#include "core/model/scrub.h"

namespace freshseat {

Json toJson(const ScrubStatus &status);
Result<ScrubStatus> scrubFromJson(const Json &json);
std::string_view toText(ScrubState state); ///< "idle", "running", "paused"

} // namespace freshseat
