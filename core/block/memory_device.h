// SPDX-License-Identifier: GPL-3.0-or-later
// MemoryDevice: a RAM disk. Space is taken only for what was written and not zeroed since.
#pragma once
#include "core/block/block_device.h"

#include <memory>
#include <vector>

namespace freshseat::block {

/// Every Io finishes inside start(). No memory left for a write: OutOfSpace.
class MemoryDevice final : public BlockDevice
{
public:
    /// `size` in bytes, multiple of kSectorSize.
    explicit MemoryDevice(std::uint64_t size, bool readOnly = false);
    ~MemoryDevice() override;

    [[nodiscard]] std::uint64_t size() const override { return m_size; }
    [[nodiscard]] bool readOnly() const override { return m_readOnly; }
    [[nodiscard]] bool start(Io &io) override;
    [[nodiscard]] Provisioning provisioning(std::uint64_t offset) const override;

    /// Bytes of memory its contents take.
    [[nodiscard]] std::uint64_t allocated() const;
    /// From now on changes are refused (or allowed again): how tests make a read-only disk with contents.
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }

private:
    struct Chunk;
    [[nodiscard]] bool mapped(std::uint64_t block) const;
    void read(const Io &io) const;
    [[nodiscard]] IoStatus write(const Io &io);
    void zero(const Io &io);

    std::uint64_t m_size;
    bool m_readOnly;
    std::vector<std::unique_ptr<Chunk>> m_chunks; ///< nullptr: reads as zeros
};

} // namespace freshseat::block
