// SPDX-License-Identifier: GPL-3.0-or-later
// The rule of one session a seat, and its exceptions.
#include "core/host/seat_sessions.h"

#include <algorithm>
#include <future>

namespace freshseat::host {

namespace {

bool samePc(const LiveSession &session, const iscsi::LoginClaim &claim)
{
    return session.initiator == claim.initiatorName && session.address == claim.address;
}

} // namespace

AdmissionPlan planAdmission(const std::vector<LiveSession> &sessions, const iscsi::LoginClaim &claim,
                            const AdmissionTerms &terms)
{
    const int maxSessions = terms.maxSessions;
    AdmissionPlan plan;
    if (maxSessions <= 1) {
        int firmware = 0; // sessions of it that stay beside the new one: the newest
        for (auto session = sessions.rbegin(); session != sessions.rend(); ++session) {
            if (!samePc(*session, claim)) return {iscsi::LoginStatus::ServiceUnavailable, {}};
            const bool beside = terms.kind == LoginKind::Firmware && session->kind == LoginKind::Firmware &&
                                session->isid != claim.isid && firmware + 1 < terms.disks;
            if (beside)
                ++firmware;
            else
                plan.replaced.push_back(session->id);
        }
        return plan;
    }
    for (const LiveSession &session : sessions) {
        if (session.initiator == claim.initiatorName && session.isid == claim.isid) plan.replaced.push_back(session.id);
    }
    if (sessions.size() - plan.replaced.size() < static_cast<std::size_t>(maxSessions)) return plan;
    const auto oldest = std::find_if(sessions.begin(), sessions.end(),
                                     [&](const LiveSession &session) { return samePc(session, claim); });
    if (oldest == sessions.end()) return {iscsi::LoginStatus::ServiceUnavailable, {}};
    plan.replaced.push_back(oldest->id);
    return plan;
}

Result<void> endSessions(RoomCore &core, RowId seat, const std::vector<iscsi::SessionId> &sessions)
{
    static constexpr std::chrono::milliseconds kRound{100};
    static constexpr int kRounds = 400; // 40 s: a dead disk is known after 30
    if (sessions.empty()) return {};
    // An admitted login that has not begun yet is unknown to the server ("counts as closed"): so left() is what counts,
    // and the server is asked again until it was called for each.
    for (int round = 0; round < kRounds; ++round) {
        const auto closed = std::make_shared<std::promise<void>>();
        auto future = closed->get_future();
        core.sessionHost()->drop(sessions, [closed] { closed->set_value(); });
        if (future.wait_for(kRound * kRounds) != std::future_status::ready) break;
        if (core.registry.waitUntilGone(seat, sessions, kRound)) return {};
    }
    return fail(ErrorCode::Failed, "its session could not be ended in time; nothing was changed",
                "switch the PC off and try again");
}

} // namespace freshseat::host
