// SPDX-License-Identifier: GPL-3.0-or-later
// FdStream: a ByteStream over a socket, or over a pair of pipes (standard input and output).
#pragma once
#include "core/base/byte_stream.h"
#include "core/base/unique_fd.h"

namespace freshseat {

class FdStream final : public ByteStream
{
public:
    /// Makes the descriptor non-blocking.
    explicit FdStream(UniqueFd socket);
    FdStream(UniqueFd in, UniqueFd out);

    Result<std::size_t> read(std::span<std::byte> into) override;
    Result<void> write(std::span<const std::byte> bytes) override;
    void shutdown() override;

private:
    [[nodiscard]] int outFd() const { return m_out.valid() ? m_out.get() : m_in.get(); }
    /// False when shutdown() was called.
    bool waitFor(int fd, short events);

    UniqueFd m_in;
    UniqueFd m_out;  ///< invalid: m_in is both
    UniqueFd m_stop; ///< eventfd, readable once shutdown() was called
};

} // namespace freshseat
