// SPDX-License-Identifier: GPL-3.0-or-later
// A Linux machine with OpenZFS and LIO: what it has is looked at before anything is asked of it.
#pragma once
#include "core/base/commands.h"
#include "core/zfs/hosts.h"

namespace freshseat::zfs {

struct LinuxHost {
    std::unique_ptr<ZfsHost> zfs;
    std::unique_ptr<IscsiHost> iscsi;
    Rehearse rehearse;
    std::unique_ptr<NightHost> night;
};

/// Unsupported: no OpenZFS, no LIO. NotAllowed: neither root nor a user who may become root by `sudo -n`: the kernel's
/// iSCSI target is root's alone.
Result<LinuxHost> linuxHost(std::unique_ptr<Commands> commands);

/// "pool/a/b" as ZFS takes it, in the characters that are the same in names of devices. Usage otherwise.
Result<void> checkDatasetName(const std::string &name);

} // namespace freshseat::zfs
