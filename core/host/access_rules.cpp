// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of names. All names of a claim are in lower case.
#include "core/host/access_rules.h"

#include <algorithm>

namespace freshseat::host {

namespace {

bool contains(const std::vector<std::string> &names, std::string_view name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool isAllowed(const SeatRuntime &seat, const SeatRuntime *own, std::string_view initiator)
{
    return &seat == own || contains(seat.record.initiators, initiator) || contains(seat.record.initiators, "any");
}

} // namespace

iscsi::LoginStatus mayLogIn(SeatRegistry::Access &access, const iscsi::LoginClaim &claim)
{
    const SeatRuntime *own = access.findInitiator(claim.initiatorName);
    const SeatRuntime *seat = access.findTarget(claim.targetName);
    if (seat == nullptr) return iscsi::LoginStatus::NotFound;
    if (isAllowed(*seat, own, claim.initiatorName)) return iscsi::LoginStatus::Success;
    return own != nullptr ? iscsi::LoginStatus::Forbidden : iscsi::LoginStatus::NotFound;
}

const SeatRuntime *discoverySeat(SeatRegistry::Access &access, std::string_view initiator)
{
    if (const SeatRuntime *own = access.findInitiator(initiator)) return own;
    for (const auto &[key, seat] : access.seats()) {
        if (contains(seat.record.initiators, initiator)) return &seat;
    }
    for (const auto &[key, seat] : access.seats()) {
        if (contains(seat.record.initiators, "any")) return &seat;
    }
    return nullptr;
}

iscsi::Credentials credentialsOf(const catalog::SeatRecord &record)
{
    if (record.auth == AuthMode::None) return {};
    iscsi::Credentials credentials{record.chapUser, record.chapSecret, {}, {}};
    if (record.auth == AuthMode::Mutual) {
        credentials.mutualUser = record.mutualUser;
        credentials.mutualSecret = record.mutualSecret;
    }
    return credentials;
}

bool isBarred(const std::vector<catalog::LoginRecord> &logins, const iscsi::LoginClaim &claim)
{
    const std::string isid = isidText(claim.isid);
    return std::any_of(logins.begin(), logins.end(), [&](const catalog::LoginRecord &login) {
        return login.barred && login.initiator == claim.initiatorName && login.isid == isid;
    });
}

} // namespace freshseat::host
