// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/group_moves.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

namespace freshseat::schedule {
namespace {

class GroupMovesTest : public ::testing::Test
{
protected:
    void add(const char *name, const char *group)
    {
        Seat &seat = seats.emplace_back();
        seat.name = SeatName(name);
        seat.group = group;
    }
    GroupFate move(const char *name, const char *to, const char *as = nullptr)
    {
        Seat &seat =
            *std::find_if(seats.begin(), seats.end(), [&](const Seat &one) { return one.name.value() == name; });
        const SeatMove move{seat.name, SeatName(as == nullptr ? name : as), seat.group, to};
        const GroupFate fate = moves.fateOf(move, seats);
        moves.moved(move, seats);
        seat.name = move.to;
        seat.group = to;
        return fate;
    }

    std::vector<Seat> seats;
    GroupMoves moves;
};

TEST_F(GroupMovesTest, AGroupThatGoesOverAsAWholeIsRenamed)
{
    add("a", "hall");
    add("b", "Hall");
    add("c", "hall");
    EXPECT_EQ(move("a", "front"), GroupFate::Stays);
    EXPECT_EQ(move("b", "Front"), GroupFate::Stays);
    EXPECT_EQ(move("c", "front"), GroupFate::Renamed);
    EXPECT_EQ(move("c", "hall"), GroupFate::Stays);
    EXPECT_EQ(move("a", "hall"), GroupFate::Stays);
    EXPECT_EQ(move("b", "hall"), GroupFate::Renamed) << "and back again";
}

TEST_F(GroupMovesTest, TheOnlySeatTakesItsGroupAlong)
{
    add("a", "hall");
    EXPECT_EQ(move("a", "hall"), GroupFate::Stays);
    EXPECT_EQ(move("a", "HALL"), GroupFate::Stays) << "the same name";
    EXPECT_EQ(move("a", "front", "first"), GroupFate::Renamed);
}

TEST_F(GroupMovesTest, AGroupThatJoinsAnotherIsEmpty)
{
    add("a", "hall");
    add("x", "office");
    EXPECT_EQ(move("a", "office"), GroupFate::Empty);
    EXPECT_EQ(move("x", ""), GroupFate::Stays);
    EXPECT_EQ(move("a", ""), GroupFate::Empty);
    EXPECT_EQ(move("a", "hall"), GroupFate::Stays) << "seats without a group are no group";
}

TEST_F(GroupMovesTest, ANewGroupOfSeatsFromSeveralIsNobodysHeir)
{
    add("a", "hall");
    add("b", "hall");
    add("x", "office");
    add("y", "office");
    EXPECT_EQ(move("a", "front"), GroupFate::Stays);
    EXPECT_EQ(move("x", "front"), GroupFate::Stays);
    EXPECT_EQ(move("b", "front"), GroupFate::Empty);
    EXPECT_EQ(move("y", "front"), GroupFate::Empty);
}

TEST_F(GroupMovesTest, ASeatThatWasAddedToTheNewGroupIsNotOfTheOld)
{
    add("a", "hall");
    add("b", "hall");
    EXPECT_EQ(move("a", "front"), GroupFate::Stays);
    add("n", "front");
    EXPECT_EQ(move("b", "front"), GroupFate::Empty);
}

TEST_F(GroupMovesTest, SeatsMayBeRenamedOrRemovedMeanwhile)
{
    add("a", "hall");
    add("b", "hall");
    add("c", "hall");
    EXPECT_EQ(move("a", "front"), GroupFate::Stays);
    EXPECT_EQ(move("a", "front", "first"), GroupFate::Stays);
    EXPECT_EQ(move("b", "front"), GroupFate::Stays);
    std::erase_if(seats, [](const Seat &seat) { return seat.name.value() == "b"; });
    EXPECT_EQ(move("c", "front"), GroupFate::Renamed);
}

} // namespace
} // namespace freshseat::schedule
