// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/iscsi/chap.h"
#include "tests/support/pdu_script.h"

#include <gtest/gtest.h>

namespace freshseat::iscsi {
namespace {

void countUp(std::span<std::byte> out)
{
    for (std::size_t i = 0; i < out.size(); ++i) out[i] = static_cast<std::byte>(i + 1);
}

const RandomSource kRandom = countUp;

Credentials credentials()
{
    return {"seat-01", Secret("a secret of 19 char"), "room", Secret("another secret 16+")};
}

TextKeys keysOf(std::initializer_list<std::pair<const char *, std::string>> pairs)
{
    TextKeys keys;
    for (const auto &[key, value] : pairs) keys.add(key, value);
    return keys;
}

/// What an honest initiator says to the challenge in `reply`.
std::string responseTo(const TextKeys &reply, const std::string &secret)
{
    const auto algorithm = static_cast<ChapAlgorithm>(parseNumber(*reply.find("CHAP_A")).value());
    const auto id = static_cast<std::uint8_t>(parseNumber(*reply.find("CHAP_I")).value());
    const auto challenge = parseBinary(*reply.find("CHAP_C"), 64).value();
    return encodeBinary(chapResponse(algorithm, id, Secret(secret), challenge).value());
}

// The digest of id 1, secret "secret", challenge "challenge", computed with md5sum and sha256sum over
// "\x01secretchallenge".
TEST(ChapResponse, IsTheHashOfIdSecretChallenge)
{
    const test::Bytes challenge = test::bytesOf("challenge");
    EXPECT_EQ(toHex(chapResponse(ChapAlgorithm::Md5, 1, Secret("secret"), challenge).value()),
              "46e47770030e2b4e26a0db72a7efec00");
    EXPECT_EQ(toHex(chapResponse(ChapAlgorithm::Sha256, 1, Secret("secret"), challenge).value()),
              "2dfa0526f4764864b7c3c5bc6596bcead3d8dbd984f4fc1d9f330299f0beced4");
}

TEST(Chap, OneWayWithMd5)
{
    Chap chap(credentials(), kRandom);
    TextKeys challenge, last;
    EXPECT_EQ(chap.step(keysOf({{"AuthMethod", "CHAP"}}), last), Chap::Outcome::Continue);
    EXPECT_TRUE(last.empty());
    EXPECT_EQ(chap.step(keysOf({{"CHAP_A", "5"}}), challenge), Chap::Outcome::Continue);
    EXPECT_EQ(challenge.valueOr("CHAP_A", ""), "5");
    const auto answer = keysOf({{"CHAP_N", "seat-01"}, {"CHAP_R", responseTo(challenge, "a secret of 19 char")}});
    EXPECT_EQ(chap.step(answer, last), Chap::Outcome::Passed);
    EXPECT_TRUE(last.empty());
}

TEST(Chap, Sha256IsTakenWhenOffered)
{
    Chap chap(credentials(), kRandom);
    TextKeys challenge, last;
    EXPECT_EQ(chap.step(keysOf({{"CHAP_A", "5,6,7"}}), challenge), Chap::Outcome::Continue);
    EXPECT_EQ(challenge.valueOr("CHAP_A", ""), "7");
    const auto answer = keysOf({{"CHAP_N", "seat-01"}, {"CHAP_R", responseTo(challenge, "a secret of 19 char")}});
    EXPECT_EQ(chap.step(answer, last), Chap::Outcome::Passed);
}

TEST(Chap, AnythingWrongFails)
{
    const std::string right = "a secret of 19 char";
    struct Case {
        const char *what, *name;
        std::string secret;
    };
    for (const Case &one :
         {Case{"secret", "seat-01", "wrong secret"}, Case{"name", "seat-02", right}, Case{"empty name", "", right}}) {
        Chap chap(credentials(), kRandom);
        TextKeys challenge, last;
        ASSERT_EQ(chap.step(keysOf({{"CHAP_A", "5"}}), challenge), Chap::Outcome::Continue);
        const auto answer = keysOf({{"CHAP_N", one.name}, {"CHAP_R", responseTo(challenge, one.secret)}});
        EXPECT_EQ(chap.step(answer, last), Chap::Outcome::Failed) << one.what;
    }
    for (const char *response : {"", "0x", "0x00", "0xzz", "nonsense"}) {
        Chap chap(credentials(), kRandom);
        TextKeys reply;
        ASSERT_EQ(chap.step(keysOf({{"CHAP_A", "5"}}), reply), Chap::Outcome::Continue);
        EXPECT_EQ(chap.step(keysOf({{"CHAP_N", "seat-01"}, {"CHAP_R", response}}), reply), Chap::Outcome::Failed);
    }
}

TEST(Chap, StepsOutOfOrderFail)
{
    TextKeys reply;
    EXPECT_EQ(Chap(credentials(), kRandom).step(keysOf({{"CHAP_A", "6"}}), reply), Chap::Outcome::Failed);
    EXPECT_EQ(Chap(credentials(), kRandom).step(keysOf({{"CHAP_N", "seat-01"}, {"CHAP_R", "0x00"}}), reply),
              Chap::Outcome::Failed);
    Chap twice(credentials(), kRandom);
    EXPECT_EQ(twice.step(keysOf({{"CHAP_A", "5"}}), reply), Chap::Outcome::Continue);
    EXPECT_EQ(twice.step(keysOf({{"CHAP_A", "5"}}), reply), Chap::Outcome::Failed);
}

TEST(Chap, TheTargetProvesItselfWhenAsked)
{
    Chap chap(credentials(), kRandom);
    TextKeys challenge, last;
    ASSERT_EQ(chap.step(keysOf({{"CHAP_A", "5"}}), challenge), Chap::Outcome::Continue);
    const auto answer = keysOf({{"CHAP_N", "seat-01"},
                                {"CHAP_R", responseTo(challenge, "a secret of 19 char")},
                                {"CHAP_I", "9"},
                                {"CHAP_C", "0xa1b2c3"}});
    ASSERT_EQ(chap.step(answer, last), Chap::Outcome::Passed);
    EXPECT_EQ(last.valueOr("CHAP_N", ""), "room");
    const auto wanted = chapResponse(ChapAlgorithm::Md5, 9, Secret("another secret 16+"), fromHex("a1b2c3").value());
    EXPECT_EQ(last.valueOr("CHAP_R", ""), encodeBinary(wanted.value()));
}

TEST(Chap, ReflectionIsRefused)
{
    Chap chap(credentials(), kRandom);
    TextKeys challenge, last;
    ASSERT_EQ(chap.step(keysOf({{"CHAP_A", "5"}}), challenge), Chap::Outcome::Continue);
    const auto answer = keysOf({{"CHAP_N", "seat-01"},
                                {"CHAP_R", responseTo(challenge, "a secret of 19 char")},
                                {"CHAP_I", *challenge.find("CHAP_I")},
                                {"CHAP_C", *challenge.find("CHAP_C")}});
    EXPECT_EQ(chap.step(answer, last), Chap::Outcome::Failed);
    EXPECT_EQ(last.find("CHAP_R"), nullptr);
}

TEST(Chap, MutualWithoutASecretOrWithTheSameOneFails)
{
    for (const char *mutual : {"", "a secret of 19 char"}) {
        Credentials given = credentials();
        given.mutualSecret = Secret(mutual);
        Chap chap(given, kRandom);
        TextKeys challenge, last;
        ASSERT_EQ(chap.step(keysOf({{"CHAP_A", "5"}}), challenge), Chap::Outcome::Continue);
        const auto answer = keysOf({{"CHAP_N", "seat-01"},
                                    {"CHAP_R", responseTo(challenge, "a secret of 19 char")},
                                    {"CHAP_I", "1"},
                                    {"CHAP_C", "0xa1b2c3"}});
        EXPECT_EQ(chap.step(answer, last), Chap::Outcome::Failed);
    }
}

TEST(Chap, OtherSecretsAreAsGoodAndItIsSaidWhichItWas)
{
    const auto answered = [](const std::string &secret, const char *user = "seat-01") {
        Credentials many = credentials();
        many.others = {{7, Secret("for one boot now")}, {9, Secret("for another boot")}};
        Chap chap(std::move(many), kRandom);
        TextKeys challenge;
        TextKeys last;
        EXPECT_EQ(chap.step(keysOf({{"CHAP_A", "7"}}), challenge), Chap::Outcome::Continue);
        const auto answer = keysOf({{"CHAP_N", user}, {"CHAP_R", responseTo(challenge, secret)}});
        const auto outcome = chap.step(answer, last);
        return std::pair(outcome, chap.provenBy());
    };
    EXPECT_EQ(answered("a secret of 19 char"), std::pair(Chap::Outcome::Passed, std::int64_t{0}));
    EXPECT_EQ(answered("for one boot now"), std::pair(Chap::Outcome::Passed, std::int64_t{7}));
    EXPECT_EQ(answered("for another boot"), std::pair(Chap::Outcome::Passed, std::int64_t{9}));
    EXPECT_EQ(answered("for no boot").first, Chap::Outcome::Failed);
    EXPECT_EQ(answered("for one boot now", "seat-02").first, Chap::Outcome::Failed);
}

} // namespace
} // namespace freshseat::iscsi
