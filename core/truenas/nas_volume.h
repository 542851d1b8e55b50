// SPDX-License-Identifier: GPL-3.0-or-later
// NasVolume: the bytes of a volume of a NAS: by an iSCSI session of our own, to an export that is made for it, with a
// one-time secret, and taken away with it.
#pragma once
#include "core/truenas/nas_exports.h"

#include <memory>
#include <span>

namespace freshseat::truenas {

/// One thread at a time, but for shutdown().
class NasVolume
{
public:
    static Result<std::shared_ptr<NasVolume>> open(const std::shared_ptr<Nas> &nas, const IscsiBase &base,
                                                   const std::string &volume);
    /// The export is made and taken away, and nobody logs in to it: bytes written go nowhere, and there are none to
    /// read.
    static Result<std::shared_ptr<NasVolume>> rehearse(const std::shared_ptr<Nas> &nas, const IscsiBase &base,
                                                       const std::string &volume);
    virtual ~NasVolume() = default;
    NasVolume() = default;
    NasVolume(const NasVolume &) = delete;
    NasVolume &operator=(const NasVolume &) = delete;

    virtual Result<void> write(std::uint64_t offset, std::span<const std::byte> bytes) = 0;
    /// At most what is asked for; 0: the end.
    virtual Result<std::size_t> read(std::uint64_t offset, std::span<std::byte> into) = 0;
    /// Flushes, logs out, takes the export away.
    virtual Result<void> finish() = 0;
    virtual void shutdown() = 0;
};

std::unique_ptr<zfs::VolumeWriter> writerTo(std::shared_ptr<NasVolume> volume);
std::unique_ptr<zfs::VolumeReader> readerOf(std::shared_ptr<NasVolume> volume);

} // namespace freshseat::truenas
