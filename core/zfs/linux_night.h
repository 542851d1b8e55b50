// SPDX-License-Identifier: GPL-3.0-or-later
// A NightHost that is a Linux machine with systemd: an entry is a timer and a service of root's, which runs the script
// from a file. systemd has been asked for, not cron: it is there on every Debian and Ubuntu server, knows the local
// time zone and summer time, begins a run by hand with the same surroundings, and makes up for what was missed.
//
// The files: /etc/systemd/system/freshseat-ROOM-ID.timer and .service, /usr/local/lib/freshseat/night-HASH.sh. ROOM is
// made of the dataset's name. Only root may write them, as it is only root who may use the kernel's iSCSI target.
#pragma once
#include "core/base/commands.h"
#include "core/zfs/night_host.h"

#include <memory>

namespace freshseat::zfs {

/// `looking`: what is there is read by it; `changing`: changes are made by it. `before`: words before each command.
std::unique_ptr<NightHost> linuxNight(std::shared_ptr<Commands> looking, std::shared_ptr<Commands> changing,
                                      std::vector<std::string> before);

/// The two unit files of an entry. `script`: the path of the script's file.
struct NightUnits {
    std::string timer;
    std::string service;
};
[[nodiscard]] NightUnits nightUnits(const std::string &root, const NightJob &job, const std::string &script);
/// What the look script prints: for each timer "ID enabled|disabled", then its "OnCalendar=..." and "Persistent=..."
/// lines.
[[nodiscard]] std::vector<NightJob> parseNightTimers(std::string_view text);
/// "freshseat-tank-freshseat-1a2b3c4d": what the names of the room's units begin with.
[[nodiscard]] std::string nightUnitName(const std::string &root);

} // namespace freshseat::zfs
