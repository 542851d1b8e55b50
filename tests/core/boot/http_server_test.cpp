// SPDX-License-Identifier: GPL-3.0-or-later
// Real sockets on loopback: what strangers send, and how little it costs.
#include "core/boot/http_server.h"
#include "core/net/socket.h"

#include <gtest/gtest.h>

#include <array>
#include <atomic>
#include <chrono>
#include <mutex>
#include <poll.h>
#include <string>
#include <sys/socket.h>
#include <thread>
#include <vector>

namespace freshseat::boot {
namespace {

using namespace std::chrono_literals;

class Peer
{
public:
    explicit Peer(const std::string &address)
    {
        const auto to = net::parseAddress(address);
        m_socket = UniqueFd(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
        EXPECT_EQ(::connect(m_socket.get(), reinterpret_cast<const sockaddr *>(&to->storage), to->length), 0);
    }
    bool send(const std::string &bytes) const
    {
        std::size_t sent = 0;
        while (sent < bytes.size()) {
            const ssize_t now = ::send(m_socket.get(), bytes.data() + sent, bytes.size() - sent, MSG_NOSIGNAL);
            if (now <= 0) return false;
            sent += static_cast<std::size_t>(now);
        }
        return true;
    }
    /// Everything until the server closes, or what came within 20 s.
    std::string rest() const
    {
        std::string all;
        std::array<char, 4096> buffer{};
        while (true) {
            pollfd wanted{m_socket.get(), POLLIN, 0};
            if (::poll(&wanted, 1, 20'000) <= 0) return all + "<silence>";
            const ssize_t got = ::recv(m_socket.get(), buffer.data(), buffer.size(), 0);
            if (got <= 0) return all;
            all.append(buffer.data(), static_cast<std::size_t>(got));
        }
    }

private:
    UniqueFd m_socket;
};

class HttpServerTest : public ::testing::Test
{
protected:
    void start(HttpLimits limits = {})
    {
        server = std::make_unique<HttpServer>(limits);
        server->route("/boot", [this](const HttpRequest &request) {
            ++asked;
            const std::lock_guard lock(lastMutex); // the workers answer side by side
            last = request;
            return HttpReply{
                200, "text/plain", "hello " + (request.query.contains("mac") ? request.query.at("mac") : ""), {}};
        });
        server->route("/files/", [](const HttpRequest &request) {
            return HttpReply{200, "text/plain", request.path, {}};
        });
        const auto real = server->start("127.0.0.1:0");
        ASSERT_TRUE(real) << real.error().message;
        address = *real;
    }
    std::string ask(const std::string &bytes) const
    {
        const Peer peer(address);
        EXPECT_TRUE(peer.send(bytes));
        return peer.rest();
    }
    HttpRequest lastRequest()
    {
        const std::lock_guard lock(lastMutex);
        return last;
    }
    std::string address;
    std::atomic<int> asked = 0;
    std::mutex lastMutex;
    HttpRequest last;
    std::unique_ptr<HttpServer> server; ///< its workers end before what they write to
};

TEST_F(HttpServerTest, AnswersARoute)
{
    start();
    const std::string reply = ask("GET /boot?mac=a%20b&x=1 HTTP/1.1\r\nHost: seat.lan:80\r\n\r\n");
    EXPECT_TRUE(reply.starts_with("HTTP/1.1 200")) << reply;
    EXPECT_TRUE(reply.ends_with("hello a b")) << reply;
    EXPECT_EQ(lastRequest().peer, "127.0.0.1");
    EXPECT_EQ(lastRequest().local, address);
    EXPECT_EQ(lastRequest().host, "seat.lan:80");
    EXPECT_TRUE(ask("GET /files/a HTTP/1.1\r\nHost: x\r\n\r\n").ends_with("/files/a"));
}

TEST_F(HttpServerTest, WhatIsNoRouteIsNotFoundWhateverItIsSpelt)
{
    start();
    for (const char *path : {"/", "/bootx", "/boot/", "/../boot", "/files/", "//etc/passwd", "/%2e%2e/boot", "*"})
        EXPECT_EQ(ask("GET " + std::string(path) + " HTTP/1.1\r\nHost: x\r\n\r\n").find("HTTP/1.1 200"),
                  std::string::npos)
            << path;
    EXPECT_EQ(ask("POST /boot HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabc").find("HTTP/1.1 200"),
              std::string::npos);
    EXPECT_EQ(asked, 0);
}

TEST_F(HttpServerTest, NonsenseIsAnsweredOrClosed)
{
    start();
    for (const std::string &bytes : std::vector<std::string>{
             "\r\n\r\n", "GET\r\n\r\n", "GET /boot\r\n\r\n",
             std::string("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", 15),
             "GET /boot HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\n\r\n", "GET /boot HTTP/9.9\r\n\r\n",
             "GET /boot HTTP/1.1\r\nRange: bytes=0-,0-,0-,0-,0-\r\n\r\n", std::string(64, '\0') + "\r\n\r\n"})
        EXPECT_EQ(ask(bytes).find("<silence>"), std::string::npos) << bytes;
    EXPECT_TRUE(ask("GET /boot HTTP/1.1\r\nHost: x\r\n\r\n").starts_with("HTTP/1.1 200"));
}

TEST_F(HttpServerTest, ManyRangesAreOneAnswer)
{
    start();
    std::string ranges = "0-";
    for (int i = 0; i < 500; ++i) ranges += ",0-";
    const std::string reply = ask("GET /boot HTTP/1.1\r\nHost: x\r\nRange: bytes=" + ranges + "\r\n\r\n");
    EXPECT_TRUE(reply.starts_with("HTTP/1.1 200")) << reply;
    EXPECT_LT(reply.size(), 1000U);
}

TEST_F(HttpServerTest, HugeHeadersAreCutOff)
{
    HttpLimits limits;
    limits.mostBytes = 4096;
    start(limits);
    const Peer peer(address);
    std::string headers = "GET /boot HTTP/1.1\r\n";
    for (int i = 0; i < 4000; ++i) headers += "X-" + std::to_string(i) + ": y\r\n";
    (void)peer.send(headers); // it may be closed while it still sends
    EXPECT_EQ(peer.rest().find("HTTP/1.1 200"), std::string::npos);
    EXPECT_EQ(asked, 0);
    EXPECT_TRUE(ask("GET /boot HTTP/1.1\r\nHost: x\r\n\r\n").starts_with("HTTP/1.1 200"));
}

TEST_F(HttpServerTest, SlowPeersEndAndDoNotStopOthersForLong)
{
    HttpLimits limits;
    limits.workers = 2;
    limits.mostTime = 300ms;
    start(limits);
    std::vector<std::unique_ptr<Peer>> slow;
    for (int i = 0; i < 8; ++i) {
        slow.push_back(std::make_unique<Peer>(address));
        EXPECT_TRUE(slow.back()->send("GET /boot HTTP/1.1\r\nX: "));
    }
    // Eight peers at two workers, each with 300 ms of patience: they are gone after 1.2 s, then comes this one.
    EXPECT_TRUE(ask("GET /boot HTTP/1.1\r\nHost: x\r\n\r\n").starts_with("HTTP/1.1 200"));
    for (const auto &peer : slow) EXPECT_EQ(peer->rest().find("HTTP/1.1 200"), std::string::npos);
}

TEST_F(HttpServerTest, MoreThanTheQueueHoldsIsTurnedAway)
{
    HttpLimits limits;
    limits.workers = 1;
    limits.queue = 2;
    limits.mostTime = 3000ms;
    start(limits);
    std::vector<std::unique_ptr<Peer>> peers;
    for (int i = 0; i < 20; ++i) peers.push_back(std::make_unique<Peer>(address));
    EXPECT_EQ(peers.back()->rest(), "") << "closed at once, without an answer";
}

TEST_F(HttpServerTest, AStormIsAnswered)
{
    start();
    constexpr int kThreads = 20;
    std::atomic<int> good = 0;
    std::vector<std::thread> pcs;
    for (int i = 0; i < kThreads; ++i) {
        pcs.emplace_back([&] {
            for (int n = 0; n < 25; ++n)
                good += ask("GET /boot?mac=x HTTP/1.1\r\nHost: h\r\n\r\n").ends_with("hello x") ? 1 : 0;
        });
    }
    for (std::thread &pc : pcs) pc.join();
    EXPECT_EQ(good, kThreads * 25);
}

TEST_F(HttpServerTest, SaysWhyItCannotListen)
{
    start();
    HttpServer second;
    EXPECT_EQ(second.start(address).error().code, ErrorCode::InUse);
    EXPECT_EQ(HttpServer().start("192.0.2.1:0").error().code, ErrorCode::Usage);
    for (const char *bad : {"", "127.0.0.1", "127.0.0.1:x", ":80", "127.0.0.1:99999"})
        EXPECT_EQ(HttpServer().start(bad).error().code, ErrorCode::Usage) << bad;
}

} // namespace
} // namespace freshseat::boot
