// SPDX-License-Identifier: GPL-3.0-or-later
// A NightHost that is a TrueNAS: an entry is a cron job of root's.
//
// A cron command is one line of 1,024 characters, and % is a line break in it; the script is longer. An upload of files
// is a way of its own (HTTP, one-time tokens) that wants FULL_ADMIN. So the script lies in user properties of
// ROOT/schedule, base64 in pieces that the shortest limit of a property's value takes. Who may write datasets
// (DATASET_WRITE) may write those, and must not become root by it: the cron command, which only SYSTEM_CRON_WRITE may
// write, has the SHA-256 of the text, reads the text once, and runs it only when that fits.
#pragma once
#include "core/truenas/nas.h"
#include "core/zfs/night_host.h"

#include <memory>

namespace freshseat::truenas {

std::unique_ptr<zfs::NightHost> nightOn(std::shared_ptr<Nas> nas);

/// The script as it lies in properties "freshseat:script0" ...
[[nodiscard]] std::vector<std::string> scriptPieces(const std::string &script);
/// One line of at most 1,024 characters, without %, for a room's dataset of up to 100.
[[nodiscard]] std::string cronCommand(const std::string &root, ScheduleId id, const std::vector<std::string> &pieces);

} // namespace freshseat::truenas
