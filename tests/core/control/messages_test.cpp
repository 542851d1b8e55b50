// SPDX-License-Identifier: GPL-3.0-or-later
// Events, journal queries and origins over the wire and back.
#include "core/control/messages.h"

#include <gtest/gtest.h>

namespace freshseat::control {
namespace {

template <class Event>
Event thereAndBack(const Event &event)
{
    const auto back = eventFromJson(toJson(RoomEvent(event)));
    EXPECT_TRUE(back) << back.error().message;
    EXPECT_TRUE(std::holds_alternative<Event>(*back));
    return std::get<Event>(*back);
}

TEST(Messages, EventsSurviveTheWire)
{
    Seat seat;
    seat.name = SeatName("PC-07");
    seat.master = MasterName("win11");
    seat.state = SeatState::Running;
    EXPECT_EQ(freshseat::toJson(thereAndBack(SeatChanged{seat}).seat), freshseat::toJson(seat));
    EXPECT_EQ(thereAndBack(SeatRemoved{SeatName("PC-01")}).name.value(), "PC-01");
    thereAndBack(MastersChanged{});
    Rollout rollout;
    rollout.master = MasterName("win11");
    rollout.to = 5;
    EXPECT_EQ(thereAndBack(RolloutChanged{rollout}).rollout.to, 5);
    EXPECT_EQ(thereAndBack(JournalAdded{{7, TimePoint(), "anna", "seat.reset", "seat PC-07", "done", ""}}).entry.id, 7);
    EXPECT_EQ(thereAndBack(HostStatusChanged{{"helper", "1", "host", 1, 2, 3, {}, 4, 5, 6, {}}}).status.seats, 5);
}

TEST(Messages, RefusesEventsThatAreNone)
{
    for (const char *text : {"null", "{}", "{\"kind\":7}", "{\"kind\":\"moon\"}", "{\"kind\":\"seat.changed\"}",
                             "{\"kind\":\"seat.changed\",\"seat\":[]}", "{\"kind\":\"seat.removed\",\"name\":1}"})
        EXPECT_FALSE(eventFromJson(Json::parse(text))) << text;
}

TEST(Messages, JournalQueriesAreBounded)
{
    const auto query = journalQueryFromJson({{"limit", 1'000'000}, {"after", 5}, {"seat", "PC-01"}});
    ASSERT_TRUE(query);
    EXPECT_EQ(query->limit, 10'000);
    EXPECT_EQ(query->after, 5);
    EXPECT_EQ(query->seat->value(), "PC-01");
    EXPECT_FALSE(journalQueryFromJson({{"limit", -1}}));
    EXPECT_FALSE(journalQueryFromJson({{"seat", 3}}));
}

TEST(Messages, OriginIsAnAddressOrNothing)
{
    EXPECT_EQ(checkedOrigin("192.168.1.5"), "192.168.1.5");
    EXPECT_EQ(checkedOrigin("fe80::1%eth0"), "fe80::1%eth0");
    EXPECT_EQ(checkedOrigin("root (local)"), "");
    EXPECT_EQ(checkedOrigin("a\nb"), "");
    EXPECT_EQ(checkedOrigin(std::string(65, '1')), "");
    EXPECT_EQ(originFrame(""), "");
    EXPECT_EQ(originFrame("192.168.1.5 51234 192.168.1.2 22"),
              "{\"jsonrpc\":\"2.0\",\"method\":\"$/origin\",\"params\":{\"ssh\":\"192.168.1.5\"}}\n");
}

} // namespace
} // namespace freshseat::control
