// SPDX-License-Identifier: GPL-3.0-or-later
// A secret for each boot: good until its system is in, and for that system afterwards.
#include "core/host/boot_secrets.h"
#include "tests/core/host/room_fixture.h"

#include <algorithm>

namespace freshseat::host {
namespace {

using iscsi::LoginStatus;

class BootSecretsTest : public RoomTest
{
protected:
    BootSecretsTest()
    {
        closeRoom();
        bootOptions.oneTimeSecrets = true;
        openRoom();
        import("win");
        addSeat("PC-01");
        neighbours = {{"10.0.0.7", seat("PC-01").mac}};
        standing = room->secret(caller, SeatName("PC-01"))->secret.reveal();
    }
    /// The secret in the script that the PC gets now.
    std::string fetch()
    {
        boot::HttpRequest request;
        request.path = "/boot";
        request.query = {{"mac", seat("PC-01").mac}};
        request.peer = "10.0.0.7";
        request.local = "10.0.0.1:4280";
        const std::string script = room->answerBoot(request).body;
        static constexpr std::string_view kMark = "set password ";
        const std::size_t at = script.find(kMark);
        EXPECT_NE(at, std::string::npos) << script;
        if (at == std::string::npos) return {};
        return script.substr(at + kMark.size(), script.find('\n', at) - at - kMark.size());
    }
    /// What the room takes for `secret` from this claim; 0 = it is not taken.
    std::int64_t idOf(const std::string &secret, const iscsi::LoginClaim &claim)
    {
        const auto answer = room->gatekeeper().credentials(claim);
        EXPECT_EQ(answer.status, LoginStatus::Success);
        EXPECT_EQ(answer.credentials.secret.reveal(), standing);
        for (const iscsi::OtherSecret &other : answer.credentials.others) {
            if (other.secret.reveal() == secret) return other.id;
        }
        return 0;
    }
    Login loginWith(const std::string &secret, iscsi::LoginClaim claim)
    {
        claim.provenBy = idOf(secret, claim);
        EXPECT_NE(claim.provenBy, 0);
        return login(claim);
    }
    bool isTaken(const std::string &secret, const iscsi::Isid &isid, const char *address = "10.0.0.7")
    {
        return idOf(secret, claimOf("PC-01", isid, address)) != 0;
    }
    std::string standing;
};

TEST_F(BootSecretsTest, EachScriptHasASecretOfItsOwn)
{
    const std::string first = fetch();
    const std::string second = fetch();
    EXPECT_NE(first, second);
    EXPECT_NE(first, standing);
    EXPECT_EQ(first.size(), 16U);
    EXPECT_TRUE(isTaken(first, kIpxe)) << "its PC may be about to use it";
    EXPECT_TRUE(isTaken(second, kIpxe));
    for (int i = 0; i < 4; ++i) (void)fetch();
    EXPECT_FALSE(isTaken(first, kIpxe)) << "not for ever";
    EXPECT_EQ(room->bootScript(seat("PC-01").mac)->find(second), std::string::npos) << "a look makes and shows none";
}

TEST_F(BootSecretsTest, ItIsOverForOthersOnceItsSystemIsIn)
{
    const std::string old = fetch();
    const std::string secret = fetch();
    const Login firmware = loginWith(secret, claimOf("PC-01", kIpxe));
    ASSERT_EQ(firmware.status, LoginStatus::Success);
    sessions->gone(firmware.session);
    EXPECT_TRUE(isTaken(secret, kIpxe)) << "firmware may come again";
    const Login os = loginWith(secret, claimOf("PC-01", kWindows));
    ASSERT_EQ(os.status, LoginStatus::Success);
    EXPECT_FALSE(isTaken(old, kWindows)) << "what another script held";
    EXPECT_FALSE(isTaken(secret, kIpxe));
    EXPECT_FALSE(isTaken(secret, kWindows, "10.0.0.99"));
    EXPECT_TRUE(isTaken(secret, kWindows)) << "its own system comes back after a broken connection";
    sessions->gone(os.session);
    EXPECT_EQ(loginWith(secret, claimOf("PC-01", kWindows)).status, LoginStatus::Success);
}

TEST_F(BootSecretsTest, AScriptThatARunningPcFetchesLocksNobodyOut)
{
    const std::string secret = fetch();
    const Login os = loginWith(secret, claimOf("PC-01", kWindows));
    const std::string next = fetch();
    sessions->gone(os.session);
    const Login again = loginWith(secret, claimOf("PC-01", kWindows));
    ASSERT_EQ(again.status, LoginStatus::Success);
    EXPECT_TRUE(isTaken(next, kIpxe)) << "its next boot";
    sessions->gone(again.session);
    const Login firmware = loginWith(next, claimOf("PC-01", kIpxe));
    sessions->gone(firmware.session);
    EXPECT_EQ(loginWith(next, claimOf("PC-01", kWindows)).status, LoginStatus::Success);
    EXPECT_FALSE(isTaken(secret, kWindows)) << "of the boot before";
}

TEST_F(BootSecretsTest, TheyOutliveARestart)
{
    const std::string unused = fetch();
    closeRoom();
    openRoom();
    ASSERT_TRUE(isTaken(unused, kIpxe));
    const Login os = loginWith(unused, claimOf("PC-01", kWindows));
    sessions->gone(os.session);
    closeRoom();
    openRoom();
    EXPECT_TRUE(isTaken(unused, kWindows));
    EXPECT_FALSE(isTaken(unused, kIpxe));
    EXPECT_FALSE(isTaken(unused, kWindows, "10.0.0.99"));
}

TEST_F(BootSecretsTest, TheSeatsOwnSecretStaysGoodAndARenewedOneEndsTheOthers)
{
    const std::string secret = fetch();
    EXPECT_EQ(login(claimOf("PC-01", kIpxe)).status, LoginStatus::Success) << "a stick for this seat";
    ASSERT_TRUE(perform(RenewSecret{SeatName("PC-01")}));
    standing = room->secret(caller, SeatName("PC-01"))->secret.reveal();
    EXPECT_FALSE(isTaken(secret, kIpxe));
}

TEST_F(BootSecretsTest, ASeatWithoutAuthenticationNeedsNone)
{
    ASSERT_TRUE(set("PC-01", "auth", "none"));
    boot::HttpRequest request;
    request.query = {{"mac", seat("PC-01").mac}};
    request.peer = "10.0.0.7";
    request.local = "10.0.0.1:4280";
    EXPECT_EQ(room->answerBoot(request).body.find("set password"), std::string::npos);
    EXPECT_TRUE(room->gatekeeper().credentials(claimOf("PC-01", kIpxe)).credentials.others.empty());
}

} // namespace
} // namespace freshseat::host
