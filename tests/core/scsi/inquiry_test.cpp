// SPDX-License-Identifier: GPL-3.0-or-later
// INQUIRY, vital product data, capacity, REPORT LUNS, REPORT SUPPORTED OPERATION CODES.
#include "core/base/byte_order.h"
#include "core/scsi/command.h"
#include "tests/core/scsi/unit_fixture.h"

#include <set>

namespace freshseat::scsi {

namespace {

using InquiryTest = UnitTest;
using CapacityTest = UnitTest;
using ReportTest = UnitTest;

std::string text(const Sent &sent)
{
    const auto bytes = sent.task.dataIn.span();
    return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}

TEST_F(InquiryTest, StandardData)
{
    const auto reply = run({0x12, 0, 0, 1, 4});
    ASSERT_EQ(reply->task.dataIn.size(), 96U);
    EXPECT_EQ(reply->in8(0), 0U);
    EXPECT_EQ(reply->in8(2), 6U);
    EXPECT_EQ(reply->in8(3) & 0x0F, 2U);
    EXPECT_EQ(reply->in8(4), 91U);
    EXPECT_EQ(text(*reply).substr(8, 24), "FRSHSEATFreshseat disk  ");
    EXPECT_EQ(loadBe16(reply->task.dataIn.data() + 64), 0x04C0);
}

TEST_F(InquiryTest, IsCutToTheAllocationLength)
{
    EXPECT_EQ(run({0x12, 0, 0, 0, 5})->task.dataIn.size(), 5U);
    EXPECT_EQ(run({0x12, 0, 0, 0, 0})->task.dataIn.size(), 0U);
}

TEST_F(InquiryTest, EveryListedPageIsThere)
{
    const auto list = run({0x12, 1, 0, 0, 255});
    ASSERT_GE(list->task.dataIn.size(), 4U);
    std::set<unsigned> pages;
    for (std::size_t i = 4; i < list->task.dataIn.size(); ++i) pages.insert(list->in8(i));
    EXPECT_EQ(pages, (std::set<unsigned>{0x00, 0x80, 0x83, 0x86, 0xB0, 0xB1, 0xB2}));
    for (unsigned page = 0; page < 256; ++page) {
        const auto reply = run({0x12, 1, page, 1, 0});
        EXPECT_EQ(reply->task.status == Status::Good, pages.count(page) == 1) << page;
        if (reply->task.status != Status::Good) continue;
        EXPECT_EQ(reply->in8(1), page);
        EXPECT_EQ(loadBe16(reply->task.dataIn.data() + 2), reply->task.dataIn.size() - 4) << page;
    }
    expectRefused(*run({0x12, 0, 0x80, 0, 255}), sense::kInvalidFieldInCdb);
}

TEST_F(InquiryTest, IdentifiesTheUnit)
{
    EXPECT_EQ(text(*run({0x12, 1, 0x80, 0, 255})).substr(4), "SERIAL0001");
    const auto reply = run({0x12, 1, 0x83, 1, 0});
    const std::string all = text(*reply);
    EXPECT_EQ(reply->in8(4), 1U);
    EXPECT_EQ(reply->in8(5), 3U);
    EXPECT_EQ(loadBe64(reply->task.dataIn.data() + 8), 0x3123456789ABCDEFU);
    EXPECT_NE(all.find("FRSHSEATSERIAL0001"), std::string::npos);
    EXPECT_NE(all.find("iqn.2026-11.org.freshseat:seat1,t,0x0001"), std::string::npos);
    std::size_t at = 4;
    int designators = 0;
    for (; at < all.size(); ++designators) at += 4 + reply->in8(at + 3);
    EXPECT_EQ(at, all.size());
    EXPECT_EQ(designators, 5);
}

TEST_F(InquiryTest, Limits)
{
    const auto limits = run({0x12, 1, 0xB0, 0, 255});
    ASSERT_EQ(limits->task.dataIn.size(), 64U);
    EXPECT_EQ(limits->in8(5), 1U);
    EXPECT_EQ(loadBe32(limits->task.dataIn.data() + 8), 65536U);
    EXPECT_EQ(loadBe32(limits->task.dataIn.data() + 20), 0xFFFFFFFFU);
    EXPECT_EQ(loadBe32(limits->task.dataIn.data() + 24), 256U);
    const auto provisioning = run({0x12, 1, 0xB2, 0, 255});
    EXPECT_EQ(provisioning->in8(5), 0xE4U);
    EXPECT_EQ(loadBe16(run({0x12, 1, 0xB1, 0, 255})->task.dataIn.data() + 4), 1U);
}

TEST_F(CapacityTest, TellsSizeAndBlocks)
{
    const auto ten = run({0x25});
    EXPECT_EQ(loadBe32(ten->task.dataIn.data()), kBlocks - 1);
    EXPECT_EQ(loadBe32(ten->task.dataIn.data() + 4), 512U);
    const auto sixteen = run({0x9E, 0x10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32});
    ASSERT_EQ(sixteen->task.dataIn.size(), 32U);
    EXPECT_EQ(loadBe64(sixteen->task.dataIn.data()), kBlocks - 1);
    EXPECT_EQ(sixteen->in8(13), 3U);
    EXPECT_EQ(sixteen->in8(14), 0xC0U);
    EXPECT_EQ(run({0x9E, 0x10})->task.dataIn.size(), 0U);
    expectRefused(*run({0x25, 0, 0, 0, 0, 1}), sense::kInvalidFieldInCdb);
    EXPECT_EQ(status({0x25, 0, 0, 0, 0, 1, 0, 0, 1}), Status::Good);
    expectRefused(*run({0x9E, 0x10, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 32}), sense::kInvalidFieldInCdb);
}

TEST_F(CapacityTest, APhysicalBlockIsWholeOrSmall)
{
    unit.attach(std::make_shared<block::MemoryDevice>(4096 * 10 + 512));
    run({0x00});
    EXPECT_EQ(run({0x9E, 0x10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32})->in8(13), 0U);
}

TEST_F(CapacityTest, ALargeDiskSaysSoInTen)
{
    unit.attach(std::make_shared<block::MemoryDevice>(std::uint64_t{3} << 40));
    run({0x00});
    EXPECT_EQ(loadBe32(run({0x25})->task.dataIn.data()), 0xFFFFFFFFU);
}

TEST_F(ReportTest, DefectListsAreEmpty)
{
    const auto ten = run({0x37, 0, 0x1D, 0, 0, 0, 0, 0, 32});
    ASSERT_EQ(ten->task.dataIn.size(), 4U);
    EXPECT_EQ(ten->in8(1), 0x1DU);
    EXPECT_EQ(loadBe16(ten->task.dataIn.data() + 2), 0U);
    const auto twelve = run({0xB7, 0x0D, 0, 0, 0, 0, 0, 0, 0, 32});
    ASSERT_EQ(twelve->task.dataIn.size(), 8U);
    EXPECT_EQ(twelve->in8(1), 0x0DU);
    EXPECT_EQ(loadBe32(twelve->task.dataIn.data() + 4), 0U);
}

TEST_F(ReportTest, Luns)
{
    const auto reply = run({0xA0, 0, 0, 0, 0, 0, 0, 0, 0, 255});
    ASSERT_EQ(reply->task.dataIn.size(), 16U);
    EXPECT_EQ(loadBe32(reply->task.dataIn.data()), 8U);
    EXPECT_EQ(run({0xA0, 0, 1, 0, 0, 0, 0, 0, 0, 255})->task.dataIn.size(), 8U);
    expectRefused(*run({0xA0, 0, 3, 0, 0, 0, 0, 0, 0, 255}), sense::kInvalidFieldInCdb);
}

TEST_F(ReportTest, EveryCommandIsReportedAloneAndInTheList)
{
    const auto list = run({0xA3, 0x0C, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF});
    const auto timed = run({0xA3, 0x0C, 0x80, 0, 0, 0, 0, 0, 0xFF, 0xFF});
    const std::size_t count = allCommands().size();
    EXPECT_EQ(loadBe32(list->task.dataIn.data()), count * 8);
    EXPECT_EQ(loadBe32(timed->task.dataIn.data()), count * 20);
    for (const Command &command : allCommands()) {
        const bool hasAction = command.serviceAction != kNoServiceAction;
        const unsigned action = hasAction ? static_cast<unsigned>(command.serviceAction) : 0;
        const auto one = run({0xA3, 0x0C, hasAction ? 2U : 1U, command.opcode, 0, action, 0, 0, 1, 0});
        ASSERT_EQ(one->task.dataIn.size(), 4U + command.length);
        EXPECT_EQ(one->in8(1), 3U);
        EXPECT_EQ(one->in8(4), command.opcode);
        if (hasAction) {
            EXPECT_EQ(one->in8(5), action);
        }
        expectRefused(*run({0xA3, 0x0C, hasAction ? 1U : 2U, command.opcode, 0, action, 0, 0, 1, 0}),
                      sense::kInvalidFieldInCdb);
    }
    EXPECT_EQ(run({0xA3, 0x0C, 1, 0xC5, 0, 0, 0, 0, 1, 0})->in8(1), 1U);
    expectRefused(*run({0xA3, 0x0C, 4, 0x28, 0, 0, 0, 0, 1, 0}), sense::kInvalidFieldInCdb);
}

TEST_F(ReportTest, TaskManagementFunctions)
{
    EXPECT_EQ(run({0xA3, 0x0D, 0, 0, 0, 0, 0, 0, 0, 255})->task.dataIn.size(), 4U);
    EXPECT_EQ(run({0xA3, 0x0D, 0x80, 0, 0, 0, 0, 0, 0, 255})->task.dataIn.size(), 16U);
    EXPECT_EQ(run({0xA3, 0x0D, 0, 0, 0, 0, 0, 0, 0, 255})->in8(0), 0xDAU);
}

} // namespace

} // namespace freshseat::scsi
