// SPDX-License-Identifier: GPL-3.0-or-later
// Streaming an image file to the storage host: as a new master, or as the next version of one.
#pragma once
#include "app/cli/invocation.h"
#include "core/model/actions.h"

namespace freshseat::cli {

/// `spec` holds name, file as the user wrote it and whether it is an update; format and comment are taken from the
/// options. Answers the exit code.
Result<int> importImage(Invocation &in, ImportSpec spec);

} // namespace freshseat::cli
