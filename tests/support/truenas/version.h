// SPDX-License-Identifier: GPL-3.0-or-later
// The releases of TrueNAS that TrueNasServer speaks as.
#pragma once
#include <string>

namespace freshseat::test {

enum class TrueNasVersion { Core133, Scale2410, V2504, V2510, V260 };

/// What methods raise errors with on the wire.
struct TrueNasFault {
    std::string errname; ///< "EBUSY"
    std::string reason;  ///< without "[EBUSY] "
};

} // namespace freshseat::test
