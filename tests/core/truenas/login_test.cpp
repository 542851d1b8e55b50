// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/truenas/login.h"
#include "tests/core/truenas/scripted_line.h"

#include <gtest/gtest.h>

namespace freshseat::truenas {
namespace {

using test::ScriptedLine;

const std::string kKey = "7-" + std::string(64, 'k');

struct LoginTest : ::testing::Test {
    /// The answer to a login that is answered with `value`.
    Result<void> with(const Api &api, const NasLogin &login, const Json &value)
    {
        Rpc rpc(std::make_unique<ScriptedLine>(
                    [&](const Json &message) {
                        asked = message;
                        return std::vector<std::string>{
                            api.dialect == Dialect::JsonRpc
                                ? test::result(message, value)
                                : Json{{"msg", "result"}, {"id", message["id"]}, {"result", value}}.dump()};
                    },
                    sent),
                api.dialect);
        return logIn(rpc, api, login);
    }
    static NasLogin withKey() { return {"svc", Secret(kKey)}; }

    const Api v2510 = *Api::newestOf({"v25.10.5"});
    std::vector<std::string> sent;
    Json asked;
};

TEST_F(LoginTest, AKeyWithItsUser)
{
    ASSERT_TRUE(with(v2510, withKey(), {{"response_type", "SUCCESS"}}));
    EXPECT_EQ(asked["method"], "auth.login_ex");
    EXPECT_EQ(asked["params"][0]["mechanism"], "API_KEY_PLAIN");
    EXPECT_EQ(asked["params"][0]["username"], "svc");
}

TEST_F(LoginTest, AKeyAloneGoesTheOldWay)
{
    ASSERT_TRUE(with(v2510, {"", Secret(kKey)}, true));
    EXPECT_EQ(asked["method"], "auth.login_with_api_key");
    ASSERT_TRUE(with(Api(), withKey(), true));
    EXPECT_EQ(asked["method"], "auth.login_with_api_key");
}

TEST_F(LoginTest, APassword)
{
    ASSERT_TRUE(with(v2510, {"admin", Secret("pa-ss")}, {{"response_type", "SUCCESS"}}));
    EXPECT_EQ(asked["params"][0]["mechanism"], "PASSWORD_PLAIN");
    ASSERT_TRUE(with(Api(), {"admin", Secret("pa-ss")}, true));
    EXPECT_EQ(asked["method"], "auth.login");
    EXPECT_EQ(with(v2510, {"", Secret("pa-ss")}, {}).error().code, ErrorCode::Usage);
}

TEST_F(LoginTest, RefusalsSayWhyAndNeverTheSecret)
{
    for (const char *type : {"AUTH_ERR", "EXPIRED", "OTP_REQUIRED", "DENIED"}) {
        const auto refused = with(v2510, withKey(), {{"response_type", type}});
        ASSERT_FALSE(refused) << type;
        EXPECT_EQ(refused.error().code, ErrorCode::NotAllowed) << type;
        EXPECT_EQ((refused.error().message + refused.error().hint).find(kKey), std::string::npos) << type;
    }
    EXPECT_NE(with(v2510, withKey(), {{"response_type", "OTP_REQUIRED"}}).error().message.find("one-time"),
              std::string::npos);
    EXPECT_EQ(with(Api(), withKey(), false).error().code, ErrorCode::NotAllowed);
    EXPECT_EQ(with(v2510, {"svc", {}}, {}).error().code, ErrorCode::NotAllowed);
}

TEST_F(LoginTest, TooManyLoginsAreNoWrongSecret)
{
    Rpc rpc(std::make_unique<ScriptedLine>(
                [](const Json &message) {
                    return std::vector<std::string>{test::callError(message, "EBUSY", "Rate Limit Exceeded")};
                },
                sent),
            Dialect::JsonRpc);
    EXPECT_EQ(logIn(rpc, v2510, withKey()).error().code, ErrorCode::Unreachable);
}

TEST(Login, KeysAreToldFromPasswords)
{
    EXPECT_TRUE(isApiKey(Secret(kKey)));
    EXPECT_FALSE(isApiKey(Secret("7-short")));
    EXPECT_FALSE(isApiKey(Secret("x-" + std::string(64, 'k'))));
    EXPECT_FALSE(isApiKey(Secret("7-" + std::string(63, 'k') + "!")));
}

TEST(Login, TheEndpointIsTheNewestListed)
{
    EXPECT_EQ(apiFrom({200, R"(["v25.04.0","v25.10.1"])"}).endpoint, "/api/v25.10.1");
    EXPECT_EQ(apiFrom({302, ""}).endpoint, "/websocket");
    EXPECT_EQ(apiFrom({404, R"(["v25.04.0"])"}).dialect, Dialect::Ddp);
    EXPECT_EQ(apiFrom({200, "<html>"}).dialect, Dialect::Ddp);
}

} // namespace
} // namespace freshseat::truenas
