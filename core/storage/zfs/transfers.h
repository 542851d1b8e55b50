// SPDX-License-Identifier: GPL-3.0-or-later
// Imports onto a volume of their own, and exports of a clone that is made for them. What goes over the wire is the disk
// itself; other formats are made of it, or it of them, on this machine. Journalled, however they end.
#pragma once
#include "core/storage/zfs/room_core.h"

namespace freshseat::zfsroom {

Result<std::unique_ptr<Upload>> beginUpload(const std::shared_ptr<RoomCore> &core, const std::string &who,
                                            const ImportSpec &spec);
Result<std::unique_ptr<Download>> beginDownload(const std::shared_ptr<RoomCore> &core, const std::string &who,
                                                const ExportSpec &spec, const Progress &progress);

} // namespace freshseat::zfsroom
