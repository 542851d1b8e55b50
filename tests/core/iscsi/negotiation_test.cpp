// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/iscsi/negotiation.h"

#include <gtest/gtest.h>

namespace freshseat::iscsi {
namespace {

struct Outcome {
    SessionParameters parameters;
    TextKeys reply;
    [[nodiscard]] std::string of(const char *key) const { return reply.valueOr(key, "-"); }
};

Outcome negotiate(std::initializer_list<std::pair<const char *, const char *>> offered)
{
    Outcome outcome;
    TextKeys keys;
    for (const auto &[key, value] : offered) keys.add(key, value);
    Negotiation negotiation(outcome.parameters);
    negotiation.answer(keys, outcome.reply);
    negotiation.finish();
    return outcome;
}

bool anyReject(const Outcome &outcome)
{
    for (const auto &pair : outcome.reply)
        if (pair.second == "Reject" || pair.second == "NotUnderstood") return true;
    return false;
}

TEST(Negotiation, IpxeOfferIsTakenAsItIsWithoutAnyReject)
{
    const Outcome outcome = negotiate({{"HeaderDigest", "None"},
                                       {"DataDigest", "None"},
                                       {"MaxConnections", "1"},
                                       {"InitialR2T", "Yes"},
                                       {"ImmediateData", "No"},
                                       {"MaxRecvDataSegmentLength", "8192"},
                                       {"MaxBurstLength", "262144"},
                                       {"FirstBurstLength", "65536"},
                                       {"DefaultTime2Wait", "0"},
                                       {"DefaultTime2Retain", "0"},
                                       {"MaxOutstandingR2T", "1"},
                                       {"DataPDUInOrder", "Yes"},
                                       {"DataSequenceInOrder", "Yes"},
                                       {"ErrorRecoveryLevel", "0"}});
    EXPECT_FALSE(anyReject(outcome));
    EXPECT_EQ(outcome.of("HeaderDigest"), "None");
    EXPECT_EQ(outcome.of("InitialR2T"), "Yes");
    EXPECT_EQ(outcome.of("ImmediateData"), "No");
    EXPECT_EQ(outcome.of("MaxBurstLength"), "262144");
    EXPECT_EQ(outcome.of("DefaultTime2Wait"), "2");              // the larger of both
    EXPECT_EQ(outcome.of("MaxRecvDataSegmentLength"), "262144"); // our own declaration
    EXPECT_EQ(outcome.parameters.peerMaxRecvDataSegmentLength, 8192U);
    EXPECT_TRUE(outcome.parameters.initialR2T);
    EXPECT_FALSE(outcome.parameters.immediateData);
    EXPECT_EQ(outcome.parameters.maxOutstandingR2T, 1U);
}

TEST(Negotiation, OpenIscsiOffer)
{
    const Outcome outcome = negotiate({{"HeaderDigest", "CRC32C,None"},
                                       {"DataDigest", "None,CRC32C"},
                                       {"InitialR2T", "No"},
                                       {"ImmediateData", "Yes"},
                                       {"MaxRecvDataSegmentLength", "262144"},
                                       {"MaxBurstLength", "16776192"},
                                       {"FirstBurstLength", "262144"},
                                       {"MaxOutstandingR2T", "16"},
                                       {"IFMarker", "No"},
                                       {"OFMarker", "No"},
                                       {"DefaultTime2Wait", "5"},
                                       {"DefaultTime2Retain", "20"}});
    EXPECT_FALSE(anyReject(outcome));
    EXPECT_EQ(outcome.of("HeaderDigest"), "CRC32C");
    EXPECT_EQ(outcome.of("DataDigest"), "None");
    EXPECT_TRUE(outcome.parameters.headerDigest);
    EXPECT_FALSE(outcome.parameters.dataDigest);
    EXPECT_EQ(outcome.of("MaxBurstLength"), "1048576");
    EXPECT_EQ(outcome.of("DefaultTime2Wait"), "5");
    EXPECT_EQ(outcome.of("DefaultTime2Retain"), "0");
    EXPECT_EQ(outcome.of("MaxOutstandingR2T"), "8");
    EXPECT_EQ(outcome.of("IFMarker"), "No");
    EXPECT_FALSE(outcome.parameters.initialR2T);
}

TEST(Negotiation, WithoutOffersTheDefaultsOfTheStandardHold)
{
    const Outcome outcome = negotiate({});
    EXPECT_EQ(outcome.reply.size(), 1U); // our MaxRecvDataSegmentLength
    EXPECT_EQ(outcome.parameters.peerMaxRecvDataSegmentLength, 8192U);
    EXPECT_EQ(outcome.parameters.maxBurstLength, 262144U);
    EXPECT_EQ(outcome.parameters.firstBurstLength, 65536U);
    EXPECT_TRUE(outcome.parameters.initialR2T);
    EXPECT_TRUE(outcome.parameters.immediateData);
}

TEST(Negotiation, TheFirstBurstFitsInTheBurst)
{
    EXPECT_EQ(negotiate({{"MaxBurstLength", "1024"}, {"FirstBurstLength", "65536"}}).parameters.firstBurstLength,
              1024U);
}

TEST(Negotiation, IllegalValuesAreRefusedAndChangeNothing)
{
    for (const char *value : {"", "0", "511", "16777216", "-5", "abc", "99999999999999999999"}) {
        const Outcome outcome = negotiate({{"MaxBurstLength", value}, {"MaxRecvDataSegmentLength", value}});
        EXPECT_EQ(outcome.of("MaxBurstLength"), "Reject") << value;
        EXPECT_EQ(outcome.parameters.maxBurstLength, 262144U);
        EXPECT_EQ(outcome.parameters.peerMaxRecvDataSegmentLength, 8192U);
    }
    EXPECT_EQ(negotiate({{"InitialR2T", "Maybe"}}).of("InitialR2T"), "Reject");
    EXPECT_EQ(negotiate({{"HeaderDigest", "MD5,SHA"}}).of("HeaderDigest"), "Reject");
}

TEST(Negotiation, UnknownKeysAreNotUnderstood)
{
    EXPECT_EQ(negotiate({{"X-com.example.Speed", "11"}}).of("X-com.example.Speed"), "NotUnderstood");
}

TEST(Negotiation, OurLengthIsDeclaredOnce)
{
    SessionParameters parameters;
    Negotiation negotiation(parameters);
    TextKeys first, second;
    negotiation.answer({}, first);
    negotiation.answer({}, second);
    EXPECT_EQ(first.size(), 1U);
    EXPECT_TRUE(second.empty());
}

TEST(Negotiation, ARejectedLengthIsTheOnlyWordAboutIt)
{
    SessionParameters parameters;
    Negotiation negotiation(parameters);
    TextKeys bad;
    bad.add("MaxRecvDataSegmentLength", "7");
    TextKeys reply;
    negotiation.answer(bad, reply);
    EXPECT_EQ(reply.size(), 1U);
    EXPECT_EQ(reply.valueOr("MaxRecvDataSegmentLength", "-"), "Reject");
    TextKeys next;
    negotiation.answer({}, next); // ours is said in the next text
    EXPECT_EQ(next.valueOr("MaxRecvDataSegmentLength", "-"), "262144");
}

} // namespace
} // namespace freshseat::iscsi
