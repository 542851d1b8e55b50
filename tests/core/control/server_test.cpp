// SPDX-License-Identifier: GPL-3.0-or-later
// The server as strangers meet it: garbage, half messages, clients that vanish, and its own beginning and end.
#include "core/control/messages.h"
#include "core/control/server.h"
#include "core/net/socket.h"
#include "core/storage/demo/demo_backend.h"
#include "tests/core/control/control_fixture.h"

#include <filesystem>
#include <set>
#include <sys/stat.h>
#include <sys/time.h>

namespace freshseat::control {
namespace {

demo::DemoOptions still()
{
    demo::DemoOptions options;
    options.ticking = false;
    return options;
}

/// Speaks lines; gives up after ten seconds.
class RawClient
{
public:
    explicit RawClient(UniqueFd socket)
        : m_socket(std::move(socket))
    {
        const timeval limit{10, 0};
        ::setsockopt(m_socket.get(), SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    }
    void send(std::string_view bytes)
    {
        while (!bytes.empty()) {
            const ssize_t sent = ::send(m_socket.get(), bytes.data(), bytes.size(), MSG_NOSIGNAL);
            if (sent <= 0) return; // the server closed: what it said is read next
            bytes.remove_prefix(static_cast<std::size_t>(sent));
        }
    }
    void finishSending() { ::shutdown(m_socket.get(), SHUT_WR); }
    /// The next message; null when the server closed.
    Json receive()
    {
        for (;;) {
            auto frame = m_reader.next();
            if (!frame) return nullptr;
            if (*frame) return (*frame)->json;
            std::array<std::byte, 4096> bytes{};
            const ssize_t got = ::recv(m_socket.get(), bytes.data(), bytes.size(), 0);
            if (got <= 0) return nullptr;
            m_reader.feed(std::span(bytes).first(static_cast<std::size_t>(got)));
        }
    }
    Json ask(std::string_view line)
    {
        send(line);
        send("\n");
        return receive();
    }
    void greet() { ask(R"({"jsonrpc":"2.0","id":0,"method":"hello","params":{"protocol":1,"client":"raw"}})"); }

private:
    UniqueFd m_socket;
    FrameReader m_reader{kMaxReplyLine};
};

class ServerTest : public ::testing::Test
{
protected:
    demo::DemoBackend backend{still()};
    test::ServedRoom room{backend};
    RawClient raw{room.connectRaw()};

    void expectAlive()
    {
        RawClient other(room.connectRaw());
        other.greet();
        EXPECT_EQ(other.ask(R"({"jsonrpc":"2.0","id":"s","method":"status"})")["result"]["backend"], "demo");
    }
};

TEST_F(ServerTest, GreetsAndSpeaksOneVersion)
{
    const Json wrong = raw.ask(R"({"jsonrpc":"2.0","id":1,"method":"hello","params":{"protocol":99}})");
    EXPECT_EQ(wrong["error"]["data"]["code"], 6);
    const Json early = raw.ask(R"({"jsonrpc":"2.0","id":1,"method":"status"})");
    EXPECT_EQ(early["error"]["code"], kInvalidRequest);
    const Json hello = raw.ask(R"({"jsonrpc":"2.0","id":2,"method":"hello","params":{"protocol":1}})");
    EXPECT_EQ(hello["id"], 2);
    EXPECT_EQ(hello["result"]["protocol"], 1);
    EXPECT_EQ(hello["result"]["server"], "freshseatd");
}

TEST_F(ServerTest, GarbageIsAnsweredAndTheConnectionClosed)
{
    for (const std::string &garbage :
         {std::string("GET / HTTP/1.1\r\n\r\n"), std::string("\x16\x03\x01\x02\x00\n", 6), std::string("[]\n"),
          std::string("{\"payload\":-1}\n"), std::string(kMaxRequestLine + 1, 'x'), std::string(5, '\n')}) {
        RawClient stranger(room.connectRaw());
        stranger.send(garbage);
        const Json answer = stranger.receive();
        ASSERT_TRUE(answer.is_object()) << garbage.substr(0, 20);
        EXPECT_EQ(answer["error"]["code"], kParseError);
        EXPECT_TRUE(answer["id"].is_null());
        EXPECT_TRUE(stranger.receive().is_null()) << "the connection is closed";
    }
    expectAlive();
}

TEST_F(ServerTest, WrongRequestsAreAnsweredAndTheConnectionGoesOn)
{
    raw.greet();
    const auto code = [&](const char *line) { return raw.ask(line)["error"]["code"]; };
    EXPECT_EQ(code(R"({"id":1,"method":"status"})"), kInvalidRequest);
    EXPECT_EQ(code(R"({"jsonrpc":"2.0","id":1})"), kInvalidRequest);
    EXPECT_EQ(code(R"({"jsonrpc":"2.0","id":1,"method":7})"), kInvalidRequest);
    EXPECT_EQ(code(R"({"jsonrpc":"2.0","id":1,"method":"status","params":[]})"), kInvalidRequest);
    EXPECT_EQ(code(R"({"jsonrpc":"2.0","id":{},"method":"status"})"), kInvalidRequest);
    EXPECT_EQ(code(R"({"jsonrpc":"2.0","id":1,"method":"moon.landing"})"), kMethodNotFound);
    const Json wrongType = raw.ask(R"({"jsonrpc":"2.0","id":1,"method":"seat.show","params":{"name":7}})");
    EXPECT_EQ(wrongType["error"]["code"], kRoomError - 2);
    EXPECT_NE(wrongType["error"]["message"].get<std::string>().find("name"), std::string::npos);
    EXPECT_EQ(raw.ask(R"({"jsonrpc":"2.0","id":1,"method":"seat.reset","params":{"seats":3}})")["error"]["code"],
              kRoomError - 2);
    EXPECT_EQ(code(R"({"jsonrpc":"2.0","id":1,"method":"master.import.write","params":{"upload":9,"offset":0}})"),
              kRoomError - 4);
    EXPECT_TRUE(raw.ask(R"({"jsonrpc":"2.0","id":1,"method":"status"})").contains("result"));
}

TEST_F(ServerTest, CallsRunAtOnceAndAnswerByTheirIds)
{
    raw.greet();
    std::string lines;
    for (int i = 0; i < 100; ++i)
        lines += R"({"jsonrpc":"2.0","id":)" + std::to_string(i) + R"(,"method":"seat.list"})" + "\n";
    raw.send(lines);
    std::set<int> answered;
    for (int i = 0; i < 100; ++i) {
        const Json answer = raw.receive();
        ASSERT_TRUE(answer.contains("result"));
        answered.insert(answer["id"].get<int>());
    }
    EXPECT_EQ(answered.size(), 100U);
}

TEST_F(ServerTest, AnswersEverythingAClientAskedBeforeItFinished)
{
    // More than may run at once, and more answers than are kept unsent: nothing is read while the client does not read.
    raw.greet();
    constexpr int kMany = 220; // of 24 KiB each
    std::string lines;
    for (int i = 0; i < kMany; ++i)
        lines += R"({"jsonrpc":"2.0","id":)" + std::to_string(i) + R"(,"method":"seat.list"})" + "\n";
    raw.send(lines);
    raw.finishSending();
    for (int i = 0; i < kMany; ++i) ASSERT_TRUE(raw.receive().contains("result")) << i;
    EXPECT_TRUE(raw.receive().is_null());
}

TEST_F(ServerTest, NamesTheCallerFromTheSocketAndTheOriginOnce)
{
    raw.send(originFrame("192.168.1.5 1 192.168.1.2 22"));
    raw.send(originFrame("6.6.6.6 1 192.168.1.2 22"));
    raw.greet();
    raw.ask(R"({"jsonrpc":"2.0","id":1,"method":"seat.secret.renew","params":{"name":"PC-01"}})");
    const Json journal = raw.ask(R"({"jsonrpc":"2.0","id":2,"method":"journal.list","params":{"limit":1}})");
    const auto who = journal["result"][0]["who"].get<std::string>();
    EXPECT_NE(who.find(" (ssh 192.168.1.5)"), std::string::npos) << who;

    RawClient local(room.connectRaw());
    local.greet();
    local.ask(R"({"jsonrpc":"2.0","id":1,"method":"seat.secret.renew","params":{"name":"PC-02","who":"admin"}})");
    const Json entry = local.ask(R"({"jsonrpc":"2.0","id":2,"method":"journal.list","params":{"limit":1}})");
    EXPECT_NE(entry["result"][0]["who"].get<std::string>().find(" (local)"), std::string::npos);
}

TEST_F(ServerTest, AClientThatVanishesLeavesNoImport)
{
    const char *begin =
        R"({"jsonrpc":"2.0","id":1,"method":"master.import.begin","params":{"name":"gone","fileSize":4096}})";
    {
        RawClient vanishing(room.connectRaw());
        vanishing.greet();
        ASSERT_TRUE(vanishing.ask(begin).contains("result"));
        raw.greet();
        EXPECT_EQ(raw.ask(begin)["error"]["data"]["code"], 3) << "the name is taken while the import runs";
    }
    // The upload dies on the pool: ask until the name is free.
    const auto limit = std::chrono::steady_clock::now() + std::chrono::seconds(10);
    Json answer;
    do {
        answer = raw.ask(begin);
    } while (!answer.contains("result") && std::chrono::steady_clock::now() < limit);
    EXPECT_TRUE(answer.contains("result")) << answer.dump();
}

TEST_F(ServerTest, TooManyConnectionsAreToldSo)
{
    demo::DemoBackend other(still());
    test::ServedRoom small(other, {"freshseatd", 2});
    RawClient one(small.connectRaw());
    RawClient two(small.connectRaw());
    RawClient three(small.connectRaw());
    const Json answer = three.receive();
    EXPECT_EQ(answer["error"]["data"]["code"], 3);
    EXPECT_TRUE(three.receive().is_null());
    one.greet();
    EXPECT_TRUE(one.ask(R"({"jsonrpc":"2.0","id":1,"method":"status"})").contains("result"));
}

TEST_F(ServerTest, StopsCleanlyWhileCallsRun)
{
    demo::DemoOptions slow = still();
    slow.delay = std::chrono::hours(1);
    demo::DemoBackend sleepy(slow);
    test::ServedRoom served(sleepy);
    RawClient client(served.connectRaw());
    client.greet();
    client.send("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"status\"}\n");
    client.send("{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"room.watch\"}\n");
    sleepy.cancel();
    served.stop();
    while (client.receive().is_object()) {
    }
}

TEST_F(ServerTest, ListensForItsOwnUserOnly)
{
    const std::string path = std::filesystem::path(::testing::TempDir()) / ("ctl-" + std::to_string(::getpid()));
    ASSERT_TRUE(room.onLoop([&] { return room.server().listen(path); }));
    struct stat info {};
    ASSERT_EQ(::stat(path.c_str(), &info), 0);
    EXPECT_EQ(info.st_mode & 0777, 0600U);
    auto socket = net::connectUnix(path);
    ASSERT_TRUE(socket);
    EXPECT_TRUE(helper::HelperBackend::connect(std::make_unique<FdStream>(std::move(*socket)), "test"));

    demo::DemoBackend other(still());
    test::ServedRoom second(other);
    EXPECT_EQ(second.onLoop([&] { return second.server().listen(path); }).error().code, ErrorCode::InUse);
    room.stop();
    EXPECT_FALSE(std::filesystem::exists(path));
    EXPECT_FALSE(second.onLoop([&] { return second.server().listen(std::string(200, 'x')); }));
}

} // namespace
} // namespace freshseat::control
