// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/boot_rules.h"

#include <gtest/gtest.h>

namespace freshseat {
namespace {

Seat seatCalled(const std::string &name, const std::string &master = "win")
{
    Seat seat;
    seat.name = SeatName(name);
    seat.mac = "02:00:00:00:00:" + std::to_string(10 + name.size());
    seat.master = MasterName(master);
    return seat;
}

Pc pcWith(const std::string &mac)
{
    Pc pc;
    pc.mac = mac;
    return pc;
}

class BootRules : public ::testing::Test
{
protected:
    std::vector<Seat> seats;
    std::vector<MasterView> masters{{MasterName("win"), 1, {1}}};
    std::vector<Pc> pcs{pcWith("52:54:00:00:00:01")};

    Result<AddSeat> planned(const AdoptPc &action)
    {
        RoomView room{seats, masters};
        room.pcs = pcs;
        return plannedAdoption(action, room);
    }
};

TEST_F(BootRules, TheNextNameGoesOnWhereMostNamesStand)
{
    EXPECT_EQ(nextSeatName(seats), SeatName("PC-01"));
    for (const char *name : {"PC-08", "pc-09", "Kasse-1", "desk"}) seats.push_back(seatCalled(name));
    EXPECT_EQ(nextSeatName(seats), SeatName("pc-10"));
    seats.push_back(seatCalled("PC-10"));
    EXPECT_EQ(nextSeatName(seats), SeatName("PC-11"));
    seats = {seatCalled("Row-9999")};
    EXPECT_EQ(nextSeatName(seats), SeatName("Row-0001")) << "begins again";
}

TEST_F(BootRules, TheNextPlaceFillsRows)
{
    EXPECT_FALSE(nextPlace(seats));
    seats = {seatCalled("a"), seatCalled("b")};
    seats[0].place = Place{2, 1};
    EXPECT_EQ(nextPlace(seats), (Place{3, 1}));
    seats[1].place = Place{9, 1};
    EXPECT_EQ(nextPlace(seats), (Place{2, 2}));
}

TEST_F(BootRules, AnAdoptionChoosesNameAndMaster)
{
    const auto add = planned({"52-54-00-00-00-01", {}, {}});
    ASSERT_TRUE(add) << add.error().message;
    EXPECT_EQ(add->name, SeatName("PC-01"));
    EXPECT_EQ(add->master, MasterName("win"));
    EXPECT_EQ(add->mac, "52:54:00:00:00:01");
    EXPECT_EQ(planned({"52:54:00:00:00:02", {}, {}}).error().code, ErrorCode::NotFound);
    EXPECT_EQ(planned({"nonsense", {}, {}}).error().code, ErrorCode::Usage);
    EXPECT_EQ(planned({"52:54:00:00:00:01", {}, MasterName("mac")}).error().code, ErrorCode::NotFound);
    masters.push_back({MasterName("linux"), 1, {1}});
    EXPECT_EQ(planned({"52:54:00:00:00:01", {}, {}}).error().code, ErrorCode::Usage) << "which one?";
    seats = {seatCalled("PC-01", "linux")};
    EXPECT_EQ(planned({"52:54:00:00:00:01", {}, {}})->master, MasterName("linux"));
    EXPECT_EQ(planned({"52:54:00:00:00:01", SeatName("PC-01"), {}}).error().code, ErrorCode::Usage) << "taken";
    masters.clear();
    seats.clear();
    EXPECT_NE(planned({"52:54:00:00:00:01", {}, {}}).error().hint.find("import"), std::string::npos);
}

} // namespace
} // namespace freshseat
