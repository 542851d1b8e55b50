// SPDX-License-Identifier: GPL-3.0-or-later
// RESERVE (6) and PERSISTENT RESERVE IN and OUT between two sessions.
#include "core/base/byte_order.h"
#include "tests/core/scsi/unit_fixture.h"

namespace freshseat::scsi {

namespace {

using Reserve6Test = UnitTest;

class PersistentTest : public UnitTest
{
protected:
    enum Action : unsigned { Register, Reserve, Release, Clear, Preempt, PreemptAndAbort, RegisterAndIgnore };
    static constexpr std::uint64_t kKeyOne = 0x1111;
    static constexpr std::uint64_t kKeyTwo = 0x2222;

    std::unique_ptr<Sent> out(NexusId nexus, Action action, unsigned type, std::uint64_t key, std::uint64_t serviceKey,
                              unsigned flags = 0)
    {
        Bytes list(24);
        storeBe64(list.data(), key);
        storeBe64(list.data() + 8, serviceKey);
        list[20] = static_cast<std::byte>(flags);
        return run({0x5F, action, type, 0, 0, 0, 0, 0, 24}, list, nexus);
    }
    void registerBoth()
    {
        EXPECT_EQ(out(kOne, Register, 0, 0, kKeyOne)->task.status, Status::Good);
        EXPECT_EQ(out(kTwo, Register, 0, 0, kKeyTwo)->task.status, Status::Good);
    }
    std::unique_ptr<Sent> in(unsigned action, NexusId nexus = kOne)
    {
        return run({0x5E, action, 0, 0, 0, 0, 0, 1, 0}, {}, nexus);
    }
    std::vector<std::uint64_t> keys()
    {
        const auto reply = in(0);
        std::vector<std::uint64_t> found;
        for (std::size_t at = 8; at < reply->task.dataIn.size(); at += 8)
            found.push_back(loadBe64(reply->task.dataIn.data() + at));
        return found;
    }
    std::uint32_t generation() { return loadBe32(in(0)->task.dataIn.data()); }
    bool reserved() { return in(1)->task.dataIn.size() == 24; }
    Status reads(NexusId nexus) { return read10(0, 1, nexus)->task.status; }
    Status writes(NexusId nexus) { return status({0x2A, 0, 0, 0, 0, 0, 0, 0, 1}, Bytes(512), nexus); }
};

TEST_F(Reserve6Test, KeepsOthersOut)
{
    EXPECT_EQ(status({0x16}), Status::Good);
    EXPECT_EQ(status({0x16}), Status::Good);
    EXPECT_EQ(status({0x16}, {}, kTwo), Status::ReservationConflict);
    EXPECT_EQ(status({0x1A, 0, 0x3F, 0, 255}, {}, kTwo), Status::ReservationConflict);
    EXPECT_EQ(status({0x00}, {}, kTwo), Status::ReservationConflict);
    EXPECT_EQ(status({0x12, 0, 0, 0, 36}, {}, kTwo), Status::Good);
    EXPECT_EQ(status({0xA0, 0, 0, 0, 0, 0, 0, 0, 0, 16}, {}, kTwo), Status::Good);
    EXPECT_EQ(status({0x17}, {}, kTwo), Status::Good); // changes nothing
    EXPECT_EQ(status({0x00}, {}, kTwo), Status::ReservationConflict);
    EXPECT_EQ(status({0x17}), Status::Good);
    EXPECT_EQ(status({0x16}, {}, kTwo), Status::Good);
}

TEST_F(Reserve6Test, EndsWithTheSession)
{
    EXPECT_EQ(status({0x16}), Status::Good);
    unit.nexusLost(kOne);
    EXPECT_EQ(status({0x16}, {}, kTwo), Status::Good);
}

TEST_F(PersistentTest, RegistersAndUnregisters)
{
    registerBoth();
    EXPECT_EQ(keys(), (std::vector<std::uint64_t>{kKeyOne, kKeyTwo}));
    EXPECT_EQ(generation(), 2U);
    EXPECT_EQ(out(kOne, Register, 0, 0x99, 0x77)->task.status, Status::ReservationConflict);
    EXPECT_EQ(out(kOne, Register, 0, kKeyOne, 0x77)->task.status, Status::Good);
    EXPECT_EQ(out(kOne, RegisterAndIgnore, 0, 0x1234, 0)->task.status, Status::Good);
    EXPECT_EQ(keys(), (std::vector<std::uint64_t>{kKeyTwo}));
    EXPECT_EQ(status({0x16}), Status::ReservationConflict);
}

TEST_F(PersistentTest, ARegistrationOutlivesItsSession)
{
    registerBoth();
    unit.nexusLost(kOne);
    unit.nexusGained(33, "iqn.2026-11.org.example:one,i,0x400000000001");
    EXPECT_EQ(out(33, Reserve, 1, kKeyOne, 0)->task.status, Status::Good);
    EXPECT_EQ(writes(kTwo), Status::ReservationConflict);
    EXPECT_EQ(writes(33), Status::Good);
}

struct AccessCase {
    unsigned type;
    bool registeredReads, registeredWrites, strangerReads, strangerWrites;
};

TEST_F(PersistentTest, EveryTypeLetsInWhoItShould)
{
    const NexusId stranger = 33;
    unit.nexusGained(stranger, "iqn.2026-11.org.example:three,i,0x400000000003");
    registerBoth();
    for (const AccessCase &each : {AccessCase{1, true, false, true, false}, AccessCase{3, false, false, false, false},
                                   AccessCase{5, true, true, true, false}, AccessCase{6, true, true, false, false},
                                   AccessCase{7, true, true, true, false}, AccessCase{8, true, true, false, false}}) {
        ASSERT_EQ(out(kOne, Reserve, each.type, kKeyOne, 0)->task.status, Status::Good);
        EXPECT_EQ(in(1)->in8(21), each.type);
        EXPECT_EQ(loadBe64(in(1)->task.dataIn.data() + 8), each.type >= 7 ? 0U : kKeyOne);
        EXPECT_EQ(writes(kOne), Status::Good);
        EXPECT_EQ(reads(kTwo) == Status::Good, each.registeredReads) << each.type;
        EXPECT_EQ(writes(kTwo) == Status::Good, each.registeredWrites) << each.type;
        EXPECT_EQ(reads(stranger) == Status::Good, each.strangerReads) << each.type;
        EXPECT_EQ(writes(stranger) == Status::Good, each.strangerWrites) << each.type;
        EXPECT_EQ(status({0x00}, {}, stranger), Status::Good);
        ASSERT_EQ(out(kOne, Release, each.type, kKeyOne, 0)->task.status, Status::Good);
        run({0x03, 0, 0, 0, 18}, {}, kTwo); // the attention of a release
        EXPECT_FALSE(reserved());
    }
}

TEST_F(PersistentTest, ReservingIsForTheRegistered)
{
    EXPECT_EQ(out(kOne, Reserve, 1, kKeyOne, 0)->task.status, Status::ReservationConflict);
    registerBoth();
    EXPECT_EQ(out(kOne, Reserve, 1, 0x99, 0)->task.status, Status::ReservationConflict);
    EXPECT_EQ(out(kOne, Reserve, 1, kKeyOne, 0)->task.status, Status::Good);
    EXPECT_EQ(out(kOne, Reserve, 1, kKeyOne, 0)->task.status, Status::Good);
    EXPECT_EQ(out(kOne, Reserve, 3, kKeyOne, 0)->task.status, Status::ReservationConflict);
    EXPECT_EQ(out(kTwo, Reserve, 1, kKeyTwo, 0)->task.status, Status::ReservationConflict);
    EXPECT_EQ(out(kTwo, Release, 1, kKeyTwo, 0)->task.status, Status::Good);
    EXPECT_TRUE(reserved());
    expectRefused(*out(kOne, Release, 3, kKeyOne, 0), sense::kInvalidRelease);
}

TEST_F(PersistentTest, ReservationAttentionsPassPersistentReserve)
{
    registerBoth();
    out(kOne, Reserve, 5, kKeyOne, 0);
    EXPECT_EQ(out(kOne, Register, 0, kKeyOne, 0)->task.status, Status::Good); // the holder goes
    EXPECT_FALSE(reserved());
    EXPECT_EQ(in(0, kTwo)->task.status, Status::Good);
    expectRefused(*run({0x00}, {}, kTwo), sense::kReservationsReleased);
}

TEST_F(PersistentTest, AllRegistrantsHoldUntilTheLast)
{
    registerBoth();
    out(kOne, Reserve, 8, kKeyOne, 0);
    out(kOne, Register, 0, kKeyOne, 0);
    EXPECT_TRUE(reserved());
    EXPECT_EQ(reads(kOne), Status::ReservationConflict);
    out(kTwo, Register, 0, kKeyTwo, 0);
    EXPECT_FALSE(reserved());
}

TEST_F(PersistentTest, ClearForgetsEverything)
{
    registerBoth();
    out(kOne, Reserve, 3, kKeyOne, 0);
    EXPECT_EQ(out(kTwo, Clear, 0, kKeyTwo, 0)->task.status, Status::Good);
    EXPECT_TRUE(keys().empty());
    EXPECT_FALSE(reserved());
    expectRefused(*run({0x00}), sense::kReservationsPreempted);
}

TEST_F(PersistentTest, PreemptRemovesARegistration)
{
    registerBoth();
    const std::uint32_t before = generation();
    EXPECT_EQ(out(kTwo, Preempt, 3, kKeyTwo, kKeyOne)->task.status, Status::Good);
    expectRefused(*run({0x00}), sense::kRegistrationsPreempted);
    EXPECT_EQ(keys(), (std::vector<std::uint64_t>{kKeyTwo}));
    EXPECT_EQ(generation(), before + 1);
    EXPECT_FALSE(reserved());
    EXPECT_EQ(out(kTwo, Preempt, 3, kKeyTwo, 0x99)->task.status, Status::ReservationConflict);
    expectRefused(*out(kTwo, Preempt, 3, kKeyTwo, 0), sense::kInvalidFieldInParameters);
}

TEST_F(PersistentTest, PreemptTakesAReservationOver)
{
    registerBoth();
    out(kOne, Reserve, 3, kKeyOne, 0);
    EXPECT_EQ(out(kTwo, Preempt, 1, kKeyTwo, kKeyOne)->task.status, Status::Good);
    EXPECT_EQ(in(1)->in8(21), 1U);
    EXPECT_EQ(loadBe64(in(1)->task.dataIn.data() + 8), kKeyTwo);
    expectRefused(*run({0x00}), sense::kRegistrationsPreempted);
    EXPECT_EQ(writes(kOne), Status::ReservationConflict);
}

TEST_F(PersistentTest, PreemptOfAllRegistrantsTakesKeyZero)
{
    registerBoth();
    out(kOne, Reserve, 7, kKeyOne, 0);
    EXPECT_EQ(out(kTwo, Preempt, 3, kKeyTwo, 0)->task.status, Status::Good);
    EXPECT_EQ(keys(), (std::vector<std::uint64_t>{kKeyTwo}));
    EXPECT_EQ(in(1)->in8(21), 3U);
}

TEST_F(PersistentTest, PreemptAndAbortEndsTasks)
{
    registerBoth();
    device->hold(block::IoKind::Read);
    const auto victim = read10(0, 1);
    const auto own = read10(0, 1, kTwo);
    EXPECT_EQ(out(kTwo, PreemptAndAbort, 3, kKeyTwo, kKeyOne)->task.status, Status::Good);
    device->releaseAll();
    EXPECT_EQ(victim->task.status, Status::TaskAborted);
    EXPECT_EQ(own->task.status, Status::Good);
}

TEST_F(PersistentTest, RefusesBrokenRequests)
{
    registerBoth();
    expectRefused(*out(kOne, Register, 0, kKeyOne, 5, 0x01), sense::kInvalidFieldInParameters); // APTPL
    expectRefused(*out(kOne, Register, 0, kKeyOne, 5, 0x08), sense::kInvalidFieldInParameters); // SPEC_I_PT
    expectRefused(*out(kOne, Reserve, 2, kKeyOne, 0), sense::kInvalidFieldInCdb);
    expectRefused(*out(kOne, Reserve, 0x11, kKeyOne, 0), sense::kInvalidFieldInCdb); // scope
    expectRefused(*run({0x5F, 0, 0, 0, 0, 0, 0, 0, 23}, Bytes(24)), sense::kParameterListLength);
    expectRefused(*run({0x5F, 0, 0, 0, 0, 0, 0, 0, 24}, Bytes(23)), sense::kWrongDataLength);
    expectRefused(*run({0x5F, 7, 0, 0, 0, 0, 0, 0, 24}, Bytes(24)), sense::kInvalidFieldInCdb);
    for (unsigned action = 4; action < 32; ++action) expectRefused(*in(action), sense::kInvalidFieldInCdb);
}

TEST_F(PersistentTest, ReportsCapabilitiesAndFullStatus)
{
    const auto capabilities = in(2);
    ASSERT_EQ(capabilities->task.dataIn.size(), 8U);
    EXPECT_EQ(loadBe16(capabilities->task.dataIn.data() + 4), 0xEA01U);
    registerBoth();
    out(kTwo, Reserve, 1, kKeyTwo, 0);
    const auto full = in(3);
    ASSERT_EQ(loadBe32(full->task.dataIn.data() + 4) + 8, full->task.dataIn.size());
    const std::size_t first = 8;
    const std::size_t second = first + 24 + loadBe32(full->task.dataIn.data() + first + 20);
    EXPECT_EQ(loadBe64(full->task.dataIn.data() + first), kKeyOne);
    EXPECT_EQ(full->in8(first + 12), 0U);
    EXPECT_EQ(loadBe64(full->task.dataIn.data() + second), kKeyTwo);
    EXPECT_EQ(full->in8(second + 12), 1U);
    EXPECT_EQ(full->in8(second + 13), 1U);
    EXPECT_EQ(full->in8(second + 24), 0x45U);
    EXPECT_EQ(second + 24 + loadBe32(full->task.dataIn.data() + second + 20), full->task.dataIn.size());
}

} // namespace

} // namespace freshseat::scsi
