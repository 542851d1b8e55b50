// SPDX-License-Identifier: GPL-3.0-or-later
// The two layouts of sense data, and where INVALID FIELD points.
#include "core/base/byte_order.h"
#include "tests/core/scsi/unit_fixture.h"

namespace freshseat::scsi {

namespace {

unsigned at(const Sense &sense, std::size_t index)
{
    return std::to_integer<unsigned>(sense.bytes[index]);
}

TEST(SenseTest, TheFixedFormHasItsFieldPointerAtTheEnd)
{
    const Sense bit = makeSense(badCdb(0x0102, 3), false);
    EXPECT_EQ(bit.length, 18U);
    EXPECT_EQ(at(bit, 15), 0xCBU); // valid, in the CDB, bit 3
    EXPECT_EQ(loadBe16(&bit.bytes[16]), 0x0102U);
    EXPECT_EQ(at(makeSense(badCdb(2), false), 15), 0xC0U); // the whole byte
    EXPECT_EQ(at(makeSense(badParameter(20, 0), false), 15), 0x88U);
    EXPECT_EQ(at(makeSense(sense::kInvalidFieldInCdb, false), 15), 0U);
}

TEST(SenseTest, TheDescriptorFormHasADescriptorForEach)
{
    const Sense both = makeSense(badCdb(5, 0), true, 0x1122334455667788);
    EXPECT_EQ(both.length, 28U);
    EXPECT_EQ(at(both, 0), 0x72U);
    EXPECT_EQ(at(both, 7), 20U);
    EXPECT_EQ(at(both, 8), 0x00U);
    EXPECT_EQ(loadBe64(&both.bytes[12]), 0x1122334455667788U);
    EXPECT_EQ(at(both, 20), 0x02U);
    EXPECT_EQ(at(both, 21), 0x06U);
    EXPECT_EQ(at(both, 24), 0xC8U);
    EXPECT_EQ(loadBe16(&both.bytes[25]), 5U);
    EXPECT_EQ(makeSense(sense::kInvalidOpcode, true).length, 8U);
    EXPECT_EQ(makeSense(badCdb(1), true).length, 16U);
}

struct Pointed {
    Cdb cdb;
    std::size_t dataOut;
    unsigned specific; ///< first byte of SENSE KEY SPECIFIC
    unsigned byte;
};

using FieldPointerTest = UnitTest;

TEST_F(FieldPointerTest, NamesTheFieldThatIsWrong)
{
    const std::vector<Pointed> cases{
        {{0x9E, 0x1F}, 0, 0xCC, 1},                                      // no such service action
        {{0x28, 0, 0, 0, 0, 0, 0, 0, 1, 0x04}, 0, 0xCA, 9},              // NACA
        {{0x28, 0x20, 0, 0, 0, 0, 0, 0, 1}, 0, 0xCF, 1},                 // RDPROTECT
        {{0x12, 0, 0x80, 0, 255}, 0, 0xC0, 2},                           // a page without EVPD
        {{0x1A, 0, 0x05, 0, 255}, 0, 0xCD, 2},                           // no such mode page
        {{0x1A, 0, 0x0A, 1, 255}, 0, 0xC0, 3},                           // no such subpage
        {{0x15, 0x11, 0, 0, 4}, 4, 0xC8, 1},                             // SP
        {{0x1B, 0, 0, 0, 2}, 0, 0xC9, 4},                                // LOEJ
        {{0x2F, 0x04, 0, 0, 0, 0, 0, 0, 1}, 512, 0xCA, 1},               // BYTCHK 10b
        {{0x41, 0x10, 0, 0, 0, 0, 0, 0, 1}, 512, 0xCC, 1},               // ANCHOR
        {{0x89, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2}, 2048, 0xC0, 13}, // two blocks to compare
        {{0xA3, 0x0C, 2, 0x28, 0, 0, 0, 0, 1, 0}, 0, 0xCA, 2},           // READ has no service actions
        {{0x5E, 7, 0, 0, 0, 0, 0, 1, 0}, 0, 0xCC, 1},                    // no such action
        {{0x5F, 1, 0x02, 0, 0, 0, 0, 0, 24}, 24, 0xCB, 2},               // no such reservation type
    };
    for (const Pointed &each : cases) {
        const auto sent = run(each.cdb, Bytes(each.dataOut));
        expectRefused(*sent, sense::kInvalidFieldInCdb);
        EXPECT_EQ(at(sent->task.sense, 15), each.specific) << std::hex << each.cdb[0];
        EXPECT_EQ(loadBe16(&sent->task.sense.bytes[16]), each.byte) << std::hex << each.cdb[0];
    }
}

TEST_F(FieldPointerTest, NamesTheCountOfATransferThatIsTooLong)
{
    unit.attach(std::make_shared<block::MemoryDevice>(128ULL << 20));
    run({0x00}); // the attention of another disk
    for (const unsigned opcode : {0x88U, 0x93U}) {
        const auto sent = run({opcode, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 1}, Bytes(512));
        expectRefused(*sent, sense::kInvalidFieldInCdb);
        EXPECT_EQ(at(sent->task.sense, 15), 0xC0U);
        EXPECT_EQ(loadBe16(&sent->task.sense.bytes[16]), 10U);
    }
}

TEST_F(FieldPointerTest, NamesTheParameterThatIsWrong)
{
    Bytes list(24);
    list[20] = std::byte{0x08}; // SPEC_I_PT
    const auto sent = run({0x5F, 0, 0, 0, 0, 0, 0, 0, 24}, list);
    expectRefused(*sent, sense::kInvalidFieldInParameters);
    EXPECT_EQ(at(sent->task.sense, 15), 0x8BU);
    EXPECT_EQ(loadBe16(&sent->task.sense.bytes[16]), 20U);
}

} // namespace

} // namespace freshseat::scsi
