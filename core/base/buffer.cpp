// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/buffer.h"

#include <bit>
#include <cstring>
#include <new>

namespace freshseat {

namespace {

constexpr std::size_t kSmallest = 4096;
constexpr std::align_val_t kAlignment{4096};

std::byte *allocate(std::size_t size)
{
    return static_cast<std::byte *>(::operator new(size, kAlignment));
}
void release(std::byte *data)
{
    ::operator delete(data, kAlignment);
}

std::size_t classOf(std::size_t capacity)
{
    return static_cast<std::size_t>(std::countr_zero(capacity) - std::countr_zero(kSmallest));
}

} // namespace

Buffer::Buffer(std::size_t size)
    : m_size(size)
    , m_capacity(size)
{
    if (size == 0) return;
    m_data = allocate(size);
    std::memset(m_data, 0, size);
}

Buffer::~Buffer()
{
    clear();
}

Buffer::Buffer(Buffer &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
    , m_capacity(std::exchange(other.m_capacity, 0))
    , m_pool(std::exchange(other.m_pool, nullptr))
{}

Buffer &Buffer::operator=(Buffer &&other) noexcept
{
    if (this != &other) {
        clear();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
        m_capacity = std::exchange(other.m_capacity, 0);
        m_pool = std::exchange(other.m_pool, nullptr);
    }
    return *this;
}

void Buffer::clear()
{
    if (m_data != nullptr) {
        if (m_pool != nullptr)
            m_pool->give(m_data, m_capacity);
        else
            release(m_data);
    }
    m_data = nullptr;
    m_size = 0;
    m_capacity = 0;
    m_pool = nullptr;
}

BufferPool::~BufferPool()
{
    trim();
}

Buffer BufferPool::take(std::size_t size)
{
    Buffer buffer;
    if (size == 0) return buffer;
    const std::size_t capacity = std::bit_ceil(size < kSmallest ? kSmallest : size);
    const std::size_t index = classOf(capacity);
    if (index < kClasses && !m_free[index].empty()) {
        buffer.m_data = m_free[index].back();
        m_free[index].pop_back();
    } else {
        buffer.m_data = allocate(capacity);
    }
    buffer.m_size = size;
    buffer.m_capacity = capacity;
    buffer.m_pool = this;
    m_inUse += capacity;
    return buffer;
}

void BufferPool::give(std::byte *data, std::size_t capacity)
{
    m_inUse -= capacity;
    const std::size_t index = classOf(capacity);
    if (index < kClasses && m_free[index].size() < kKeepPerClass)
        m_free[index].push_back(data);
    else
        release(data);
}

void BufferPool::trim()
{
    for (auto &list : m_free) {
        for (std::byte *data : list) release(data);
        list.clear();
        list.shrink_to_fit();
    }
}

} // namespace freshseat
