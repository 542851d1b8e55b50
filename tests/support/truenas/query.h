// SPDX-License-Identifier: GPL-3.0-or-later
// The query language of TrueNAS: filters and options over rows.
#pragma once
#include <nlohmann/json.hpp>

namespace freshseat::test::truenas {

/// `filters`: [[FIELD, OP, VALUE], ["OR", [...]], ...], all of them; `options`: get, count, offset, limit, order_by,
/// select. Throws CallError as the NAS does: MatchNotFound() for "get" with no row.
nlohmann::json query(const nlohmann::json &rows, const nlohmann::json &filters, const nlohmann::json &options);

} // namespace freshseat::test::truenas
