// SPDX-License-Identifier: GPL-3.0-or-later
// A TrueNAS as a pair of hosts for a room on ZFS.
#pragma once
#include "core/base/commands.h"
#include "core/base/secret.h"
#include "core/truenas/nas_datasets.h"
#include "core/zfs/hosts.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace freshseat::truenas {

struct TrueNasOptions {
    std::string host; ///< name or address, no brackets
    std::uint16_t port = 443;
    std::string root;              ///< the room's dataset
    std::string user;              ///< may be empty with an API key of a version before 27
    std::optional<Secret> secret;  ///< API key or password
    std::string knownCertificates; ///< the file
    std::string acceptCertificate; ///< "SHA256:...": this certificate and no other; empty = what is known
    /// The user's one-time password, when one is asked for.
    std::function<Result<Secret>(const std::string &user)> otp = {};
};

struct TrueNasHost {
    std::unique_ptr<zfs::ZfsHost> zfs;
    std::unique_ptr<zfs::IscsiHost> iscsi;
    zfs::Rehearse rehearse;
    std::string authority;                 ///< what the NAS's target names begin with
    std::unique_ptr<zfs::NightHost> night; ///< null: it cannot run the room's schedule
};

/// Connects and logs in. Unreachable; NotAllowed (certificate, secret).
Result<TrueNasHost> connectTrueNas(const TrueNasOptions &options);

/// Over SSH: calls by `midclt`, bytes by the devices of volumes; no certificate, no secret of the API. Unsupported: no
/// TrueNAS, or CORE.
Result<TrueNasHost> trueNasOverCommands(std::unique_ptr<Commands> commands, const NasPlace &place);

} // namespace freshseat::truenas
