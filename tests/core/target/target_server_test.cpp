// SPDX-License-Identifier: GPL-3.0-or-later
// The server over loopback sockets: hand-over, replacement, drop, garbage, and an end under load.
#include "tests/core/target/target_server_fixture.h"

#include <atomic>

namespace freshseat::target {
namespace {

TEST_F(TargetServerTest, WritesAndReadsThroughEveryWorker)
{
    for (const char *target : {"iqn.2026-01.test:disk0", "iqn.2026-01.test:disk1"}) {
        for (int round = 0; round < 4; ++round) { // logins begin on either worker
            Client client(address);
            ASSERT_EQ(client.login(target, "iqn.2026-01.test:seat" + std::to_string(round)), 0U);
            client.ask({client.initiator.testUnitReady(), {}});
            const Bytes data = test::pattern(65536, static_cast<unsigned>(round));
            const auto written = client.ask({client.initiator.write(64, 128), data});
            ASSERT_TRUE(written);
            EXPECT_EQ(written->header.get8(3), 0U);
            Bytes back;
            client.send(encode({client.initiator.read(64, 128), {}}));
            while (back.size() < data.size()) {
                const auto pdu = client.receive();
                ASSERT_TRUE(pdu);
                test::append(back, pdu->payload);
            }
            EXPECT_EQ(back, data);
        }
    }
}

TEST_F(TargetServerTest, CommandsRightBehindTheLoginAreExecuted)
{
    Client client(address);
    Bytes stream = client.initiator.login(keys({"InitiatorName=iqn.a:b", "TargetName=" + kTarget}), 0x13);
    for (int i = 0; i < 3; ++i) test::append(stream, encode({client.initiator.testUnitReady(), {}}));
    client.send(stream);
    EXPECT_EQ(client.receive()->header.opcode(), Opcode::LoginResponse);
    for (int i = 0; i < 3; ++i) EXPECT_EQ(client.receive()->header.opcode(), Opcode::ScsiResponse);
}

TEST_F(TargetServerTest, SessionsAreListedWhileTheyLast)
{
    Client client(address);
    ASSERT_EQ(client.login(), 0U);
    client.ask({client.initiator.testUnitReady(), {}});
    client.ask({client.initiator.read(0, 8), {}});
    const auto sessions = server->sessions();
    ASSERT_EQ(sessions.size(), 1U);
    EXPECT_EQ(sessions[0].initiatorName, "iqn.2026-01.test:seat1");
    EXPECT_EQ(sessions[0].targetName, kTarget);
    EXPECT_EQ(sessions[0].address, "127.0.0.1");
    EXPECT_EQ(sessions[0].bytesRead, 4096U);
    EXPECT_EQ(sessions[0].commands, 2U);
    const auto counters = room.counters();
    ASSERT_EQ(counters.size(), 1U);
    // The answer is on its way before it is counted.
    EXPECT_TRUE(eventually([&] { return counters[0]->reads.count() == 1; }));
    EXPECT_GT(counters[0]->reads.percentile(0.5), 0ns);
    EXPECT_LT(counters[0]->reads.percentile(0.99), 10s);
    EXPECT_EQ(counters[0]->linkErrors.load(), 0U);
    client.hangUp();
    EXPECT_TRUE(eventually([&] { return server->sessions().empty() && room.inside() == 0; }));
}

TEST_F(TargetServerTest, AnUnknownTargetIsNotFound)
{
    EXPECT_EQ(Client(address).login("iqn.2026-01.test:none"), 0x0203U);
}

TEST_F(TargetServerTest, TheSameInitiatorPortReplacesItsOlderSession)
{
    Client first(address);
    ASSERT_EQ(first.login(), 0U);
    Client second(address);
    ASSERT_EQ(second.login(), 0U);
    EXPECT_TRUE(first.closed());
    EXPECT_EQ(server->sessions().size(), 1U);
    EXPECT_EQ(room.inside(), 1U);
    EXPECT_TRUE(second.ask({second.initiator.testUnitReady(), {}}));
    EXPECT_EQ(room.counters().at(0)->linkErrors.load(), 1U); // taken up anew without a word
    EXPECT_EQ(room.counters().at(1)->linkErrors.load(), 0U);
    Client other(address); // another ISID is another session, unless the room says no
    ASSERT_EQ(other.login(kTarget, "iqn.2026-01.test:seat1", 0x9999), 0U);
    EXPECT_EQ(server->sessions().size(), 2U);
}

TEST_F(TargetServerTest, DropEndsSessionsWithAWordOfWarning)
{
    Client client(address);
    ASSERT_EQ(client.login(), 0U);
    drop(ids());
    EXPECT_EQ(room.inside(), 0U); // left() was called before `closed`
    EXPECT_TRUE(server->sessions().empty());
    const auto message = client.receive();
    ASSERT_TRUE(message);
    EXPECT_EQ(message->header.opcode(), Opcode::AsyncMessage);
    EXPECT_TRUE(client.closed());
    drop({1, 2, 12345}); // unknown ids count as closed
    drop({});
}

TEST_F(TargetServerTest, DiscoveryListsTargetsAndIsNotAdmitted)
{
    Client client(address);
    client.send(client.initiator.login(keys({"InitiatorName=iqn.a:b", "SessionType=Discovery"}), 0x13));
    ASSERT_EQ(client.receive()->header.get16(iscsi::at::kLoginStatus), 0U);
    const auto list =
        client.ask({client.initiator.request(Opcode::Text, 0x80), test::bytesOf(keys({"SendTargets=All"}))});
    ASSERT_TRUE(list);
    EXPECT_EQ(test::textOf(list->payload),
              keys({"TargetName=iqn.2026-01.test:disk0", "TargetAddress=" + address + ",1",
                    "TargetName=iqn.2026-01.test:disk1", "TargetAddress=" + address + ",1"}));
    EXPECT_EQ(room.inside(), 0U);
    client.ask({client.initiator.request(Opcode::Logout, 0x80), {}});
    EXPECT_TRUE(client.closed());
}

TEST_F(TargetServerTest, ServesIPv6AndSaysSoInDiscovery)
{
    const std::string portal = server->listen("[::1]:0").value();
    EXPECT_TRUE(portal.starts_with("[::1]:"));
    Client client(portal);
    ASSERT_EQ(client.login(), 0U);
    EXPECT_EQ(server->sessions().at(0).address, "::1");
    Client finder(portal);
    finder.send(finder.initiator.login(keys({"InitiatorName=iqn.a:b", "SessionType=Discovery"}), 0x13));
    ASSERT_TRUE(finder.receive());
    const auto list =
        finder.ask({finder.initiator.request(Opcode::Text, 0x80), test::bytesOf(keys({"SendTargets=" + kTarget}))});
    ASSERT_TRUE(list);
    EXPECT_EQ(test::textOf(list->payload), keys({"TargetName=" + kTarget, "TargetAddress=" + portal + ",1"}));
}

TEST_F(TargetServerTest, NewUnitsAreToldToTheSessionsOfThatTarget)
{
    Client one(address);
    Client other(address);
    ASSERT_EQ(one.login(), 0U);
    ASSERT_EQ(other.login("iqn.2026-01.test:disk1"), 0U);
    for (Client *client : {&one, &other}) client->ask({client->initiator.request(Opcode::NopOut, 0x80), {}});
    server->unitsAdded(kTarget);
    const auto told = one.receive();
    ASSERT_TRUE(told);
    EXPECT_EQ(told->header.opcode(), Opcode::AsyncMessage);
    const auto answer = other.ask({other.initiator.testUnitReady(), {}});
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->header.opcode(), Opcode::ScsiResponse);
    EXPECT_EQ(answer->header.get8(3), 0U);
}

TEST_F(TargetServerTest, GarbageIsClosed)
{
    for (const Bytes &garbage :
         {test::bytesOf("GET / HTTP/1.0\r\n\r\n" + std::string(40, 'x')), Bytes(48, std::byte{0xff}),
          Bytes(48, std::byte{0}), Bytes(1 << 20, std::byte{0x43})}) {
        Client client(address);
        client.send(garbage);
        EXPECT_TRUE(client.closed());
    }
    EXPECT_EQ(Client(address).login(), 0U);
}

TEST_F(TargetServerTest, APeerThatNeverReadsIsBoundedAndHoldsNobodyUp)
{
    Client greedy(address);
    ASSERT_EQ(greedy.login(), 0U);
    Bytes stream;
    for (int i = 0; i < 100; ++i) test::append(stream, encode({greedy.initiator.read(0, 2048), {}}));
    greedy.send(stream); // 100 MiB of answers, none read
    Client other(address);
    ASSERT_EQ(other.login(kTarget, "iqn.2026-01.test:seat2"), 0U);
    for (int i = 0; i < 50; ++i) ASSERT_TRUE(other.ask({other.initiator.testUnitReady(), {}}));
    std::promise<std::size_t> held;
    server->worker(0).post([&] { held.set_value(server->buffers(0).inUse()); });
    EXPECT_LT(held.get_future().get(), 8U << 20);
    drop(ids());
}

TEST_F(TargetServerTest, ListenFailsInWords)
{
    EXPECT_EQ(server->listen(address).error().code, ErrorCode::InUse);
    EXPECT_EQ(server->listen("203.0.113.7:3260").error().code, ErrorCode::Usage);
    EXPECT_EQ(server->listen("nonsense").error().code, ErrorCode::Usage);
    EXPECT_TRUE(server->listen("[::1]:0"));
}

TEST_F(TargetServerTest, StopAcceptingRefusesLoginsAndKeepsSessions)
{
    Client client(address);
    ASSERT_EQ(client.login(), 0U);
    Client half(address);
    half.send(Bytes(1, std::byte{0x43}));
    server->stopAccepting();
    EXPECT_TRUE(half.closed());
    EXPECT_TRUE(client.ask({client.initiator.testUnitReady(), {}}));
}

/// Reads and writes at once; false: the server closed.
bool askALot(Client &client)
{
    constexpr int kRounds = 8;
    Bytes stream;
    for (int n = 0; n < kRounds; ++n) {
        test::append(stream, encode({client.initiator.read(0, 64), {}}));
        test::append(stream, encode({client.initiator.write(0, 8), Bytes(4096)}));
    }
    client.send(stream);
    for (int n = 0; n < 2 * kRounds; ++n)
        if (!client.receive()) return false;
    return true;
}

TEST_F(TargetServerTest, EndsUnderLoad)
{
    std::vector<std::thread> clients;
    std::atomic<int> busy{0};
    for (int i = 0; i < 6; ++i) {
        clients.emplace_back([&, i] {
            Client client(address);
            if (client.login("iqn.2026-01.test:disk" + std::to_string(i % 2),
                             "iqn.2026-01.test:load" + std::to_string(i)) != 0)
                return;
            ++busy;
            while (askALot(client)) {
            }
        });
    }
    EXPECT_TRUE(eventually([&] { return busy == 6; }));
    stop();
    for (std::thread &client : clients) client.join();
}

} // namespace
} // namespace freshseat::target
