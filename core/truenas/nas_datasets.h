// SPDX-License-Identifier: GPL-3.0-or-later
// NasDatasets: a ZfsHost that is a TrueNAS. Listing is two calls, however many datasets there are. What was changed is
// looked at again: some versions say yes and do nothing.
#pragma once
#include "core/truenas/device_volume.h"
#include "core/truenas/nas_exports.h"
#include "core/zfs/hosts.h"

namespace freshseat::truenas {

/// `host`: how we call the NAS. Volumes are read and written by `devices`, else through an export of their own.
std::unique_ptr<zfs::ZfsHost> datasetsOn(std::shared_ptr<Nas> nas, IscsiBase base, std::string host,
                                         std::unique_ptr<DeviceVolumes> devices = {});

} // namespace freshseat::truenas
