// SPDX-License-Identifier: GPL-3.0-or-later
// NasDatasets: a ZfsHost that is a TrueNAS. Listing is two calls, however many datasets there are. What was changed is
// looked at again: some versions say yes and do nothing.
#pragma once
#include "core/truenas/device_volume.h"
#include "core/truenas/nas_volume.h"
#include "core/zfs/hosts.h"

namespace freshseat::truenas {

/// How volumes are read and written: by `devices`, else through an export of their own.
struct VolumeWay {
    std::unique_ptr<DeviceVolumes> devices = {};
    decltype(&NasVolume::open) open = &NasVolume::open;
};

/// `host`: how we call the NAS.
std::unique_ptr<zfs::ZfsHost> datasetsOn(std::shared_ptr<Nas> nas, IscsiBase base, std::string host, VolumeWay way);

} // namespace freshseat::truenas
