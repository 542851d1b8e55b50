// SPDX-License-Identifier: GPL-3.0-or-later
// Against a real OpenSSH server on loopback.
#include "core/remote/ssh_commands.h"
#include "tests/support/sshd.h"

#include <gtest/gtest.h>

#include <array>
#include <csignal>
#include <future>

namespace freshseat::remote {
namespace {

class SshCommandsTest : public ::testing::Test
{
protected:
    static void SetUpTestSuite() { server = std::make_unique<test::Sshd>(); }
    static void TearDownTestSuite() { server.reset(); }

    static Result<std::unique_ptr<Commands>> connect(std::chrono::seconds silence = std::chrono::seconds(60))
    {
        SshOptions options;
        options.identity = server->identity();
        options.knownHosts = server->knownHosts();
        return connectCommands({test::Sshd::user(), "127.0.0.1", server->port()}, options, silence);
    }
    void SetUp() override
    {
        auto connected = connect();
        ASSERT_TRUE(connected) << connected.error().message;
        commands = std::move(*connected);
    }

    static inline std::unique_ptr<test::Sshd> server;
    std::unique_ptr<Commands> commands;
};

TEST_F(SshCommandsTest, OutputErrorsAndExitCodeAreKeptApart)
{
    const auto said = commands->run({"sh", "-c", "echo out; echo err >&2; exit 3"});
    ASSERT_TRUE(said) << said.error().message;
    EXPECT_EQ(said->output, "out\n");
    EXPECT_EQ(said->errors, "err\n");
    EXPECT_EQ(said->exitCode, 3);
    const auto again = commands->run({"printf", "%s", "a'b $HOME `id`\n*"});
    ASSERT_TRUE(again) << "the same login serves many commands";
    EXPECT_EQ(again->output, "a'b $HOME `id`\n*");
}

TEST_F(SshCommandsTest, InputIsWhatTheCommandReads)
{
    std::string much(3U << 20, 'x');
    const auto said = commands->run({"sh", "-c", "wc -c; echo done >&2"}, much);
    ASSERT_TRUE(said) << said.error().message;
    EXPECT_EQ(std::stoul(said->output), much.size());
    const auto big = commands->run({"head", "-c", "5000000", "/dev/zero"});
    ASSERT_TRUE(big);
    EXPECT_EQ(big->output.size(), 5'000'000U);
}

TEST_F(SshCommandsTest, FeedsAndReadsAreConnectionsOfTheirOwn)
{
    auto feed = commands->feed({"sh", "-c", "wc -c; exit 5"});
    ASSERT_TRUE(feed) << feed.error().message;
    const std::string piece(1U << 20, 'y');
    for (int i = 0; i < 4; ++i) ASSERT_TRUE((*feed)->write(std::as_bytes(std::span(piece))));
    ASSERT_TRUE(commands->run({"true"})) << "the other line is free meanwhile";
    const auto ended = (*feed)->finish();
    ASSERT_TRUE(ended) << ended.error().message;
    EXPECT_EQ(std::stoul(ended->output), 4U << 20);
    EXPECT_EQ(ended->exitCode, 5);
    auto stream = commands->read({"echo", "hello"});
    ASSERT_TRUE(stream);
    std::array<std::byte, 16> bytes{};
    const auto got = (*stream)->read(bytes);
    ASSERT_TRUE(got);
    EXPECT_EQ(*got, 6U);
}

TEST_F(SshCommandsTest, CancelEndsWhatRuns)
{
    auto stream = commands->read({"sleep", "1000"});
    ASSERT_TRUE(stream);
    auto reading = std::async(std::launch::async, [&] {
        std::array<std::byte, 16> bytes{};
        return (*stream)->read(bytes);
    });
    auto slow = std::async(std::launch::async, [this] { return commands->run({"sleep", "1000"}); });
    commands->cancel();
    EXPECT_EQ(reading.get().error().code, ErrorCode::Unreachable);
    const auto ended = slow.get();
    ASSERT_FALSE(ended);
    EXPECT_EQ(ended.error().code, ErrorCode::Unreachable);
    EXPECT_EQ(commands->run({"true"}).error().code, ErrorCode::Unreachable);
    EXPECT_EQ(commands->feed({"true"}).error().code, ErrorCode::Unreachable);
    EXPECT_EQ(commands->read({"true"}).error().code, ErrorCode::Unreachable);
}

TEST_F(SshCommandsTest, ACutConnectionIsUnreachable)
{
    ASSERT_TRUE(commands->run({"true"}));
    server->dropConnections();
    const auto said = commands->run({"true"});
    ASSERT_FALSE(said);
    EXPECT_EQ(said.error().code, ErrorCode::Unreachable);
    EXPECT_NE(said.error().message.find("not known"), std::string::npos) << said.error().message;
}

TEST_F(SshCommandsTest, ACommandThatHangsIsGivenUp)
{
    auto impatient = connect(std::chrono::seconds(1));
    ASSERT_TRUE(impatient);
    const auto said = (*impatient)->run({"sleep", "1000"});
    ASSERT_FALSE(said);
    EXPECT_EQ(said.error().code, ErrorCode::Unreachable);
    EXPECT_NE(said.error().message.find("127.0.0.1 has not answered for 1 s"), std::string::npos)
        << said.error().message;
}

TEST_F(SshCommandsTest, ACommandThatTakesNothingIsGivenUp)
{
    auto impatient = connect(std::chrono::seconds(1));
    ASSERT_TRUE(impatient);
    auto feed = (*impatient)->feed({"sleep", "1000"});
    ASSERT_TRUE(feed) << feed.error().message;
    const std::vector<std::byte> much(16U << 20);
    const auto sent = (*feed)->write(much);
    ASSERT_FALSE(sent);
    EXPECT_EQ(sent.error().code, ErrorCode::Unreachable);
    EXPECT_NE(sent.error().message.find("has not answered for 1 s"), std::string::npos) << sent.error().message;
}

TEST_F(SshCommandsTest, ACommandThatTakesSlowlyIsWaitedFor)
{
    auto impatient = connect(std::chrono::seconds(3));
    ASSERT_TRUE(impatient);
    auto feed =
        (*impatient)
            ->feed({"sh", "-c", "for i in 1 2 3 4 5 6; do head -c 1000000 | wc -c; sleep 0.8; done; cat | wc -c"});
    ASSERT_TRUE(feed) << feed.error().message;
    const std::vector<std::byte> much(16U << 20);
    const auto sent = (*feed)->write(much);
    EXPECT_TRUE(sent) << sent.error().message;
    const auto ended = (*feed)->finish();
    ASSERT_TRUE(ended) << ended.error().message;
    EXPECT_EQ(ended->exitCode, 0);
}

TEST_F(SshCommandsTest, AHostThatFreezesIsGivenUp)
{
    auto impatient = connect(std::chrono::seconds(1));
    ASSERT_TRUE(impatient);
    const auto parent = (*impatient)->run({"sh", "-c", "echo $PPID"});
    ASSERT_TRUE(parent);
    const pid_t far = std::stoi(parent->output); // sshd's process for this connection
    ASSERT_EQ(::kill(far, SIGSTOP), 0);
    const auto said = (*impatient)->run({"true"});
    ::kill(far, SIGKILL);
    ASSERT_FALSE(said);
    EXPECT_EQ(said.error().code, ErrorCode::Unreachable);
    EXPECT_NE(said.error().message.find("has not answered for 1 s"), std::string::npos) << said.error().message;
}

TEST_F(SshCommandsTest, AReadThatHangsIsGivenUp)
{
    auto stream = commands->read({"sh", "-c", "echo some; sleep 1000"}, std::chrono::seconds(3));
    ASSERT_TRUE(stream) << stream.error().message;
    std::array<std::byte, 16> bytes{};
    EXPECT_EQ((*stream)->read(bytes).value_or(0), 5U);
    const auto more = (*stream)->read(bytes);
    ASSERT_FALSE(more);
    EXPECT_EQ(more.error().code, ErrorCode::Unreachable);
    EXPECT_NE(more.error().message.find("127.0.0.1 has not answered for 3 s"), std::string::npos)
        << more.error().message;
}

TEST_F(SshCommandsTest, ACommandThatEndsEarlySaysWhy)
{
    const std::vector<std::byte> much(16U << 20);
    auto feed = commands->feed({"sh", "-c", "head -c 1000 >/dev/null; echo no space >&2; exit 7"});
    ASSERT_TRUE(feed) << feed.error().message;
    const auto sent = (*feed)->write(much);
    ASSERT_FALSE(sent);
    EXPECT_EQ(sent.error().code, ErrorCode::Failed) << sent.error().message;
    const auto ended = (*feed)->finish();
    ASSERT_TRUE(ended) << ended.error().message;
    EXPECT_EQ(ended->exitCode, 7);
    EXPECT_EQ(ended->errors, "no space\n");
    const auto said = commands->run({"sh", "-c", "echo refused >&2; exit 4"}, std::string(16U << 20, 'x'));
    ASSERT_TRUE(said) << said.error().message;
    EXPECT_EQ(said->exitCode, 4);
    EXPECT_EQ(said->errors, "refused\n");
}

TEST_F(SshCommandsTest, WhatACommandSaysWhileItIsFedIsHeard)
{
    const std::string much(24U << 20, 'z');
    const auto said = commands->run({"cat"}, much);
    ASSERT_TRUE(said) << said.error().message;
    EXPECT_EQ(said->output.size(), much.size());
}

} // namespace
} // namespace freshseat::remote
