// SPDX-License-Identifier: GPL-3.0-or-later
// What the owner of another DHCP server enters there, so that it names our boot programs and script.
#pragma once
#include "core/boot/programs.h"
#include "core/model/boot.h"

#include <string>
#include <vector>

namespace freshseat::boot {

constexpr const char *kEnter = "enter.ipxe"; ///< the script that iPXE loads first, by TFTP

/// kEnter as a whole URL: a bare name would be looked for where the boot program came from, which may be another
/// server.
[[nodiscard]] std::string enterUrl(const std::string &address);

/// For PCs to boot from `address`. Each tells the firmware's first request from iPXE's, which would else be sent to
/// iPXE for ever.
[[nodiscard]] std::vector<ServerText> serverTexts(const std::string &address, const NetworkPrograms &names);

} // namespace freshseat::boot
