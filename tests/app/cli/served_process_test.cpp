// SPDX-License-Identifier: GPL-3.0-or-later
// The real program over the control socket: what one run does, the next one sees.
#include "core/base/unique_fd.h"
#include "core/net/socket.h"
#include "tests/app/cli/program.h"
#include "tests/app/cli/served_room.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <csignal>
#include <filesystem>
#include <fstream>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

namespace freshseat::cli {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using ::testing::HasSubstr;

class ServedProcess : public ::testing::Test
{
protected:
    void SetUp() override
    {
        std::string pattern = (fs::temp_directory_path() / "freshseat-cli-XXXXXX").string();
        ASSERT_NE(::mkdtemp(pattern.data()), nullptr);
        m_dir = pattern;
        m_room.emplace((m_dir / "control.sock").string());
    }
    void TearDown() override
    {
        m_room.reset();
        fs::remove_all(m_dir);
    }
    [[nodiscard]] EnvironmentValues environment() const { return {{"FRESHSEAT_STATE", m_dir.string()}}; }
    [[nodiscard]] Ran ctl(const Words &words) const { return run(words, environment()); }
    [[nodiscard]] json document(Words words) const
    {
        words.emplace_back("--json");
        const auto ran = ctl(words);
        EXPECT_EQ(ran.code, 0) << ran.out << ran.err;
        return ran.json();
    }

    fs::path m_dir;
    std::optional<ServedRoom> m_room;
};

TEST_F(ServedProcess, LocalWithoutAPathFindsTheSocket)
{
    EXPECT_EQ(document({"status"})["seats"], 24);
    EXPECT_EQ(run({"status", "--connect", "local:" + (m_dir / "control.sock").string()}).code, 0);
    EXPECT_EQ(run({"status", "--connect", "local:/nonexistent/c.sock"}).code, 5);
}

TEST_F(ServedProcess, DryRunChangesNothing)
{
    m_room->backend().setSession(SeatName("PC-03"), "");
    m_room->backend().setDirtyBytes(SeatName("PC-03"), 123 << 20);
    const auto before = std::tuple(document({"seat", "list"}), document({"master", "list"}), document({"journal"}));
    for (const Words &verb :
         std::vector<Words>{{"seat", "reset", "--all", "--force"},
                            {"seat", "remove", "PC-03"},
                            {"seat", "set", "PC-03", "group=x"},
                            {"seat", "secret", "PC-03", "--renew"},
                            {"seat", "add", "NEW-1", "--mac", "525400aabbcc", "--master", "win11"}}) {
        auto words = verb;
        words.emplace_back("--dry-run");
        EXPECT_FALSE(document(words)["changes"].empty()) << ::testing::PrintToString(verb);
        words.emplace_back("--yes");
        EXPECT_FALSE(document(words)["changes"].empty()) << ::testing::PrintToString(verb);
    }
    EXPECT_EQ(before, std::tuple(document({"seat", "list"}), document({"master", "list"}), document({"journal"})));
    const auto changes = document({"seat", "reset", "PC-03", "--dry-run"})["changes"];
    EXPECT_EQ(changes[0]["bytesLost"], 123 << 20);
}

TEST_F(ServedProcess, ASetThatLosesBytesAsksLikeAReset)
{
    m_room->backend().setSession(SeatName("PC-03"), "");
    m_room->backend().setDirtyBytes(SeatName("PC-03"), 5 << 20);
    const auto refused = ctl({"seat", "set", "PC-03", "master=debian-lab"});
    EXPECT_EQ(refused.code, 2);
    EXPECT_THAT(refused.err, HasSubstr("--yes"));
    EXPECT_EQ(document({"seat", "show", "PC-03"})["master"], "win11");
    EXPECT_EQ(ctl({"seat", "set", "PC-03", "master=debian-lab", "--yes"}).code, 0);
    EXPECT_EQ(document({"seat", "show", "PC-03"})["master"], "debian-lab");
    EXPECT_EQ(ctl({"seat", "set", "PC-03", "group=front"}).code, 0);
}

TEST_F(ServedProcess, WhatIsDoneStaysAndIsInTheJournal)
{
    EXPECT_EQ(ctl({"seat", "add", "NEW-1", "--mac", "525400aabbcc", "--master", "win11@1"}).code, 0);
    EXPECT_EQ(ctl({"seat", "add", "new-1", "--mac", "525400aabbcd", "--master", "win11"}).code, 2);
    EXPECT_EQ(ctl({"seat", "add", "NEW-2", "--mac", "52:54:00:aa:bb:cc", "--master", "win11"}).code, 2);
    const auto seat = document({"seat", "show", "NEW-1"});
    EXPECT_EQ(seat["snapshot"], 1);
    EXPECT_EQ(seat["pinned"], true);
    const auto journal = document({"journal", "--seat", "NEW-1"});
    ASSERT_FALSE(journal.empty());
    EXPECT_EQ(journal[0]["action"], "seat.add");
    EXPECT_EQ(journal[0]["outcome"], "done");
    EXPECT_THAT(journal[0]["who"].get<std::string>(), HasSubstr("(local)"));
    EXPECT_THAT(ctl({"journal", "--seat", "NEW-1"}).out, HasSubstr("seat.add"));
}

TEST_F(ServedProcess, JournalFollowsUntilStopped)
{
    Running follower({"journal", "--follow", "--json"}, environment());
    EXPECT_EQ(ctl({"seat", "add", "NEW-1", "--mac", "525400aabbcc", "--master", "win11"}).code, 0);
    EXPECT_EQ(json::parse(follower.line())["action"], "seat.add");
    EXPECT_EQ(ctl({"seat", "remove", "NEW-1", "--yes"}).code, 0);
    EXPECT_EQ(json::parse(follower.line())["action"], "seat.remove");
    follower.signal(SIGINT);
    EXPECT_EQ(follower.wait(), 0);
}

TEST_F(ServedProcess, JournalFollowSaysWhenTheHostIsLost)
{
    Running follower({"journal", "--follow"}, environment());
    EXPECT_EQ(ctl({"seat", "add", "NEW-1", "--mac", "525400aabbcc", "--master", "win11"}).code, 0);
    EXPECT_THAT(follower.line(), HasSubstr("seat.add"));
    m_room.reset();
    EXPECT_EQ(follower.wait(), 5);
}

TEST_F(ServedProcess, ImportStoppedByCtrlCLeavesNothing)
{
    // Data all through, so that the import is still running when it is stopped.
    const fs::path file = m_dir / "big.raw";
    {
        std::ofstream out(file, std::ios::binary);
        const std::string block(1 << 20, 'x');
        for (int i = 0; i < 64; ++i) out << block;
    }
    for (int round = 0; round < 3; ++round) {
        Running import({"master", "import", "big", file.string()}, environment());
        ASSERT_TRUE(import.waitForError("taken as raw")); // said before the first byte is sent
        import.signal(SIGINT);
        EXPECT_NE(import.wait(), 0);
        for (const auto &master : document({"master", "list"})) EXPECT_NE(master["name"], "big");
    }
    EXPECT_EQ(ctl({"master", "import", "big", file.string()}).code, 0);
}

TEST_F(ServedProcess, StdioCarriesTheProtocolAndNamesThePerson)
{
    // A person behind ssh: her freshseatctl talks to a socket whose other end is "freshseatctl stdio" with
    // SSH_CONNECTION set.
    const std::string front = (m_dir / "front.sock").string();
    const auto listener = net::listenUnix(front, 0600);
    ASSERT_TRUE(listener.has_value());
    std::string command = std::string("SSH_CONNECTION='192.0.2.7 50000 192.0.2.1 22' FRESHSEAT_STATE='") +
                          m_dir.string() + "' " + FRESHSEATCTL + " stdio";
    Running person({"seat", "secret", "PC-01", "--json", "--connect", "local:" + front});
    UniqueFd accepted;
    while (!accepted.valid()) accepted = net::acceptOne(listener->get());
    const pid_t bridge = ::fork();
    if (bridge == 0) {
        ::dup2(accepted.get(), STDIN_FILENO);
        ::dup2(accepted.get(), STDOUT_FILENO);
        ::execl("/bin/sh", "sh", "-c", command.c_str(), nullptr);
        ::_exit(127);
    }
    accepted.reset();
    EXPECT_TRUE(json::parse(person.line()).contains("secret"));
    EXPECT_EQ(person.wait(), 0);
    int status = -1;
    ASSERT_EQ(::waitpid(bridge, &status, 0), bridge);
    EXPECT_EQ(status, 0);
    const auto journal = document({"journal", "--seat", "PC-01"});
    EXPECT_THAT(journal.back()["who"].get<std::string>(), HasSubstr("(ssh 192.0.2.7)"));
}

} // namespace
} // namespace freshseat::cli
