// SPDX-License-Identifier: GPL-3.0-or-later
// The real program: start, refusal, stop, kill -9, with a real initiator and the real control socket.
#include "app/common/connect.h"
#include "core/base/text.h"
#include "tests/support/core_dumps.h"
#include "tests/support/daemon_process.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <fstream>

namespace freshseat::test {
namespace {

class DaemonTest : public ::testing::Test
{
protected:
    DaemonTest() { std::filesystem::create_directories(folder); }
    ~DaemonTest() override { std::filesystem::remove_all(folder); }

    std::unique_ptr<DaemonProcess> start(std::vector<std::string> more = {})
    {
        std::vector<std::string> arguments{"--state", state().string()};
        if (std::find(more.begin(), more.end(), "--iscsi") == more.end())
            more.insert(more.end(), {"--iscsi", "127.0.0.1:0"});
        arguments.insert(arguments.end(), more.begin(), more.end());
        return std::make_unique<DaemonProcess>(FRESHSEATD, arguments);
    }
    std::unique_ptr<StorageBackend> connect(const DaemonProcess &daemon)
    {
        const auto url = common::parseConnectionUrl("local:" + daemon.control());
        EXPECT_TRUE(url);
        auto room = common::connectRoom(*url, {});
        EXPECT_TRUE(room) << (room ? "" : room.error().message);
        return room ? std::move(*room) : nullptr;
    }
    /// A master of 1 MiB of 0x11 and a seat on it.
    void furnish(StorageBackend &room, ResetPolicy policy = ResetPolicy::Keep)
    {
        ImportSpec spec;
        spec.name = MasterName("win");
        spec.fileName = "win.raw";
        spec.format = ImageFormat::Raw;
        spec.fileSize = 1U << 20;
        auto upload = room.beginImport({}, spec);
        ASSERT_TRUE(upload) << upload.error().message;
        ASSERT_TRUE((*upload)->write(0, std::vector<std::byte>(1U << 20, std::byte{0x11})));
        ASSERT_TRUE((*upload)->finish({}));
        AddSeat seat;
        seat.name = SeatName("PC-01");
        seat.mac = "02:00:00:00:00:01";
        seat.master = MasterName("win");
        seat.policy = policy;
        const auto added = room.perform({}, seat, {});
        ASSERT_TRUE(added) << added.error().message;
    }
    std::unique_ptr<IscsiPc> logIn(StorageBackend &room)
    {
        const auto seat = room.seat(SeatName("PC-01"));
        const auto secret = room.secret({}, SeatName("PC-01"));
        EXPECT_TRUE(seat && secret);
        auto pc = std::make_unique<IscsiPc>(*seat, *secret);
        EXPECT_TRUE(pc->loggedIn()) << pc->error();
        return pc;
    }
    [[nodiscard]] std::filesystem::path state() const { return folder / "state"; }
    std::filesystem::path folder = std::filesystem::temp_directory_path() / ("fs-" + randomId().substr(0, 12));
};

TEST_F(DaemonTest, ServesAndStopsCleanly)
{
    auto daemon = start();
    const std::string line = daemon->waitUntilListening();
    EXPECT_TRUE(line.starts_with("listening iscsi=127.0.0.1:")) << line;
    EXPECT_EQ(daemon->control(), (state() / "control.sock").string());
    auto room = connect(*daemon);
    ASSERT_TRUE(room);
    furnish(*room);
    auto pc = logIn(*room);
    ASSERT_TRUE(pc->write(3, 0x77));
    EXPECT_EQ(pc->read(3), 0x77);
    EXPECT_EQ(pc->read(4), 0x11);
    const auto seat = room->seat(SeatName("PC-01"));
    EXPECT_EQ(seat->portal, daemon->iscsi());
    EXPECT_EQ(seat->state, SeatState::Running);
    EXPECT_EQ(seat->dirtyBytes, 4096U);
    // With a PC logged in and a client connected.
    daemon->signal(SIGTERM);
    EXPECT_EQ(daemon->wait(), 0) << daemon->errors();
    EXPECT_NE(daemon->errors().find("stopped"), std::string::npos);
    EXPECT_FALSE(std::filesystem::exists(state() / "control.sock"));

    daemon = start();
    daemon->waitUntilListening();
    room = connect(*daemon);
    EXPECT_EQ(logIn(*room)->read(3), 0x77);
    daemon->signal(SIGINT);
    EXPECT_EQ(daemon->wait(), 0);
}

TEST_F(DaemonTest, AKillLosesNothingAndThePortIsFreeAtOnce)
{
    auto daemon = start();
    daemon->waitUntilListening();
    const std::string address = daemon->iscsi();
    {
        auto room = connect(*daemon);
        furnish(*room, ResetPolicy::Boot);
        auto pc = logIn(*room);
        for (std::uint32_t block = 0; block < 64; ++block)
            ASSERT_TRUE(pc->write(block, static_cast<unsigned char>(block)));
        daemon->signal(SIGKILL);
        EXPECT_EQ(daemon->wait(), -SIGKILL);
    }
    daemon = start({"--iscsi", address});
    daemon->waitUntilListening();
    EXPECT_EQ(daemon->iscsi(), address);
    auto room = connect(*daemon);
    ASSERT_EQ(room->seats()->size(), 1U);
    auto pc = logIn(*room);
    for (std::uint32_t block = 0; block < 64; ++block) EXPECT_EQ(pc->read(block), static_cast<int>(block));
    EXPECT_EQ(pc->read(64), 0x11);
}

TEST_F(DaemonTest, ASecondDaemonIsRefusedAndSaysWhoHoldsTheState)
{
    auto first = start();
    first->waitUntilListening();
    auto second = start();
    EXPECT_EQ(second->waitUntilListening(), "");
    EXPECT_EQ(second->wait(), static_cast<int>(ErrorCode::InUse));
    EXPECT_NE(second->errors().find(std::to_string(first->pid())), std::string::npos) << second->errors();
    EXPECT_TRUE(connect(*first)->status());
}

TEST_F(DaemonTest, ATakenPortIsRefusedInWords)
{
    auto first = start();
    first->waitUntilListening();
    DaemonProcess second(FRESHSEATD, {"--state", (folder / "other").string(), "--iscsi", first->iscsi()});
    EXPECT_EQ(second.waitUntilListening(), "");
    EXPECT_EQ(second.wait(), static_cast<int>(ErrorCode::InUse)) << second.errors();
    EXPECT_NE(second.errors().find(first->iscsi()), std::string::npos) << second.errors();
}

TEST_F(DaemonTest, BadConfigurationIsRefusedWithItsLine)
{
    const std::string file = (folder / "bad.toml").string();
    std::ofstream(file) << "[iscsi]\nlistne = []\n";
    for (const std::vector<std::string> &more : {std::vector<std::string>{}, {"--check-config"}}) {
        std::vector<std::string> arguments{"--config", file};
        arguments.insert(arguments.end(), more.begin(), more.end());
        DaemonProcess daemon(FRESHSEATD, arguments);
        EXPECT_EQ(daemon.waitUntilListening(), "");
        EXPECT_EQ(daemon.wait(), static_cast<int>(ErrorCode::Usage));
        EXPECT_NE(daemon.errors().find(file + ":2: iscsi.listne is unknown"), std::string::npos) << daemon.errors();
    }
}

TEST_F(DaemonTest, ScriptsAreServedOnLoopbackUntilABootNetworkIsChosen)
{
    auto first = start({"--http", "0.0.0.0:0"});
    const std::string line = first->waitUntilListening();
    EXPECT_NE(line.find(" http=127.0.0.1:"), std::string::npos) << line;
    DaemonProcess second(FRESHSEATD,
                         {"--state", (folder / "other").string(), "--iscsi", "127.0.0.1:0", "--http",
                          line.substr(line.find(" http=") + 6, line.find(" control=") - line.find(" http=") - 6)});
    EXPECT_EQ(second.waitUntilListening(), "");
    EXPECT_EQ(second.wait(), static_cast<int>(ErrorCode::InUse)) << second.errors();
}

TEST_F(DaemonTest, AGoodConfigurationIsOnlyChecked)
{
    const std::string file = (folder / "good.toml").string();
    std::ofstream(file) << "state = \"" << state().string() << "\"\n";
    DaemonProcess daemon(FRESHSEATD, {"--config", file, "--check-config"});
    EXPECT_EQ(daemon.wait(), 0) << daemon.errors();
    EXPECT_FALSE(std::filesystem::exists(state()));
}

TEST_F(DaemonTest, SighupReadsTheConfigurationAgain)
{
    const std::string file = (folder / "live.toml").string();
    std::ofstream(file) << "[iscsi]\nportal = \"192.168.1.2\"\n";
    auto daemon = start({"--config", file});
    daemon->waitUntilListening();
    auto room = connect(*daemon);
    furnish(*room);
    EXPECT_TRUE(room->seat(SeatName("PC-01"))->portal.starts_with("192.168.1.2:"));
    std::ofstream(file) << "[iscsi]\nportal = \"192.168.1.3\"\nworkers = 7\n";
    daemon->signal(SIGHUP);
    ASSERT_TRUE(daemon->waitForLog("read again")) << daemon->errors();
    EXPECT_TRUE(room->seat(SeatName("PC-01"))->portal.starts_with("192.168.1.3:"));
    EXPECT_NE(daemon->errors().find("iscsi.workers"), std::string::npos) << daemon->errors();
    std::ofstream(file) << "nonsense = 1\n";
    daemon->signal(SIGHUP);
    ASSERT_TRUE(daemon->waitForLog("not taken over")) << daemon->errors();
    EXPECT_TRUE(room->status());
}

/// It crashes while it holds a seat's secret and a session, and nothing of its memory stays behind.
TEST_F(DaemonTest, NoCoreDumpHoldsASecret)
{
    CoreDumps dumps;
    if (!dumps.areWritten()) GTEST_SKIP() << "this machine writes dumps elsewhere, or none";
    const char *before = std::getenv("ASAN_OPTIONS");
    const std::string options = before == nullptr ? "" : before;
    ::setenv("ASAN_OPTIONS", (options + ":disable_coredump=0").c_str(), 1);
    auto daemon = start();
    if (before == nullptr)
        ::unsetenv("ASAN_OPTIONS");
    else
        ::setenv("ASAN_OPTIONS", options.c_str(), 1);
    ASSERT_FALSE(daemon->waitUntilListening().empty());
    auto room = connect(*daemon);
    ASSERT_NE(room, nullptr);
    furnish(*room);
    const auto pc = logIn(*room);
    daemon->signal(SIGABRT);
    EXPECT_EQ(daemon->wait(), -SIGABRT);
    EXPECT_FALSE(dumps.any());
}

} // namespace
} // namespace freshseat::test
