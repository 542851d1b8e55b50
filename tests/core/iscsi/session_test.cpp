// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/iscsi/session.h"
#include "tests/core/iscsi/session_fixture.h"

namespace freshseat::iscsi {
namespace {

const std::string kFast = keys({"InitialR2T=No", "ImmediateData=Yes", "MaxRecvDataSegmentLength=262144",
                                "MaxBurstLength=1048576", "FirstBurstLength=262144"});

TEST_F(SessionTest, ReadsWithStatusInTheLastDataIn)
{
    open(kFast);
    fill(512 * 100, test::pattern(8192, 1));
    const Pdu pdu = askOne({initiator.read(100, 16), {}}, Opcode::DataIn);
    EXPECT_EQ(pdu.header.flags(), kFinal | kStatus);
    EXPECT_EQ(statusOf(pdu), 0U);
    EXPECT_EQ(pdu.payload, test::pattern(8192, 1));
    EXPECT_EQ(counters.bytesRead.load(), 8192U);
}

TEST_F(SessionTest, CountsWhatItDoesAndHowLongItTakes)
{
    using namespace std::chrono_literals;
    open(kFast);
    session->turnOver();
    EXPECT_EQ(counters.queueDepthMost.load(), 0U) << "TEST UNIT READY moves nothing";
    ask({initiator.read(0, 8), {}});
    ask({initiator.read(8, 8), {}});
    roundTook = 60us;
    session->turnOver(); // came and were answered in one round
    session->turnOver();
    EXPECT_EQ(counters.reads.count(), 2U);
    EXPECT_EQ(counters.reads.total(), 120us);
    EXPECT_GE(counters.reads.percentile(0.5), 60us);
    EXPECT_LE(counters.reads.percentile(0.99), 75us);
    EXPECT_EQ(counters.queueDepth.load(), 2U);
    device->hold(block::IoKind::Write);
    clock += 1ms;
    for (std::uint32_t i = 0; i < 3; ++i) feed(encode({initiator.write(i, 1), test::pattern(512, 1)}, {}));
    session->turnOver();
    EXPECT_EQ(counters.writes.count(), 0U);
    EXPECT_EQ(counters.queueDepth.load(), 3U);
    clock += 5ms;
    device->releaseAll();
    session->turnOver();
    replies();
    EXPECT_EQ(counters.writes.count(), 3U);
    EXPECT_EQ(counters.writes.total(), 15ms);
    EXPECT_GE(counters.writes.percentile(0.5), 5ms);
    EXPECT_LE(counters.writes.percentile(0.99), 6250us);
    EXPECT_EQ(counters.queueDepthMost.load(), 3U);
    session->quiet();
    EXPECT_EQ(counters.queueDepth.load(), 0U);
    EXPECT_EQ(counters.queueDepthMost.load(), 3U);
    EXPECT_EQ(counters.commands.load(), 6U);
    EXPECT_EQ(counters.bytesRead.load(), 8192U);
    EXPECT_EQ(counters.bytesWritten.load(), 1536U);
    EXPECT_EQ(counters.retries.load(), 0U);
    EXPECT_EQ(counters.linkErrors.load(), 0U);
}

TEST_F(SessionTest, WhatIsAnsweredLateInItsRoundIsCountedWithTheNext)
{
    using namespace std::chrono_literals;
    open(kFast);
    device->hold(block::IoKind::Read);
    feed(encode({initiator.read(0, 8), {}}, {}));
    session->turnOver();
    device->releaseAll(); // still the round it came in
    EXPECT_EQ(counters.reads.count(), 0U);
    clock += 1ms;
    roundTook = 40us;
    feed(encode({initiator.testUnitReady(), {}}, {}));
    EXPECT_EQ(counters.reads.count(), 1U);
    EXPECT_EQ(counters.reads.total(), 1040us);
    replies();
}

TEST_F(SessionTest, DataInIsCutToWhatThePeerTakes)
{
    open(keys({"MaxRecvDataSegmentLength=1024", "MaxBurstLength=2560"}));
    fill(0, test::pattern(6144, 2));
    const auto pdus = ask({initiator.read(0, 12), {}});
    // Bursts of 2560: 1024 1024 512 | 1024 1024 512 | 1024
    const std::vector<std::size_t> lengths{1024, 1024, 512, 1024, 1024, 512, 1024};
    ASSERT_EQ(pdus.size(), lengths.size());
    Bytes all;
    for (std::size_t i = 0; i < pdus.size(); ++i) {
        EXPECT_EQ(pdus[i].payload.size(), lengths[i]);
        EXPECT_EQ(pdus[i].header.get32(at::kDataSn), i);
        EXPECT_EQ(pdus[i].header.get32(at::kBufferOffset), all.size());
        EXPECT_EQ(pdus[i].header.has(kFinal), lengths[i] == 512 || i + 1 == lengths.size());
        EXPECT_EQ(pdus[i].header.has(kStatus), i + 1 == lengths.size());
        test::append(all, pdus[i].payload);
    }
    EXPECT_EQ(all, test::pattern(6144, 2));
}

TEST_F(SessionTest, TheSameStreamCutAnywhereGivesTheSameAnswers)
{
    for (const std::string &digests : {std::string(), keys({"HeaderDigest=CRC32C", "DataDigest=CRC32C"})}) {
        std::vector<Bytes> answers;
        Bytes stream;
        for (std::size_t piece : {std::size_t{1}, std::size_t{2}, std::size_t{3}, std::size_t{47}, std::size_t{48},
                                  std::size_t{49}, std::size_t{512}, std::size_t{1000}, SIZE_MAX}) {
            initiator = {};
            over = 0;
            open(kFast + digests);
            stream.clear();
            const auto add = [&](const Pdu &pdu) { test::append(stream, encode(pdu, initiator.digests)); };
            add({initiator.write(8, 4), test::pattern(2048, 7)});
            add({initiator.read(8, 4), {}});
            const Header write = initiator.write(16, 8, false);
            add({write, test::pattern(1024, 8)});
            add({initiator.dataOut(write.itt(), kReservedTag, 0, 1024, false), test::pattern(1536, 9)});
            add({initiator.dataOut(write.itt(), kReservedTag, 1, 2560, true), test::pattern(1536, 10)});
            add({initiator.request(Opcode::NopOut, kFinal), test::bytesOf("ping!")});
            add({initiator.read(0xffffff, 1), {}}); // beyond the end
            add({initiator.read(16, 8), {}});
            feed(stream, piece);
            test::append(received, drain(session->output()));
            answers.push_back(std::exchange(received, {}));
            EXPECT_EQ(answers.back(), answers.front()) << piece;
            session->end();
            session.reset();
        }
        EXPECT_GT(answers.front().size(), 4096U + 2048U);
    }
}

TEST_F(SessionTest, DigestsAreCheckedAndMade)
{
    open(kFast + keys({"HeaderDigest=CRC32C", "DataDigest=CRC32C"}));
    EXPECT_EQ(ask({initiator.write(0, 2), test::pattern(1024, 1)}).size(), 1U);
    EXPECT_EQ(askOne({initiator.read(0, 2), {}}, Opcode::DataIn).payload, test::pattern(1024, 1));
    Bytes damaged = encode({initiator.write(0, 2), test::pattern(1024, 2)}, initiator.digests);
    damaged[kHeaderSize + 4 + 100] ^= std::byte{1};
    feed(damaged);
    const auto answers = replies();
    ASSERT_EQ(answers.size(), 1U);
    EXPECT_EQ(answers[0].header.opcode(), Opcode::Reject);
    EXPECT_EQ(answers[0].header.get8(2), 0x02U);
    EXPECT_EQ(session->state(), Session::State::Closing);
    EXPECT_EQ(stored(0, 1024), test::pattern(1024, 1)); // the damaged data went nowhere
    EXPECT_EQ(counters.linkErrors.load(), 1U);
}

TEST_F(SessionTest, AWrongHeaderDigestEndsTheSessionWithoutAWord)
{
    open(kFast + keys({"HeaderDigest=CRC32C"}));
    Bytes damaged = encode({initiator.read(0, 2), {}}, initiator.digests);
    damaged[20] ^= std::byte{1};
    feed(damaged);
    EXPECT_TRUE(replies().empty());
    EXPECT_EQ(session->state(), Session::State::Closing);
    EXPECT_EQ(counters.linkErrors.load(), 1U);
}

TEST_F(SessionTest, ResidualsOfReads)
{
    open(kFast);
    const Pdu under = askOne({initiator.scsi(0x28, 0, 1, 1024, 0xc0), {}}, Opcode::DataIn);
    EXPECT_EQ(under.payload.size(), 512U);
    EXPECT_EQ(under.header.flags(), kFinal | kStatus | kUnderflow);
    EXPECT_EQ(under.header.get32(at::kResidual), 512U);
    const Pdu above = askOne({initiator.scsi(0x28, 0, 2, 512, 0xc0), {}}, Opcode::DataIn);
    EXPECT_EQ(above.payload.size(), 512U);
    EXPECT_EQ(above.header.flags(), kFinal | kStatus | kOverflow);
    EXPECT_EQ(above.header.get32(at::kResidual), 512U);
    const Pdu none = askOne({initiator.scsi(0x28, 0, 1, 0, 0xc0), {}}, Opcode::ScsiResponse);
    EXPECT_EQ(none.header.flags(), kFinal | kOverflow);
    EXPECT_EQ(none.header.get32(at::kResidual), 512U);
    const Pdu failed = askOne({initiator.scsi(0x28, 0xffffff, 1, 512, 0xc0), {}}, Opcode::ScsiResponse);
    EXPECT_EQ(statusOf(failed), 2U);
    EXPECT_EQ(senseKeyOf(failed), 5U);
    EXPECT_EQ(failed.header.flags(), kFinal | kUnderflow);
    EXPECT_EQ(failed.header.get32(at::kResidual), 512U);
}

TEST_F(SessionTest, CommandNumbersOutsideTheWindowAreIgnoredSilently)
{
    open(kFast);
    Header low = initiator.testUnitReady();
    low.put32(at::kCmdSn, low.cmdSn() - 2);
    EXPECT_TRUE(ask({low, {}}).empty());
    Header high = low;
    high.put32(at::kCmdSn, initiator.cmdSn - 1 + 200);
    EXPECT_TRUE(ask({high, {}}).empty());
    --initiator.cmdSn; // neither counted
    EXPECT_EQ(ask({initiator.testUnitReady(), {}}).size(), 1U);
    EXPECT_EQ(session->state(), Session::State::Open);
}

TEST_F(SessionTest, AHoleInTheNumbersEndsTheSession)
{
    open(kFast);
    ++initiator.cmdSn;
    const auto answers = ask({initiator.testUnitReady(), {}});
    ASSERT_EQ(answers.size(), 1U);
    EXPECT_EQ(answers[0].header.opcode(), Opcode::Reject);
    EXPECT_EQ(session->state(), Session::State::Closing);
}

TEST_F(SessionTest, TheWindowShrinksWithRunningCommandsAndGrowsBack)
{
    open(kFast);
    device->hold(block::IoKind::Read);
    const std::uint32_t first = initiator.cmdSn;
    for (std::uint32_t i = 0; i < Session::kWindow; ++i) EXPECT_TRUE(ask({initiator.read(0, 1), {}}).empty());
    // The window is used up: the next command is beyond MaxCmdSN.
    EXPECT_TRUE(ask({initiator.read(0, 1), {}}).empty());
    EXPECT_EQ(session->running(), Session::kWindow);
    --initiator.cmdSn;
    const Pdu nop = askOne({initiator.request(Opcode::NopOut, kFinal, true), {}}, Opcode::NopIn);
    EXPECT_EQ(nop.header.get32(at::kExpCmdSn), first + Session::kWindow);
    EXPECT_EQ(nop.header.get32(at::kMaxCmdSn), first + Session::kWindow - 1);
    device->releaseAll();
    EXPECT_GT(outputReadyCalls, 0);
    const auto answers = replies();
    ASSERT_EQ(answers.size(), Session::kWindow);
    EXPECT_EQ(answers.back().header.get32(at::kMaxCmdSn), first + 2 * Session::kWindow - 1);
}

TEST_F(SessionTest, StatusNumbersCountEveryAnswerThatHasOne)
{
    open(kFast);
    const std::uint32_t first = askOne({initiator.testUnitReady(), {}}, Opcode::ScsiResponse).header.get32(at::kStatSn);
    EXPECT_EQ(askOne({initiator.read(0, 1), {}}, Opcode::DataIn).header.get32(at::kStatSn), first + 1);
    EXPECT_EQ(askOne({initiator.request(Opcode::NopOut, kFinal), {}}, Opcode::NopIn).header.get32(at::kStatSn),
              first + 2);
    ASSERT_TRUE(session->ping());
    EXPECT_EQ(replies()[0].header.get32(at::kStatSn), first + 3); // a ping names the next number and uses none
    EXPECT_EQ(askOne({initiator.testUnitReady(), {}}, Opcode::ScsiResponse).header.get32(at::kStatSn), first + 3);
}

TEST_F(SessionTest, PingsAreEchoedUpTo4KiB)
{
    open(kFast);
    EXPECT_EQ(askOne({initiator.request(Opcode::NopOut, kFinal), test::bytesOf("hello")}, Opcode::NopIn).payload,
              test::bytesOf("hello"));
    const Pdu large = askOne({initiator.request(Opcode::NopOut, kFinal), Bytes(100000)}, Opcode::NopIn);
    EXPECT_EQ(large.payload.size(), 4096U);
}

TEST_F(SessionTest, OurPingsAreAnsweredOrNot)
{
    open(kFast);
    ASSERT_TRUE(session->ping());
    EXPECT_FALSE(session->ping()); // one at a time
    const auto pings = replies();
    ASSERT_EQ(pings.size(), 1U);
    EXPECT_EQ(pings[0].header.itt(), kReservedTag);
    EXPECT_FALSE(session->answersPings());
    Header answer = initiator.request(Opcode::NopOut, kFinal, true);
    answer.put32(at::kItt, kReservedTag);
    answer.put32(at::kTtt, pings[0].header.ttt());
    EXPECT_TRUE(ask({answer, {}}).empty());
    EXPECT_TRUE(session->answersPings());
    EXPECT_FALSE(session->pingOpen());
}

TEST_F(SessionTest, AbsentUnits)
{
    open(kFast);
    Header inquiry = initiator.scsi(0x12, 0, 0, 96, 0xc0);
    inquiry.put64(at::kLun, 0x0005000000000000);
    inquiry.put8(36, 96);
    inquiry.put32(34, 0);
    inquiry.put16(35, 96);
    const Pdu pdu = askOne({inquiry, {}}, Opcode::DataIn);
    ASSERT_GE(pdu.payload.size(), 36U);
    EXPECT_EQ(pdu.payload[0], std::byte{0x7f});
    Header luns = initiator.scsi(0xa0, 0, 0, 64, 0xc0);
    luns.put64(at::kLun, 0x0005000000000000);
    luns.put32(38, 64);
    const Pdu list = askOne({luns, {}}, Opcode::DataIn);
    EXPECT_EQ(list.payload.size(), 16U);
    EXPECT_EQ(loadBe32(list.payload.data()), 8U);
    Header ready = initiator.testUnitReady();
    ready.put64(at::kLun, 0x0005000000000000);
    const Pdu refused = askOne({ready, {}}, Opcode::ScsiResponse);
    EXPECT_EQ(statusOf(refused), 2U);
    EXPECT_EQ(refused.payload[2 + 12], std::byte{0x25});
}

TEST_F(SessionTest, LogoutClosesOnceItIsAnswered)
{
    open(kFast);
    const Pdu pdu = askOne({initiator.request(Opcode::Logout, 0x80), {}}, Opcode::LogoutResponse);
    EXPECT_EQ(pdu.header.get8(2), 0U);
    EXPECT_EQ(session->state(), Session::State::Closing);
    EXPECT_TRUE(session->failure().empty());
}

TEST_F(SessionTest, LogoutOfAnotherConnectionOrForRecoveryIsRefused)
{
    open(kFast);
    Header other = initiator.request(Opcode::Logout, 0x81);
    other.put16(at::kCid, 9);
    EXPECT_EQ(askOne({other, {}}, Opcode::LogoutResponse).header.get8(2), 1U);
    EXPECT_EQ(askOne({initiator.request(Opcode::Logout, 0x82), {}}, Opcode::LogoutResponse).header.get8(2), 2U);
    EXPECT_EQ(session->state(), Session::State::Open);
}

TEST_F(SessionTest, WhatWeDoNotSpeakIsRejectedWithItsHeader)
{
    open(kFast);
    const Header snack = initiator.request(Opcode::Snack, 0x80);
    --initiator.cmdSn;
    const Pdu first = askOne({snack, {}}, Opcode::Reject);
    EXPECT_EQ(first.payload, Bytes(snack.bytes.begin(), snack.bytes.end()));
    const Pdu second = askOne({initiator.request(static_cast<Opcode>(0x1c), 0x80), {}}, Opcode::Reject);
    EXPECT_EQ(second.header.get8(2), 0x05U);
    EXPECT_EQ(session->state(), Session::State::Open);
}

TEST_F(SessionTest, ATagInUseIsRejected)
{
    open(kFast);
    device->hold(block::IoKind::Read);
    const Header first = initiator.read(0, 1);
    EXPECT_TRUE(ask({first, {}}).empty());
    Header second = initiator.read(8, 1);
    second.put32(at::kItt, first.itt());
    EXPECT_EQ(askOne({second, {}}, Opcode::Reject).header.get8(2), 0x07U);
    device->releaseAll();
    EXPECT_EQ(replies().size(), 1U);
}

TEST_F(SessionTest, APeerThatDoesNotReadStopsExecution)
{
    open(kFast);
    Bytes stream;
    for (int i = 0; i < 100; ++i) test::append(stream, encode({initiator.read(0, 128), {}}));
    std::span<const std::byte> rest = stream;
    session->feed(rest, 1000);
    EXPECT_TRUE(session->paused());
    EXPECT_LT(session->output().bytes(), Session::kMaxQueued + 128 * 1024);
    EXPECT_FALSE(rest.empty());
    feed(rest);
    EXPECT_EQ(replies().size(), 100U);
}

TEST_F(SessionTest, DiscoveryListsTargets)
{
    open({}, true);
    const Pdu pdu = askOne({initiator.request(Opcode::Text, kFinal), test::bytesOf(keys({"SendTargets=All"}))},
                           Opcode::TextResponse);
    EXPECT_EQ(test::textOf(pdu.payload), keys({"TargetName=iqn.2026-01.test:disk", "TargetAddress=10.0.0.1:3260,1"}));
    EXPECT_EQ(askOne({initiator.testUnitReady(), {}}, Opcode::Reject).header.get8(2), 0x05U);
}

TEST_F(SessionTest, ZonesOfAddressesAreNotForOthers)
{
    gatekeeper.known = {{"iqn.2026-01.test:disk", {"[fe80::1%eth0]:3260", "[fd00::1]:3260"}}};
    open({}, true);
    const Pdu pdu = askOne({initiator.request(Opcode::Text, kFinal), test::bytesOf(keys({"SendTargets=All"}))},
                           Opcode::TextResponse);
    EXPECT_EQ(test::textOf(pdu.payload), keys({"TargetName=iqn.2026-01.test:disk", "TargetAddress=[fe80::1]:3260,1",
                                               "TargetAddress=[fd00::1]:3260,1"}));
}

TEST_F(SessionTest, LongListsLeaveInPieces)
{
    for (int i = 0; i < 300; ++i)
        gatekeeper.known.push_back({"iqn.2026-01.test:disk" + std::to_string(i), {"10.0.0.1:3260"}});
    open({}, true);
    std::string all;
    Header request = initiator.request(Opcode::Text, kFinal);
    Pdu pdu = askOne({request, test::bytesOf(keys({"SendTargets=All"}))}, Opcode::TextResponse);
    for (int i = 0; i < 10 && !pdu.header.has(kFinal); ++i) {
        EXPECT_EQ(pdu.payload.size(), 8192U);
        all += test::textOf(pdu.payload);
        Header next = initiator.request(Opcode::Text, kFinal);
        next.put32(at::kTtt, pdu.header.ttt());
        pdu = askOne({next, {}}, Opcode::TextResponse);
    }
    all += test::textOf(pdu.payload);
    EXPECT_EQ(TextKeys::parse(test::bytesOf(keys({"x=y"})))->size(), 1U);
    std::size_t targets = 0;
    for (std::size_t at = all.find("TargetName="); at != std::string::npos; at = all.find("TargetName=", at + 1))
        ++targets;
    EXPECT_EQ(targets, 301U);
}

TEST_F(SessionTest, ANormalSessionSeesItsOwnTargetOnly)
{
    gatekeeper.known.push_back({"iqn.2026-01.test:other", {}});
    open(kFast);
    Header request = initiator.request(Opcode::Text, kFinal);
    const Pdu own = askOne({request, test::bytesOf(keys({"SendTargets="}))}, Opcode::TextResponse);
    EXPECT_EQ(test::textOf(own.payload).find("other"), std::string::npos);
    EXPECT_NE(test::textOf(own.payload).find("iqn.2026-01.test:disk"), std::string::npos);
    request = initiator.request(Opcode::Text, kFinal);
    const Pdu all = askOne({request, test::bytesOf(keys({"SendTargets=All"}))}, Opcode::TextResponse);
    EXPECT_EQ(test::textOf(all.payload), keys({"SendTargets=Reject"}));
}

TEST_F(SessionTest, AnEmptyTextRequestWithTheContinueBitIsHarmless)
{
    open(kFast);
    Header request = initiator.request(Opcode::Text, kContinue);
    const Pdu first = askOne({request, {}}, Opcode::TextResponse);
    EXPECT_EQ(first.payload.size(), 0U);
    Header next = initiator.request(Opcode::Text, kFinal);
    next.put32(at::kTtt, first.header.ttt());
    EXPECT_EQ(askOne({next, {}}, Opcode::TextResponse).payload.size(), 0U);
    Header stray = initiator.request(Opcode::Text, kFinal);
    stray.put32(at::kTtt, 0x1234);
    EXPECT_EQ(askOne({stray, {}}, Opcode::Reject).header.get8(2), 0x04U);
}

TEST_F(SessionTest, LoginInTheFullFeaturePhaseEndsTheSession)
{
    open(kFast);
    feed(initiator.login(kNormalLogin, 0x13));
    EXPECT_EQ(session->state(), Session::State::Closing);
    EXPECT_EQ(replies().size(), 1U);
}

TEST_F(SessionTest, LogoutIsAskedForByAsyncMessage)
{
    open(kFast);
    session->requestLogout();
    const auto messages = replies();
    ASSERT_EQ(messages.size(), 1U);
    EXPECT_EQ(messages[0].header.opcode(), Opcode::AsyncMessage);
    EXPECT_EQ(messages[0].header.get8(36), 1U);
}

TEST_F(SessionTest, EndWaitsForRunningTasksAndAnswersNothing)
{
    open(kFast);
    device->hold(block::IoKind::Read);
    EXPECT_TRUE(ask({initiator.read(0, 8), {}}).empty());
    EXPECT_TRUE(ask({initiator.read(8, 8), {}}).empty());
    Bytes half = encode({initiator.write(0, 8), Bytes(4096)});
    half.resize(100);
    feed(half);
    session->end();
    EXPECT_EQ(over, 0);
    device->release();
    EXPECT_EQ(over, 0);
    device->release();
    EXPECT_EQ(over, 1);
    EXPECT_TRUE(session->output().empty());
}

} // namespace
} // namespace freshseat::iscsi
