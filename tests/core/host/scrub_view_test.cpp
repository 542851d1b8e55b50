// SPDX-License-Identifier: GPL-3.0-or-later
// The scrub in the room's words: what is damaged is told with the names of master, snapshot and seat.
#include "core/host/scrub_view.h"
#include "tests/core/host/room_fixture.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <sys/stat.h>

namespace freshseat::host {
namespace {

using ::testing::HasSubstr;

class RoomScrub : public RoomTest
{
protected:
    RoomScrub()
    {
        import("win");
        addSeat("PC-1", "win", ResetPolicy::Keep);
    }
    /// A whole pass, driven by the ticks of the daemon.
    ScrubStatus scrub(ScrubOrder order = ScrubOrder::Start)
    {
        EXPECT_TRUE(room->orderScrub(caller, order));
        EXPECT_TRUE(eventually([this] {
            clock.advance(std::chrono::seconds(1));
            room->tick();
            return room->scrub()->state == ScrubState::Idle;
        }));
        return *room->scrub();
    }
    void damageMaster(std::uint64_t at)
    {
        for (const auto &entry : std::filesystem::recursive_directory_iterator(folder)) {
            if (entry.path().filename() != "base.raw") continue;
            ::chmod(entry.path().c_str(), 0600);
            std::fstream file(entry.path(), std::ios::in | std::ios::out | std::ios::binary);
            file.seekp(static_cast<std::streamoff>(at));
            file.write("damage", 6);
        }
    }
};

TEST_F(RoomScrub, FindsNothingInASoundRoom)
{
    EXPECT_EQ(room->scrub()->state, ScrubState::Idle);
    const ScrubStatus status = scrub();
    EXPECT_TRUE(status.findings.empty());
    EXPECT_TRUE(status.finishedAt);
    EXPECT_EQ(status.doneBytes, 1u << 20);
    EXPECT_TRUE(room->status()->warnings.empty());
}

TEST_F(RoomScrub, NamesTheMasterAndWarns)
{
    damageMaster(70000);
    const ScrubStatus status = scrub(ScrubOrder::Hurry);
    ASSERT_EQ(status.findings.size(), 1u);
    EXPECT_EQ(status.findings[0].master, "win");
    EXPECT_EQ(status.findings[0].snapshot, 1);
    EXPECT_EQ(status.findings[0].offset, 65536u);
    EXPECT_THAT(status.findings[0].text, HasSubstr("snapshot 1 of win is damaged at byte 65536"));
    const auto warnings = room->status()->warnings;
    ASSERT_EQ(warnings.size(), 1u);
    EXPECT_EQ(warnings[0].id, "damage");
}

TEST_F(RoomScrub, NamesTheSeat)
{
    const auto in = login(claimOf("PC-1"));
    write(in, 0, pattern(4096, 3));
    const auto seats = catalog->seats();
    const std::vector<blockstore::Damage> damages{{{}, blockstore::CloneKey(seats->front().cloneKey), 8192, "x"}};
    // A clone's damage needs no master: the store's own tests find it, here it gets its name.
    RoomCore core({*catalog, *store, pool, clock}, {});
    EXPECT_TRUE(namedFindings(core, {}).empty());
    const auto unknown = namedFindings(core, damages);
    EXPECT_EQ(unknown.front().seat, "") << "an empty registry knows no seat";
    EXPECT_THAT(unknown.front().text, HasSubstr(seats->front().cloneKey));
}

TEST_F(RoomScrub, OrdersAreJournalledAndStopHolds)
{
    ASSERT_TRUE(room->orderScrub(caller, ScrubOrder::Start));
    const auto stopped = room->orderScrub(caller, ScrubOrder::Stop);
    ASSERT_TRUE(stopped);
    EXPECT_EQ(stopped->state, ScrubState::Paused);
    const auto journal = room->journal({});
    ASSERT_GE(journal->size(), 2u);
    EXPECT_EQ((*journal)[journal->size() - 2].action, "store.scrub.start");
    EXPECT_EQ(journal->back().action, "store.scrub.stop");
    EXPECT_EQ(journal->back().who, "anna (local)");
}

TEST(ScrubWarnings, AreBounded)
{
    const std::vector<ScrubFinding> many(500);
    EXPECT_EQ(scrubWarnings(many).size(), 11u);
    EXPECT_THAT(scrubWarnings(many).back().text, HasSubstr("490 more"));
}

} // namespace
} // namespace freshseat::host
