// SPDX-License-Identifier: GPL-3.0-or-later
// What an ISID tells of who logs in (RFC 7143 section 11.12.5): the boot firmware, an operating system that can be
// known again, or nobody who can be told from the next.
#pragma once
#include "core/iscsi/gatekeeper.h"

#include <string>
#include <string_view>

namespace freshseat::host {

enum class LoginKind {
    Firmware,   ///< iPXE or UEFI: a boot begins
    Recognised, ///< not random: the same system shows the same ISID at its next login
    Random,     ///< libiscsi, QEMU: another one each time
};

/// `mac`: of the seat, "aa:bb:cc:dd:ee:ff".
[[nodiscard]] LoginKind classify(const iscsi::Isid &isid, std::string_view mac);
/// 12 lower-case hexadecimal digits.
[[nodiscard]] std::string isidText(const iscsi::Isid &isid);

} // namespace freshseat::host
