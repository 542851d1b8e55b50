// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of freshseat.db and how an older file becomes the newest. The version is SQLite's user_version.
#pragma once
#include "core/base/result.h"
#include "core/catalog/database.h"

namespace freshseat::catalog {

/// The version this program writes.
[[nodiscard]] int schemaVersion();

/// Brings the database to schemaVersion(), each step in a transaction. A newer file is refused (Failed) and left alone.
Result<void> migrate(Database &database);

} // namespace freshseat::catalog
