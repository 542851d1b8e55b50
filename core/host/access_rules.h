// SPDX-License-Identifier: GPL-3.0-or-later
// Who may log in to which seat, from memory: the seat's own initiator, and what its settings let in beside.
#pragma once
#include "core/host/seat_registry.h"
#include "core/iscsi/gatekeeper.h"

#include <string_view>

namespace freshseat::host {

/// Success, NotFound or Forbidden. A name no seat knows learns nothing of what targets there are.
[[nodiscard]] iscsi::LoginStatus mayLogIn(SeatRegistry::Access &access, const iscsi::LoginClaim &claim);
/// The seat whose secret a discovery session must know and whose target alone it is shown; null = none.
[[nodiscard]] const SeatRuntime *discoverySeat(SeatRegistry::Access &access, std::string_view initiator);
[[nodiscard]] iscsi::Credentials credentialsOf(const catalog::SeatRecord &record);
/// The login was on this seat when its clone was reset under it.
[[nodiscard]] bool isBarred(const std::vector<catalog::LoginRecord> &logins, const iscsi::LoginClaim &claim);

} // namespace freshseat::host
