// SPDX-License-Identifier: GPL-3.0-or-later
// A dry run on a TrueNAS lists the very calls that the action makes, and changes nothing.
#include "tests/core/storage/truenas_room_fixture.h"

namespace freshseat::zfsroom {
namespace {

using ::testing::HasSubstr;

class TrueNasDryRun : public TrueNasRoom
{
protected:
    void rehearseAll(TrueNasVersion version)
    {
        furnish(version);
        writeOn(m_target, "own");
        rehearsed(resetOf("PC-1")); // a new clone
        writeOn(m_target, "own");
        rehearsed(SetSeat{SeatName("PC-1"), {{"policy", "boot"}}});
        rehearsed(resetOf("PC-1")); // a rollback
        rehearsed(BeginUpdate{kBase, SeatName("PC-1")});
        writeOn(m_target, "new");
        rehearsed(PublishUpdate{kBase, "second", RollOut::None, {}});
        rehearsed(SetSeat{SeatName("PC-1"), {{"snapshot", "2"}}});
        rehearsed(SetSeat{SeatName("PC-1"), {{"auth", "mutual"}}});
        rehearsed(RenewSecret{SeatName("PC-2")});
        AddSeat more;
        more.name = SeatName("PC-3");
        more.mac = "02:00:00:00:00:03";
        more.master = kBase;
        rehearsed(more);
        rehearsed(SetCurrent{kBase, 2, RollOut::None});
        rehearsed(SetSeat{SeatName("PC-2"), {{"snapshot", "2"}}});
        rehearsed(SetSeat{SeatName("PC-3"), {{"snapshot", "2"}}});
        RemoveSeats gone;
        gone.seats.names = {SeatName("PC-3")};
        rehearsed(gone);
        m_clock.advance(std::chrono::hours(30)); // what was kept goes
        rehearsed(DropSnapshot{kBase, 1});
    }
};

TEST_F(TrueNasDryRun, ADryRunListsTheVeryCalls2410)
{
    rehearseAll(TrueNasVersion::Scale2410);
}

TEST_F(TrueNasDryRun, ADryRunListsTheVeryCalls2504)
{
    rehearseAll(TrueNasVersion::V2504);
}

TEST_F(TrueNasDryRun, ADryRunListsTheVeryCalls26)
{
    rehearseAll(TrueNasVersion::V260);
}

TEST_F(TrueNasDryRun, ADryRunTellsArgumentsAndNoSecret)
{
    furnish();
    const auto reset = m_console->hostCalls(kCaller, resetOf("PC-1"));
    ASSERT_TRUE(reset) << reset.error().message;
    std::string said;
    for (const HostCall &call : *reset) said += call.method + " " + call.params + "\n";
    EXPECT_THAT(said, HasSubstr("pool.snapshot.rollback [\"tank/cafe/room/seats/pc-1/g1@clean\"]"));
    AddSeat more;
    more.name = SeatName("PC-3");
    more.mac = "02:00:00:00:00:03";
    more.master = kBase;
    const auto add = m_console->hostCalls(kCaller, more);
    ASSERT_TRUE(add) << add.error().message;
    said.clear();
    for (const HostCall &call : *add) said += call.method + " " + call.params + "\n";
    EXPECT_THAT(said, HasSubstr("\"secret\":\"***\""));
    EXPECT_THAT(said, HasSubstr("\"target\":\"(id of the new target)\""));
    EXPECT_THAT(said, HasSubstr("\"name\":\"pc-3\""));
    // A seat in use is refused as it would be, and its disk is not touched.
    ASSERT_TRUE(m_server->logIn(m_target, seat("PC-1").initiator, "192.0.2.9"));
    const auto refusal = m_console->hostCalls(kCaller, resetOf("PC-1"));
    ASSERT_TRUE(refusal) << refusal.error().message;
    for (const HostCall &call : *refusal) EXPECT_EQ(call.method.find("rollback"), std::string::npos);
}

} // namespace
} // namespace freshseat::zfsroom
