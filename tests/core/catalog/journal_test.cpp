// SPDX-License-Identifier: GPL-3.0-or-later
// The journal is in order, filtered by seat and limit, and cannot be changed.
#include "tests/core/catalog/sample.h"

namespace freshseat::catalog {
namespace {

JournalEntry entryOf(const std::string &action)
{
    return {0, atSecond(3), "anna", action, "seat PC-01", "done", "d"};
}

TEST(Journal, GivesRisingIds)
{
    auto catalog = inMemory();
    const auto first = catalog->addJournal(entryOf("seat.add"), SeatName("PC-01"));
    const auto second = catalog->addJournal(entryOf("seat.reset"), SeatName("PC-01"));
    ASSERT_TRUE(first && second);
    EXPECT_GT(first->id, 0);
    EXPECT_GT(second->id, first->id);
    const auto all = catalog->journal(std::nullopt, 0, 10);
    ASSERT_EQ(all->size(), 2U);
    EXPECT_EQ(all->at(0).action, "seat.add");
    EXPECT_EQ(all->at(0).who, "anna");
    EXPECT_EQ(all->at(0).object, "seat PC-01");
    EXPECT_EQ(all->at(0).outcome, "done");
    EXPECT_EQ(all->at(0).detail, "d");
    EXPECT_EQ(all->at(0).at, atSecond(3));
}

TEST(Journal, AnswersTheNewestOldestFirst)
{
    auto catalog = inMemory();
    for (int i = 0; i < 5; ++i) ASSERT_TRUE(catalog->addJournal(entryOf("a" + std::to_string(i)), std::nullopt));
    const auto newest = catalog->journal(std::nullopt, 0, 2);
    ASSERT_EQ(newest->size(), 2U);
    EXPECT_EQ(newest->at(0).action, "a3");
    EXPECT_EQ(newest->at(1).action, "a4");
    EXPECT_EQ(catalog->journal(std::nullopt, newest->at(0).id, 10)->size(), 1U);
    EXPECT_TRUE(catalog->journal(std::nullopt, 0, -3)->empty());
}

TEST(Journal, FiltersBySeatWithoutRegardToCase)
{
    auto catalog = inMemory();
    ASSERT_TRUE(catalog->addJournal(entryOf("one"), SeatName("PC-01")));
    ASSERT_TRUE(catalog->addJournal(entryOf("two"), SeatName("PC-02")));
    ASSERT_TRUE(catalog->addJournal(entryOf("three"), std::nullopt));
    const auto found = catalog->journal(SeatName("pc-01"), 0, 10);
    ASSERT_EQ(found->size(), 1U);
    EXPECT_EQ(found->at(0).action, "one");
}

TEST(Journal, CannotBeChanged)
{
    const TempFolder folder;
    {
        auto catalog = Catalog::open(folder.path / "freshseat.db");
        ASSERT_TRUE((*catalog)->addJournal(entryOf("one"), std::nullopt));
    }
    auto database = Database::open(folder.path / "freshseat.db");
    EXPECT_FALSE((*database)->execute("DELETE FROM journal"));
    EXPECT_FALSE((*database)->execute("UPDATE journal SET who = 'nobody'"));
}

} // namespace
} // namespace freshseat::catalog
