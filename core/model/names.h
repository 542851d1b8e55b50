// SPDX-License-Identifier: GPL-3.0-or-later
// Names of seats, masters and groups, and what is a valid one (PRODUCT words: seats become Windows computer names).
#pragma once
#include "core/base/result.h"
#include "core/base/strong_id.h"

#include <string>
#include <string_view>

namespace freshseat {

using SeatName = StrongId<struct SeatNameTag>;
using MasterName = StrongId<struct MasterNameTag>;

/// 1 to 15 of a-z A-Z 0-9 -, not all digits, no hyphen at either end. Usage error that says which rule is broken.
Result<SeatName> parseSeatName(std::string_view text);
/// 1 to 60 of a-z A-Z 0-9 . _ -
Result<MasterName> parseMasterName(std::string_view text);
Result<std::string> parseGroup(std::string_view text); ///< as a master's name; "" = no group
/// Accepts aa:bb:cc:dd:ee:ff, aa-bb-…, aabb.ccdd.eeff, aabbccddeeff; answers lower case with colons. No multicast, not
/// all zero.
Result<std::string> parseMac(std::string_view text);
/// Names are unique without regard to case: compare and key by this.
[[nodiscard]] std::string nameKey(std::string_view name);
/// `text` in quotation marks, fit for one line of a message whatever it holds: cut, printable ASCII only.
[[nodiscard]] std::string inQuotes(std::string_view text);

/// "NAME" or "NAME@N".
struct SnapshotRef {
    MasterName master;
    int number = 0; ///< 0 = the current one
};
Result<SnapshotRef> parseSnapshotRef(std::string_view text);

} // namespace freshseat
