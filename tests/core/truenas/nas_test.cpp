// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/truenas/nas.h"
#include "tests/core/truenas/scripted_line.h"

#include <gtest/gtest.h>

namespace freshseat::truenas {
namespace {

using test::ScriptedLine;

struct NasTest : ::testing::Test {
    NasOptions options()
    {
        NasOptions made;
        made.api = *Api::newestOf({"v25.10.5"});
        made.login = {"svc", Secret("7-" + std::string(64, 'k'))};
        made.busyWait = std::chrono::milliseconds(1);
        made.dial = [this](const std::string &endpoint) -> Result<std::unique_ptr<MessageLine>> {
            EXPECT_EQ(endpoint, "/api/v25.10.5");
            const int number = ++lines;
            return std::make_unique<ScriptedLine>(
                [this, number](const Json &message) -> std::vector<std::string> {
                    if (message["method"] == "auth.login_ex")
                        return {test::result(message, {{"response_type", "SUCCESS"}})};
                    return answer(number, message);
                },
                sent);
        };
        return made;
    }
    std::function<std::vector<std::string>(int line, const Json &message)> answer;
    std::vector<std::string> sent;
    int lines = 0;
};

TEST_F(NasTest, ASessionThatIsOverIsBegunAgainOnANewLine)
{
    answer = [](int line, const Json &message) -> std::vector<std::string> {
        if (line == 1) return {test::callError(message, "ENOTAUTHENTICATED", "Not authenticated")};
        return {test::result(message, message["method"])};
    };
    const auto nas = Nas::connect(options());
    ASSERT_TRUE(nas);
    const auto said = (*nas)->call(Method::Version, Json::array());
    ASSERT_TRUE(said) << said.error().message;
    EXPECT_EQ(*said, "system.version");
    EXPECT_EQ(lines, 2);
}

TEST_F(NasTest, LoginsAreFew)
{
    answer = [](int, const Json &message) -> std::vector<std::string> {
        return {test::callError(message, "ENOTAUTHENTICATED", "Not authenticated")};
    };
    const auto nas = Nas::connect(options());
    ASSERT_TRUE(nas);
    EXPECT_EQ((*nas)->call(Method::Version, Json::array()).error().code, ErrorCode::NotAllowed);
    EXPECT_EQ(lines, 3);
    EXPECT_FALSE((*nas)->call(Method::Version, Json::array()));
    EXPECT_EQ(lines, 3);
}

TEST_F(NasTest, TooManyCallsAreAskedAgain)
{
    int refused = 0;
    answer = [&](int, const Json &message) -> std::vector<std::string> {
        if (++refused <= 3)
            return {Json{{"jsonrpc", "2.0"}, {"id", message["id"]}, {"error", {{"code", -32000}, {"message", "m"}}}}
                        .dump()};
        return {test::result(message, message["method"])};
    };
    const auto nas = Nas::connect(options());
    ASSERT_TRUE(nas);
    const auto said = (*nas)->callAll({{Method::Version}, {Method::Me}});
    ASSERT_TRUE(said) << said.error().message;
    EXPECT_EQ((*said)[0], "system.version");
    EXPECT_EQ((*said)[1], "auth.me");
}

TEST_F(NasTest, ALostLineStaysLost)
{
    answer = [](int, const Json &) -> std::vector<std::string> { return {}; };
    const auto nas = Nas::connect(options());
    ASSERT_TRUE(nas);
    EXPECT_EQ((*nas)->call(Method::Version, Json::array()).error().code, ErrorCode::Unreachable);
    answer = [](int, const Json &message) -> std::vector<std::string> { return {test::result(message, 1)}; };
    EXPECT_EQ((*nas)->call(Method::Version, Json::array()).error().code, ErrorCode::Unreachable);
    EXPECT_EQ(lines, 1);
}

TEST_F(NasTest, AfterCancelEveryCallFails)
{
    answer = [](int, const Json &message) -> std::vector<std::string> { return {test::result(message, 1)}; };
    const auto nas = Nas::connect(options());
    ASSERT_TRUE(nas);
    (*nas)->cancel();
    EXPECT_EQ((*nas)->call(Method::Version, Json::array()).error().code, ErrorCode::Unreachable);
}

TEST_F(NasTest, AQuietLineIsKeptAwakeByAuthMe)
{
    std::mutex mutex;
    std::condition_variable heard;
    int asked = 0;
    answer = [&](int, const Json &message) -> std::vector<std::string> {
        EXPECT_EQ(message["method"], "auth.me");
        const std::scoped_lock lock(mutex);
        ++asked;
        heard.notify_all();
        return {test::result(message, nullptr)};
    };
    NasOptions quick = options();
    quick.keepAlive = std::chrono::milliseconds(10);
    const auto nas = Nas::connect(std::move(quick));
    ASSERT_TRUE(nas);
    std::unique_lock lock(mutex);
    EXPECT_TRUE(heard.wait_for(lock, std::chrono::seconds(10), [&] { return asked >= 2; }));
}

TEST_F(NasTest, AJobIsWaitedFor)
{
    int polls = 0;
    answer = [&](int, const Json &message) -> std::vector<std::string> {
        const char *state = ++polls < 3 ? "RUNNING" : "SUCCESS";
        return {test::result(message, Json::array({{{"id", 812}, {"state", state}}}))};
    };
    const auto nas = Nas::connect(options());
    ASSERT_TRUE(nas);
    EXPECT_TRUE((*nas)->finishJob(812));
    EXPECT_EQ(polls, 3);
    answer = [](int, const Json &message) -> std::vector<std::string> {
        return {test::result(message, Json::array({{{"id", 812}, {"state", "FAILED"}, {"error", "[EFAULT] no"}}}))};
    };
    const auto failed = (*nas)->finishJob(812);
    ASSERT_FALSE(failed);
    EXPECT_NE(failed.error().message.find("[EFAULT] no"), std::string::npos);
}

} // namespace
} // namespace freshseat::truenas
