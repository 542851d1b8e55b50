// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the file's format.
#include "core/catalog/codes.h"

#include <gtest/gtest.h>

namespace freshseat::catalog {
namespace {

TEST(Codes, ComeBack)
{
    for (const ResetPolicy policy : {ResetPolicy::Boot, ResetPolicy::Nightly, ResetPolicy::Keep})
        EXPECT_EQ(policyFromCode(policyCode(policy)).value(), policy);
    for (const AuthMode mode : {AuthMode::Chap, AuthMode::Mutual, AuthMode::None})
        EXPECT_EQ(authFromCode(authCode(mode)).value(), mode);
    for (const PendingKind kind : {PendingKind::Clone, PendingKind::Snapshot, PendingKind::Import})
        EXPECT_EQ(pendingFromCode(pendingCode(kind)).value(), kind);
    EXPECT_EQ(policyCode(ResetPolicy::Nightly), "nightly");
}

TEST(Codes, UnknownWordsAreNamed)
{
    const auto policy = policyFromCode("weekly");
    ASSERT_FALSE(policy);
    EXPECT_NE(policy.error().message.find("weekly"), std::string::npos);
}

TEST(Codes, TimesAreMilliseconds)
{
    const TimePoint at(std::chrono::milliseconds(1'700'000'000'123));
    EXPECT_EQ(toMilliseconds(at), 1'700'000'000'123);
    EXPECT_EQ(fromMilliseconds(toMilliseconds(at)), at);
}

} // namespace
} // namespace freshseat::catalog
