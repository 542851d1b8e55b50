// SPDX-License-Identifier: GPL-3.0-or-later
// Timelines and PCs outlive a restart, and are bounded.
#include "tests/core/catalog/sample.h"

namespace freshseat::catalog {
namespace {

PcRecord pc(int number, const std::string &mac)
{
    PcRecord record;
    record.pc.number = number;
    record.pc.mac = mac;
    record.pc.product = "Box";
    record.pc.firmware = "uefi";
    record.pc.firstSeen = atSecond(1);
    record.pc.lastSeen = atSecond(2);
    record.uuid = "u-" + mac;
    return record;
}

TEST(CatalogBoot, PcsAreSavedChangedAndForgottenByTheirNumbers)
{
    const auto catalog = inMemory();
    EXPECT_EQ(*catalog->lastPcNumber(), 0);
    PcRecord first = pc(1, "a");
    ASSERT_TRUE(catalog->savePcs({pc(2, "b"), first}, {}));
    first.pc.ignored = true;
    first.pc.address = "10.0.0.9";
    ASSERT_TRUE(catalog->savePcs({first, pc(3, "b")}, {2})) << "b came again after it had been forgotten";
    const auto kept = catalog->pcs();
    ASSERT_TRUE(kept) << kept.error().message;
    ASSERT_EQ(kept->size(), 2U);
    EXPECT_EQ(kept->at(0).pc.mac, "a");
    EXPECT_EQ(kept->at(0).uuid, "u-a");
    EXPECT_TRUE(kept->at(0).pc.ignored);
    EXPECT_EQ(kept->at(0).pc.address, "10.0.0.9");
    EXPECT_EQ(kept->at(0).pc.lastSeen, atSecond(2));
    EXPECT_EQ(kept->at(1).pc.mac, "b");
    EXPECT_EQ(kept->at(1).pc.number, 3);
    ASSERT_TRUE(catalog->savePcs({}, {1, 3}));
    EXPECT_EQ(*catalog->lastPcNumber(), 3) << "a number is never given twice";
}

TEST(CatalogBoot, ATimelineKeepsItsNewest)
{
    const auto catalog = inMemory();
    addMaster(*catalog, "win");
    const auto seat = catalog->addSeat(aSeat("PC-01", "win", 1));
    ASSERT_TRUE(seat) << seat.error().message;
    for (int i = 0; i < 7; ++i)
        ASSERT_TRUE(catalog->addBootEvents(*seat, {{atSecond(i), "script", std::to_string(i)}}, 4));
    const auto events = catalog->bootEvents();
    ASSERT_EQ(events->size(), 4U);
    EXPECT_EQ(events->front().event.detail, "3");
    EXPECT_EQ(events->back().event.at, atSecond(6));
    EXPECT_EQ(catalog->addBootEvents(*seat + 1, {{atSecond(1), "x", ""}}, 4).error().code, ErrorCode::InUse);
    ASSERT_TRUE(catalog->removeSeat(*seat));
    EXPECT_TRUE(catalog->bootEvents()->empty());
}

} // namespace
} // namespace freshseat::catalog
