// SPDX-License-Identifier: GPL-3.0-or-later
// Two byte streams joined: what comes in goes to the socket, what the socket says goes out.
#pragma once
#include "core/base/result.h"

#include <string>

namespace freshseat::cli {

/// Runs until the socket's side has ended (or the reader of `out` is gone). The end of `in` is passed on as a
/// half-close, so that the last answers still arrive. `first` is sent to the socket before anything else. All three
/// become non-blocking.
Result<void> pump(int in, int out, int socket, std::string first);

} // namespace freshseat::cli
