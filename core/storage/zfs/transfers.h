// SPDX-License-Identifier: GPL-3.0-or-later
// Imports onto a volume of their own, and exports of a clone that is made for them. Raw images: what is written is the
// disk itself.
#pragma once
#include "core/storage/zfs/room_core.h"

namespace freshseat::zfsroom {

Result<std::unique_ptr<Upload>> beginUpload(const std::shared_ptr<RoomCore> &core, const std::string &who,
                                            const ImportSpec &spec);
Result<std::unique_ptr<Download>> beginDownload(const std::shared_ptr<RoomCore> &core, const ExportSpec &spec);

} // namespace freshseat::zfsroom
