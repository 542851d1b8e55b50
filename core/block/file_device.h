// SPDX-License-Identifier: GPL-3.0-or-later
// FileDevice: a plain file as a disk.
//
// Reads that are in the page cache and writes into it are done inside start(). A read that would wait for the disk,
// fdatasync and the durable part of a write run on the pool and are finished on the owner's executor.
#pragma once
#include "core/base/executor.h"
#include "core/base/result.h"
#include "core/block/block_device.h"

#include <memory>
#include <string>

namespace freshseat::block {

class FileDevice final : public BlockDevice
{
public:
    /// Opens an existing regular file; its size, rounded down to a sector, is the disk's. Both executors outlive every
    /// Io; the device itself may die first.
    static Result<std::unique_ptr<FileDevice>> open(const std::string &path, bool readOnly, Executor &owner,
                                                    Executor &pool);
    ~FileDevice() override;

    [[nodiscard]] std::uint64_t size() const override { return m_size; }
    [[nodiscard]] bool readOnly() const override { return m_readOnly; }
    [[nodiscard]] bool start(Io &io) override;
    /// Asks the file system for holes.
    [[nodiscard]] Provisioning provisioning(std::uint64_t offset) const override;

private:
    struct File;
    FileDevice(std::shared_ptr<File> file, std::uint64_t size, bool readOnly, Executor &owner, Executor &pool);

    [[nodiscard]] bool read(Io &io);
    [[nodiscard]] bool change(Io &io);
    void onPool(Io &io, IoStatus (*work)(File &, Io &, std::uint64_t), std::uint64_t from);

    std::shared_ptr<File> m_file; ///< shared with work on the pool
    std::uint64_t m_size;
    bool m_readOnly;
    Executor &m_owner;
    Executor &m_pool;
};

} // namespace freshseat::block
