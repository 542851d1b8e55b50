// SPDX-License-Identifier: GPL-3.0-or-later
// Child processes: output, limits, environment, descriptors, and that nothing is left running.
#include "core/base/process.h"
#include "core/base/unique_fd.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace freshseat {
namespace {

using namespace std::chrono_literals;
using End = ProcessResult::End;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

ProcessCommand shell(const std::string &script)
{
    ProcessCommand command;
    command.arguments = {"sh", "-c", script};
    command.limits.wallTime = 20s;
    return command;
}

TEST(Process, KeepsBothOutputsAndTheExitCode)
{
    const auto result = runProcess(shell("echo out; echo err >&2; exit 7"));
    ASSERT_TRUE(result) << result.error().message;
    EXPECT_EQ(result->end, End::Exited);
    EXPECT_EQ(result->exitCode, 7);
    EXPECT_EQ(result->output, "out\n");
    EXPECT_EQ(result->errors, "err\n");
    EXPECT_FALSE(result->succeeded());
}

TEST(Process, ArgumentsAreNeverReadByAShell)
{
    ProcessCommand command;
    command.arguments = {"printf", "%s|", "a b", "$HOME;`id`", ""};
    const auto result = runProcess(command);
    ASSERT_TRUE(result);
    EXPECT_EQ(result->output, "a b|$HOME;`id`||");
}

TEST(Process, MissingProgramIsNotFound)
{
    ProcessCommand command;
    command.arguments = {"no-such-program-of-freshseat"};
    const auto result = runProcess(command);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::NotFound);
    EXPECT_THAT(result.error().message, HasSubstr("no-such-program-of-freshseat"));
}

TEST(Process, AFileThatIsNoProgramFailsAtExec)
{
    std::string path = testing::TempDir() + "freshseat-not-a-program-XXXXXX";
    const UniqueFd file(::mkstemp(path.data()));
    ASSERT_EQ(::fchmod(file.get(), 0700), 0);
    ASSERT_EQ(::write(file.get(),
                      "\x7f"
                      "ELF",
                      4),
              4);
    ProcessCommand command;
    command.arguments = {path};
    const auto result = runProcess(command);
    std::filesystem::remove(path);
    ASSERT_FALSE(result);
    EXPECT_THAT(result.error().message, HasSubstr("cannot run " + path));
}

TEST(Process, EnvironmentIsClean)
{
    ::setenv("FRESHSEAT_SECRET", "do-not-leak", 1);
    ProcessCommand command = shell("env");
    command.environment = {"ASKED=yes"};
    const auto result = runProcess(command);
    ::unsetenv("FRESHSEAT_SECRET");
    ASSERT_TRUE(result);
    EXPECT_THAT(result->output, HasSubstr("LC_ALL=C"));
    EXPECT_THAT(result->output, HasSubstr("ASKED=yes"));
    EXPECT_THAT(result->output, Not(HasSubstr("do-not-leak")));
}

TEST(Process, SeesOnlyTheDescriptorsItWasGiven)
{
    // Without close-on-exec on purpose: the child must not see them all the same.
    const UniqueFd open(::open("/dev/null", O_RDONLY)); // NOLINT(android-cloexec-open)
    const UniqueFd first(::open("/dev/zero", O_RDONLY | O_CLOEXEC));
    const UniqueFd second(::open("/dev/full", O_RDONLY | O_CLOEXEC));
    ProcessCommand command = shell("exec readlink /proc/self/fd/0 /proc/self/fd/3 /proc/self/fd/4 /proc/self/fd/5");
    command.inherit = {second.get(), first.get()};
    const auto result = runProcess(command);
    ASSERT_TRUE(result);
    EXPECT_EQ(result->output, "/dev/null\n/dev/full\n/dev/zero\n");
}

TEST(Process, LinesComeOneByOneAlsoAtCarriageReturns)
{
    std::vector<std::string> lines;
    ProcessCommand command = shell(R"(printf '  (1.00/100%%)\r  (2.00/100%%)\r\nlast')");
    command.onLine = [&](std::string_view line) {
        lines.emplace_back(line);
        return true;
    };
    const auto result = runProcess(command);
    ASSERT_TRUE(result);
    EXPECT_TRUE(result->succeeded());
    EXPECT_THAT(lines, ElementsAre("  (1.00/100%)", "  (2.00/100%)", "last"));
    EXPECT_EQ(result->output, "");
}

TEST(Process, ALineCallbackThatSaysNoKillsIt)
{
    ProcessCommand command = shell("while :; do echo again; done");
    int lines = 0;
    command.onLine = [&](std::string_view) { return ++lines < 3; };
    const auto result = runProcess(command);
    ASSERT_TRUE(result);
    EXPECT_EQ(result->end, End::Cancelled);
    EXPECT_EQ(lines, 3);
}

TEST(Process, KeepGoingThatSaysNoKillsAProgramThatIsSilent)
{
    ProcessCommand command = shell("exec sleep 1000");
    command.keepGoing = [asked = 0]() mutable { return ++asked < 2; };
    const auto result = runProcess(command);
    ASSERT_TRUE(result);
    EXPECT_EQ(result->end, End::Cancelled);
}

TEST(Process, WallTimeKillsTheWholeGroup)
{
    // The grandchild holds the write end of a socket pair; end of file on ours proves that it is gone.
    std::array<int, 2> pair{};
    ASSERT_EQ(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair.data()), 0);
    UniqueFd ours(pair[0]);
    UniqueFd theirs(pair[1]);
    ProcessCommand command = shell("sleep 1000 & wait");
    command.inherit = {theirs.get()};
    command.limits.wallTime = 100ms;
    const auto result = runProcess(command);
    theirs.reset();
    ASSERT_TRUE(result);
    EXPECT_EQ(result->end, End::TimedOut);
    char byte = 0;
    EXPECT_EQ(::read(ours.get(), &byte, 1), 0);
}

TEST(Process, AGrandchildDoesNotKeepUsWaiting)
{
    ProcessCommand command = shell("sleep 1000 & echo done");
    const auto result = runProcess(command);
    ASSERT_TRUE(result);
    EXPECT_EQ(result->end, End::Exited);
    EXPECT_EQ(result->output, "done\n");
}

TEST(Process, DiesWithTheProcessThatWaitsForIt)
{
    std::array<int, 2> pair{};
    ASSERT_EQ(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair.data()), 0);
    UniqueFd ours(pair[0]);
    UniqueFd theirs(pair[1]);
    const pid_t daemon = ::fork();
    if (daemon == 0) {
        ours.reset();
        ProcessCommand command = shell("echo started >&3; exec sleep 1000");
        command.inherit = {theirs.get()};
        ::_exit(runProcess(command) ? 0 : 1);
    }
    theirs.reset();
    char byte = 0;
    ASSERT_EQ(::read(ours.get(), &byte, 1), 1); // it runs
    ::kill(daemon, SIGKILL);
    int status = 0;
    ASSERT_EQ(::waitpid(daemon, &status, 0), daemon);
    ssize_t got = 0;
    do got = ::read(ours.get(), &byte, 1); // blocks until the last holder of the other end is gone
    while (got == 1);
    EXPECT_EQ(got, 0);
}

TEST(Process, OutputIsCapped)
{
    ProcessCommand command = shell("head -c 300000 /dev/zero; echo end >&2");
    command.limits.output = 1000;
    const auto result = runProcess(command);
    ASSERT_TRUE(result);
    EXPECT_TRUE(result->succeeded());
    EXPECT_TRUE(result->cut);
    EXPECT_EQ(result->output.size(), 1000U);
    EXPECT_EQ(result->errors, "end\n");
}

TEST(Process, LimitsReachTheProgram)
{
    ProcessCommand command = shell("ulimit -v; ulimit -f; ulimit -t; ulimit -n; ulimit -c");
    command.limits.addressSpace = 256U << 20U;
    command.limits.fileSize = 8U << 20U;
    command.limits.cpu = 11s;
    command.limits.openFiles = 17;
    const auto result = runProcess(command);
    ASSERT_TRUE(result);
    EXPECT_EQ(result->output, "262144\n16384\n11\n17\n0\n");
}

TEST(Process, ABrokenLimitIsASignalNotAnExit)
{
    ProcessCommand command = shell("kill -SEGV $$");
    const auto result = runProcess(command);
    ASSERT_TRUE(result);
    EXPECT_EQ(result->end, End::Signalled);
    EXPECT_EQ(result->signal, SIGSEGV);
}

TEST(Process, IgnoredSignalsAreNotInherited)
{
    const auto before = std::signal(SIGPIPE, SIG_IGN);
    const auto result = runProcess(shell("yes | head -n 1; kill -PIPE $$; echo ignored"));
    std::signal(SIGPIPE, before);
    ASSERT_TRUE(result);
    EXPECT_EQ(result->end, End::Signalled);
    EXPECT_EQ(result->signal, SIGPIPE);
}

TEST(LineSplitter, CutsLongLinesAndKeepsPiecesTogether)
{
    detail::LineSplitter splitter(5);
    std::vector<std::string> lines;
    const auto keep = [&](std::string_view line) {
        lines.emplace_back(line);
        return true;
    };
    EXPECT_TRUE(splitter.feed("ab", keep));
    EXPECT_TRUE(splitter.feed("c\n\n\rabcdefgh", keep));
    EXPECT_TRUE(splitter.feed("ij\nx", keep));
    EXPECT_TRUE(splitter.finish(keep));
    EXPECT_TRUE(splitter.finish(keep));
    EXPECT_THAT(lines, ElementsAre("abc", "abcde", "x"));
}

} // namespace
} // namespace freshseat
