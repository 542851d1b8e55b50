// SPDX-License-Identifier: GPL-3.0-or-later
// FILE of import and export: on this machine, or "host:PATH" on the storage host.
#pragma once
#include "core/base/result.h"

#include <filesystem>
#include <optional>
#include <string>

namespace freshseat::cli {

/// The path behind "host:". Usage error when it is not absolute: the storage host's working directory means nothing
/// here.
Result<std::optional<std::string>> hostPath(const std::string &file);

/// A file or block device that can be read and is not empty. NotFound, NotAllowed, Usage in words otherwise.
Result<void> checkReadable(const std::filesystem::path &file);

} // namespace freshseat::cli
