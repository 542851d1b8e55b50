// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of a volume by its device on the NAS, over SSH. What was written is read again and compared before it
// counts.
#pragma once
#include "core/base/commands.h"
#include "core/zfs/hosts.h"

#include <memory>
#include <string>

namespace freshseat::truenas {

class DeviceVolumes
{
public:
    DeviceVolumes(std::shared_ptr<Commands> commands, const std::vector<std::string> &before);

    Result<std::unique_ptr<zfs::VolumeWriter>> writer(const std::string &volume);
    Result<std::unique_ptr<zfs::VolumeReader>> reader(const std::string &volume);
    void cancel() { m_commands->cancel(); }

private:
    /// A new volume's device comes a moment later.
    Result<void> awaitDevice(const std::string &volume);

    const std::shared_ptr<Commands> m_commands;
    const std::vector<std::string> m_before;
    const std::unique_ptr<zfs::ZfsHost> m_host; ///< its way to write and read devices
};

/// finish() reads everything again from `reader` and compares checksums.
std::unique_ptr<zfs::VolumeWriter> verified(std::unique_ptr<zfs::VolumeWriter> writer,
                                            std::function<Result<std::unique_ptr<zfs::VolumeReader>>()> reader);

} // namespace freshseat::truenas
