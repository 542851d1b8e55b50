// SPDX-License-Identifier: GPL-3.0-or-later
// Admission, unit attentions, task management, waiting at the gate.
#include "tests/core/scsi/unit_fixture.h"

namespace freshseat::scsi {

namespace {

using UnitStateTest = UnitTest;
using TaskManagementTest = UnitTest;

TEST_F(UnitStateTest, ANewSessionHasNoAttention)
{
    unit.nexusGained(33, "iqn.2026-11.org.example:three,i,0x400000000003");
    EXPECT_EQ(status({0x00}, {}, 33), Status::Good);
    EXPECT_EQ(status({0x00}, {}, 44), Status::Good); // not announced
}

TEST_F(UnitStateTest, UnknownOpcodesAndActions)
{
    expectRefused(*run({0xC5}), sense::kInvalidOpcode);
    expectRefused(*run({0x83}), sense::kInvalidOpcode); // EXTENDED COPY
    expectRefused(*run({0x9E, 0x1F}), sense::kInvalidFieldInCdb);
    expectRefused(*run({0x28, 0, 0, 0, 0, 0, 0, 0, 1, 0x04}), sense::kInvalidFieldInCdb); // NACA
}

TEST_F(UnitStateTest, AnotherDiskIsAnAttentionForThoseLoggedIn)
{
    unit.attach(nullptr);
    unit.attach(device);
    unit.nexusGained(33, "iqn.2026-11.org.example:three,i,0x400000000003");
    EXPECT_EQ(status({0x12, 0, 0, 0, 36}), Status::Good); // INQUIRY passes, and leaves it
    expectRefused(*run({0x00}), sense::kMediumMayHaveChanged);
    EXPECT_EQ(status({0x00}), Status::Good);
    expectRefused(*run({0x28, 0, 0, 0, 0, 0, 0, 0, 1}, {}, kTwo), sense::kMediumMayHaveChanged);
    EXPECT_EQ(status({0x00}, {}, 33), Status::Good);
}

TEST_F(UnitStateTest, RequestSenseTellsAnAttentionOnce)
{
    unit.manage(TaskManagement::LogicalUnitReset, kTwo, nullptr);
    const auto told = run({0x03, 0, 0, 0, 252});
    ASSERT_EQ(told->task.status, Status::Good);
    ASSERT_EQ(told->task.dataIn.size(), 18U);
    EXPECT_EQ(told->in8(2), 6U);
    EXPECT_EQ(told->in8(12), 0x29U);
    EXPECT_EQ(run({0x03, 0, 0, 0, 252})->in8(2), 0U);
    EXPECT_EQ(run({0x03, 1, 0, 0, 252})->in8(0), 0x72U);
    EXPECT_EQ(run({0x03, 0, 0, 0, 0})->task.dataIn.size(), 0U);
}

TEST_F(TaskManagementTest, AnAbortedTaskEndsWithItsIo)
{
    device->hold(block::IoKind::Read);
    const auto victim = read10(0, 1);
    const auto other = read10(1, 1);
    unit.manage(TaskManagement::AbortTask, kOne, &victim->task);
    EXPECT_EQ(victim->doneCalls, 0);
    device->releaseAll();
    EXPECT_EQ(victim->doneCalls, 1);
    EXPECT_EQ(victim->task.status, Status::TaskAborted);
    EXPECT_TRUE(victim->task.dataIn.empty());
    EXPECT_EQ(other->task.status, Status::Good);
    EXPECT_EQ(unit.running(), 0U);
}

TEST_F(TaskManagementTest, AbortingAFinishedTaskDoesNothing)
{
    const auto over = read10(0, 1);
    unit.manage(TaskManagement::AbortTask, kOne, &over->task);
    EXPECT_EQ(over->task.status, Status::Good);
    EXPECT_FALSE(over->task.aborted);
}

TEST_F(TaskManagementTest, AbortTaskSetIsOfOneSession)
{
    device->hold(block::IoKind::Read);
    const auto one = read10(0, 1);
    const auto two = read10(0, 1, kTwo);
    unit.manage(TaskManagement::AbortTaskSet, kOne, nullptr);
    device->releaseAll();
    EXPECT_EQ(one->task.status, Status::TaskAborted);
    EXPECT_EQ(two->task.status, Status::Good);
    EXPECT_EQ(status({0x00}, {}, kTwo), Status::Good);
}

TEST_F(TaskManagementTest, ClearTaskSetTellsThoseItHit)
{
    device->hold(block::IoKind::Read);
    const auto two = read10(0, 1, kTwo);
    unit.manage(TaskManagement::ClearTaskSet, kOne, nullptr);
    device->releaseAll();
    EXPECT_EQ(two->task.status, Status::TaskAborted);
    expectRefused(*run({0x00}, {}, kTwo), sense::kCommandsCleared);
    EXPECT_EQ(status({0x00}), Status::Good);
}

TEST_F(TaskManagementTest, AResetTellsEverySessionAndUndoesModes)
{
    EXPECT_EQ(status({0x16}), Status::Good); // RESERVE
    EXPECT_EQ(status({0x00}, {}, kTwo), Status::ReservationConflict);
    unit.manage(TaskManagement::LogicalUnitReset, kOne, nullptr);
    for (const NexusId each : {kOne, kTwo}) {
        expectRefused(*run({0x00}, {}, each), sense::kDeviceReset);
        EXPECT_EQ(status({0x00}, {}, each), Status::Good);
    }
    unit.manage(TaskManagement::TargetReset, kTwo, nullptr);
    for (const NexusId each : {kOne, kTwo}) expectRefused(*run({0x00}, {}, each), sense::kResetOccurred);
}

TEST_F(TaskManagementTest, AWaitingTaskCanBeAborted)
{
    Bytes both = pattern(512, 1);
    write10(3, both);
    const Bytes fresh = pattern(512, 2);
    both.insert(both.end(), fresh.begin(), fresh.end());
    device->hold(block::IoKind::Read);
    const auto atomic = start({0x89, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 1}, both);
    const auto waiting = write10(3, pattern(512, 3));
    const auto behind = write10(4, pattern(512, 4));
    unit.manage(TaskManagement::AbortTask, kOne, &waiting->task);
    device->releaseAll();
    EXPECT_EQ(atomic->task.status, Status::Good);
    EXPECT_EQ(waiting->doneCalls, 1);
    EXPECT_EQ(waiting->task.status, Status::TaskAborted);
    EXPECT_EQ(behind->task.status, Status::Good);
    EXPECT_EQ(stored(3, 1), fresh);
    EXPECT_EQ(stored(4, 1), pattern(512, 4));
}

TEST_F(TaskManagementTest, AnAbortedAtomicCommandLetsOthersOn)
{
    device->hold(block::IoKind::Read);
    const auto atomic = start({0x89, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 1}, Bytes(1024));
    const auto waiting = write10(3, pattern(512, 3));
    unit.manage(TaskManagement::AbortTask, kOne, &atomic->task);
    device->releaseAll();
    EXPECT_EQ(atomic->task.status, Status::TaskAborted);
    EXPECT_EQ(waiting->task.status, Status::Good);
    EXPECT_EQ(stored(3, 1), pattern(512, 3));
    EXPECT_EQ(buffers.inUse(), 0U);
}

TEST_F(TaskManagementTest, ASessionThatGoesLeavesNoTasks)
{
    device->hold(block::IoKind::Read);
    const auto one = read10(0, 1);
    unit.nexusLost(kOne);
    device->releaseAll();
    EXPECT_EQ(one->task.status, Status::TaskAborted);
    EXPECT_EQ(unit.running(), 0U);
}

} // namespace

} // namespace freshseat::scsi
