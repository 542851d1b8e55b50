// SPDX-License-Identifier: GPL-3.0-or-later
// Ending sessions of a seat, and who is let in beside whom: rule 7 of the product.
#pragma once
#include "core/host/room_core.h"

#include <vector>

namespace freshseat::host {

/// What a new login does to the sessions a seat has.
struct AdmissionPlan {
    iscsi::LoginStatus status = iscsi::LoginStatus::Success;
    std::vector<iscsi::SessionId> replaced; ///< to be ended first
};
/// What the plan depends on beside the sessions.
struct AdmissionTerms {
    int maxSessions = 1;
    LoginKind kind = LoginKind::Random; ///< of the one who logs in
    int disks = 1;                      ///< of the seat
};
/// One session a seat: the same initiator from the same address takes over, another waits (ServiceUnavailable: it tries
/// again). With more than one allowed, only the same port (name and ISID) takes over while there is room. iPXE makes
/// one session for each disk: the firmware of one PC may have so many.
[[nodiscard]] AdmissionPlan planAdmission(const std::vector<LiveSession> &sessions, const iscsi::LoginClaim &claim,
                                          const AdmissionTerms &terms);

/// Ends the sessions and waits until none of their tasks runs. Blocking; the caller holds the seat. Failed: not in
/// time.
Result<void> endSessions(RoomCore &core, RowId seat, const std::vector<iscsi::SessionId> &sessions);

} // namespace freshseat::host
