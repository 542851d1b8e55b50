// SPDX-License-Identifier: GPL-3.0-or-later
// The real freshseatctl against the real freshseatd: a disk goes in, seats stand on it, the disk comes out as it went
// in.
#include "tests/app/cli/program.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <random>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace freshseat::cli {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using ::testing::HasSubstr;

std::string contents(const fs::path &file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// A 32 MiB disk: random data at both ends and in the middle, holes between.
void makeDisk(const fs::path &file)
{
    std::mt19937_64 random(7);
    std::string block(1 << 20, '\0');
    for (char &c : block) c = static_cast<char>(random());
    std::ofstream out(file, std::ios::binary);
    for (const std::streamoff mib : {0, 13, 31}) {
        out.seekp(mib << 20);
        out << block;
    }
}

/// The helper cleans up when it sees our connection end, which is soon, but not before our program has ended.
bool becomesSmall(const fs::path &folder, std::uintmax_t limit)
{
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(20);
    while (std::chrono::steady_clock::now() < deadline) {
        std::uintmax_t used = 0;
        for (const auto &entry : fs::recursive_directory_iterator(folder)) {
            struct stat status {};
            if (::lstat(entry.path().c_str(), &status) == 0)
                used += static_cast<std::uintmax_t>(status.st_blocks) * 512;
        }
        if (used < limit) return true;
    }
    return false;
}

class DaemonProcess : public ::testing::Test
{
protected:
    void SetUp() override
    {
        std::string pattern = (fs::temp_directory_path() / "freshseat-cli-XXXXXX").string();
        ASSERT_NE(::mkdtemp(pattern.data()), nullptr);
        m_dir = pattern;
        m_raw = (m_dir / "disk.raw").string();
        makeDisk(m_raw);
        m_daemon.emplace(FRESHSEATD, Words{"--state", (m_dir / "state").string(), "--iscsi", "127.0.0.1:0",
                                           "--log-level", "warning"});
        ASSERT_THAT(m_daemon->line(), HasSubstr("listening iscsi="));
    }
    void TearDown() override
    {
        m_daemon->signal(SIGTERM);
        EXPECT_EQ(m_daemon->wait(), 0);
        fs::remove_all(m_dir);
    }
    [[nodiscard]] EnvironmentValues environment() const { return {{"FRESHSEAT_STATE", (m_dir / "state").string()}}; }
    [[nodiscard]] Ran ctl(Words words) const
    {
        words.emplace_back("--json");
        return run(words, environment());
    }
    json done(const Words &words) const
    {
        const auto ran = ctl(words);
        EXPECT_EQ(ran.code, 0) << ::testing::PrintToString(words) << ran.out << ran.err;
        return ran.json();
    }
    [[nodiscard]] std::string file(const std::string &name) const { return (m_dir / name).string(); }

    fs::path m_dir;
    std::string m_raw;
    std::optional<Running> m_daemon;
};

/// freshseatd --check-store of the state: exit code and what it wrote.
Ran checkOffline(const fs::path &state)
{
    Ran ran;
    const std::string command = std::string(FRESHSEATD) + " --check-store --state " + state.string() + " 2>&1";
    FILE *pipe = ::popen(command.c_str(), "r");
    std::array<char, 256> piece{};
    while (std::fgets(piece.data(), piece.size(), pipe) != nullptr) ran.out += piece.data();
    ran.code = WEXITSTATUS(::pclose(pipe));
    return ran;
}

TEST_F(DaemonProcess, TheStoreIsCheckedOnlineAndOffline)
{
    done({"master", "import", "win11", m_raw, "--format", "raw"});
    EXPECT_EQ(done({"store", "scrub", "show"})["state"], "idle");
    const auto sound = done({"store", "check"});
    EXPECT_EQ(sound["state"], "idle");
    EXPECT_GE(sound["doneBytes"], 3 << 20);
    EXPECT_EQ(checkOffline(m_dir / "state").code, 3) << "a daemon serves it";
    for (const auto &entry : fs::recursive_directory_iterator(m_dir / "state" / "store")) {
        if (entry.path().filename() != "base.raw") continue;
        fs::permissions(entry.path(), fs::perms::owner_all);
        std::fstream base(entry.path(), std::ios::in | std::ios::out | std::ios::binary);
        base.seekp(100);
        base << "damage";
    }
    const auto checked = ctl({"store", "check"});
    EXPECT_EQ(checked.code, 1);
    EXPECT_EQ(checked.json()["findings"][0]["master"], "win11");
    EXPECT_EQ(checked.json()["findings"][0]["snapshot"], 1);
    EXPECT_EQ(checked.json()["findings"][0]["offset"], 0);
    EXPECT_THAT(done({"status"})["warnings"].dump(), HasSubstr("\"damage\""));
    m_daemon->signal(SIGTERM);
    ASSERT_EQ(m_daemon->wait(), 0);
    const auto offline = checkOffline(m_dir / "state");
    EXPECT_EQ(offline.code, 1);
    EXPECT_THAT(offline.out, HasSubstr("win11@1: damaged between byte 0"));
    m_daemon.emplace(FRESHSEATD,
                     Words{"--state", (m_dir / "state").string(), "--iscsi", "127.0.0.1:0", "--log-level", "error"});
    ASSERT_THAT(m_daemon->line(), HasSubstr("listening iscsi="));
    EXPECT_EQ(done({"store", "scrub", "show"})["findings"].size(), 1) << "told until a pass finds nothing";
}

TEST_F(DaemonProcess, RawGoesInAndComesOutByteForByte)
{
    const auto master = done({"master", "import", "win11", m_raw, "--format", "raw", "--comment", "first"});
    EXPECT_EQ(master["size"], 32 << 20);
    EXPECT_EQ(done({"master", "snapshots", "win11"})[0]["comment"], "first");
    done({"master", "export", "win11@1", file("out.raw")});
    EXPECT_TRUE(contents(m_raw) == contents(file("out.raw")));
    struct stat status {};
    ASSERT_EQ(::stat(file("out.raw").c_str(), &status), 0);
    EXPECT_LT(status.st_blocks * 512, 8 << 20) << "the holes were written";
    EXPECT_EQ(ctl({"master", "import", "WIN11", m_raw, "--format", "raw"}).code, 2);
    EXPECT_EQ(ctl({"master", "export", "win11", file("out.raw")}).code, 2);
}

TEST_F(DaemonProcess, Qcow2GoesInAndComesOut)
{
    const std::string qcow2 = file("disk.qcow2");
    ASSERT_EQ(std::system(("qemu-img convert -O qcow2 '" + m_raw + "' '" + qcow2 + "'").c_str()), 0);
    const auto ran = ctl({"master", "import", "win11", qcow2});
    ASSERT_EQ(ran.code, 0) << ran.out;
    EXPECT_EQ(ran.err, "");
    done({"master", "export", "win11", file("out.raw")});
    EXPECT_TRUE(contents(m_raw) == contents(file("out.raw")));
    done({"master", "export", "win11", file("out.qcow2"), "--format", "qcow2"});
    EXPECT_EQ(std::system(("qemu-img compare -q '" + m_raw + "' '" + file("out.qcow2") + "'").c_str()), 0);
}

TEST_F(DaemonProcess, AFileOnTheStorageHost)
{
    done({"master", "import", "win11", "host:" + m_raw, "--format", "raw"});
    done({"master", "export", "win11", "host:" + file("out.raw")});
    EXPECT_TRUE(contents(m_raw) == contents(file("out.raw")));
    EXPECT_EQ(ctl({"master", "import", "other", "host:" + file("none")}).code, 4);
}

TEST_F(DaemonProcess, SeatsFromAddToRemove)
{
    done({"master", "import", "win11", m_raw, "--format", "raw"});
    for (const std::string n : {"1", "2", "3"})
        done({"seat", "add", "PC-0" + n, "--mac", "52540000000" + n, "--master", "win11", "--group", "front"});
    EXPECT_EQ(done({"seat", "list"}).size(), 3U);
    EXPECT_EQ(done({"status"})["seats"], 3);
    EXPECT_EQ(ctl({"seat", "add", "pc-01", "--mac", "525400000009", "--master", "win11"}).code, 2);
    EXPECT_EQ(ctl({"seat", "add", "PC-09", "--mac", "52:54:00:00:00:01", "--master", "win11"}).code, 2);
    EXPECT_EQ(ctl({"seat", "add", "PC-09", "--mac", "525400000009", "--master", "none"}).code, 4);
    EXPECT_EQ(ctl({"seat", "reset", "NONE", "--yes"}).code, 4);
    EXPECT_EQ(ctl({"master", "delete", "win11", "--yes"}).code, 3);
    EXPECT_EQ(ctl({"seat", "reset", "--all"}).code, 2);
    EXPECT_EQ(done({"seat", "reset", "--group", "front", "--yes"})["items"].size(), 3U);
    done({"seat", "set", "PC-01", "policy=keep", "size-limit=1G"});
    EXPECT_EQ(done({"seat", "show", "PC-01"})["policy"], "keep");
    const auto secret = done({"seat", "secret", "PC-01"});
    EXPECT_NE(done({"seat", "secret", "PC-01", "--renew"})["secret"], secret["secret"]);
    for (const std::string n : {"1", "2", "3"}) done({"seat", "remove", "PC-0" + n, "--yes"});
    done({"master", "delete", "win11", "--yes"});
    EXPECT_TRUE(done({"master", "list"}).empty());
    for (const auto &entry : done({"journal"})) EXPECT_FALSE(entry["outcome"].get<std::string>().empty());
}

TEST_F(DaemonProcess, AStoppedImportLeavesNothingOnTheHost)
{
    const fs::path big = m_dir / "big.raw";
    {
        std::ofstream out(big, std::ios::binary);
        for (int i = 0; i < 64; ++i) out << std::string(1 << 20, static_cast<char>('a' + i % 26));
    }
    Running import(Words{"master", "import", "big", big.string()}, environment());
    ASSERT_TRUE(import.waitForError("taken as raw"));
    import.signal(SIGINT);
    const int code = import.wait();
    if (code == 0) GTEST_FAIL() << "64 MiB were imported before the signal came";
    EXPECT_TRUE(done({"master", "list"}).empty());
    EXPECT_TRUE(becomesSmall(m_dir / "state", 8 << 20));
    EXPECT_EQ(ctl({"master", "import", "big", m_raw, "--format", "raw"}).code, 0) << "its name is free again";
}

} // namespace
} // namespace freshseat::cli
