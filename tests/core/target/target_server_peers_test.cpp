// SPDX-License-Identifier: GPL-3.0-or-later
// Peers that flood, guess, or fall silent.
#include "core/block/failing_device.h"
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

/// A second target on the worker of the first, whose disk answers no read until it is told to.
class SharedWorker : public TargetServerTest
{
protected:
    SharedWorker() { room.add(*server, kHeld, 0, {held}); }
    ~SharedWorker() override { release(); }
    void release()
    {
        std::promise<void> done;
        server->worker(0).post([&] {
            held->releaseAll();
            done.set_value();
        });
        done.get_future().wait();
    }
    /// A hundred answered reads of the first target.
    void expectServed()
    {
        Client client(address);
        ASSERT_EQ(client.login(kTarget, "iqn.2026-01.test:seat2"), 0U);
        for (int i = 0; i < 100; ++i) {
            const auto answer = client.ask({client.initiator.read(0, 8), {}});
            ASSERT_TRUE(answer) << i;
            ASSERT_EQ(answer->header.opcode(), Opcode::DataIn);
        }
    }

    static inline const std::string kHeld = "iqn.2026-01.test:held";
    std::shared_ptr<block::FailingDevice> held =
        std::make_shared<block::FailingDevice>(std::make_shared<block::MemoryDevice>(16 << 20));
};

TEST_F(SharedWorker, APeerThatDoesNotReadItsAnswersHoldsUpNobody)
{
    Client greedy(address);
    ASSERT_EQ(greedy.login(), 0U);
    Bytes requests;
    for (int i = 0; i < 100; ++i) test::append(requests, encode({greedy.initiator.read(0, 512), {}}));
    greedy.send(requests); // 25 MiB of answers that it never takes
    expectServed();
}

TEST_F(SharedWorker, ADiskThatDoesNotAnswerHoldsUpNobodyElse)
{
    held->hold(block::IoKind::Read);
    Client waiting(address);
    ASSERT_EQ(waiting.login(kHeld), 0U);
    Bytes requests;
    for (int i = 0; i < 64; ++i) test::append(requests, encode({waiting.initiator.read(0, 8), {}}));
    waiting.send(requests);
    expectServed();
    release();
    for (int i = 0; i < 64; ++i) {
        const auto answer = waiting.receive();
        ASSERT_TRUE(answer) << i;
        EXPECT_EQ(answer->header.opcode(), Opcode::DataIn);
    }
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
    EXPECT_EQ(room.counters().at(0)->linkErrors.load(), 1U);
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
