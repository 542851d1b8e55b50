// SPDX-License-Identifier: GPL-3.0-or-later
// What every device refuses before it touches its bytes.
#pragma once
#include "core/block/block_device.h"

namespace freshseat::block {

/// Ok, or why `io` cannot be started on `device`: not on sector borders or past the end (OutOfRange), a change of a
/// read-only device (ReadOnly).
[[nodiscard]] IoStatus checkIo(const BlockDevice &device, const Io &io);

/// Finishes `io` at once: `return finish(io, status);` in start().
[[nodiscard]] inline bool finish(Io &io, IoStatus status)
{
    io.status = status;
    return true;
}

} // namespace freshseat::block
