// SPDX-License-Identifier: GPL-3.0-or-later
// Against a real OpenSSH server on loopback.
#include "core/base/text.h"
#include "core/remote/ssh_command.h"
#include "tests/support/sshd.h"

#include <gtest/gtest.h>

#include <array>
#include <filesystem>
#include <future>

namespace freshseat::remote {
namespace {

class SshTest : public ::testing::Test
{
protected:
    static void SetUpTestSuite() { server = std::make_unique<test::Sshd>(); }
    static void TearDownTestSuite() { server.reset(); }

    static SshHost host() { return {test::Sshd::user(), "127.0.0.1", server->port()}; }
    static SshOptions options()
    {
        SshOptions all;
        all.identity = server->identity();
        all.knownHosts = server->knownHosts();
        return all;
    }
    static std::unique_ptr<ByteStream> run(const std::vector<std::string> &words)
    {
        auto stream = runOverSsh(host(), options(), words);
        EXPECT_TRUE(stream) << stream.error().message;
        return stream ? std::move(*stream) : nullptr;
    }
    /// Everything up to the end, or the error.
    static Result<std::string> readAll(ByteStream &stream)
    {
        std::string text;
        std::array<std::byte, 4096> piece{};
        for (;;) {
            const auto got = stream.read(piece);
            if (!got) return failure(got);
            if (*got == 0) return text;
            text.append(reinterpret_cast<const char *>(piece.data()), *got);
        }
    }
    static Error refusal(const SshOptions &all)
    {
        const auto stream = runOverSsh(host(), all, {"true"});
        EXPECT_FALSE(stream);
        return stream ? Error() : stream.error();
    }

    static inline std::unique_ptr<test::Sshd> server;
};

TEST_F(SshTest, RunsACommandAndTellsItsEnd)
{
    EXPECT_EQ(*readAll(*run({"printf", "%s|", "a b", "it's", "$HOME"})), "a b|it's|$HOME|");
    EXPECT_EQ(*readAll(*run({"true"})), "");
}

TEST_F(SshTest, EchoesMegabytesBothWaysAtOnce)
{
    const auto stream = run({"cat"});
    ASSERT_TRUE(stream);
    std::vector<std::byte> sent(8U << 20);
    randomBytes(sent);
    auto writing = std::async(std::launch::async, [&] { return stream->write(sent).has_value(); });
    std::vector<std::byte> received;
    std::vector<std::byte> piece(1U << 20);
    while (received.size() < sent.size()) {
        const auto got = stream->read(piece);
        ASSERT_TRUE(got) << got.error().message;
        ASSERT_GT(*got, 0U);
        received.insert(received.end(), piece.begin(), piece.begin() + static_cast<std::ptrdiff_t>(*got));
    }
    EXPECT_TRUE(writing.get());
    EXPECT_TRUE(received == sent);
}

TEST_F(SshTest, KeepsStandardErrorApart)
{
    const auto failed = readAll(*run({"sh", "-c", "echo out; echo went wrong >&2; exit 3"}));
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().code, ErrorCode::Unreachable);
    EXPECT_NE(failed.error().message.find("went wrong"), std::string::npos) << failed.error().message;
    EXPECT_EQ(*readAll(*run({"sh", "-c", "echo out; echo a warning >&2"})), "out\n");
    EXPECT_NE(readAll(*run({"sh", "-c", "exit 9"})).error().message.find("exit status 9"), std::string::npos);
}

TEST_F(SshTest, SaysThatTheCommandIsMissing)
{
    const auto failed = readAll(*run({"no-such-freshseatctl"}));
    ASSERT_FALSE(failed);
    EXPECT_NE(failed.error().message.find("not found"), std::string::npos) << failed.error().message;
    EXPECT_NE(failed.error().hint.find("installed"), std::string::npos);
}

TEST_F(SshTest, RefusesAnUnknownHostAndSaysHowToAcceptIt)
{
    SshOptions all = options();
    all.knownHosts = server->emptyKnownHosts();
    const Error error = refusal(all);
    EXPECT_EQ(error.code, ErrorCode::NotAllowed);
    EXPECT_NE(error.message.find(server->fingerprint()), std::string::npos) << error.message;
    EXPECT_NE(error.hint.find("--accept-key " + server->fingerprint()), std::string::npos);

    all.acceptKey = server->fingerprint();
    EXPECT_TRUE(runOverSsh(host(), all, {"true"}));
    EXPECT_EQ(std::filesystem::file_size(server->emptyKnownHosts()), 0U) << "accepting writes nothing";

    all.knownHosts = server->directory() + "/does-not-exist";
    all.acceptKey.clear();
    EXPECT_EQ(refusal(all).code, ErrorCode::NotAllowed);
}

TEST_F(SshTest, AcceptsThatKeyAndNoOther)
{
    SshOptions all = options();
    all.acceptKey = "SHA256:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    const Error error = refusal(all); // although the host is known
    EXPECT_EQ(error.code, ErrorCode::NotAllowed);
    EXPECT_NE(error.message.find(server->fingerprint()), std::string::npos);
}

TEST_F(SshTest, RefusesAChangedHostKey)
{
    SshOptions all = options();
    all.knownHosts = server->otherKnownHosts();
    const Error error = refusal(all);
    EXPECT_EQ(error.code, ErrorCode::NotAllowed);
    EXPECT_NE(error.message.find("has changed"), std::string::npos) << error.message;
}

TEST_F(SshTest, OpensAKeyWithItsPassphraseAndNeverTellsIt)
{
    SshOptions all = options();
    all.identity = server->lockedIdentity();
    EXPECT_EQ(refusal(all).code, ErrorCode::NotAllowed);
    all.secret = Secret("wrong sesame");
    const Error error = refusal(all);
    EXPECT_EQ(error.code, ErrorCode::NotAllowed);
    EXPECT_EQ((error.message + error.hint).find("sesame"), std::string::npos);
    all.secret = Secret("open sesame");
    EXPECT_TRUE(runOverSsh(host(), all, {"true"}));
}

TEST_F(SshTest, RefusesAStranger)
{
    SshOptions all = options();
    all.identity = server->strangerIdentity();
    const Error error = refusal(all);
    EXPECT_EQ(error.code, ErrorCode::NotAllowed);
    EXPECT_NE(error.message.find("it takes: key"), std::string::npos) << error.message;
    all.identity = server->directory() + "/no-such-key";
    EXPECT_EQ(refusal(all).code, ErrorCode::NotFound);
}

TEST_F(SshTest, SaysThatNobodyListens)
{
    SshHost nobody = host();
    nobody.port = 1;
    const auto stream = runOverSsh(nobody, options(), {"true"});
    ASSERT_FALSE(stream);
    EXPECT_EQ(stream.error().code, ErrorCode::Unreachable);
    nobody.host = "no-such-host.invalid";
    EXPECT_EQ(runOverSsh(nobody, options(), {"true"}).error().code, ErrorCode::Unreachable);
}

TEST_F(SshTest, ALostConnectionEndsReadsAndWrites)
{
    const auto stream = run({"cat"});
    ASSERT_TRUE(stream);
    const std::byte one{42};
    ASSERT_TRUE(stream->write({&one, 1}));
    std::byte back{};
    ASSERT_EQ(*stream->read({&back, 1}), 1U); // the command runs by now
    server->dropConnections();
    const auto lost = stream->read({&back, 1});
    ASSERT_FALSE(lost);
    EXPECT_EQ(lost.error().code, ErrorCode::Unreachable);
    EXPECT_FALSE(stream->write({&one, 1}));
}

TEST_F(SshTest, ShutdownEndsAReadThatWaits)
{
    const auto stream = run({"cat"});
    ASSERT_TRUE(stream);
    auto reading = std::async(std::launch::async, [&] {
        std::byte byte{};
        return stream->read({&byte, 1}).has_value();
    });
    stream->shutdown();
    EXPECT_FALSE(reading.get());
}

} // namespace
} // namespace freshseat::remote
