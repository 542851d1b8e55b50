// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/truenas/rpc.h"
#include "tests/core/truenas/scripted_line.h"

#include <gtest/gtest.h>

namespace freshseat::truenas {
namespace {

using test::ScriptedLine;

struct RpcTest : ::testing::Test {
    Rpc over(Dialect dialect, test::Script script)
    {
        return {std::make_unique<ScriptedLine>(std::move(script), sent), dialect};
    }
    std::vector<std::string> sent;
};

constexpr auto kLimit = std::chrono::seconds(5);

TEST_F(RpcTest, JsonRpcAnswersFindTheirRequestsInAnyOrder)
{
    std::vector<std::string> held;
    Rpc rpc = over(Dialect::JsonRpc, [&](const Json &message) -> std::vector<std::string> {
        EXPECT_EQ(message["jsonrpc"], "2.0");
        EXPECT_TRUE(message["params"].is_array());
        held.insert(held.begin(), test::result(message, message["method"]));
        if (held.size() < 3) return {};
        return held; // the last one first
    });
    const std::vector<Request> requests{{"a", Json::array()}, {"b", Json::array()}, {"c", Json::array()}};
    const auto answers = rpc.call(requests, kLimit);
    ASSERT_TRUE(answers);
    EXPECT_EQ(std::get<Json>((*answers)[0]), "a");
    EXPECT_EQ(std::get<Json>((*answers)[1]), "b");
    EXPECT_EQ(std::get<Json>((*answers)[2]), "c");
}

TEST_F(RpcTest, NoMoreThanEightCallsWaitAtOnce)
{
    std::vector<std::string> open;
    std::size_t most = 0;
    Rpc rpc = over(Dialect::JsonRpc, [&](const Json &message) -> std::vector<std::string> {
        open.push_back(test::result(message, nullptr));
        most = std::max(most, open.size());
        if (open.size() < kInFlight) return {};
        std::vector<std::string> one{open.front()};
        open.erase(open.begin());
        return one;
    });
    std::vector<Request> requests(20, Request{"m", Json::array()});
    EXPECT_FALSE(rpc.call(requests, kLimit)); // the script keeps the last ones
    EXPECT_EQ(most, kInFlight);
    EXPECT_EQ(sent.size(), 20U);
}

TEST_F(RpcTest, NotificationsArePassedOverAndNoResultIsSuccess)
{
    Rpc rpc = over(Dialect::JsonRpc, [](const Json &message) -> std::vector<std::string> {
        return {R"({"jsonrpc":"2.0","method":"collection_update","params":{"id":1}})",
                Json{{"jsonrpc", "2.0"}, {"id", message["id"]}}.dump()};
    });
    const Request request{"pool.snapshot.rollback", Json::array()};
    const auto answers = rpc.call({&request, 1}, kLimit);
    ASSERT_TRUE(answers);
    EXPECT_TRUE(std::get<Json>(answers->front()).is_null());
}

TEST_F(RpcTest, DdpGreetsAndNumbersItsCallsAsText)
{
    Rpc rpc = over(Dialect::Ddp, [](const Json &message) -> std::vector<std::string> {
        if (message["msg"] == "connect") return {R"({"msg":"connected","session":"x"})"};
        if (message["msg"] == "pong") return {};
        EXPECT_EQ(message["msg"], "method");
        EXPECT_TRUE(message["id"].is_string());
        return {R"({"msg":"ping"})", R"({"msg":"added","collection":"x","id":1})",
                Json{{"msg", "result"}, {"id", message["id"]}, {"result", true}}.dump()};
    });
    ASSERT_TRUE(rpc.begin());
    const Request request{"auth.login", Json::array({"a", "b"})};
    const auto answers = rpc.call({&request, 1}, kLimit);
    ASSERT_TRUE(answers);
    EXPECT_EQ(std::get<Json>(answers->front()), true);
    EXPECT_EQ(sent.back(), R"({"msg":"pong"})");
}

TEST_F(RpcTest, WhatDoesNotGreetAsTrueNasIsNone)
{
    Rpc rpc = over(Dialect::Ddp, [](const Json &) -> std::vector<std::string> { return {"<html>"}; });
    const auto begun = rpc.begin();
    ASSERT_FALSE(begun);
    EXPECT_EQ(begun.error().code, ErrorCode::Unreachable);
}

TEST_F(RpcTest, AMessageThatIsTooLongIsNotSent)
{
    Rpc rpc =
        over(Dialect::JsonRpc, [](const Json &message) { return std::vector<std::string>{test::result(message, 1)}; });
    const Request request{"m", Json::array({std::string(kMessageBeforeLogin, 'x')})};
    const auto before = rpc.call({&request, 1}, kLimit);
    ASSERT_FALSE(before);
    EXPECT_EQ(before.error().code, ErrorCode::Failed);
    EXPECT_TRUE(sent.empty());
    rpc.loggedIn();
    EXPECT_TRUE(rpc.call({&request, 1}, kLimit));
    const Request longer{"m", Json::array({std::string(kMessageMost, 'x')})};
    EXPECT_FALSE(rpc.call({&longer, 1}, kLimit));
    EXPECT_EQ(sent.size(), 1U);
}

} // namespace
} // namespace freshseat::truenas
