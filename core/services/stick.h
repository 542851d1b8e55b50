// SPDX-License-Identifier: GPL-3.0-or-later
// A boot stick's image, from the storage host into a file of this machine.
#pragma once
#include "core/storage/backend.h"

#include <QString>

#include <cstdint>

namespace freshseat::services {

/// Blocks. The file is there as a whole or not at all; one with a seat's secret is its owner's alone. Answers the bytes
/// of the file.
Result<std::uint64_t> saveStick(StorageBackend &backend, const Caller &caller, const StickSpec &spec,
                                const QString &fileName);

} // namespace freshseat::services
