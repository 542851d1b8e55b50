// SPDX-License-Identifier: GPL-3.0-or-later
// The files of resources/night.
#pragma once
#include <string_view>

namespace freshseat::zfs {

extern const std::string_view kNightRun;
extern const std::string_view kNightTrueNas;
extern const std::string_view kNightLio;

} // namespace freshseat::zfs
