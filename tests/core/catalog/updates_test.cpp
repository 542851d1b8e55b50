// SPDX-License-Identifier: GPL-3.0-or-later
// Versions, update sessions, roll-outs and aims in the catalogue.
#include "core/catalog/schema.h"
#include "core/model/json.h"
#include "tests/core/catalog/sample.h"

namespace freshseat::catalog {
namespace {

const MasterName kWin("win");

SnapshotRecord version(int number)
{
    return {number, "key-" + std::to_string(number), "c", atSecond(number), 5, false, false, false, 2U << 20};
}

TEST(CatalogUpdates, SnapshotsComeAndGoAndOneIsCurrent)
{
    auto catalog = inMemory();
    addMaster(*catalog, "win");
    EXPECT_EQ(catalog->nextNumber(kWin).value(), 2);
    ASSERT_TRUE(catalog->addSnapshot(kWin, version(2)));
    EXPECT_FALSE(catalog->addSnapshot(kWin, version(2)));
    EXPECT_EQ(catalog->masters()->front().size, 1U << 20);
    ASSERT_TRUE(catalog->setCurrent(kWin, 2));
    EXPECT_EQ(catalog->masters()->front().size, 2U << 20) << "as large as its current snapshot";
    EXPECT_FALSE(catalog->snapshots(kWin)->at(0).current);
    EXPECT_TRUE(catalog->snapshots(kWin)->at(1).current);
    EXPECT_FALSE(catalog->setCurrent(kWin, 9));
    EXPECT_TRUE(catalog->snapshots(kWin)->at(1).current) << "and nothing was changed";
    ASSERT_TRUE(catalog->markSnapshot(kWin, 2, true));
    ASSERT_TRUE(catalog->markSnapshot(kWin, 1, true));
    EXPECT_TRUE(catalog->snapshots(kWin)->at(0).lastKnownGood);
    EXPECT_FALSE(catalog->snapshots(kWin)->at(1).lastKnownGood);
    ASSERT_TRUE(catalog->markSnapshot(kWin, 1, false));
    EXPECT_TRUE(catalog->snapshots(kWin)->at(0).bad);
    EXPECT_FALSE(catalog->snapshots(kWin)->at(0).lastKnownGood);
    ASSERT_TRUE(catalog->removeSnapshot(kWin, 1));
    EXPECT_EQ(catalog->snapshots(kWin)->size(), 1U);
    EXPECT_EQ(catalog->removeSnapshot(kWin, 1).error().code, ErrorCode::NotFound);
    ASSERT_TRUE(catalog->setCurrent(kWin, 2));
    EXPECT_EQ(catalog->nextNumber(kWin).value(), 3) << "numbers are not used again";
    EXPECT_EQ(catalog->nextNumber(MasterName("none")).error().code, ErrorCode::NotFound);
}

TEST(CatalogUpdates, OneSessionAMasterAndASeat)
{
    auto catalog = inMemory();
    addMaster(*catalog, "win");
    addMaster(*catalog, "games");
    const auto seat = catalog->addSeat(aSeat("PC-1", "win", 1));
    ASSERT_TRUE(seat);
    UpdateRecord record{kWin, *seat, "clone", {}, 1, atSecond(3), "anna", {}};
    ASSERT_TRUE(catalog->addUpdate(record));
    EXPECT_FALSE(catalog->addUpdate(record));
    UpdateRecord second = record;
    second.master = MasterName("games");
    second.storeKey = "other";
    EXPECT_FALSE(catalog->addUpdate(second)) << "the seat has one already";
    second.seat.reset();
    second.file = "games.vhdx";
    ASSERT_TRUE(catalog->addUpdate(second));
    ASSERT_TRUE(catalog->setUpdateIntent(kWin, "{}"));
    const auto records = catalog->updates();
    ASSERT_TRUE(records);
    ASSERT_EQ(records->size(), 2U);
    EXPECT_EQ(records->at(0).file, "games.vhdx");
    EXPECT_FALSE(records->at(0).seat);
    EXPECT_EQ(records->at(1).seat, *seat);
    EXPECT_EQ(records->at(1).storeKey, "clone");
    EXPECT_EQ(records->at(1).since, atSecond(3));
    EXPECT_EQ(records->at(1).by, "anna");
    EXPECT_EQ(records->at(1).intent, "{}");
    EXPECT_FALSE(catalog->removeSeat(*seat)) << "it holds an update";
    EXPECT_FALSE(catalog->removeMaster(MasterName("games")));
    ASSERT_TRUE(catalog->removeUpdate(kWin));
    EXPECT_EQ(catalog->removeUpdate(kWin).error().code, ErrorCode::NotFound);
    EXPECT_EQ(catalog->setUpdateIntent(kWin, {}).error().code, ErrorCode::NotFound);
    EXPECT_TRUE(catalog->removeSeat(*seat));
}

TEST(CatalogUpdates, RollOutsAndAimsAreKept)
{
    auto catalog = inMemory();
    addMaster(*catalog, "win");
    const auto seat = catalog->addSeat(aSeat("PC-1", "win", 1));
    Rollout rollout;
    rollout.master = kWin;
    rollout.from = 1;
    rollout.to = 2;
    rollout.phase = RolloutPhase::Canary;
    rollout.seats.push_back({SeatName("PC-1"), true, RolloutStep::Running, "m", atSecond(1), atSecond(2), 1});
    ASSERT_TRUE(catalog->saveRollout(rollout));
    rollout.phase = RolloutPhase::Failed;
    rollout.reason = "why";
    ASSERT_TRUE(catalog->saveRollout(rollout));
    ASSERT_EQ(catalog->rollouts()->size(), 1U);
    EXPECT_EQ(toJson(catalog->rollouts()->front()), toJson(rollout));
    ASSERT_TRUE(catalog->setAim(*seat, kWin, 2));
    ASSERT_TRUE(catalog->setAim(*seat, kWin, 3));
    ASSERT_EQ(catalog->aims()->size(), 1U);
    EXPECT_EQ(catalog->aims()->front().seat, *seat);
    EXPECT_EQ(catalog->aims()->front().snapshot, 3);
    ASSERT_TRUE(catalog->setAim(*seat, kWin, {}));
    EXPECT_TRUE(catalog->aims()->empty());
    ASSERT_TRUE(catalog->setAim(*seat, kWin, 2));
    ASSERT_TRUE(catalog->removeSeat(*seat));
    EXPECT_TRUE(catalog->aims()->empty());
    ASSERT_TRUE(catalog->removeMaster(kWin));
    EXPECT_TRUE(catalog->rollouts()->empty());
}

} // namespace
} // namespace freshseat::catalog
