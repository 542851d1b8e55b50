// SPDX-License-Identifier: GPL-3.0-or-later
// Masters and snapshots: kept whole, unique, and not removed under a seat.
#include "tests/core/catalog/sample.h"

namespace freshseat::catalog {
namespace {

TEST(Masters, ComeBackAsTheyWere)
{
    auto catalog = inMemory();
    addMaster(*catalog, "win");
    addMaster(*catalog, "Debian");
    const auto masters = catalog->masters();
    ASSERT_EQ(masters->size(), 2U);
    EXPECT_EQ(masters->at(0).name.value(), "Debian");
    EXPECT_EQ(masters->at(1).size, 1U << 20);
    EXPECT_EQ(masters->at(1).created, atSecond(0));
    const auto snapshots = catalog->snapshots(MasterName("WIN"));
    ASSERT_EQ(snapshots->size(), 1U);
    const SnapshotRecord &first = snapshots->front();
    EXPECT_EQ(first.number, 1);
    EXPECT_EQ(first.storeKey, "snapshot-of-win");
    EXPECT_EQ(first.comment, "imported");
    EXPECT_EQ(first.changedBytes, 4096U);
    EXPECT_TRUE(first.current);
    EXPECT_FALSE(first.lastKnownGood);
    EXPECT_FALSE(first.bad);
}

TEST(Masters, NamesAreUniqueWithoutRegardToCase)
{
    auto catalog = inMemory();
    addMaster(*catalog, "win");
    const auto again = catalog->addMaster({0, MasterName("WIN"), 512, atSecond(0)},
                                          {1, "other", {}, atSecond(0), 0, true, false, false});
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, ErrorCode::InUse);
    EXPECT_EQ(catalog->masters()->size(), 1U);
}

TEST(Masters, ASnapshotThatFailsLeavesNoMaster)
{
    auto catalog = inMemory();
    addMaster(*catalog, "win");
    EXPECT_FALSE(catalog->addMaster({0, MasterName("two"), 512, atSecond(0)},
                                    {1, "snapshot-of-win", {}, atSecond(0), 0, true, false, false}));
    EXPECT_EQ(catalog->masters()->size(), 1U);
}

TEST(Masters, AreKeptWhileASeatStandsOnThem)
{
    auto catalog = inMemory();
    addMaster(*catalog, "win");
    const auto seat = catalog->addSeat(aSeat("PC-01", "win", 1));
    ASSERT_TRUE(seat);
    const auto refused = catalog->removeMaster(MasterName("win"));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::InUse);
    EXPECT_EQ(catalog->snapshots(MasterName("win"))->size(), 1U);
    ASSERT_TRUE(catalog->removeSeat(*seat));
    ASSERT_TRUE(catalog->removeMaster(MasterName("win")));
    EXPECT_TRUE(catalog->masters()->empty());
    EXPECT_EQ(catalog->removeMaster(MasterName("win")).error().code, ErrorCode::NotFound);
    EXPECT_EQ(catalog->snapshots(MasterName("win")).error().code, ErrorCode::NotFound);
}

} // namespace
} // namespace freshseat::catalog
