// SPDX-License-Identifier: GPL-3.0-or-later
// The part of hostPhrases() that is about disks: volumes and targets that are there already, images, the store, its
// catalogue, and what the system says of a file or a connection.
#pragma once
#include <span>

namespace freshseat::ui {

[[nodiscard]] std::span<const char *const> storagePhrases();

} // namespace freshseat::ui
