// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/block/memory_device.h"

#include "core/block/io_check.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <cstring>
#include <new>

namespace freshseat::block {

namespace {

constexpr std::uint64_t kChunkSize = 64 * 1024;
constexpr std::uint64_t kBlocksPerChunk = kChunkSize / kBlockSize;

/// Calls part(chunk index, offset in chunk, length, offset in io) for each chunk an Io touches; stops when it says
/// false.
template <class Part>
bool forEachChunk(const Io &io, Part part)
{
    for (std::uint64_t done = 0; done < io.length;) {
        const std::uint64_t at = io.offset + done;
        const std::uint64_t within = at % kChunkSize;
        const std::uint64_t length = std::min(io.length - done, kChunkSize - within);
        if (!part(at / kChunkSize, within, length, done)) return false;
        done += length;
    }
    return true;
}

} // namespace

struct MemoryDevice::Chunk {
    std::array<std::byte, kChunkSize> bytes{};
    std::bitset<kBlocksPerChunk> written;
};

MemoryDevice::MemoryDevice(std::uint64_t size, bool readOnly)
    : m_size(size)
    , m_readOnly(readOnly)
    , m_chunks((size + kChunkSize - 1) / kChunkSize)
{}

MemoryDevice::~MemoryDevice() = default;

bool MemoryDevice::start(Io &io)
{
    const IoStatus refused = checkIo(*this, io);
    if (refused != IoStatus::Ok) return finish(io, refused);
    switch (io.kind) {
    case IoKind::Read:
        read(io);
        break;
    case IoKind::Write:
        return finish(io, write(io));
    case IoKind::Zero:
        zero(io);
        break;
    case IoKind::Flush:
        break;
    }
    return finish(io, IoStatus::Ok);
}

void MemoryDevice::read(const Io &io) const
{
    forEachChunk(io, [&](std::uint64_t index, std::uint64_t within, std::uint64_t length, std::uint64_t done) {
        if (const Chunk *chunk = m_chunks[index].get(); chunk != nullptr)
            std::memcpy(io.data + done, chunk->bytes.data() + within, length);
        else
            std::memset(io.data + done, 0, length);
        return true;
    });
}

IoStatus MemoryDevice::write(const Io &io)
{
    const bool stored =
        forEachChunk(io, [&](std::uint64_t index, std::uint64_t within, std::uint64_t length, std::uint64_t done) {
            std::unique_ptr<Chunk> &chunk = m_chunks[index];
            if (!chunk) chunk.reset(new (std::nothrow) Chunk);
            if (!chunk) return false;
            std::memcpy(chunk->bytes.data() + within, io.data + done, length);
            const std::uint64_t last = (within + length - 1) / kBlockSize;
            for (std::uint64_t block = within / kBlockSize; block <= last; ++block) chunk->written.set(block);
            return true;
        });
    return stored ? IoStatus::Ok : IoStatus::OutOfSpace;
}

void MemoryDevice::zero(const Io &io)
{
    forEachChunk(io, [&](std::uint64_t index, std::uint64_t within, std::uint64_t length, std::uint64_t) {
        std::unique_ptr<Chunk> &chunk = m_chunks[index];
        if (!chunk) return true;
        std::memset(chunk->bytes.data() + within, 0, length);
        const std::uint64_t end = (within + length) / kBlockSize;
        for (std::uint64_t block = (within + kBlockSize - 1) / kBlockSize; block < end; ++block)
            chunk->written.reset(block);
        if (chunk->written.none()) chunk.reset();
        return true;
    });
}

bool MemoryDevice::mapped(std::uint64_t block) const
{
    const Chunk *chunk = m_chunks[block / kBlocksPerChunk].get();
    return chunk != nullptr && chunk->written.test(block % kBlocksPerChunk);
}

Provisioning MemoryDevice::provisioning(std::uint64_t offset) const
{
    if (offset >= m_size) return {};
    const std::uint64_t first = offset / kBlockSize;
    const std::uint64_t blocks = (m_size + kBlockSize - 1) / kBlockSize;
    const bool wanted = mapped(first);
    std::uint64_t end = first + 1;
    while (end < blocks && mapped(end) == wanted) ++end;
    return {wanted, std::min(end * kBlockSize, m_size) - offset};
}

std::uint64_t MemoryDevice::allocated() const
{
    const auto held =
        std::count_if(m_chunks.begin(), m_chunks.end(), [](const auto &chunk) { return chunk != nullptr; });
    return static_cast<std::uint64_t>(held) * kChunkSize;
}

} // namespace freshseat::block
