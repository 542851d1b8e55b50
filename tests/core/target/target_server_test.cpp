// SPDX-License-Identifier: GPL-3.0-or-later
// The server over loopback sockets: hand-over, replacement, drop, limits, garbage, and an end under load.
#include "core/block/memory_device.h"
#include "core/net/socket.h"
#include "core/target/target_server.h"
#include "tests/support/pdu_script.h"
#include "tests/support/room_of_disks.h"

#include <gtest/gtest.h>

#include <condition_variable>
#include <future>
#include <poll.h>
#include <thread>

namespace freshseat::target {
namespace {

using namespace std::chrono_literals;
using iscsi::Opcode;
using test::Bytes;
using test::encode;
using test::keys;
using test::Pdu;
using test::takePdu;

const std::string kTarget = "iqn.2026-01.test:disk0";

/// A blocking initiator with a limit on every wait.
class Client
{
public:
    explicit Client(const std::string &address)
    {
        const net::Address to = net::parseAddress(address).value();
        m_fd = UniqueFd(::socket(to.storage.ss_family, SOCK_STREAM | SOCK_CLOEXEC, 0));
        EXPECT_EQ(::connect(m_fd.get(), reinterpret_cast<const sockaddr *>(&to.storage), to.length), 0);
        const timeval limit{10, 0};
        ::setsockopt(m_fd.get(), SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    }
    void send(const Bytes &bytes) const
    {
        std::size_t sent = 0;
        while (sent < bytes.size()) {
            const ssize_t n = ::send(m_fd.get(), bytes.data() + sent, bytes.size() - sent, MSG_NOSIGNAL);
            if (n <= 0) return;
            sent += static_cast<std::size_t>(n);
        }
    }
    /// The next PDU; nothing when the server closed.
    std::optional<Pdu> receive()
    {
        while (true) {
            if (auto pdu = takePdu(m_stream)) return pdu;
            Bytes chunk(65536);
            const ssize_t n = ::recv(m_fd.get(), chunk.data(), chunk.size(), 0);
            if (n <= 0) {
                m_timedOut = n < 0 && (errno == EAGAIN || errno == EWOULDBLOCK);
                return std::nullopt;
            }
            m_stream.insert(m_stream.end(), chunk.begin(), chunk.begin() + n);
        }
    }
    /// True once the server closed the connection (anything it still says is skipped).
    bool closed()
    {
        while (receive()) {
        }
        return !m_timedOut;
    }
    /// The status of a login to `target`.
    unsigned login(const std::string &target = kTarget, const std::string &name = "iqn.2026-01.test:seat1",
                   std::uint16_t isid = 0x1234)
    {
        initiator.isidTail = isid;
        send(initiator.login(keys({"InitiatorName=" + name, "TargetName=" + target, "InitialR2T=No"}), 0x13));
        const auto answer = receive();
        return answer ? answer->header.get16(iscsi::at::kLoginStatus) : 0xffff;
    }
    std::optional<Pdu> ask(const Pdu &request)
    {
        send(encode(request));
        return receive();
    }
    void hangUp() { m_fd.reset(); }

    test::Initiator initiator;

private:
    UniqueFd m_fd;
    Bytes m_stream;
    bool m_timedOut = false;
};

/// Lets tests decide about admissions.
class SlowRoom final : public iscsi::Gatekeeper
{
public:
    explicit SlowRoom(test::RoomOfDisks &room)
        : m_room(room)
    {}
    iscsi::CredentialsAnswer credentials(const iscsi::LoginClaim &claim) override { return m_room.credentials(claim); }
    void admit(const iscsi::LoginClaim &claim, std::function<void(iscsi::Admission)> decided) override
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.emplace_back(claim, std::move(decided));
        m_changed.notify_all();
    }
    std::vector<iscsi::DiscoveredTarget> targets(const iscsi::LoginClaim &claim) override
    {
        return m_room.targets(claim);
    }
    void left(iscsi::SessionId session) override { m_room.left(session); }

    /// Waits for the next admission; returns how to let it in.
    std::pair<iscsi::LoginClaim, std::function<void()>> next()
    {
        std::unique_lock lock(m_mutex);
        EXPECT_TRUE(m_changed.wait_for(lock, 10s, [&] { return !m_waiting.empty(); }));
        auto one = std::move(m_waiting.front());
        m_waiting.erase(m_waiting.begin());
        return {one.first, [this, one] { m_room.admit(one.first, one.second); }};
    }

private:
    test::RoomOfDisks &m_room;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<std::pair<iscsi::LoginClaim, std::function<void(iscsi::Admission)>>> m_waiting;
};

class TargetServerTest : public ::testing::Test
{
protected:
    explicit TargetServerTest(ServerOptions options = defaultOptions(), iscsi::Credentials credentials = {})
        : room(std::move(credentials))
        , server(std::make_unique<TargetServer>(room, clock, options))
    {
        addDisks(*server);
        address = server->listen("127.0.0.1:0").value();
    }
    ~TargetServerTest() override { stop(); }

    static ServerOptions defaultOptions()
    {
        ServerOptions options;
        options.workers = 2;
        return options;
    }
    void addDisks(TargetServer &to)
    {
        for (unsigned i = 0; i < 2; ++i)
            room.add(to, "iqn.2026-01.test:disk" + std::to_string(i), i,
                     {std::make_shared<block::MemoryDevice>(16 << 20)});
    }
    void stop()
    {
        if (server == nullptr) return;
        drop(ids());
        server->stopAccepting();
        room.clear(*server);
        server.reset();
        EXPECT_EQ(room.inside(), 0U);
        EXPECT_EQ(room.strangersLeft(), 0U);
    }
    [[nodiscard]] std::vector<iscsi::SessionId> ids() const
    {
        std::vector<iscsi::SessionId> found;
        for (const SessionInfo &session : server->sessions()) found.push_back(session.id);
        return found;
    }
    void drop(const std::vector<iscsi::SessionId> &sessions) const
    {
        std::promise<void> closed;
        server->drop(sessions, [&] { closed.set_value(); });
        EXPECT_EQ(closed.get_future().wait_for(10s), std::future_status::ready);
    }
    /// Until `condition` holds, ten seconds at most.
    static bool eventually(const std::function<bool()> &condition)
    {
        const auto limit = std::chrono::steady_clock::now() + 10s;
        while (!condition()) {
            if (std::chrono::steady_clock::now() > limit) return false;
            std::this_thread::yield();
        }
        return true;
    }

    SystemClock clock;
    test::RoomOfDisks room;
    std::unique_ptr<TargetServer> server;
    std::string address;
};

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
            while (true) {
                Bytes stream;
                for (int n = 0; n < 8; ++n) {
                    test::append(stream, encode({client.initiator.read(0, 64), {}}));
                    test::append(stream, encode({client.initiator.write(0, 8), Bytes(4096)}));
                }
                client.send(stream);
                for (int n = 0; n < 16; ++n)
                    if (!client.receive()) return;
            }
        });
    }
    EXPECT_TRUE(eventually([&] { return busy == 6; }));
    stop();
    for (std::thread &client : clients) client.join();
}

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

class AdmissionTest : public TargetServerTest
{
protected:
    AdmissionTest()
        : slow(room)
    {
        stop();
        server = std::make_unique<TargetServer>(slow, clock, defaultOptions());
        addDisks(*server);
        address = server->listen("127.0.0.1:0").value();
    }
    ~AdmissionTest() override { stop(); }
    SlowRoom slow;
};

TEST_F(AdmissionTest, ALoginWaitsForItsAdmission)
{
    Client client(address);
    auto status = std::async(std::launch::async, [&] { return client.login(); });
    auto [claim, letIn] = slow.next();
    EXPECT_EQ(claim.targetName, kTarget);
    EXPECT_TRUE(server->sessions().empty());
    letIn();
    EXPECT_EQ(status.get(), 0U);
    EXPECT_EQ(server->sessions().size(), 1U);
}

TEST_F(AdmissionTest, APeerThatDiesMeanwhileIsLeftOnce)
{
    Client client(address);
    client.send(client.initiator.login(keys({"InitiatorName=iqn.a:b", "TargetName=" + kTarget}), 0x13));
    auto [claim, letIn] = slow.next();
    client.hangUp();
    letIn();
    EXPECT_TRUE(eventually([&] { return room.inside() == 0 && server->sessions().empty(); }));
    EXPECT_EQ(room.strangersLeft(), 0U);
}

TEST_F(AdmissionTest, DropOfASessionThatIsBeingAdmittedWaitsForTheDecision)
{
    Client client(address);
    client.send(client.initiator.login(keys({"InitiatorName=iqn.a:b", "TargetName=" + kTarget}), 0x13));
    auto [claim, letIn] = slow.next();
    std::promise<void> closed;
    auto over = closed.get_future();
    server->drop({claim.session}, [&] { closed.set_value(); });
    EXPECT_EQ(over.wait_for(0s), std::future_status::timeout);
    letIn();
    EXPECT_EQ(over.wait_for(10s), std::future_status::ready);
    EXPECT_EQ(room.inside(), 0U);
    EXPECT_TRUE(client.closed());
}

TEST_F(AdmissionTest, ANewerLoginReplacesOneThatIsStillBeingAdmitted)
{
    Client first(address);
    first.send(first.initiator.login(keys({"InitiatorName=iqn.a:b", "TargetName=" + kTarget}), 0x13));
    auto [claim, letFirstIn] = slow.next();
    Client second(address);
    second.send(second.initiator.login(keys({"InitiatorName=iqn.a:b", "TargetName=" + kTarget}), 0x13));
    letFirstIn();
    auto [newer, letSecondIn] = slow.next();
    EXPECT_NE(newer.session, claim.session);
    EXPECT_EQ(room.inside(), 0U); // the first left before the second was asked for
    letSecondIn();
    EXPECT_EQ(second.receive()->header.get16(iscsi::at::kLoginStatus), 0U);
}

} // namespace
} // namespace freshseat::target
