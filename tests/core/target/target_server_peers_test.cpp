// SPDX-License-Identifier: GPL-3.0-or-later
// Peers that flood, guess, or fall silent.
#include "tests/core/target/target_server_fixture.h"

namespace freshseat::target {
namespace {

class LimitedServer : public TargetServerTest
{
protected:
    LimitedServer()
        : TargetServerTest(options())
    {}
    static ServerOptions options()
    {
        ServerOptions made = defaultOptions();
        made.maxHalfOpenPerAddress = 3;
        made.maxConnections = 5;
        made.loginTimeout = 1s;
        return made;
    }
};

TEST_F(LimitedServer, AFloodOfConnectionsIsClosed)
{
    std::vector<std::unique_ptr<Client>> half;
    for (int i = 0; i < 3; ++i) half.push_back(std::make_unique<Client>(address));
    EXPECT_TRUE(Client(address).closed());
    half.clear();
    EXPECT_TRUE(eventually([&] { return Client(address).login() == 0; }));
}

TEST_F(LimitedServer, ALoginThatTakesTooLongIsClosed)
{
    Client silent(address);
    Client slow(address);
    slow.send(Bytes(20, std::byte{0x43}));
    EXPECT_TRUE(silent.closed());
    EXPECT_TRUE(slow.closed());
}

class CarefulServer : public TargetServerTest
{
protected:
    CarefulServer()
        : TargetServerTest(options(), {"user", Secret("the right secret"), {}, {}})
    {}
    static ServerOptions options()
    {
        ServerOptions made = defaultOptions();
        made.failedLogins = 3;
        made.failedLoginRefill = 1h;
        return made;
    }
};

TEST_F(CarefulServer, AnAddressThatGuessesSecretsIsNotHeardAnyMore)
{
    for (int i = 0; i < 3; ++i) {
        Client client(address);
        client.send(client.initiator.login(keys({"InitiatorName=iqn.a:b", "TargetName=" + kTarget, "AuthMethod=CHAP"}),
                                           0x00, false));
        ASSERT_TRUE(client.receive());
        client.send(client.initiator.login(keys({"CHAP_A=5"}), 0x00, false));
        ASSERT_TRUE(client.receive());
        client.send(client.initiator.login(keys({"CHAP_N=user", "CHAP_R=0x00112233445566778899aabbccddeeff"}), 0x01));
        const auto answer = client.receive();
        ASSERT_TRUE(answer);
        EXPECT_EQ(answer->header.get16(iscsi::at::kLoginStatus), 0x0201U);
        EXPECT_TRUE(client.closed());
    }
    Client next(address);
    next.send(
        next.initiator.login(keys({"InitiatorName=iqn.a:b", "TargetName=" + kTarget, "AuthMethod=CHAP"}), 0x00, false));
    EXPECT_FALSE(next.receive());
    EXPECT_TRUE(next.closed());
}

class PingingServer : public TargetServerTest
{
protected:
    PingingServer()
        : TargetServerTest(options())
    {}
    static ServerOptions options()
    {
        ServerOptions made = defaultOptions();
        made.idleBeforePing = 50ms;
        made.sweepInterval = 20ms;
        made.deadPeer = 1s;
        return made;
    }
    /// The answer to a ping of the server.
    static Pdu pong(const Pdu &ping)
    {
        iscsi::Header answer(Opcode::NopOut, 0x80);
        answer.put8(0, 0x40); // immediate
        answer.put32(iscsi::at::kItt, iscsi::kReservedTag);
        answer.put32(iscsi::at::kTtt, ping.header.ttt());
        return {answer, {}};
    }
};

TEST_F(PingingServer, APeerThatAnsweredOnceAndThenFallsSilentIsDead)
{
    Client client(address);
    ASSERT_EQ(client.login(), 0U);
    const auto ping = client.receive();
    ASSERT_TRUE(ping);
    ASSERT_EQ(ping->header.opcode(), Opcode::NopIn);
    client.send(encode(pong(*ping)));
    EXPECT_TRUE(client.closed()); // the next ping stays unanswered
    EXPECT_TRUE(eventually([&] { return server->sessions().empty(); }));
}

TEST_F(PingingServer, APeerThatNeverAnswersIsNotJudged)
{
    Client client(address); // iPXE
    ASSERT_EQ(client.login(), 0U);
    const auto ping = client.receive();
    ASSERT_TRUE(ping);
    ASSERT_EQ(ping->header.opcode(), Opcode::NopIn);
    std::this_thread::sleep_for(2500ms); // far over deadPeer
    const auto answer = client.ask({client.initiator.testUnitReady(), {}});
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->header.opcode(), Opcode::ScsiResponse);
}

TEST_F(PingingServer, APeerThatAnswersStays)
{
    Client client(address);
    ASSERT_EQ(client.login(), 0U);
    for (int i = 0; i < 20; ++i) {
        const auto ping = client.receive();
        ASSERT_TRUE(ping);
        ASSERT_EQ(ping->header.opcode(), Opcode::NopIn);
        client.send(encode(pong(*ping)));
    }
    EXPECT_EQ(server->sessions().size(), 1U);
}

} // namespace
} // namespace freshseat::target
