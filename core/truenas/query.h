// SPDX-License-Identifier: GPL-3.0-or-later
// The part of TrueNAS's query language that we use, for rows that are at hand: filters with "=", "^" and "OR", columns
// by paths with dots.
#pragma once
#include "core/model/json.h"

#include <string>

namespace freshseat::truenas {

/// `filters`, `options`: the two arguments of a query. Rows that pass, with the columns that are selected.
[[nodiscard]] Json answerQuery(const Json &rows, const Json &filters, const Json &options);
/// What lies at "properties.used.rawvalue"; null: nothing.
[[nodiscard]] Json valueAt(const Json &row, const std::string &path);

} // namespace freshseat::truenas
