// SPDX-License-Identifier: GPL-3.0-or-later
// LioHost: an IscsiHost that is a Linux machine with LIO, through its configfs: a change is one shell script of some
// lines. `targetctl save` (package targetcli-fb) keeps it over a restart.
//
// A target is AUTHORITY:NAME with one group, tpgt_1, one LUN, 0, and an ACL for each initiator that may log in. Its
// secret is kept in the group, where only root can read it. The backstore is called freshseat.NAME. A group that is
// disabled ends its sessions and takes no login: that is close().
#pragma once
#include "core/base/commands.h"
#include "core/zfs/hosts.h"

namespace freshseat::zfs {

/// `address`: of the machine, for PCs, where it listens on every one.
std::unique_ptr<IscsiHost> lioOverCommands(std::shared_ptr<Commands> commands, std::vector<std::string> before,
                                           std::string address);

/// Shell functions lio_close TARGET (33: a session is alive), lio_open TARGET, lio_point TARGET VOLUME: what close(),
/// open() and point() do, for a script that runs there.
[[nodiscard]] std::string lioFunctions();

/// What the look script prints: "FILE NUL LINE" for each line of the files, and lines "dynamic FILE INITIATOR",
/// "link PATH TARGET", "portal ADDR:PORT".
IscsiState parseLioState(std::string_view text, const std::string &address);

/// What the script that looks at somebody else's target prints: lines "WORD VALUE".
ForeignTarget parseLioTarget(std::string_view text);

} // namespace freshseat::zfs
