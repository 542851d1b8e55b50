// SPDX-License-Identifier: GPL-3.0-or-later
// NasDatasets: a ZfsHost that is a TrueNAS. Listing is two calls, however many datasets there are. What was changed is
// looked at again: some versions say yes and do nothing.
#pragma once
#include "core/truenas/device_volume.h"
#include "core/truenas/nas_volume.h"
#include "core/zfs/hosts.h"

namespace freshseat::truenas {

struct NasPlace {
    std::string host; ///< how we call the NAS
    std::string root; ///< the room's dataset
};

/// How volumes are read and written: by `devices`, else through an export of their own.
struct VolumeWay {
    std::unique_ptr<DeviceVolumes> devices = {};
    decltype(&NasVolume::open) open = &NasVolume::open;
};

std::unique_ptr<zfs::ZfsHost> datasetsOn(std::shared_ptr<Nas> nas, IscsiBase base, NasPlace place, VolumeWay way);

} // namespace freshseat::truenas
