// SPDX-License-Identifier: GPL-3.0-or-later
// The real program against a TrueNAS on loopback: the certificate, the secret, and a room from nothing.
#include "tests/app/cli/program.h"
#include "tests/support/core_dumps.h"
#include "tests/support/truenas_server.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <stdlib.h>
#include <thread>

namespace freshseat::cli {
namespace {

namespace fs = std::filesystem;
using test::TrueNasServer;
using ::testing::HasSubstr;
using ::testing::Not;

class TrueNasProcess : public ::testing::Test
{
protected:
    void SetUp() override
    {
        std::string pattern = (fs::temp_directory_path() / "freshseat-cli-XXXXXX").string();
        ASSERT_NE(::mkdtemp(pattern.data()), nullptr);
        m_dir = pattern;
        m_raw = (m_dir / "disk.raw").string();
        std::ofstream(m_raw, std::ios::binary) << std::string(1 << 20, 'x');
    }
    void TearDown() override { fs::remove_all(m_dir); }
    Ran nas(std::vector<std::string> words, const std::string &secret = TrueNasServer::key())
    {
        words.insert(words.end(), {"--json", "--connect",
                                   "truenas://freshseat@127.0.0.1:" + std::to_string(m_server.port()) + "/tank"});
        return run(words, {{"FRESHSEAT_SECRET", secret}, {"XDG_CONFIG_HOME", m_dir.string()}});
    }

    fs::path m_dir;
    std::string m_raw;
    TrueNasServer m_server{test::TrueNasVersion::V2510};
};

TEST_F(TrueNasProcess, ACertificateIsAcceptedOnce)
{
    const auto unknown = nas({"status"});
    EXPECT_EQ(unknown.code, 7) << unknown.out << unknown.err;
    EXPECT_THAT(unknown.out, HasSubstr("--accept-cert " + m_server.fingerprint()));
    EXPECT_EQ(nas({"status", "--accept-cert", "SHA256:" + std::string(43, 'A')}).code, 7);
    const auto accepted = nas({"status", "--accept-cert", m_server.fingerprint()});
    ASSERT_EQ(accepted.code, 0) << accepted.out << accepted.err;
    EXPECT_EQ(accepted.json()["backend"], "truenas");
    EXPECT_EQ(nas({"status"}).code, 0);
    m_server.changeCertificate();
    const auto changed = nas({"status"});
    EXPECT_EQ(changed.code, 7);
    EXPECT_THAT(changed.out, HasSubstr("has changed"));
}

TEST_F(TrueNasProcess, AWrongSecretIsNotRepeated)
{
    const std::string wrong = "7-" + std::string(64, 'W');
    const auto refused = nas({"status", "--accept-cert", m_server.fingerprint()}, wrong);
    EXPECT_EQ(refused.code, 7) << refused.out << refused.err;
    EXPECT_THAT(refused.out + refused.err, Not(HasSubstr(wrong)));
}

TEST_F(TrueNasProcess, AOneTimePasswordComesFromTheEnvironment)
{
    m_server.setUser({"freshseat", {}, "pass word", "123456", {"FULL_ADMIN"}});
    const auto with = [this](const std::string &otp) {
        return run({"status", "--json", "--accept-cert", m_server.fingerprint(), "--connect",
                    "truenas://freshseat@127.0.0.1:" + std::to_string(m_server.port()) + "/tank"},
                   {{"FRESHSEAT_SECRET", "pass word"}, {"FRESHSEAT_OTP", otp}, {"XDG_CONFIG_HOME", m_dir.string()}});
    };
    const auto none = with("");
    EXPECT_EQ(none.code, 7) << none.out << none.err;
    EXPECT_THAT(none.out, HasSubstr("FRESHSEAT_OTP"));
    const auto wrong = with("654321");
    EXPECT_EQ(wrong.code, 7) << wrong.out << wrong.err;
    EXPECT_THAT(wrong.out + wrong.err, Not(HasSubstr("654321")));
    const auto right = with("123456");
    EXPECT_EQ(right.code, 0) << right.out << right.err;
}

TEST_F(TrueNasProcess, AnOwnersVolumeAndTargetAreTakenOver)
{
    ASSERT_EQ(nas({"status", "--accept-cert", m_server.fingerprint()}).code, 0);
    const auto hand = [this](const char *method, const std::string &params) { m_server.byHand(method, params); };
    hand("pool.dataset.create", R"([{"name":"tank/win","type":"VOLUME","volsize":1048576,"sparse":true}])");
    ASSERT_TRUE(m_server.writeByHand("tank/win", "gold"));
    const auto none = nas({"master", "import", "win11", "host:/dev/zvol/tank/win"});
    EXPECT_EQ(none.code, 4) << none.out << none.err;
    EXPECT_THAT(none.out, HasSubstr("has no snapshot"));
    hand("pool.snapshot.create", R"([{"dataset":"tank/win","name":"gold"}])");
    const auto imported = nas({"master", "import", "win11", "host:/dev/zvol/tank/win"});
    ASSERT_EQ(imported.code, 0) << imported.out << imported.err;
    EXPECT_EQ(nas({"master", "snapshots", "win11"}).json()[0]["comment"], "gold");
    const std::vector<std::string> add{"seat",     "add",   "PC-01",   "--mac", "02:00:00:00:00:01",
                                       "--master", "win11", "--adopt", "nobody"};
    const auto missing = nas(add);
    EXPECT_EQ(missing.code, 4) << missing.out << missing.err;
    EXPECT_THAT(missing.out, HasSubstr("has no target"));
}

TEST_F(TrueNasProcess, ARoomFromNothing)
{
    ASSERT_EQ(nas({"status", "--accept-cert", m_server.fingerprint()}).code, 0);
    const auto foretold = nas({"master", "import", "win11", m_raw, "--format", "raw", "--dry-run"});
    ASSERT_EQ(foretold.code, 0) << foretold.out << foretold.err;
    EXPECT_THAT(foretold.out, HasSubstr("\"volsize\":1048576"));
    EXPECT_EQ(nas({"master", "list"}).json().size(), 0U) << "nothing was done";
    const auto imported = nas({"master", "import", "win11", m_raw, "--format", "raw"});
    ASSERT_EQ(imported.code, 0) << imported.out << imported.err;
    const auto added = nas({"seat", "add", "PC-01", "--mac", "02:00:00:00:00:01", "--master", "win11"});
    ASSERT_EQ(added.code, 0) << added.out << added.err;
    const auto seat = nas({"seat", "show", "PC-01"}).json();
    EXPECT_EQ(seat["target"], m_server.iqn("pc-01"));
    EXPECT_EQ(seat["portal"], "127.0.0.1:" + std::to_string(m_server.iscsiPort()));
    EXPECT_EQ(m_server.read(seat["target"], 0, 3), "xxx");

    const auto dry = nas({"seat", "reset", "PC-01", "--dry-run"});
    ASSERT_EQ(dry.code, 0) << dry.out << dry.err;
    const auto calls = dry.json()["calls"];
    const nlohmann::json rollback{{"method", "pool.snapshot.rollback"},
                                  {"params", {"tank/freshseat/seats/pc-01/g1@clean"}}};
    EXPECT_NE(std::find(calls.begin(), calls.end(), rollback), calls.end()) << dry.out;
    const auto reset = nas({"seat", "reset", "PC-01", "--yes"});
    EXPECT_EQ(reset.code, 0) << reset.out << reset.err;
    ASSERT_TRUE(m_server.logIn(seat["target"], seat["initiator"], "192.0.2.9"));
    EXPECT_EQ(nas({"seat", "reset", "PC-01", "--yes"}).code, 3) << "somebody plays on it";
    m_server.logOut(seat["target"]);

    const std::string file = (m_dir / "back.raw").string();
    const auto exported = nas({"master", "export", "win11", file, "--format", "raw"});
    ASSERT_EQ(exported.code, 0) << exported.out << exported.err;
    std::ifstream back(file, std::ios::binary);
    const std::string bytes((std::istreambuf_iterator<char>(back)), std::istreambuf_iterator<char>());
    EXPECT_TRUE(bytes == std::string(1 << 20, 'x'));
    EXPECT_THAT(m_server.rows("target"), Not(HasSubstr("transfer"))) << "what was made for it is gone";
    EXPECT_THAT(m_server.rows("auth"), Not(HasSubstr("transfer")));
}

/// While it runs: what anybody on its machine can see of any process, and what it hands on to its children.
TEST_F(TrueNasProcess, NoProcessShowsASecret)
{
    ASSERT_EQ(nas({"status", "--accept-cert", m_server.fingerprint()}).code, 0);
    m_server.stall();
    Running program(
        {"status", "--json", "--connect", "truenas://freshseat@127.0.0.1:" + std::to_string(m_server.port()) + "/tank"},
        {{"FRESHSEAT_SECRET", TrueNasServer::key()}, {"XDG_CONFIG_HOME", m_dir.string()}});
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(60);
    while (m_server.connections() == 0 && std::chrono::steady_clock::now() < end)
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    ASSERT_GT(m_server.connections(), 0) << "it is in the middle of its login";
    int seen = 0;
    for (const auto &process : fs::directory_iterator("/proc")) {
        std::ifstream file(process.path() / "cmdline", std::ios::binary);
        const std::string words((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
        if (words.find("truenas://freshseat@127.0.0.1") != std::string::npos) ++seen;
        EXPECT_THAT(words, Not(HasSubstr(TrueNasServer::key())));
    }
    EXPECT_GE(seen, 1) << "the program itself was looked at";
    m_server.resume();
    EXPECT_EQ(program.wait(), 0);
}

/// It crashes in the middle of its login, and nothing of its memory stays behind.
TEST_F(TrueNasProcess, NoCoreDumpHoldsASecret)
{
    ASSERT_EQ(nas({"status", "--accept-cert", m_server.fingerprint()}).code, 0);
    test::CoreDumps dumps;
    if (!dumps.areWritten()) GTEST_SKIP() << "this machine writes dumps elsewhere, or none";
    m_server.stall();
    Running program(
        {"status", "--json", "--connect", "truenas://freshseat@127.0.0.1:" + std::to_string(m_server.port()) + "/tank"},
        {{"FRESHSEAT_SECRET", TrueNasServer::key()},
         {"XDG_CONFIG_HOME", m_dir.string()},
         {"ASAN_OPTIONS", "disable_coredump=0"}});
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(60);
    while (m_server.connections() == 0 && std::chrono::steady_clock::now() < end)
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    ASSERT_GT(m_server.connections(), 0);
    program.signal(SIGABRT);
    EXPECT_EQ(program.wait(), 128 + SIGABRT);
    EXPECT_FALSE(dumps.any());
    m_server.resume();
}

TEST_F(TrueNasProcess, DoctorNamesMissingRoles)
{
    m_server.setUser({"freshseat",
                      TrueNasServer::key(),
                      {},
                      {},
                      {"DATASET_WRITE", "SNAPSHOT_WRITE", "SHARING_ISCSI_WRITE", "SERVICE_READ"}});
    const auto checked = nas({"doctor", "--accept-cert", m_server.fingerprint()});
    EXPECT_THAT(checked.out, HasSubstr("DATASET_DELETE")) << checked.err;
    EXPECT_THAT(checked.out, HasSubstr("SNAPSHOT_DELETE"));
    EXPECT_THAT(checked.out, Not(HasSubstr("DATASET_WRITE")));
}

} // namespace
} // namespace freshseat::cli
