// SPDX-License-Identifier: GPL-3.0-or-later
// freshseatd --check-store: looks at a store that no daemon serves.
#pragma once
#include "app/daemon/config.h"

#include <iosfwd>

namespace freshseat::daemon {

/// Reads everything in the state's store and changes nothing; findings go to `out`, a line each, with the names of
/// masters and seats. How many there were. InUse: a daemon runs; NotFound: there is no store.
Result<std::size_t> checkStore(const Config &config, std::ostream &out);

/// Of the running kernel.
[[nodiscard]] std::string bootId();

} // namespace freshseat::daemon
