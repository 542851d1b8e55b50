// SPDX-License-Identifier: GPL-3.0-or-later
// Data-out: immediate, unsolicited, asked for; and everything that can be wrong with it.
#include "tests/core/iscsi/session_fixture.h"

namespace freshseat::iscsi {
namespace {

const std::string kUnasked =
    keys({"InitialR2T=No", "ImmediateData=Yes", "MaxBurstLength=4096", "FirstBurstLength=2048"});
const std::string kIpxe = keys({"InitialR2T=Yes", "ImmediateData=No", "MaxBurstLength=4096", "MaxOutstandingR2T=1"});

TEST_F(SessionTest, ImmediateData)
{
    open(kUnasked);
    const Pdu pdu = askOne({initiator.write(10, 4), test::pattern(2048, 1)}, Opcode::ScsiResponse);
    EXPECT_EQ(statusOf(pdu), 0U);
    EXPECT_EQ(pdu.header.flags(), kFinal);
    EXPECT_EQ(stored(5120, 2048), test::pattern(2048, 1));
    EXPECT_EQ(counters.bytesWritten.load(), 2048U);
}

TEST_F(SessionTest, IpxeWritesInDataOutPdusOf512Bytes)
{
    open(kIpxe);
    const Bytes data = test::pattern(16 * 512, 3);
    const Header write = initiator.write(0, 16);
    Pdu r2t = askOne({write, {}}, Opcode::R2T);
    for (std::uint32_t burst = 0; burst < 2; ++burst) {
        EXPECT_EQ(r2t.header.get32(at::kDataSn), burst); // R2TSN
        EXPECT_EQ(r2t.header.get32(at::kBufferOffset), burst * 4096);
        EXPECT_EQ(r2t.header.get32(at::kResidual), 4096U);
        for (std::uint32_t i = 0; i < 8; ++i) {
            const std::uint32_t offset = burst * 4096 + i * 512;
            const auto answers = ask({initiator.dataOut(write.itt(), r2t.header.ttt(), i, offset, i == 7),
                                      Bytes(data.begin() + offset, data.begin() + offset + 512)});
            ASSERT_EQ(answers.size(), i == 7 ? 1U : 0U);
            if (i == 7) r2t = answers[0];
        }
    }
    EXPECT_EQ(r2t.header.opcode(), Opcode::ScsiResponse);
    EXPECT_EQ(statusOf(r2t), 0U);
    EXPECT_EQ(stored(0, data.size()), data);
}

TEST_F(SessionTest, ImmediateThenUnsolicitedThenAskedFor)
{
    open(kUnasked);
    const Bytes data = test::pattern(6144, 4);
    const auto part = [&](std::size_t from, std::size_t to) {
        return Bytes(data.begin() + static_cast<std::ptrdiff_t>(from), data.begin() + static_cast<std::ptrdiff_t>(to));
    };
    const Header write = initiator.write(0, 12, false);
    EXPECT_TRUE(ask({write, part(0, 1024)}).empty());
    const Pdu r2t =
        askOne({initiator.dataOut(write.itt(), kReservedTag, 0, 1024, true), part(1024, 2048)}, Opcode::R2T);
    EXPECT_EQ(r2t.header.get32(at::kBufferOffset), 2048U);
    const Pdu done = askOne({initiator.dataOut(write.itt(), r2t.header.ttt(), 0, 2048, true), part(2048, 6144)},
                            Opcode::ScsiResponse);
    EXPECT_EQ(statusOf(done), 0U);
    EXPECT_EQ(stored(0, 6144), data);
}

TEST_F(SessionTest, UnsolicitedDataMayStopShortOfTheFirstBurst)
{
    open(kUnasked);
    const Header write = initiator.write(0, 8, false);
    EXPECT_TRUE(ask({write, {}}).empty());
    const Pdu r2t =
        askOne({initiator.dataOut(write.itt(), kReservedTag, 0, 0, true), test::pattern(512, 1)}, Opcode::R2T);
    EXPECT_EQ(r2t.header.get32(at::kBufferOffset), 512U);
    EXPECT_EQ(r2t.header.get32(at::kResidual), 3584U);
}

TEST_F(SessionTest, SeveralR2TsMayBeOnTheirWay)
{
    open(keys({"MaxBurstLength=1024", "MaxOutstandingR2T=4"}));
    const Header write = initiator.write(0, 12);
    const auto first = ask({write, {}});
    ASSERT_EQ(first.size(), 4U);
    const Bytes data = test::pattern(6144, 5);
    std::vector<Pdu> r2ts = first;
    for (std::uint32_t i = 0; i < 6; ++i) {
        ASSERT_GT(r2ts.size(), i);
        const auto more = ask({initiator.dataOut(write.itt(), r2ts[i].header.ttt(), 0, i * 1024, true),
                               Bytes(data.begin() + i * 1024, data.begin() + (i + 1) * 1024)});
        r2ts.insert(r2ts.end(), more.begin(), more.end());
    }
    ASSERT_EQ(r2ts.size(), 7U);
    EXPECT_EQ(r2ts.back().header.opcode(), Opcode::ScsiResponse);
    EXPECT_EQ(r2ts.back().header.get32(at::kDataSn), 6U); // ExpDataSN: R2Ts sent
    EXPECT_EQ(stored(0, 6144), data);
}

TEST_F(SessionTest, WhatASessionAsksForAtOnceIsBounded)
{
    open(keys({"MaxBurstLength=1048576", "MaxOutstandingR2T=8"}));
    std::size_t asked = 0;
    std::vector<std::pair<std::uint32_t, Pdu>> open;
    for (int i = 0; i < 20; ++i) {
        const Header write = initiator.write(0, 2048);
        for (const Pdu &r2t : ask({write, {}})) {
            asked += r2t.header.get32(at::kResidual);
            open.emplace_back(write.itt(), r2t);
        }
    }
    EXPECT_EQ(asked, Session::kMaxSolicited);
    // One comes in: the next one is asked for.
    const auto answers =
        ask({initiator.dataOut(open[0].first, open[0].second.header.ttt(), 0, 0, false), Bytes(262144)});
    EXPECT_TRUE(answers.empty());
}

struct Wrong {
    const char *what;
    bool solicited;
    std::uint32_t ttt, dataSn, offset;
    std::size_t length;
    bool final;
};

TEST_F(SessionTest, WrongDataOutFailsTheCommandAndNothingElse)
{
    open(kUnasked);
    constexpr std::uint32_t kRight = 0;
    for (const Wrong &wrong :
         {Wrong{"tag", true, 0x777, 0, 0, 4096, true}, Wrong{"unasked after all", true, kReservedTag, 0, 0, 4096, true},
          Wrong{"number", true, kRight, 1, 0, 4096, true}, Wrong{"number -1", true, kRight, 0xffffffff, 0, 4096, true},
          Wrong{"offset", true, kRight, 0, 512, 3584, true},
          Wrong{"offset far out", true, kRight, 0, 0xfffffe00, 512, true},
          Wrong{"too long", true, kRight, 0, 0, 4608, true}, Wrong{"final too early", true, kRight, 0, 0, 512, true},
          Wrong{"not final at the end", true, kRight, 0, 0, 4096, false}, Wrong{"empty", true, kRight, 0, 0, 0, false},
          Wrong{"unsolicited number", false, kReservedTag, 5, 0, 512, true},
          Wrong{"unsolicited offset", false, kReservedTag, 0, 512, 512, true},
          Wrong{"more than the first burst", false, kReservedTag, 0, 0, 4096, true},
          Wrong{"a tag nobody gave", false, 3, 0, 0, 512, true}}) {
        const Header write = initiator.write(0, 8, wrong.solicited);
        const auto answers = ask({write, {}});
        ASSERT_EQ(answers.size(), wrong.solicited ? 1U : 0U);
        const std::uint32_t ttt = wrong.solicited && wrong.ttt == kRight ? answers[0].header.ttt() : wrong.ttt;
        const Pdu failed =
            askOne({initiator.dataOut(write.itt(), ttt, wrong.dataSn, wrong.offset, wrong.final), Bytes(wrong.length)},
                   Opcode::ScsiResponse);
        EXPECT_EQ(statusOf(failed), 2U) << wrong.what;
        EXPECT_EQ(senseKeyOf(failed), 0x0bU) << wrong.what;
        // What follows late is ignored, and the session goes on.
        EXPECT_TRUE(ask({initiator.dataOut(write.itt(), ttt, 0, 0, true), Bytes(512)}).empty());
        EXPECT_EQ(ask({initiator.read(0, 1), {}}).size(), 1U);
        EXPECT_EQ(session->running(), 0U);
    }
    EXPECT_EQ(stored(0, 4096), Bytes(4096));
}

TEST_F(SessionTest, CommandsThatBreakTheAgreementAreRejected)
{
    open(kIpxe);
    EXPECT_EQ(askOne({initiator.write(0, 1), Bytes(512)}, Opcode::Reject).header.get8(2), 0x09U); // no immediate data
    EXPECT_EQ(askOne({initiator.write(0, 1, false), {}}, Opcode::Reject).header.get8(2), 0x09U);  // no unsolicited data
    session->end();
    session.reset();
    over = 0;
    initiator = {};
    open(kUnasked);
    EXPECT_EQ(ask({initiator.write(0, 8), Bytes(4096)})[0].header.opcode(), Opcode::Reject); // over the first burst
    EXPECT_EQ(ask({initiator.write(0, 1), Bytes(1024)})[0].header.opcode(), Opcode::Reject); // over the expected length
    EXPECT_EQ(ask({initiator.read(0, 1), Bytes(512)})[0].header.opcode(), Opcode::Reject);   // data of a read
    EXPECT_EQ(ask({initiator.scsi(0x28, 0, 1, 512, 0xe0), {}})[0].header.opcode(), Opcode::Reject); // both directions
    EXPECT_EQ(session->state(), Session::State::Open);
    EXPECT_EQ(ask({initiator.read(0, 1), {}}).size(), 1U);
}

TEST_F(SessionTest, AWriteOfMoreThanTheLimitIsRefusedWithoutMemory)
{
    open(kUnasked);
    const Pdu pdu = askOne({initiator.scsi(0x2a, 0, 1, 0x7fffffff, 0xa0), {}}, Opcode::ScsiResponse);
    EXPECT_EQ(statusOf(pdu), 2U);
    EXPECT_EQ(senseKeyOf(pdu), 5U);
    EXPECT_EQ(pool.inUse(), 0U);
}

TEST_F(SessionTest, DataThatCameWholeStaysWhereItWasReceived)
{
    for (const bool inPlace : {true, false}) {
        SCOPED_TRACE(inPlace);
        keepsBlocks = inPlace;
        if (session != nullptr) session->end();
        over = 0;
        initiator = {};
        open(kUnasked + keys({"HeaderDigest=CRC32C", "DataDigest=CRC32C"}));
        device->hold(block::IoKind::Write);
        const Bytes data = test::pattern(512, inPlace ? 5 : 6);
        feed(encode({initiator.write(24, 1), data}, initiator.digests));
        EXPECT_EQ(pool.inUse() == 0, inPlace);
        device->releaseAll(); // what was fed is gone by now, unless the command kept it
        const auto pdus = replies();
        ASSERT_EQ(pdus.size(), 1U);
        EXPECT_EQ(statusOf(pdus[0]), 0U);
        EXPECT_EQ(stored(24 * 512, 512), data);
    }
}

TEST_F(SessionTest, DataInPlaceIsHeldToItsDigestToo)
{
    open(kUnasked + keys({"DataDigest=CRC32C"}));
    Bytes wrong = encode({initiator.write(24, 1), test::pattern(512, 5)}, initiator.digests);
    wrong[100] ^= std::byte{1};
    feed(wrong);
    EXPECT_EQ(session->state(), Session::State::Closing);
    EXPECT_EQ(stored(24 * 512, 512), Bytes(512));
}

TEST_F(SessionTest, AWriteWithoutData)
{
    open(kUnasked);
    EXPECT_EQ(statusOf(askOne({initiator.scsi(0x2a, 0, 0, 0, 0xa0), {}}, Opcode::ScsiResponse)), 0U);
}

} // namespace
} // namespace freshseat::iscsi
