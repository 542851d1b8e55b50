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
    std::vector<Warning> damageWarnings()
    {
        auto warnings = room->status()->warnings;
        std::erase_if(warnings, [](const Warning &warning) { return warning.id != "damage"; });
        return warnings;
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
    EXPECT_TRUE(damageWarnings().empty());
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
    ASSERT_EQ(damageWarnings().size(), 1u);
}

TEST_F(RoomScrub, NamesTheSeatThatRuns)
{
    const auto in = login(claimOf("PC-1"));
    write(in, 8192, pattern(4096, 3));
    for (const auto &entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (entry.path().filename() != "disk.cow") continue;
        std::fstream file(entry.path(), std::ios::in | std::ios::out | std::ios::binary);
        file.seekp(256 * 4096); // the first data slot of a fresh file
        file.write("damage", 6);
    }
    const ScrubStatus status = scrub();
    ASSERT_EQ(status.findings.size(), 1u);
    EXPECT_EQ(status.findings[0].seat, "PC-1");
    EXPECT_EQ(status.findings[0].offset, 8192u);
    EXPECT_THAT(status.findings[0].text, HasSubstr("the disk of PC-1 is damaged at byte 8192"));
    ASSERT_EQ(damageWarnings().size(), 1u);
    EXPECT_EQ(damageWarnings()[0].seat, "PC-1");
}

TEST_F(RoomScrub, WhatNobodyKnowsKeepsItsKey)
{
    const blockstore::CloneKey key("0123456789abcdef0123456789abcdef");
    RoomCore core({*catalog, *store, pool, clock}, {});
    EXPECT_TRUE(namedFindings(core, {}).empty());
    const auto findings = namedFindings(core, {{{}, key, 8192, "x"}});
    EXPECT_EQ(findings.front().seat, "");
    EXPECT_THAT(findings.front().text, HasSubstr(key.value()));
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
