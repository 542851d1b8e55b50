// SPDX-License-Identifier: GPL-3.0-or-later
// ByteStream: two directions of bytes to somewhere else, blocking.
#pragma once
#include "core/base/result.h"

#include <cstddef>
#include <span>

namespace freshseat {

/// One thread may read while another writes; not two of a kind. shutdown() from any thread, more than once.
class ByteStream
{
public:
    virtual ~ByteStream() = default;
    ByteStream() = default;
    ByteStream(const ByteStream &) = delete;
    ByteStream &operator=(const ByteStream &) = delete;

    /// Waits for bytes; 0 = the other end has finished. Unreachable when the connection broke (in words: a remote
    /// command's last words, an SSH error) or shutdown() was called.
    virtual Result<std::size_t> read(std::span<std::byte> into) = 0;
    /// All of them, waiting as long as the other end does. Unreachable as above.
    virtual Result<void> write(std::span<const std::byte> bytes) = 0;
    /// Running and later reads and writes end soon.
    virtual void shutdown() = 0;
};

} // namespace freshseat
