// SPDX-License-Identifier: GPL-3.0-or-later
// When the store counts as short of space, who has written most, and how often the journal tells.
#include "core/host/room_status.h"

#include <gtest/gtest.h>

namespace freshseat::host {
namespace {

using namespace std::chrono_literals;

constexpr std::uint64_t kGiB = 1ULL << 30;

TEST(RoomStatus, WarnsWellBeforeTheReserve)
{
    const auto at = [](std::uint64_t left) {
        return blockstore::Store::Space{100 * kGiB, (100 - left) * kGiB, 6 * kGiB};
    };
    EXPECT_FALSE(isSpaceLow(at(12)));
    EXPECT_TRUE(isSpaceLow(at(11)));
    EXPECT_FALSE(isReserveLeft(at(7)));
    EXPECT_TRUE(isReserveLeft(at(6)));
    EXPECT_TRUE(isReserveLeft({100 * kGiB, 101 * kGiB, 6 * kGiB}));
    EXPECT_FALSE(isReserveLeft({100 * kGiB, 100 * kGiB, 0})) << "without a reserve nobody is held back by one";
}

TEST(RoomStatus, NamesTheSeatsThatHaveWrittenMost)
{
    std::vector<Seat> seats(8);
    for (int i = 0; i < 8; ++i) {
        seats[static_cast<std::size_t>(i)].name = SeatName("PC-" + std::to_string(i));
        seats[static_cast<std::size_t>(i)].dirtyBytes = static_cast<std::uint64_t>(i) * kGiB;
    }
    seats[2].data.push_back({MasterName("games"), 1, 1, 20 * kGiB, false, {}});
    const std::string most = mostWritten(seats);
    EXPECT_TRUE(most.starts_with("PC-2 22")) << most;
    EXPECT_NE(most.find("PC-7 7"), std::string::npos) << most;
    EXPECT_EQ(most.find("PC-0"), std::string::npos) << most;
    EXPECT_EQ(std::count(most.begin(), most.end(), ','), 4) << most;
    EXPECT_EQ(mostWritten({}), "");
}

TEST(SpaceWatch, TellsOnceAndAgainWhenItIsShorter)
{
    const auto with = [](const char *id) {
        HostStatus status;
        status.host = "cafe";
        if (*id != 0) status.warnings.push_back({id, "only 5 GiB are left", {}});
        return status;
    };
    SpaceWatch watch;
    const TimePoint start(std::chrono::seconds(1'700'000'000));
    EXPECT_FALSE(watch.look(with(""), start));
    const auto low = watch.look(with("space-low"), start + 1s);
    ASSERT_TRUE(low);
    EXPECT_EQ(low->action, "space.low");
    EXPECT_EQ(low->object, "host cafe");
    EXPECT_FALSE(watch.look(with("space-low"), start + 2s));
    const auto reserve = watch.look(with("space-reserve"), start + 3s);
    ASSERT_TRUE(reserve);
    EXPECT_EQ(reserve->action, "space.reserve");
    EXPECT_FALSE(watch.look(with("space-low"), start + 4s)) << "it got better";
    EXPECT_FALSE(watch.look(with("space-reserve"), start + 5s)) << "it goes up and down";
    EXPECT_FALSE(watch.look(with(""), start + 2h));
    EXPECT_TRUE(watch.look(with("space-low"), start + 2h));
}

} // namespace
} // namespace freshseat::host
