// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/base/secret.h"

#include <string>

namespace freshseat::common {

/// The first line of the file.
Result<Secret> readSecretFile(const std::string &path);

} // namespace freshseat::common
