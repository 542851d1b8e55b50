// SPDX-License-Identifier: GPL-3.0-or-later
// The night script as a storage host gets it.
#pragma once
#include <string>

namespace freshseat::zfs {

/// resources/night/run.sh behind the functions of the kind of host, without comments.
[[nodiscard]] std::string nightScriptForTrueNas();
[[nodiscard]] std::string nightScriptForLio();

} // namespace freshseat::zfs
