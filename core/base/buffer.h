// SPDX-License-Identifier: GPL-3.0-or-later
// Data buffers of the engine. A pool belongs to one thread (an iSCSI worker); sizes are powers of two from 4 KiB,
// aligned to 4 KiB.
#pragma once
#include <array>
#include <cstddef>
#include <span>
#include <utility>
#include <vector>

namespace freshseat {

class BufferPool;

/// Bytes from a BufferPool, or (without a pool) from the heap. Contents are not cleared. Gives itself back when it
/// dies.
class Buffer
{
public:
    Buffer() = default;
    explicit Buffer(std::size_t size); ///< from the heap, zeroed
    ~Buffer();
    Buffer(Buffer &&other) noexcept;
    Buffer &operator=(Buffer &&other) noexcept;
    Buffer(const Buffer &) = delete;
    Buffer &operator=(const Buffer &) = delete;

    [[nodiscard]] std::byte *data() const { return m_data; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool empty() const { return m_size == 0; }
    [[nodiscard]] std::span<std::byte> span() const { return {m_data, m_size}; }
    void shrink(std::size_t size)
    {
        if (size < m_size) m_size = size;
    }
    void clear();

private:
    friend class BufferPool;
    std::byte *m_data = nullptr;
    std::size_t m_size = 0;
    std::size_t m_capacity = 0;
    BufferPool *m_pool = nullptr;
};

/// Free lists by size class. Outlives its buffers. Not thread-safe: one pool a worker.
class BufferPool
{
public:
    BufferPool() = default;
    ~BufferPool();
    BufferPool(const BufferPool &) = delete;
    BufferPool &operator=(const BufferPool &) = delete;

    /// At least `size` bytes; size() of the result is exactly `size`.
    [[nodiscard]] Buffer take(std::size_t size);
    /// Bytes handed out and not yet given back.
    [[nodiscard]] std::size_t inUse() const { return m_inUse; }
    /// Frees what lies unused (called when a worker is idle).
    void trim();

private:
    friend class Buffer;
    void give(std::byte *data, std::size_t capacity);
    static constexpr std::size_t kClasses = 13; ///< 4 KiB .. 16 MiB
    static constexpr std::size_t kKeepPerClass = 64;
    std::array<std::vector<std::byte *>, kClasses> m_free;
    std::size_t m_inUse = 0;
};

} // namespace freshseat
