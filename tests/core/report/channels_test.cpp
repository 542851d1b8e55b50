// SPDX-License-Identifier: GPL-3.0-or-later
// One try over each channel: a real web server on loopback, real commands.
#include "core/base/text.h"
#include "core/report/channels.h"
#include "core/report/options.h"

#include <gtest/gtest.h>

#include <atomic>
#include <filesystem>
#include <fstream>
#include <httplib.h>
#include <iterator>
#include <mutex>
#include <thread>

namespace freshseat::report {
namespace {

using namespace std::chrono_literals;

/// Answers POSTs to /hook with a status that a test sets, and remembers what came.
class Server
{
public:
    Server()
    {
        m_server.Post("/hook", [this](const httplib::Request &request, httplib::Response &response) {
            const std::lock_guard lock(m_mutex);
            m_came = {request.body, request.get_header_value("Content-Type"), request.get_param_value("token")};
            if (status == 302) response.set_header("Location", "/elsewhere");
            response.status = status;
        });
        m_server.Post("/slow", [this](const httplib::Request &, httplib::Response &) {
            while (m_server.is_running() && !m_done) std::this_thread::yield();
        });
        m_server.Post("/elsewhere", [this](const httplib::Request &, httplib::Response &) { ++redirected; });
        m_port = m_server.bind_to_any_port("127.0.0.1");
        m_thread = std::thread([this] { m_server.listen_after_bind(); });
        while (!m_server.is_running()) std::this_thread::yield(); // stop() before that is lost
    }
    ~Server()
    {
        m_done = true;
        m_server.stop();
        m_thread.join();
    }
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    [[nodiscard]] std::string url(const std::string &path) const
    {
        return "http://127.0.0.1:" + std::to_string(m_port) + path;
    }

    std::atomic<int> status = 204;
    std::atomic<int> redirected = 0;
    struct Came {
        std::string body, type, token;
    };
    [[nodiscard]] Came came() const
    {
        const std::lock_guard lock(m_mutex);
        return m_came;
    }

private:
    httplib::Server m_server;
    std::atomic<bool> m_done = false;
    mutable std::mutex m_mutex;
    Came m_came; ///< the last one
    int m_port = 0;
    std::thread m_thread;
};

Report aReport()
{
    return {
        ReportKind::Test, "cafe", "test", "a test", "done", "it arrives", {}, TimePoint(std::chrono::seconds(1)), {}};
}

std::unique_ptr<Channel> webhook(const std::string &url, std::chrono::seconds limit = 20s)
{
    return makeWebhook(parseWebAddress(url).value(), limit);
}

TEST(Webhook, PostsTheReport)
{
    Server server;
    const auto sent = webhook(server.url("/hook?token=hush"))->send(aReport());
    ASSERT_TRUE(sent) << sent.error().message;
    EXPECT_EQ(server.came().type, "application/json");
    EXPECT_EQ(server.came().token, "hush");
    EXPECT_EQ(Json::parse(server.came().body), toJson(aReport()));
}

TEST(Webhook, TellsARefusalFromTroubleThatPasses)
{
    Server server;
    const auto codeAt = [&](int status) {
        server.status = status;
        const auto sent = webhook(server.url("/hook?token=hush"))->send(aReport());
        EXPECT_FALSE(sent);
        EXPECT_EQ(sent.error().message.find("hush"), std::string::npos) << sent.error().message;
        EXPECT_NE(sent.error().message.find(std::to_string(status)), std::string::npos) << sent.error().message;
        return sent.error().code;
    };
    EXPECT_EQ(codeAt(404), ErrorCode::NotAllowed);
    EXPECT_EQ(codeAt(302), ErrorCode::NotAllowed);
    EXPECT_EQ(server.redirected, 0) << "a redirection is not followed";
    EXPECT_EQ(codeAt(429), ErrorCode::Failed);
    EXPECT_EQ(codeAt(500), ErrorCode::Failed);
}

TEST(Webhook, DoesNotWaitForEver)
{
    Server server;
    const auto sent = webhook(server.url("/slow?token=hush"), 1s)->send(aReport());
    ASSERT_FALSE(sent);
    EXPECT_EQ(sent.error().code, ErrorCode::Unreachable);
    EXPECT_EQ(sent.error().message.find("hush"), std::string::npos);
}

TEST(Webhook, ThatIsNotThereIsUnreachable)
{
    std::string url;
    {
        const Server server;
        url = server.url("/hook?token=hush");
    }
    const auto channel = webhook(url);
    const auto sent = channel->send(aReport());
    ASSERT_FALSE(sent);
    EXPECT_EQ(sent.error().code, ErrorCode::Unreachable);
    EXPECT_EQ(sent.error().message.find("hush"), std::string::npos);
    EXPECT_EQ(channel->name().find("hush"), std::string::npos);
}

TEST(WebAddress, IsReadAndNeverRepeated)
{
    const auto address = parseWebAddress("https://hooks.example:8443/a/b?token=hush#part");
    ASSERT_TRUE(address);
    EXPECT_EQ(address->server, "https://hooks.example:8443");
    EXPECT_EQ(address->path.reveal(), "/a/b?token=hush");
    EXPECT_EQ(parseWebAddress("http://cafe")->path.reveal(), "/");
    EXPECT_EQ(parseWebAddress("http://cafe?token=hush")->path.reveal(), "/?token=hush");
    for (const char *wrong : {"", "hush", "ftp://hush/x", "https://", "https:///hush", "http://user:hush@cafe/",
                              "http://cafe/hu sh", "http://cafe/hu\nsh"}) {
        const auto refused = parseWebAddress(wrong);
        ASSERT_FALSE(refused) << wrong;
        EXPECT_EQ(refused.error().message.find("hush"), std::string::npos);
    }
}

class MailTest : public ::testing::Test
{
protected:
    MailTest() { std::filesystem::create_directories(folder); }
    ~MailTest() override { std::filesystem::remove_all(folder); }
    MailTest(const MailTest &) = delete;
    MailTest &operator=(const MailTest &) = delete;

    static std::unique_ptr<Channel> mail(std::vector<std::string> command, std::chrono::seconds limit = 20s)
    {
        return makeMail({std::move(command), "owner@cafe.example", "freshseat@cafe.example"}, limit);
    }
    const std::filesystem::path folder = std::filesystem::temp_directory_path() / ("freshseat-" + randomId());
};

TEST_F(MailTest, GivesTheCommandAWholeMessage)
{
    const auto file = folder / "message";
    const auto sent = mail({"/bin/sh", "-c", "cat > " + file.string()})->send(aReport());
    ASSERT_TRUE(sent) << sent.error().message;
    std::ifstream in(file);
    const std::string text((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
    EXPECT_TRUE(text.starts_with("To: owner@cafe.example\nFrom: freshseat@cafe.example\nSubject: Freshseat on cafe: "
                                 "test, it arrives\n"))
        << text;
    EXPECT_NE(text.find("\n\n" + textOf(aReport())), std::string::npos) << text;
}

TEST_F(MailTest, HeadersHoldNoForeignLines)
{
    Report report = aReport();
    report.result = "x\nBcc: other@cafe.example";
    const auto file = folder / "message";
    ASSERT_TRUE(mail({"/bin/sh", "-c", "cat > " + file.string()})->send(report));
    std::ifstream in(file);
    const std::string text((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
    EXPECT_EQ(text.substr(0, text.find("\n\n")).find("\nBcc"), std::string::npos) << text;
}

TEST_F(MailTest, AFailureIsToldInWords)
{
    EXPECT_NE(mail({"/bin/sh", "-c", "exit 75"})->send(aReport()).error().message.find("75"), std::string::npos);
    EXPECT_FALSE(mail({(folder / "none-such").string()})->send(aReport()));
    EXPECT_NE(mail({"/bin/sh", "-c", "sleep 60"}, 1s)->send(aReport()).error().message.find("time"), std::string::npos);
}

TEST(MailAddress, IsOneAddress)
{
    EXPECT_TRUE(parseMailAddress("owner@cafe.example"));
    for (const char *wrong :
         {"", "owner", "@cafe", "owner@", "a@b,c@d", "a@b\nBcc: c@d", "A <a@b>", "-f@cafe", "a b@c"})
        EXPECT_FALSE(parseMailAddress(wrong)) << wrong;
}

} // namespace
} // namespace freshseat::report
