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

class TransferDryRun : public TrueNasDryRun, public ::testing::WithParamInterface<std::pair<TrueNasVersion, bool>>
{};

/// The disk's bytes go by a session of their own, or by the volume's device; what else is asked for is told.
TEST_P(TransferDryRun, OfImportsAndExports)
{
    m_ssh = GetParam().second;
    furnish(GetParam().first);
    rehearsed(importOf("more"), "import", [this] { import("more", "two"); });
    rehearsed(ExportSpec{{kBase, 1}, ImageFormat::Raw, {}}, "export", [this] {
        const auto download = m_console->beginExport(kCaller, {{kBase, 1}, ImageFormat::Raw, {}}, {});
        ASSERT_TRUE(download) << download.error().message;
    });
    ImportSpec next = importOf("more");
    next.update = true;
    const auto calls = m_console->hostCalls(kCaller, next);
    ASSERT_TRUE(calls) << calls.error().message;
    std::string said;
    for (const HostCall &call : *calls) said += lineOf(call) + "\n";
    EXPECT_THAT(said, HasSubstr("tank/cafe/room/masters/more/u2"));
    EXPECT_THAT(said, HasSubstr(m_ssh ? "of=/dev/zvol/tank/cafe/room/masters/more/u2" : "iscsi.extent.create"));
    if (m_ssh) return;
    EXPECT_THAT(said, HasSubstr("\"secret\":\"***\""));
}

INSTANTIATE_TEST_SUITE_P(Ways, TransferDryRun,
                         ::testing::Values(std::pair{TrueNasVersion::Scale2410, false},
                                           std::pair{TrueNasVersion::V2504, false},
                                           std::pair{TrueNasVersion::V260, false},
                                           std::pair{TrueNasVersion::V2510, true}));

/// An owner's volume sends no bytes, and is not changed.
TEST_F(TrueNasDryRun, OfAVolumeThatIsTakenOver)
{
    furnish();
    m_server->byHand("pool.dataset.create", R"([{"name":"tank/win","type":"VOLUME","volsize":1048576,"sparse":true}])");
    m_server->byHand("pool.snapshot.create", R"([{"dataset":"tank/win","name":"gold"}])");
    ImportSpec spec = importOf("win");
    spec.hostPath = "/dev/zvol/tank/win";
    rehearsed(spec, "adoption", [&] {
        auto upload = m_console->beginImport(kCaller, spec);
        ASSERT_TRUE(upload) << upload.error().message;
        const auto master = (*upload)->finish({});
        ASSERT_TRUE(master) << master.error().message;
    });
}

TEST_F(TrueNasDryRun, ADryRunListsTheVeryCallsOnCore)
{
    rehearseAll(TrueNasVersion::Core133);
}

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
