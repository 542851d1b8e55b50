// SPDX-License-Identifier: GPL-3.0-or-later
// Rule 7: who takes over, who waits.
#include "core/host/seat_sessions.h"

#include <gtest/gtest.h>

namespace freshseat::host {
namespace {

using iscsi::LoginStatus;

constexpr iscsi::Isid kOne{0x80, 0, 0, 0, 0, 1};
constexpr iscsi::Isid kTwo{0x80, 0, 0, 0, 0, 2};

LiveSession session(iscsi::SessionId id, const std::string &initiator, const std::string &address,
                    const iscsi::Isid &isid = kOne)
{
    LiveSession live;
    live.id = id;
    live.initiator = initiator;
    live.address = address;
    live.isid = isid;
    return live;
}

iscsi::LoginClaim claim(const std::string &initiator, const std::string &address, const iscsi::Isid &isid = kTwo)
{
    iscsi::LoginClaim made;
    made.initiatorName = initiator;
    made.address = address;
    made.isid = isid;
    return made;
}

TEST(AdmissionPlan, AnEmptySeatLetsIn)
{
    const auto plan = planAdmission({}, claim("a", "10.0.0.1"), {1});
    EXPECT_EQ(plan.status, LoginStatus::Success);
    EXPECT_TRUE(plan.replaced.empty());
}

TEST(AdmissionPlan, TheSamePcTakesOver)
{
    const auto plan = planAdmission({session(5, "a", "10.0.0.1")}, claim("a", "10.0.0.1"), {1});
    EXPECT_EQ(plan.status, LoginStatus::Success);
    EXPECT_EQ(plan.replaced, std::vector<iscsi::SessionId>{5});
}

TEST(AdmissionPlan, AnotherAddressOrNameWaits)
{
    EXPECT_EQ(planAdmission({session(5, "a", "10.0.0.1")}, claim("a", "10.0.0.2"), {1}).status,
              LoginStatus::ServiceUnavailable);
    EXPECT_EQ(planAdmission({session(5, "a", "10.0.0.1")}, claim("b", "10.0.0.1"), {1}).status,
              LoginStatus::ServiceUnavailable);
    // Also by the same port from elsewhere: two PCs with one identity.
    EXPECT_EQ(planAdmission({session(5, "a", "10.0.0.1", kOne)}, claim("a", "10.0.0.2", kOne), {1}).status,
              LoginStatus::ServiceUnavailable);
}

TEST(AdmissionPlan, SeveralMayShareWhenAllowed)
{
    const std::vector<LiveSession> one{session(5, "a", "10.0.0.1", kOne)};
    EXPECT_TRUE(planAdmission(one, claim("a", "10.0.0.1", kTwo), {2}).replaced.empty());
    EXPECT_EQ(planAdmission(one, claim("a", "10.0.0.9", kOne), {2}).replaced, std::vector<iscsi::SessionId>{5});
    const std::vector<LiveSession> two{session(5, "a", "10.0.0.1", kOne), session(6, "b", "10.0.0.2", kOne)};
    EXPECT_EQ(planAdmission(two, claim("c", "10.0.0.3"), {2}).status, LoginStatus::ServiceUnavailable);
    EXPECT_EQ(planAdmission(two, claim("a", "10.0.0.1", kTwo), {2}).replaced, std::vector<iscsi::SessionId>{5});
}

} // namespace
} // namespace freshseat::host
