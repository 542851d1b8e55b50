// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/iscsi/session_fixture.h"

namespace freshseat::iscsi {
namespace {

class TasksTest : public SessionTest
{
protected:
    TasksTest() { open(keys({"InitialR2T=No"})); }

    Pdu manage(std::uint8_t function, std::uint32_t referencedTag = kReservedTag, std::uint64_t lun = 0,
               std::uint32_t refCmdSn = 0)
    {
        Header header = initiator.request(Opcode::TaskManagement, static_cast<std::uint8_t>(0x80 | function), true);
        header.put64(at::kLun, lun);
        header.put32(at::kReferencedTag, referencedTag);
        header.put32(at::kRefCmdSn, refCmdSn);
        return {header, {}};
    }
    unsigned answerOf(const Pdu &request) { return askOne(request, Opcode::TaskManagementResponse).header.get8(2); }
};

TEST_F(TasksTest, AnAbortedTaskIsNotAnsweredAndTheFunctionWaitsForIt)
{
    device->hold(block::IoKind::Read);
    const Header read = initiator.read(0, 1);
    EXPECT_TRUE(ask({read, {}}).empty());
    EXPECT_TRUE(ask(manage(1, read.itt())).empty());
    device->releaseAll();
    const auto answers = replies();
    ASSERT_EQ(answers.size(), 1U);
    EXPECT_EQ(answers[0].header.opcode(), Opcode::TaskManagementResponse);
    EXPECT_EQ(answers[0].header.get8(2), 0U);
    EXPECT_EQ(session->running(), 0U);
    EXPECT_EQ(counters.retries.load(), 1U);
    EXPECT_EQ(counters.reads.count(), 0U) << "nobody waits for it any more";
}

TEST_F(TasksTest, ATaskThatWaitsForDataIsForgottenAtOnce)
{
    const Header write = initiator.write(0, 8);
    const auto r2ts = ask({write, {}});
    ASSERT_EQ(r2ts.size(), 1U);
    EXPECT_EQ(answerOf(manage(1, write.itt())), 0U);
    EXPECT_TRUE(ask({initiator.dataOut(write.itt(), r2ts[0].header.ttt(), 0, 0, true), Bytes(4096)}).empty());
    EXPECT_EQ(session->running(), 0U);
}

TEST_F(TasksTest, ATaskThatIsOverDoesNotExist)
{
    const Header read = initiator.read(0, 1);
    EXPECT_EQ(ask({read, {}}).size(), 1U);
    EXPECT_EQ(answerOf(manage(1, read.itt(), 0, read.cmdSn())), 1U);
}

TEST_F(TasksTest, ATaskStillToComeIsAbortedBeforeItComes)
{
    const std::uint32_t number = initiator.cmdSn++;
    EXPECT_EQ(answerOf(manage(1, 0x9999, 0, number)), 0U);
    EXPECT_EQ(ask({initiator.testUnitReady(), {}}).size(), 1U); // the number counts as used
}

TEST_F(TasksTest, AResetEndsEveryTaskOfTheUnit)
{
    device->hold(block::IoKind::Read);
    EXPECT_TRUE(ask({initiator.read(0, 1), {}}).empty());
    EXPECT_TRUE(ask({initiator.read(8, 1), {}}).empty());
    EXPECT_EQ(ask({initiator.write(0, 8), {}}).size(), 1U); // its R2T
    EXPECT_TRUE(ask(manage(5)).empty());
    EXPECT_TRUE(device->release());
    EXPECT_TRUE(replies().empty());
    device->releaseAll();
    const auto answers = replies();
    ASSERT_EQ(answers.size(), 1U);
    EXPECT_EQ(answers[0].header.opcode(), Opcode::TaskManagementResponse);
    EXPECT_EQ(session->running(), 0U);
}

TEST_F(TasksTest, TwoFunctionsForTheSameTaskAreBothAnswered)
{
    device->hold(block::IoKind::Read);
    const Header read = initiator.read(0, 1);
    EXPECT_TRUE(ask({read, {}}).empty());
    EXPECT_TRUE(ask(manage(1, read.itt())).empty());
    EXPECT_TRUE(ask(manage(6)).empty());
    device->releaseAll();
    EXPECT_EQ(replies().size(), 2U);
}

TEST_F(TasksTest, FunctionsThatDoNotApply)
{
    EXPECT_EQ(answerOf(manage(5, kReservedTag, 0x0007000000000000)), 2U);
    EXPECT_EQ(answerOf(manage(8)), 4U);
    EXPECT_EQ(answerOf(manage(3)), 5U);
    EXPECT_EQ(answerOf(manage(0x7f)), 5U);
    EXPECT_EQ(answerOf(manage(2)), 0U);
    EXPECT_EQ(answerOf(manage(4)), 0U);
    EXPECT_EQ(answerOf(manage(6)), 0U);
    EXPECT_EQ(answerOf(manage(7)), 0U);
}

} // namespace
} // namespace freshseat::iscsi
