// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/digest.h"
#include "core/truenas/scram.h"

#include <gtest/gtest.h>

namespace freshseat::truenas {
namespace {

const std::string kNonce = base64(std::string(32, 'c'));
const std::string kWhole = base64(std::string(32, 'c') + std::string(32, 's'));
const Secret kSecret("key");

std::string first(const std::string &nonce, const std::string &rounds = "4096")
{
    return "r=" + nonce + ",s=" + base64("salt of 16 bytes") + ",i=" + rounds;
}

// Made with Python's hashlib and hmac.
const std::string kProof = "eRF1CbbzZ6Plvm5nUwrp46Sr9iLARSUdgbxtHBjdiCI3CrVm5GowJNYmNT3Q3IAc9ZLyA9UlMGZvQUH01+XGMg==";
const std::string kSignature =
    "qTvpS8gW1QTTJ+B4dy57vP9OAMUrXl7IOvkmTUqnQ9Fus15zFnl8c/zzykzjt+kwdly6vMp7iIc0IAHo4S11bg==";

TEST(Scram, ProvesTheKeyAndChecksTheServer)
{
    Scram scram("svc:7", kNonce);
    EXPECT_EQ(scram.first(), "n,,n=svc:7,r=" + kNonce);
    const auto final = scram.final(first(kWhole), kSecret);
    ASSERT_TRUE(final) << final.error().message;
    EXPECT_EQ(*final, "c=biws,r=" + kWhole + ",p=" + kProof);
    EXPECT_TRUE(scram.verify("v=" + kSignature));
    for (const std::string &other : {std::string("v="), std::string(), "v=" + kProof, std::string("e=other-error")}) {
        const auto refused = scram.verify(other);
        ASSERT_FALSE(refused) << other;
        EXPECT_EQ(refused.error().code, ErrorCode::NotAllowed);
    }
}

TEST(Scram, ANonceMayGoOnAsText)
{
    EXPECT_TRUE(Scram("svc:7", kNonce).final(first(kNonce + "more"), kSecret));
}

TEST(Scram, WhatIsNoAnswerIsRefused)
{
    for (const std::string &said :
         {std::string(), std::string("r="), first(kNonce), first(base64(std::string(64, 's'))), first(kWhole, "1"),
          first(kWhole, "999999999"), first(kWhole, "4096x"), first(kWhole, "-1"), "r=" + kWhole + ",s=!,i=4096"}) {
        const auto refused = Scram("svc:7", kNonce).final(said, kSecret);
        ASSERT_FALSE(refused) << said;
        EXPECT_EQ(refused.error().code, ErrorCode::NotAllowed) << said;
    }
    EXPECT_FALSE(Scram("svc:7", kNonce).verify("v=")) << "there was no proof yet";
}

TEST(Scram, NoncesAre32BytesAndNeverTheSame)
{
    const std::string one = Scram::freshNonce();
    EXPECT_NE(one, Scram::freshNonce());
    ASSERT_TRUE(fromBase64(one));
    EXPECT_EQ(fromBase64(one)->size(), 32U);
}

} // namespace
} // namespace freshseat::truenas
