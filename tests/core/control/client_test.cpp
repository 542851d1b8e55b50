// SPDX-License-Identifier: GPL-3.0-or-later
// The client against servers that lie, stall and die, played by the test over a socket.
#include "core/control/client.h"
#include "core/control/messages.h"
#include "tests/core/control/control_fixture.h"

namespace freshseat::control {
namespace {

/// The far end, one line at a time.
class FakeServer
{
public:
    explicit FakeServer(UniqueFd socket)
        : m_stream(std::move(socket))
    {}
    Json receive()
    {
        for (;;) {
            auto frame = m_reader.next();
            if (frame && *frame) return (*frame)->json;
            std::array<std::byte, 4096> bytes{};
            const auto got = m_stream.read(bytes);
            if (!frame || !got || *got == 0) return nullptr;
            m_reader.feed(std::span(bytes).first(*got));
        }
    }
    void say(const std::string &bytes) { ASSERT_TRUE(m_stream.write(std::as_bytes(std::span(bytes)))); }
    void say(const Json &json) { say(encodeFrame(json)); }

private:
    FdStream m_stream;
    FrameReader m_reader{kMaxRequestLine};
};

class ClientTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        auto [ours, theirs] = test::socketPair();
        m_ours = std::move(ours);
        server = std::make_unique<FakeServer>(std::move(theirs));
    }
    Result<std::unique_ptr<Client>> open(ClientOptions options = {})
    {
        return Client::connect(std::make_unique<FdStream>(std::move(m_ours)), std::move(options));
    }
    /// Connects to a server that greets properly.
    std::unique_ptr<Client> connected(ClientOptions options = {})
    {
        auto client = std::async(std::launch::async, [&] { return open(std::move(options)); });
        const Json hello = server->receive();
        EXPECT_EQ(hello["method"], "hello");
        server->say(resultJson(hello["id"], {{"protocol", 1}, {"server", "fake"}}));
        auto made = client.get();
        EXPECT_TRUE(made);
        return made ? std::move(*made) : nullptr;
    }

    UniqueFd m_ours;
    std::unique_ptr<FakeServer> server;
};

TEST_F(ClientTest, RefusesAFarEndThatIsNoFreshseat)
{
    auto client = std::async(std::launch::async, [&] { return open(); });
    server->say(std::string("SSH-2.0-OpenSSH_9.2\r\n"));
    const auto made = client.get();
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, ErrorCode::Unreachable);
    EXPECT_NE(made.error().message.find("not Freshseat's protocol"), std::string::npos) << made.error().message;
}

TEST_F(ClientTest, RefusesASilentFarEnd)
{
    ClientOptions options;
    options.helloTimeout = std::chrono::seconds(0);
    const auto made = open(options);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, ErrorCode::Unreachable);
}

TEST_F(ClientTest, RefusesAnotherVersion)
{
    auto client = std::async(std::launch::async, [&] { return open(); });
    server->say(resultJson(server->receive()["id"], {{"protocol", 2}, {"server", "new"}}));
    EXPECT_EQ(client.get().error().code, ErrorCode::Unsupported);
}

TEST_F(ClientTest, MatchesAnswersToCalls)
{
    const auto client = connected();
    EXPECT_EQ(client->serverVersion(), "fake");
    const auto first = client->start("one", Json::object(), Effect::Reads);
    const auto second = client->start("two", Json::object(), Effect::Reads);
    const Json one = server->receive();
    const Json two = server->receive();
    server->say(resultJson(two["id"], "second"));
    server->say(resultJson(12345, "nobody's"));
    server->say(errorJson(one["id"], {ErrorCode::InUse, "in use", "wait"}));
    EXPECT_EQ(client->wait(second)->result, "second");
    EXPECT_EQ(client->wait(first).error(), (Error{ErrorCode::InUse, "in use", "wait"}));
}

TEST_F(ClientTest, SaysWhatALostConnectionMeans)
{
    const auto client = connected();
    const auto reads = client->start("status", Json::object(), Effect::Reads);
    const auto changes = client->start("seat.reset", Json::object(), Effect::Changes);
    server->receive();
    server->receive();
    server.reset();
    const auto read = client->wait(reads);
    const auto changed = client->wait(changes);
    EXPECT_EQ(read.error().code, ErrorCode::Unreachable);
    EXPECT_NE(read.error().message.find("nothing was changed"), std::string::npos);
    EXPECT_EQ(changed.error().code, ErrorCode::Unreachable);
    EXPECT_NE(changed.error().message.find("whether it took effect is not known"), std::string::npos);
    EXPECT_NE(changed.error().hint.find("journal"), std::string::npos);
    const auto later = client->call("seat.reset", Json::object(), Effect::Changes);
    EXPECT_EQ(later.error().code, ErrorCode::Unreachable);
    EXPECT_NE(later.error().message.find("nothing was changed"), std::string::npos) << "it never left this machine";
}

TEST_F(ClientTest, CloseEndsWaitingCalls)
{
    const auto client = connected();
    auto call = std::async(std::launch::async, [&] { return client->call("status", Json::object(), Effect::Reads); });
    server->receive();
    client->close();
    EXPECT_EQ(call.get().error().code, ErrorCode::Unreachable);
}

TEST_F(ClientTest, TellsProgressOnTheCallingThread)
{
    const auto client = connected();
    const auto pending = client->start("long", Json::object(), Effect::Changes);
    const Json id = server->receive()["id"];
    server->say(notificationJson("$/progress", {{"id", id}, {"phase", "convert"}, {"done", 1}, {"total", 2}}));
    server->say(
        notificationJson("$/item", {{"id", id}, {"item", {{"name", "A"}, {"outcome", "done"}, {"message", ""}}}}));
    server->say(notificationJson("$/progress", {{"id", "nonsense"}}));
    server->say(resultJson(id, true));
    Progress progress;
    std::string seen;
    const auto self = std::this_thread::get_id();
    progress.report = [&](std::string_view phase, std::uint64_t done, std::uint64_t total) {
        EXPECT_EQ(std::this_thread::get_id(), self);
        seen += std::string(phase) + std::to_string(done) + "/" + std::to_string(total);
    };
    progress.item = [&](const ItemOutcome &item) { seen += item.name; };
    EXPECT_TRUE(client->wait(pending, progress));
    EXPECT_EQ(seen, "convert1/2A");
}

TEST_F(ClientTest, SendsACancelOnce)
{
    const auto client = connected();
    std::atomic<bool> cancelled = true;
    auto call = std::async(std::launch::async, [&] {
        Progress progress;
        progress.cancelled = &cancelled;
        return client->call("long", Json::object(), Effect::Changes, progress);
    });
    const Json request = server->receive();
    const Json cancel = server->receive();
    EXPECT_EQ(cancel["method"], "$/cancel");
    EXPECT_EQ(cancel["params"]["id"], request["id"]);
    server->say(errorJson(request["id"], {ErrorCode::Failed, "cancelled", ""}));
    EXPECT_EQ(call.get().error().message, "cancelled");
}

TEST_F(ClientTest, TheLastEventSaysThatTheConnectionIsLost)
{
    std::vector<std::string> events;
    std::promise<void> lost;
    ClientOptions options;
    options.event = [&](const RoomEvent &event) {
        events.emplace_back(std::holds_alternative<ConnectionLost>(event) ? "lost" : "event");
        if (events.back() == "lost") lost.set_value();
    };
    auto client = connected(options);
    server->say(notificationJson("room.event", {{"event", {{"kind", "masters.changed"}}}}));
    server->say(notificationJson("room.event", {{"event", {{"kind", "from the future"}}}}));
    server.reset();
    ASSERT_EQ(lost.get_future().wait_for(std::chrono::seconds(20)), std::future_status::ready);
    client.reset();
    EXPECT_EQ(events, (std::vector<std::string>{"event", "lost"}));
}

TEST_F(ClientTest, RefusesARequestThatIsTooLong)
{
    const auto client = connected();
    const auto reply = client->call("seat.set", {{"x", std::string(kMaxRequestLine, 'x')}}, Effect::Changes);
    EXPECT_EQ(reply.error().code, ErrorCode::Usage);
}

} // namespace
} // namespace freshseat::control
