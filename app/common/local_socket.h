// SPDX-License-Identifier: GPL-3.0-or-later
// Where the control socket of the helper on this machine lies (PRODUCT: `local:` and `freshseatctl stdio`).
#pragma once
#include "core/base/result.h"
#include "core/base/unique_fd.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace freshseat::common {

/// Reads one environment variable; empty counts as unset.
using Environment = std::function<std::optional<std::string>(const char *name)>;
[[nodiscard]] Environment processEnvironment();

/// The places to look at, in order.
[[nodiscard]] std::vector<std::filesystem::path> controlSocketCandidates(const Environment &environment);
/// `path`, or when it is empty the first candidate that exists. Unreachable, naming the places, when there is none.
Result<std::filesystem::path> findControlSocket(const std::string &path, const Environment &environment);
/// Connects to the daemon's control socket; non-blocking. Unreachable with a sentence when nobody serves it.
Result<UniqueFd> connectControlSocket(const std::filesystem::path &path);

} // namespace freshseat::common
