// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/iscsi/login.h"
#include "tests/core/iscsi/session_fixture.h"

namespace freshseat::iscsi {
namespace {

class LoginTest : public ::testing::Test
{
protected:
    LoginTest() { start(); }

    void start() { login = std::make_unique<Login>(gatekeeper, loginSetup()); }
    /// Feeds one request; the text of the answer. The answer's header is in `last`.
    std::string send(const Bytes &bytes)
    {
        std::span<const std::byte> rest = bytes;
        login->feed(rest);
        return takeReply();
    }
    std::string takeReply()
    {
        Bytes reply = drain(login->output());
        const auto pdu = test::takePdu(reply);
        if (!pdu) return "no reply";
        last = pdu->header;
        std::string text = test::textOf(pdu->payload);
        std::replace(text.begin(), text.end(), '\0', '\n');
        return text;
    }
    [[nodiscard]] unsigned status() const { return last.get16(at::kLoginStatus); }

    OneTarget gatekeeper;
    std::unique_ptr<Login> login;
    test::Initiator initiator;
    Header last;
};

TEST_F(LoginTest, TwoStagesWithoutAuthentication)
{
    const std::string first = send(initiator.login(kNormalLogin + keys({"AuthMethod=CHAP,None"}), 0x01));
    // UEFI wants the portal group in the first response of all.
    EXPECT_EQ(first, "TargetPortalGroupTag=1\nAuthMethod=None\n");
    EXPECT_EQ(last.flags(), 0x81);
    EXPECT_EQ(status(), 0U);
    EXPECT_EQ(login->state(), Login::State::Running);

    send(initiator.login(keys({"HeaderDigest=None", "MaxRecvDataSegmentLength=65536"}), 0x13));
    EXPECT_EQ(login->state(), Login::State::Authenticated);
    login->conclude(LoginStatus::Success);
    EXPECT_EQ(takeReply(), "HeaderDigest=None\nMaxRecvDataSegmentLength=262144\n");
    EXPECT_EQ(last.flags(), 0x87);
    EXPECT_EQ(last.get16(at::kTsih), 5U);
    EXPECT_EQ(login->result().parameters.peerMaxRecvDataSegmentLength, 65536U);
    EXPECT_EQ(login->claim().initiatorName, "iqn.2026-01.test:seat1"); // lower case
    EXPECT_EQ(login->claim().address, "10.0.0.9");
}

TEST_F(LoginTest, TheSameBytesCutAnywhereGiveTheSameLogin)
{
    Bytes stream = initiator.login(kNormalLogin + keys({"AuthMethod=None"}), 0x01);
    test::append(stream, initiator.login(keys({"InitialR2T=No"}), 0x13));
    test::append(stream, test::bytesOf("what follows is not the login's"));
    for (std::size_t cut = 0; cut <= stream.size(); ++cut) {
        start();
        std::span<const std::byte> one(stream.data(), cut);
        login->feed(one);
        Bytes left(one.begin(), one.end());
        test::append(left, std::span<const std::byte>(stream).subspan(cut));
        std::span<const std::byte> two = left;
        login->feed(two);
        ASSERT_EQ(login->state(), Login::State::Authenticated) << cut;
        ASSERT_EQ(test::textOf(two), "what follows is not the login's");
    }
}

TEST_F(LoginTest, ContinuedTextIsJoined)
{
    const std::string all = kNormalLogin;
    for (std::size_t cut = 1; cut < all.size(); cut += 7) {
        start();
        EXPECT_EQ(send(initiator.login(all.substr(0, cut), 0x01, false, true)), "");
        EXPECT_EQ(last.flags() & 0xc0, 0);
        EXPECT_EQ(send(initiator.login(all.substr(cut), 0x01)), "TargetPortalGroupTag=1\n");
        EXPECT_EQ(login->claim().targetName, "iqn.2026-01.test:disk");
    }
}

TEST_F(LoginTest, AContinuationWithoutAnyDataIsHarmless)
{
    EXPECT_EQ(send(initiator.login("", 0x01, false, true)), "");
    send(initiator.login("", 0x01));
    EXPECT_EQ(status(), 0x0207U); // no names
}

TEST_F(LoginTest, EndlessContinuationEnds)
{
    const std::string piece(8000, 'x');
    for (int i = 0; i < 40 && login->state() == Login::State::Running; ++i)
        send(initiator.login(piece, 0x01, false, true));
    EXPECT_EQ(login->state(), Login::State::Failed);
    EXPECT_EQ(status(), 0x0200U);
}

TEST_F(LoginTest, StepsWithoutEndEnd)
{
    send(initiator.login(kNormalLogin, 0x01, false));
    for (int i = 0; i < 40 && login->state() == Login::State::Running; ++i) send(initiator.login("", 0x01, false));
    EXPECT_EQ(login->state(), Login::State::Failed);
}

TEST_F(LoginTest, RefusalsHaveTheStatusOfTheStandard)
{
    const auto statusFor = [&](const Bytes &bytes) {
        start();
        send(bytes);
        EXPECT_EQ(login->state(), Login::State::Failed);
        return status();
    };
    EXPECT_EQ(statusFor(initiator.login(keys({"TargetName=iqn.a:b"}), 0x01)), 0x0207U);
    EXPECT_EQ(statusFor(initiator.login(keys({"InitiatorName=iqn.a:b"}), 0x01)), 0x0207U);
    EXPECT_EQ(statusFor(initiator.login(kNormalLogin + keys({"SessionType=Odd"}), 0x01)), 0x0200U);
    EXPECT_EQ(statusFor(initiator.login(keys({"InitiatorName=a", "InitiatorName=b"}), 0x01)), 0x0200U);
    EXPECT_EQ(statusFor(initiator.login("no equals sign", 0x01)), 0x0200U);
    EXPECT_EQ(statusFor(initiator.login(kNormalLogin, 0x02)), 0x0200U); // there is no stage 2
    EXPECT_EQ(statusFor(initiator.login(kNormalLogin, 0x31)), 0x0200U);
    EXPECT_EQ(statusFor(initiator.login(kNormalLogin, 0x11)), 0x0200U); // not forward
    Bytes version = initiator.login(kNormalLogin, 0x01);
    version[3] = std::byte{1};
    EXPECT_EQ(statusFor(version), 0x0205U);
    Bytes further = initiator.login(kNormalLogin, 0x01);
    further[15] = std::byte{9};
    EXPECT_EQ(statusFor(further), 0x020aU);
    gatekeeper.answer.status = LoginStatus::NotFound;
    EXPECT_EQ(statusFor(initiator.login(kNormalLogin, 0x01)), 0x0203U);
}

TEST_F(LoginTest, AFurtherConnectionForALiveSessionIsRefusedAsSuch)
{
    LoginSetup setup = loginSetup();
    setup.sessionExists = [](std::uint16_t tsih) { return tsih == 9; };
    login = std::make_unique<Login>(gatekeeper, std::move(setup));
    Bytes further = initiator.login(kNormalLogin, 0x01);
    further[15] = std::byte{9};
    send(further);
    EXPECT_EQ(status(), 0x0206U);
}

TEST_F(LoginTest, RequestsThatDoNotBelongTogetherAreRefused)
{
    send(initiator.login(kNormalLogin, 0x01, false));
    initiator.isidTail = 0x4321;
    send(initiator.login("", 0x01));
    EXPECT_EQ(status(), 0x0200U);
}

TEST_F(LoginTest, KeysAreNotNegotiatedTwice)
{
    send(initiator.login(kNormalLogin, 0x01));
    send(initiator.login(keys({"InitialR2T=No"}), 0x13, false));
    send(initiator.login(keys({"InitialR2T=Yes"}), 0x13));
    EXPECT_EQ(status(), 0x0200U);
}

TEST_F(LoginTest, GarbageIsNotAnswered)
{
    EXPECT_EQ(send(test::bytesOf("GET / HTTP/1.1\r\nHost: seat.example\r\nAccept: */*\r\n\r\n")), "no reply");
    EXPECT_EQ(login->state(), Login::State::Failed);
    start();
    Bytes tooLong = initiator.login(kNormalLogin, 0x01);
    tooLong[5] = std::byte{0xff};
    send(tooLong);
    EXPECT_EQ(login->state(), Login::State::Failed);
}

TEST_F(LoginTest, WhereChapIsAskedItCannotBeGoneAround)
{
    gatekeeper.answer.credentials = {"seat-01", Secret("a secret of 19 char"), {}, {}};
    for (const std::string &offer : {keys({"AuthMethod=None"}), keys({"AuthMethod=KRB5"})}) {
        start();
        send(initiator.login(kNormalLogin + offer, 0x01));
        EXPECT_EQ(status(), 0x0201U);
    }
    start();
    send(initiator.login(kNormalLogin, 0x13)); // straight to the operational stage
    EXPECT_EQ(status(), 0x0201U);
    start();
    send(initiator.login(kNormalLogin + keys({"AuthMethod=CHAP"}), 0x03)); // wants the end at once
    EXPECT_EQ(last.flags() & 0x80, 0);
    EXPECT_EQ(login->state(), Login::State::Running);
    start();
    send(initiator.login(kNormalLogin, 0x01)); // no method named: the stage is not left
    EXPECT_EQ(last.flags() & 0x80, 0);
}

TEST_F(LoginTest, ChapAsIpxeDoesIt)
{
    gatekeeper.answer.credentials = {"seat-01", Secret("a secret of 19 char"), {}, {}};
    EXPECT_EQ(send(initiator.login(kNormalLogin + keys({"AuthMethod=CHAP,None"}), 0x01)),
              "TargetPortalGroupTag=1\nAuthMethod=CHAP\n");
    EXPECT_EQ(last.flags() & 0x80, 0);
    const std::string challenge = send(initiator.login(keys({"CHAP_A=5"}), 0x01, false));
    EXPECT_EQ(challenge.substr(0, 24), "CHAP_A=5\nCHAP_I=90\nCHAP_");
    const Bytes random(32, std::byte{0x5a});
    const auto response = chapResponse(ChapAlgorithm::Md5, 0x5a, Secret("a secret of 19 char"), random);
    send(initiator.login(keys({"CHAP_N=seat-01", "CHAP_R=" + encodeBinary(*response)}), 0x01));
    EXPECT_EQ(last.flags() & 0x80, 0x80);
    send(initiator.login("", 0x13));
    EXPECT_EQ(login->state(), Login::State::Authenticated);
}

TEST_F(LoginTest, DiscoveryIsAuthenticatedToo)
{
    gatekeeper.answer.credentials = {"seat-01", Secret("a secret of 19 char"), {}, {}};
    send(initiator.login(keys({"InitiatorName=iqn.a:b", "SessionType=Discovery", "AuthMethod=None"}), 0x01));
    EXPECT_EQ(status(), 0x0201U);
    EXPECT_TRUE(gatekeeper.asked.discovery);
    EXPECT_TRUE(gatekeeper.asked.targetName.empty());
}

TEST_F(LoginTest, NotAdmitted)
{
    send(initiator.login(kNormalLogin, 0x13));
    login->conclude(LoginStatus::ServiceUnavailable);
    takeReply();
    EXPECT_EQ(status(), 0x0301U);
    EXPECT_EQ(login->state(), Login::State::Failed);
}

TEST_F(LoginTest, ARedirectNamesTheOtherPortal)
{
    for (const auto moved : {LoginStatus::MovedTemporarily, LoginStatus::MovedPermanently}) {
        gatekeeper.answer = {moved, {}, "[fd00::7]:3261"};
        start();
        EXPECT_EQ(send(initiator.login(kNormalLogin, 0x01)), "TargetAddress=[fd00::7]:3261\n");
        EXPECT_EQ(status(), static_cast<unsigned>(moved));
        EXPECT_EQ(login->state(), Login::State::Failed);
        EXPECT_EQ(login->failureStatus(), moved);
    }
}

} // namespace
} // namespace freshseat::iscsi
