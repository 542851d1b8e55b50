// SPDX-License-Identifier: GPL-3.0-or-later
// ReceiveArena: memory for what sockets bring. What one connection received can stay where it is until the commands
// that write from it are over; so the data of a WRITE goes from the socket to the disk without a copy of ours.
// One thread: a worker's.
#pragma once
#include "core/base/buffer.h"

#include <cstddef>
#include <memory>
#include <span>

namespace freshseat::target {

class ReceiveArena
{
public:
    struct Space {
        std::span<std::byte> bytes;         ///< at least kLeast
        std::shared_ptr<const void> keeper; ///< who holds it keeps all of the block as it is
    };

    explicit ReceiveArena(BufferPool &pool)
        : m_pool(pool)
    {}

    /// Room for one recv().
    [[nodiscard]] Space space()
    {
        if (m_block != nullptr && m_block.use_count() == 1) m_used = 0; // nobody needs what was received before
        if (m_block == nullptr || m_block->size() - m_used < kLeast) {
            m_block = std::make_shared<Buffer>(m_pool.take(kBlock));
            m_used = 0;
        }
        return {m_block->span().subspan(m_used), m_block};
    }
    /// The first `length` bytes of the last space() were filled.
    void took(std::size_t length) { m_used += length; }

    static constexpr std::size_t kBlock = 256 * 1024;
    static constexpr std::size_t kLeast = 64 * 1024;

private:
    BufferPool &m_pool;
    std::shared_ptr<Buffer> m_block;
    std::size_t m_used = 0;
};

} // namespace freshseat::target
