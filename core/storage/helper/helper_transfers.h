// SPDX-License-Identifier: GPL-3.0-or-later
// Imports and exports over the control protocol, with several pieces on their way at once.
#pragma once
#include "core/control/client.h"
#include "core/storage/backend.h"

#include <memory>

namespace freshseat::helper {

/// From the replies to master.import.begin and master.export.begin.
Result<std::unique_ptr<Upload>> uploadOver(std::shared_ptr<control::Client> client, const nlohmann::json &begun);
Result<std::unique_ptr<Download>> downloadOver(std::shared_ptr<control::Client> client, const nlohmann::json &begun);

} // namespace freshseat::helper
