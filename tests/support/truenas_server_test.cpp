// SPDX-License-Identifier: GPL-3.0-or-later
// The TrueNAS of the tests, by raw frames: what is documented of the wire and of the methods, it does.
#include "tests/support/truenas/raw_client.h"
#include "tests/support/truenas_server.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <iscsi/iscsi.h>
#include <iscsi/scsi-lowlevel.h>

#include <thread>

namespace freshseat::test {
namespace {

using truenas::httpGet;
using truenas::RawClient;
using Json = nlohmann::json;

constexpr const char *kInitiator = "iqn.2010-04.org.ipxe:pc-01";

/// Runs `test` until it is true.
template <class Test>
bool becomes(Test test)
{
    const auto until = std::chrono::steady_clock::now() + std::chrono::seconds(20);
    while (!test()) {
        if (std::chrono::steady_clock::now() > until) return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    return true;
}

class TrueNasWire : public ::testing::Test
{
protected:
    void use(TrueNasVersion version)
    {
        client.reset();
        server = std::make_unique<TrueNasServer>(version);
        server->setNodeDelay(std::chrono::milliseconds(0));
        server->setService(true);
    }
    [[nodiscard]] bool old() const { return server->version() < TrueNasVersion::V2504; }
    std::unique_ptr<RawClient> open(const std::string &path = "/api/current")
    {
        auto made = std::make_unique<RawClient>(server->port(), old() ? "/websocket" : path);
        if (!old()) return made;
        made->send(R"({"msg":"connect","version":"1","support":["1"]})");
        EXPECT_EQ((*made->receive())["msg"], "connected");
        return made;
    }
    void logIn(const std::string &path = "/api/current")
    {
        client = open(path);
        const Json answer = ask("auth.login_with_api_key", {TrueNasServer::key()});
        ASSERT_EQ(answer["result"], true) << answer.dump();
    }
    Json ask(const std::string &method, const Json &params = Json::array())
    {
        return old() ? client->callDdp(method, params) : client->call(method, params);
    }
    /// The result of a call that must succeed.
    Json have(const std::string &method, const Json &params = Json::array())
    {
        const Json answer = ask(method, params);
        EXPECT_TRUE(answer.contains("result")) << method << " " << answer.dump();
        return answer.value("result", Json());
    }
    /// "ERRNAME text" of a call error; "INVALID attribute text" of a validation error.
    std::string refused(const std::string &method, const Json &params)
    {
        const Json answer = ask(method, params);
        if (!answer.contains("error")) return "result " + answer.dump();
        const Json error = old() ? answer["error"] : answer["error"].value("data", answer["error"]);
        if (error.value("extra", Json()).is_array()) {
            const Json first = error["extra"][0];
            return "INVALID " + (first[0].is_null() ? "" : first[0].get<std::string>() + " ") +
                   first[1].get<std::string>();
        }
        return error.value("reason", error.value("message", std::string()));
    }
    [[nodiscard]] std::string snapshot(const char *what) const
    {
        return (server->version() >= TrueNasVersion::V2510 ? "pool.snapshot." : "zfs.snapshot.") + std::string(what);
    }
    void makeVolume(const std::string &name)
    {
        have("pool.dataset.create",
             {{{"name", name}, {"type", "VOLUME"}, {"volsize", 1 << 20}, {"sparse", true}, {"force_size", true}}});
    }
    /// A seat: volume, extent 1, target 1, mapping 1, for kInitiator alone.
    void makeSeat()
    {
        makeVolume("tank/g1");
        have("iscsi.portal.create", {{{"listen", {{{"ip", "0.0.0.0"}}}}}});
        have("iscsi.initiator.create", {{{"initiators", {kInitiator}}}});
        have("iscsi.auth.create", {{{"tag", 5}, {"user", "seat"}, {"secret", "123456789012"}}});
        have("iscsi.target.create",
             {{{"name", "pc-01"},
               {"groups", {{{"portal", 1}, {"initiator", 1}, {"authmethod", "CHAP"}, {"auth", 5}}}}}});
        have("iscsi.extent.create", {{{"name", "pc-01"}, {"disk", "zvol/tank/g1"}}});
        have("iscsi.targetextent.create", {{{"target", 1}, {"extent", 1}, {"lunid", 0}}});
        seat = server->iqn("pc-01");
    }

    std::unique_ptr<TrueNasServer> server;
    std::unique_ptr<RawClient> client;
    std::string seat;
};

TEST_F(TrueNasWire, ListsItsEndpointsWithoutALogin)
{
    use(TrueNasVersion::V2510);
    const auto answer = httpGet(server->port(), "/api/versions");
    EXPECT_EQ(answer.status, 200U);
    EXPECT_EQ(Json::parse(answer.body).back(), "v25.10.5");
    EXPECT_TRUE(RawClient(server->port(), "/api/v25.04.1").opened());
    EXPECT_FALSE(RawClient(server->port(), "/api/v26.0.0").opened());
    EXPECT_FALSE(RawClient(server->port(), "/websocket").opened());
    use(TrueNasVersion::Scale2410);
    EXPECT_EQ(httpGet(server->port(), "/api/versions").status, 302U);
    EXPECT_FALSE(RawClient(server->port(), "/api/current").opened());
    use(TrueNasVersion::Core133);
    EXPECT_EQ(httpGet(server->port(), "/api/versions").status, 404U);
}

TEST_F(TrueNasWire, AnswersAsJsonRpcSays)
{
    use(TrueNasVersion::V2510);
    logIn();
    EXPECT_EQ(have("system.version"), "TrueNAS-25.10.6");
    EXPECT_EQ(ask("no.such")["error"]["code"], -32601);
    EXPECT_EQ(ask("zfs.snapshot.query")["error"]["code"], -32601);
    const auto raw = [&](const char *text) {
        client->send(text);
        return client->receive().value_or(Json());
    };
    EXPECT_EQ(raw("{")["error"]["code"], -32700);
    EXPECT_EQ(raw("[]")["error"]["code"], -32600);
    EXPECT_EQ(raw(R"({"id":1,"method":"core.ping"})")["error"]["code"], -32600);
    EXPECT_EQ(raw(R"({"jsonrpc":"2.0","id":1,"method":"core.ping","params":{}})")["error"]["code"], -32600);
    EXPECT_EQ(raw(R"({"jsonrpc":"2.0","id":"a","method":"core.ping"})")["id"], "a");
    EXPECT_EQ(raw(R"({"jsonrpc":"2.0","id":null,"method":"core.ping"})")["result"], "pong");
    client->send(R"({"jsonrpc":"2.0","method":"core.ping"})"); // a notification: nothing comes back
    EXPECT_EQ(ask("core.ping")["result"], "pong");
}

TEST_F(TrueNasWire, SpeaksTheOldDialect)
{
    use(TrueNasVersion::Scale2410);
    logIn();
    EXPECT_EQ(have("system.version"), "TrueNAS-SCALE-24.10.2.4");
    const Json unknown = ask("auth.login_ex", Json::array({Json::object()}));
    EXPECT_EQ(unknown["error"]["error"], 201);
    const Json invalid = ask("iscsi.target.create", {{{"name", "A"}}});
    EXPECT_EQ(invalid["error"]["error"], 11);
    EXPECT_EQ(invalid["error"]["type"], "VALIDATION");
    EXPECT_EQ(invalid["error"]["extra"][0][0], "iscsi_target_create.name");
    client->send(R"({"msg":"ping"})");
    EXPECT_EQ((*client->receive())["msg"], "pong");
    RawClient silent(server->port(), "/websocket"); // no connect before it
    EXPECT_EQ(silent.callDdp("core.ping")["msg"], "failed");
}

TEST_F(TrueNasWire, LetsInWhoHasTheKey)
{
    use(TrueNasVersion::V2510);
    client = open();
    EXPECT_EQ(refused("system.version", Json::array()), "[ENOTAUTHENTICATED] Not authenticated");
    Json login{{"mechanism", "API_KEY_PLAIN"}, {"username", "freshseat"}, {"api_key", "7-no"}};
    EXPECT_EQ(have("auth.login_ex", Json::array({login}))["response_type"], "AUTH_ERR");
    login["api_key"] = TrueNasServer::key();
    EXPECT_EQ(refused("auth.login_ex", Json::array({login})), "[EFAULT] unexpected authenticator run state");
    client = open();
    login["login_options"] = {{"user_info", false}};
    const Json entered = have("auth.login_ex", Json::array({login}));
    EXPECT_EQ(entered["response_type"], "SUCCESS");
    EXPECT_TRUE(entered["user_info"].is_null());
    EXPECT_EQ(have("auth.me")["pw_name"], "freshseat");

    server->setUser({"admin", {}, "secret", "123456", {"READONLY_ADMIN"}});
    client = open();
    EXPECT_EQ(have("auth.login_ex", {{{"mechanism", "PASSWORD_PLAIN"}, {"username", "admin"}, {"password", "secret"}}}),
              Json({{"response_type", "OTP_REQUIRED"}, {"username", "admin"}}));
    EXPECT_EQ(have("auth.login_ex_continue", {{{"mechanism", "OTP_TOKEN"}, {"otp_token", "123456"}}})["response_type"],
              "SUCCESS");
    EXPECT_EQ(server->logins(), 2);
}

TEST_F(TrueNasWire, AsksForTheRole)
{
    use(TrueNasVersion::V2510);
    server->setUser({"freshseat", TrueNasServer::key(), {}, {}, {"DATASET_WRITE", "SHARING_ISCSI_READ"}});
    logIn();
    makeVolume("tank/g1");
    EXPECT_EQ(have("iscsi.target.query"), Json::array());
    EXPECT_EQ(refused("pool.dataset.delete", {"tank/g1"}), "[EACCES] Not authorized");
    EXPECT_EQ(refused("iscsi.initiator.create", Json::array({Json::object()})), "[EACCES] Not authorized");
    EXPECT_EQ(refused(snapshot("query"), Json::array()), "[EACCES] Not authorized");
}

TEST_F(TrueNasWire, EndsASessionThatIsOver)
{
    use(TrueNasVersion::V2510);
    logIn();
    server->expireSession();
    const Json answer = ask("auth.me");
    EXPECT_EQ(answer["error"]["data"]["error"], 207);
    EXPECT_EQ(have("core.ping"), "pong");
    logIn();
    have("auth.me");
}

TEST_F(TrueNasWire, LimitsMessages)
{
    use(TrueNasVersion::V2510);
    client = open();
    EXPECT_EQ(ask("core.ping", {std::string(9000, 'x')}), Json());
    EXPECT_EQ(client->closeCode(), 1007);
    logIn();
    EXPECT_EQ(refused("core.ping", {std::string(60000, 'x')}), "INVALID Too many arguments");
    EXPECT_EQ(ask("core.ping", {std::string(66000, 'x')}), Json());
    EXPECT_EQ(client->closeCode(), 1009);
}

TEST_F(TrueNasWire, LimitsWhatRunsAtOnce)
{
    use(TrueNasVersion::V2510);
    logIn();
    server->stall();
    for (int id = 100; id < 121; ++id)
        client->send(Json{{"jsonrpc", "2.0"}, {"id", id}, {"method", "core.ping"}, {"params", Json::array()}}.dump());
    const Json first = *client->receive();
    EXPECT_EQ(first["error"]["code"], -32000);
    EXPECT_EQ(first["id"], 120);
    server->resume();
    for (int id = 100; id < 120; ++id) EXPECT_EQ((*client->receive())["result"], "pong");
}

TEST_F(TrueNasWire, CutsWhoIsSilent)
{
    use(TrueNasVersion::V2510);
    server->setIdleLimit(std::chrono::milliseconds(300));
    logIn();
    EXPECT_FALSE(client->receive());
    EXPECT_TRUE(client->closed());
    EXPECT_TRUE(becomes([&] { return server->connections() == 0; }));
}

TEST_F(TrueNasWire, LimitsLogins)
{
    use(TrueNasVersion::V2510);
    const Json wrong{{"mechanism", "API_KEY_PLAIN"}, {"username", "freshseat"}, {"api_key", "7-no"}};
    for (int i = 0; i < 20; ++i) {
        client = open();
        EXPECT_EQ(have("auth.login_ex", Json::array({wrong}))["response_type"], "AUTH_ERR");
    }
    client = open();
    EXPECT_EQ(refused("auth.login_ex", Json::array({wrong})), "[EBUSY] Rate Limit Exceeded");
}

TEST_F(TrueNasWire, KnowsWhatArgumentsLookLike)
{
    use(TrueNasVersion::V2510);
    logIn();
    EXPECT_EQ(refused("iscsi.auth.create", {{{"tag", "5"}, {"user", "u"}, {"secret", "123456789012"}}}),
              "INVALID data.tag Input should be a valid integer");
    EXPECT_EQ(refused("iscsi.auth.create", {{{"tag", 5}, {"user", "u"}}}), "INVALID data.secret Field required");
    EXPECT_EQ(refused("iscsi.initiator.create", {{{"auth_network", Json::array()}}}),
              "INVALID iscsi_initiator_create.auth_network Extra inputs are not permitted");
    EXPECT_EQ(refused("iscsi.initiator.delete", Json::array()), "INVALID id Field required");
    EXPECT_EQ(refused("iscsi.initiator.delete", {7}), "INVALID Initiator 7 does not exist");
    EXPECT_EQ(refused("iscsi.extent.create", {{{"name", "e"}, {"disk", "zvol/tank/x"}, {"rpm", "7"}}}),
              "INVALID iscsi_extent_create.rpm Input should be 'UNKNOWN'");
    EXPECT_EQ(refused("service.control", {"PAUSE", "iscsitarget"}), "INVALID verb Input should be 'START'");
    EXPECT_EQ(refused("pool.dataset.query", {{{"id"}}}), "[EINVAL] Invalid filter [\"id\"]");
    EXPECT_EQ(refused("pool.dataset.query", {{{"id", "=", "no"}}, {{"get", true}}}), "MatchNotFound()");
    use(TrueNasVersion::Core133);
    logIn();
    EXPECT_EQ(refused("pool.dataset.create", {{{"name", "tank/a"}, {"user_properties", Json::array()}}}),
              "INVALID pool_dataset_create.user_properties Extra inputs are not permitted");
    const Json byPath = Json::array({Json::array({"origin.rawvalue", "origin"})});
    EXPECT_THAT(refused("pool.dataset.query", {Json::array(), {{"select", byPath}}}),
                ::testing::HasSubstr("options.select"));
}

TEST_F(TrueNasWire, AnOldEndpointIsNotWhole)
{
    use(TrueNasVersion::V2510);
    logIn("/api/v25.04.2");
    EXPECT_EQ(ask("system.version")["error"]["code"], -32601);
    logIn("/api/v25.10.0");
    EXPECT_EQ(refused("pool.dataset.create", {{{"name", "tank/a"}, {"type", "FILESYSTEM"}}}),
              "[EINVAL] Object of type _NotRequired is not JSON serializable");
    EXPECT_EQ(have("pool.dataset.query", {{{"id", "=", "tank/a"}}, {{"count", true}}}), 1); // and it is there
}

TEST_F(TrueNasWire, QueriesAsTheNasDoes)
{
    use(TrueNasVersion::V2510);
    logIn();
    have("pool.dataset.create",
         {{{"name", "tank/a"}, {"user_properties", {{{"key", "freshseat:room"}, {"value", "v"}}}}}});
    makeVolume("tank/a/b");
    const Json below = Json::parse(R"([["OR", [["id", "=", "tank/a"], ["id", "^", "tank/a/"]]]])");
    const Json rows =
        have("pool.dataset.query",
             {below,
              {{"extra", {{"properties", {"volsize"}}}},
               {"select", {"id", {"volsize.rawvalue", "size"}, {"user_properties.freshseat:room.source", "room"}}}}});
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0], Json({{"id", "tank/a"}, {"room", "LOCAL"}}));
    EXPECT_EQ(rows[1], Json({{"id", "tank/a/b"}, {"size", "1048576"}, {"room", "INHERITED"}}));
    have(snapshot("create"), {{{"dataset", "tank/a/b"}, {"name", "s"}, {"properties", {{"freshseat:version", "x"}}}}});
    EXPECT_EQ(refused(snapshot("create"), {{{"dataset", "tank/a/b"}, {"name", "s"}}}),
              "[EEXIST] Failed to snapshot tank/a/b@s: dataset already exists");
    const Json shown = have(snapshot("query"), {Json::array(), {{"get", true}, {"limit", 1}}});
    EXPECT_EQ(shown["properties"]["freshseat:version"]["value"], "x");
    EXPECT_TRUE(shown["createtxg"].is_string());
}

TEST_F(TrueNasWire, ExtentsKeepWhatAPcKnowsThemBy)
{
    use(TrueNasVersion::V2510);
    logIn();
    makeSeat();
    EXPECT_EQ(refused("iscsi.extent.create", {{{"name", "two"}, {"disk", "zvol/tank/g1"}}}),
              "INVALID iscsi_extent_create.disk Disk currently in use by extent pc-01");
    EXPECT_EQ(refused("iscsi.extent.create", {{{"name", "two"}, {"disk", "tank/g1"}}}),
              "INVALID iscsi_extent_create.disk Disk name must start with \"zvol/\"");
    server->setNodeDelay(std::chrono::milliseconds(300));
    makeVolume("tank/g2");
    const Json update{1, {{"disk", "zvol/tank/g2"}}};
    EXPECT_EQ(refused("iscsi.extent.update", update),
              "INVALID iscsi_extent_update.disk Device '/dev/zvol/tank/g2' for volume 'tank/g2' does not exist");
    const std::string serial = server->serialOf(seat);
    const std::string naa = server->naaOf(seat);
    EXPECT_TRUE(becomes([&] { return ask("iscsi.extent.update", update).contains("result"); }));
    EXPECT_EQ(server->volumeOf(seat), "tank/g2");
    EXPECT_EQ(server->serialOf(seat), serial);
    EXPECT_EQ(server->naaOf(seat), naa);
    have("iscsi.extent.delete", {1, false, true});
    have("iscsi.extent.create", {{{"name", "pc-01"}, {"disk", "zvol/tank/g2"}}});
    have("iscsi.targetextent.create", {{{"target", 1}, {"extent", 1}}}); // the id is given again
    EXPECT_NE(server->naaOf(seat), naa);
}

TEST_F(TrueNasWire, LetsPcsInByItsRules)
{
    use(TrueNasVersion::V2510);
    logIn();
    makeSeat();
    EXPECT_FALSE(server->logIn(seat, "iqn.2010-04.org.ipxe:other", "192.0.2.9"));
    EXPECT_FALSE(server->logIn(seat, kInitiator, "192.0.2.9", "seat", "wrong-secret"));
    EXPECT_FALSE(server->write(seat, 0, "x"));
    ASSERT_TRUE(server->logIn(seat, kInitiator, "192.0.2.9", "seat", "123456789012"));
    EXPECT_TRUE(server->write(seat, 0, "hello"));
    EXPECT_EQ(have("iscsi.global.sessions")[0]["target"], seat);
    EXPECT_EQ(refused("iscsi.target.delete", {1}), "[EFAULT] Target pc-01 is in use.");
    EXPECT_EQ(refused("iscsi.targetextent.delete", {1}), "[EFAULT] Associated target " + seat + " is in use.");
    // Its disk goes, its session stays, and nobody else comes in.
    have("iscsi.extent.update", {1, {{"enabled", false}}});
    EXPECT_FALSE(server->write(seat, 0, "x"));
    EXPECT_EQ(server->sessions().size(), 1U);
    EXPECT_FALSE(server->logIn(seat, kInitiator, "192.0.2.9"));
    have("iscsi.target.delete", {1, true});
    EXPECT_TRUE(server->sessions().empty());
}

TEST_F(TrueNasWire, ARollbackUnderASessionDestroys)
{
    use(TrueNasVersion::V2510);
    logIn();
    makeSeat();
    have(snapshot("create"), {{{"dataset", "tank/g1"}, {"name", "clean"}}});
    ASSERT_TRUE(server->logIn(seat, kInitiator, "192.0.2.9"));
    ASSERT_TRUE(server->write(seat, 0, "hello"));
    have(snapshot("rollback"), {"tank/g1@clean"});
    EXPECT_EQ(server->read(seat, 0, 5), std::string(5, '\0'));
    have(snapshot("create"), {{{"dataset", "tank/g1"}, {"name", "newer"}}});
    EXPECT_THAT(refused(snapshot("rollback"), {"tank/g1@clean"}), ::testing::HasSubstr("more recent snapshots"));
}

TEST_F(TrueNasWire, DeletingADatasetTakesItsExportAlong)
{
    use(TrueNasVersion::V2510);
    logIn();
    makeSeat();
    ASSERT_TRUE(server->logIn(seat, kInitiator, "192.0.2.9"));
    EXPECT_THAT(refused("pool.dataset.delete", {"tank/g1"}), ::testing::HasSubstr("dataset is busy"));
    EXPECT_EQ(have("iscsi.extent.query"), Json::array());
    EXPECT_EQ(have("iscsi.target.query"), Json::array());
    have("pool.dataset.delete", {"tank/g1"});
    EXPECT_EQ(refused("pool.dataset.delete", {"tank/g1"}), "INVALID Dataset tank/g1 does not exist");
}

TEST_F(TrueNasWire, WhatDependsOnSomethingCannotGo)
{
    for (const TrueNasVersion version : {TrueNasVersion::Core133, TrueNasVersion::Scale2410, TrueNasVersion::V2504,
                                         TrueNasVersion::V2510, TrueNasVersion::V260}) {
        use(version);
        logIn();
        makeVolume("tank/m");
        have(snapshot("create"), {{{"dataset", "tank/m"}, {"name", "v1"}}});
        have(snapshot("clone"), {{{"snapshot", "tank/m@v1"}, {"dataset_dst", "tank/c"}}});
        EXPECT_THAT(refused(snapshot("delete"), {"tank/m@v1"}), ::testing::HasSubstr("tank/c"));
        if (version == TrueNasVersion::V260) {
            EXPECT_EQ(have("pool.dataset.delete", {"tank/m"}), true); // and did nothing
            EXPECT_EQ(server->datasets().size(), 4U);
            EXPECT_EQ(have("pool.dataset.delete", {"tank/m", {{"recursive", true}}}), true); // and the clone, too
            EXPECT_EQ(server->datasets().size(), 1U);
            continue;
        }
        EXPECT_THAT(refused("pool.dataset.delete", {"tank/m"}), ::testing::HasSubstr("has children"));
        EXPECT_THAT(refused("pool.dataset.delete", {"tank/m", {{"recursive", true}}}),
                    ::testing::HasSubstr("dependent clones"));
        have("pool.dataset.promote", {"tank/c"});
        have("pool.dataset.delete", {"tank/m"});
        EXPECT_EQ(server->datasets(), (std::vector<std::string>{"tank", "tank/c", "tank/c@v1"}));
    }
}

TEST_F(TrueNasWire, RefusesWhatTheRowsForbid)
{
    use(TrueNasVersion::V2504);
    logIn();
    makeSeat();
    EXPECT_THAT(refused("iscsi.auth.create", {{{"tag", 6}, {"user", "u"}, {"secret", "short"}}}),
                ::testing::HasSubstr("between 12 and 16"));
    EXPECT_THAT(refused("iscsi.target.create", {{{"name", "PC"}}}), ::testing::HasSubstr("Lowercase"));
    EXPECT_THAT(refused("iscsi.target.create", {{{"name", "pc-01"}}}), ::testing::HasSubstr("already exists"));
    makeVolume("tank/g2");
    EXPECT_THAT(
        refused("iscsi.extent.create", {{{"name", "e"}, {"disk", "zvol/tank/g2"}, {"serial", std::string(21, '1')}}}),
        ::testing::HasSubstr("at most 20"));
    have("iscsi.extent.create", {{{"name", "e.1"}, {"disk", "zvol/tank/g2"}}});
    makeVolume("tank/g3");
    EXPECT_THAT(refused("iscsi.extent.create", {{{"name", "e_1"}, {"disk", "zvol/tank/g3"}}}),
                ::testing::HasSubstr("flattened (e.1)"));
    EXPECT_THAT(refused("iscsi.targetextent.create", {{{"target", 1}, {"extent", 1}}}),
                ::testing::HasSubstr("already in use"));
    EXPECT_THAT(refused("iscsi.targetextent.create", {{{"target", 1}, {"extent", 2}, {"lunid", 0}}}),
                ::testing::HasSubstr("already being used"));
    EXPECT_THAT(refused("iscsi.portal.create", {{{"listen", {{{"ip", "0.0.0.0"}}}}}}),
                ::testing::HasSubstr("already in use"));
}

TEST_F(TrueNasWire, NothingIsServedUntilTheServiceRuns)
{
    use(TrueNasVersion::V2510);
    logIn();
    makeSeat();
    server->setService(false);
    EXPECT_FALSE(server->logIn(seat, kInitiator, "192.0.2.9"));
    EXPECT_EQ(have("service.query", {{{"service", "=", "iscsitarget"}}, {{"get", true}}})["state"], "STOPPED");
    have("service.update", {"iscsitarget", {{"enable", true}}});
    const Json job = have("service.control", {"START", "iscsitarget", {{"silent", false}}});
    EXPECT_TRUE(becomes([&] {
        return have("core.get_jobs", {{{"id", "=", job}}, {{"get", true}}})["state"] == "SUCCESS";
    }));
    EXPECT_TRUE(server->logIn(seat, kInitiator, "192.0.2.9"));
}

TEST_F(TrueNasWire, BreaksWhereItIsTold)
{
    use(TrueNasVersion::V2510);
    logIn();
    server->cutBefore({1, false, true});
    makeVolume("tank/a");
    have("system.version");
    EXPECT_EQ(ask("pool.dataset.delete", {"tank/a"}), Json());
    logIn();
    EXPECT_EQ(server->datasets().size(), 2U);
    server->cutBefore({0, true, true});
    EXPECT_EQ(ask("pool.dataset.delete", {"tank/a"}), Json());
    EXPECT_EQ(server->datasets().size(), 1U);
    logIn();
    server->failNext("core.ping", {"EBUSY", "later"});
    EXPECT_EQ(refused("core.ping", Json::array()), "[EBUSY] later");
    have("core.ping");
    server->setFull(true);
    EXPECT_THAT(refused("pool.dataset.create", {{{"name", "tank/b"}}}), ::testing::HasSubstr("out of space"));
    const std::string before = server->fingerprint();
    server->changeCertificate();
    EXPECT_NE(server->fingerprint(), before);
    server->cut();
    EXPECT_FALSE(client->receive());
}

/// A session of libiscsi.
class Initiator
{
public:
    Initiator(const std::string &user, const std::string &secret)
        : m_context(iscsi_create_context(kInitiator))
    {
        iscsi_set_session_type(m_context, ISCSI_SESSION_NORMAL);
        iscsi_set_header_digest(m_context, ISCSI_HEADER_DIGEST_NONE_CRC32C);
        iscsi_set_noautoreconnect(m_context, 1);
        iscsi_set_timeout(m_context, 20);
        iscsi_set_initiator_username_pwd(m_context, user.c_str(), secret.c_str());
    }
    ~Initiator() { iscsi_destroy_context(m_context); }
    Initiator(const Initiator &) = delete;
    Initiator &operator=(const Initiator &) = delete;

    bool logIn(const std::string &target, std::uint16_t port)
    {
        iscsi_set_targetname(m_context, target.c_str());
        return iscsi_full_connect_sync(m_context, ("127.0.0.1:" + std::to_string(port)).c_str(), 0) == 0;
    }
    bool write(std::uint32_t block, std::string bytes)
    {
        scsi_task *task = iscsi_write10_sync(m_context, 0, block, reinterpret_cast<unsigned char *>(bytes.data()),
                                             static_cast<std::uint32_t>(bytes.size()), 512, 0, 0, 0, 0, 0);
        const bool good = task != nullptr && task->status == SCSI_STATUS_GOOD;
        if (task != nullptr) scsi_free_scsi_task(task);
        return good;
    }

private:
    iscsi_context *m_context;
};

TEST_F(TrueNasWire, ARealInitiatorWritesToTheVolume)
{
    use(TrueNasVersion::V2510);
    logIn();
    makeSeat();
    const Json port = have("iscsi.global.config")["listen_port"];
    EXPECT_EQ(port, server->iscsiPort());
    EXPECT_FALSE(Initiator("seat", "no-such-secret").logIn(seat, port));
    Initiator initiator("seat", "123456789012");
    ASSERT_TRUE(initiator.logIn(seat, port));
    EXPECT_TRUE(initiator.write(2, std::string(512, 'r')));
    EXPECT_EQ(server->read(seat, 1024, 512), std::string(512, 'r'));
    EXPECT_EQ(server->sessions(), (std::vector<std::string>{seat + " " + kInitiator}));
    have("iscsi.extent.update", {1, {{"enabled", false}}});
    EXPECT_FALSE(initiator.write(2, std::string(512, 'x')));
    have("iscsi.target.delete", {1, true});
    EXPECT_TRUE(becomes([&] { return server->sessions().empty(); }));
    EXPECT_FALSE(Initiator("seat", "123456789012").logIn(seat, port));
}

} // namespace
} // namespace freshseat::test
