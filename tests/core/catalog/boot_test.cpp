// SPDX-License-Identifier: GPL-3.0-or-later
// Timelines and PCs outlive a restart, and are bounded.
#include "tests/core/catalog/sample.h"

namespace freshseat::catalog {
namespace {

PcRecord pc(const std::string &mac, int second)
{
    PcRecord record;
    record.pc.mac = mac;
    record.pc.product = "Box";
    record.pc.firmware = "uefi";
    record.pc.firstSeen = atSecond(second);
    record.pc.lastSeen = atSecond(second);
    record.uuid = "u-" + mac;
    return record;
}

TEST(CatalogBoot, APcKeepsItsNumberAndItsFirstTime)
{
    const auto catalog = inMemory();
    EXPECT_EQ(catalog->putPc(pc("a", 1), 10)->pc.number, 1);
    EXPECT_EQ(catalog->putPc(pc("b", 2), 10)->pc.number, 2);
    const auto again = catalog->putPc(pc("a", 9), 10);
    ASSERT_TRUE(again) << again.error().message;
    EXPECT_EQ(again->pc.number, 1);
    EXPECT_EQ(again->pc.firstSeen, atSecond(1));
    EXPECT_EQ(again->pc.lastSeen, atSecond(9));
    EXPECT_EQ(again->uuid, "u-a");
    ASSERT_TRUE(catalog->ignorePc("a"));
    EXPECT_TRUE(catalog->putPc(pc("a", 11), 10)->pc.ignored) << "asking again changes nothing";
    EXPECT_EQ(catalog->ignorePc("z").error().code, ErrorCode::NotFound);
}

TEST(CatalogBoot, TheOneThatAskedLongestAgoIsForgotten)
{
    const auto catalog = inMemory();
    for (int i = 0; i < 5; ++i) ASSERT_TRUE(catalog->putPc(pc(std::string(1, static_cast<char>('a' + i)), i), 3));
    const auto left = catalog->pcs();
    ASSERT_EQ(left->size(), 3U);
    EXPECT_EQ(left->front().pc.mac, "c");
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
