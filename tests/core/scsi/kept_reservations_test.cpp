// SPDX-License-Identifier: GPL-3.0-or-later
// Registrations that outlive the daemon: their text, and APTPL through the commands.
#include "core/base/byte_order.h"
#include "core/scsi/kept_reservations.h"
#include "tests/core/scsi/unit_fixture.h"

#include <deque>

namespace freshseat::scsi {

namespace {

Reservations two(ReservationType type)
{
    Reservations made;
    made.put("iqn.a:one,i,0x400000000001", 0x1111);
    made.put("iqn.a:two,i,0x400000000002", 0xFEDCBA9876543210);
    made.reserve("iqn.a:two,i,0x400000000002", type);
    made.keep(true);
    return made;
}

TEST(KeptReservationsTest, EveryTypeComesBack)
{
    for (const unsigned type : {1U, 3U, 5U, 6U, 7U, 8U}) {
        const Reservations before = two(static_cast<ReservationType>(type));
        const auto after = reservationsFrom(toText(before));
        ASSERT_TRUE(after) << type;
        EXPECT_EQ(after->type(), before.type());
        EXPECT_EQ(after->holder(), before.holder());
        EXPECT_EQ(after->registrations().size(), 2U);
        EXPECT_EQ(after->find("iqn.a:two,i,0x400000000002")->key, 0xFEDCBA9876543210U);
        EXPECT_TRUE(after->kept());
        EXPECT_EQ(toText(*after), toText(before));
    }
}

TEST(KeptReservationsTest, NothingIsKeptUnasked)
{
    Reservations unasked = two(ReservationType::WriteExclusive);
    unasked.keep(false);
    EXPECT_EQ(toText(unasked), "");
    Reservations empty;
    empty.keep(true);
    EXPECT_EQ(toText(empty), "");
}

TEST(KeptReservationsTest, OtherTextIsNothing)
{
    const std::string good = toText(two(ReservationType::ExclusiveAccess));
    ASSERT_TRUE(reservationsFrom(good));
    for (std::size_t length = 0; length < good.size(); ++length) {
        const auto cut = reservationsFrom(std::string_view(good).substr(0, length));
        EXPECT_TRUE(!cut || good[length - 1] == '\n') << length;
    }
    const std::string head = "freshseat-reservations 1\n";
    const std::string one = "registration 0000000000001111 iqn.a:one\n";
    EXPECT_TRUE(reservationsFrom(head + one));
    for (const std::string &bad :
         {std::string("freshseat-reservations 2\n") + one, head, head + "reservation 1 iqn.a:one\n",
          head + "reservation 1 iqn.a:other\n" + one, head + "reservation 2 iqn.a:one\n" + one,
          head + "reservation 7 iqn.a:one\n" + one, head + "reservation x iqn.a:one\n" + one, head + one + one,
          head + one + "reservation 1 iqn.a:one\n", head + "registration 11 iqn.a:one\n",
          head + "registration 0000000000000000 iqn.a:one\n", head + "registration 0000000000001111 \n",
          head + "something else\n" + one, head + one + "\n"})
        EXPECT_FALSE(reservationsFrom(bad)) << bad;
}

/// Answers when the test says so.
class SlowKeeper final : public ReservationKeeper
{
public:
    std::deque<std::string> texts;
    std::deque<std::function<void(bool)>> waiting;

    void save(std::string text, std::function<void(bool)> saved) override
    {
        texts.push_back(std::move(text));
        waiting.push_back(std::move(saved));
    }
    void answer(bool ok)
    {
        const auto saved = std::move(waiting.front());
        waiting.pop_front();
        saved(ok);
    }
};

class AptplTest : public UnitTest
{
protected:
    enum Action : unsigned { Register, Reserve, Release, Clear };
    static constexpr unsigned kAptpl = 1;

    AptplTest() { unit.keepReservations(keeper, {}); }

    std::unique_ptr<Sent> out(NexusId nexus, Action action, std::uint64_t key, std::uint64_t serviceKey,
                              unsigned flags = 0)
    {
        Bytes list(24);
        storeBe64(list.data(), key);
        storeBe64(list.data() + 8, serviceKey);
        list[20] = static_cast<std::byte>(flags);
        return start({0x5F, action, 1, 0, 0, 0, 0, 0, 24}, list, nexus);
    }
    /// One that is saved at once.
    void saved(NexusId nexus, Action action, std::uint64_t key, std::uint64_t serviceKey, unsigned flags = 0)
    {
        const auto sent = out(nexus, action, key, serviceKey, flags);
        ASSERT_FALSE(sent->inlineAnswer);
        keeper->answer(true);
        ASSERT_EQ(sent->doneCalls, 1);
        ASSERT_EQ(sent->task.status, Status::Good);
    }
    std::unique_ptr<Sent> capabilities() { return run({0x5E, 2, 0, 0, 0, 0, 0, 1, 0}); }

    std::shared_ptr<SlowKeeper> keeper = std::make_shared<SlowKeeper>();
};

TEST_F(AptplTest, IsAnsweredOnlyWhenItIsKept)
{
    EXPECT_EQ(capabilities()->in8(2), 0x01U);
    const auto sent = out(kOne, Register, 0, 0x11, kAptpl);
    EXPECT_FALSE(sent->answered());
    EXPECT_EQ(unit.running(), 1U);
    EXPECT_EQ(status({0x00}), Status::Good); // others do not wait
    keeper->answer(true);
    EXPECT_EQ(sent->doneCalls, 1);
    EXPECT_EQ(sent->task.status, Status::Good);
    EXPECT_EQ(unit.running(), 0U);
    EXPECT_EQ(capabilities()->in8(3), 0x81U);
    ASSERT_TRUE(reservationsFrom(keeper->texts.back()));
}

TEST_F(AptplTest, AnotherUnitGoesOnWhereThisOneEnded)
{
    saved(kOne, Register, 0, 0x11, kAptpl);
    saved(kTwo, Register, 0, 0x22, kAptpl);
    saved(kOne, Reserve, 0x11, 0);
    LogicalUnit after({"iqn.2026-11.org.freshseat:seat1", 0, "SERIAL0001", 0x3123456789ABCDEF, "disk"}, buffers);
    after.keepReservations(keeper, keeper->texts.back());
    after.attach(device);
    after.nexusGained(77, "iqn.2026-11.org.example:one,i,0x400000000001");
    after.nexusGained(88, "iqn.2026-11.org.example:two,i,0x400000000002");
    const auto write = [&](NexusId nexus) {
        Sent sent;
        sent.dataOut = Bytes(512);
        sent.task.cdb = {0x2A, 0, 0, 0, 0, 0, 0, 0, 1};
        sent.task.nexus = nexus;
        sent.task.dataOut = sent.dataOut;
        EXPECT_TRUE(after.execute(sent.task));
        return sent.task.status;
    };
    EXPECT_EQ(write(77), Status::Good);
    EXPECT_EQ(write(88), Status::ReservationConflict);
}

TEST_F(AptplTest, TheLastBitCounts)
{
    saved(kOne, Register, 0, 0x11, kAptpl);
    saved(kTwo, Register, 0, 0x22); // without: nothing is kept from now on
    EXPECT_EQ(keeper->texts.back(), "");
    EXPECT_EQ(capabilities()->in8(3), 0x80U);
    EXPECT_TRUE(out(kOne, Reserve, 0x11, 0)->inlineAnswer);
    saved(kOne, Register, 0x11, 0x33, kAptpl);
    EXPECT_NE(keeper->texts.back(), "");
    saved(kOne, Clear, 0x33, 0);
    EXPECT_EQ(keeper->texts.back(), "");
}

TEST_F(AptplTest, WhatCannotBeKeptIsRefused)
{
    const auto sent = out(kOne, Register, 0, 0x11, kAptpl);
    keeper->answer(false);
    expectRefused(*sent, sense::kRegistrationResources);
}

TEST_F(AptplTest, ASessionThatEndsMeanwhileGetsNoAnswer)
{
    const auto sent = out(kOne, Register, 0, 0x11, kAptpl);
    unit.manage(TaskManagement::AbortTaskSet, kOne, nullptr);
    unit.nexusLost(kOne);
    keeper->answer(true);
    EXPECT_EQ(sent->task.status, Status::TaskAborted);
    EXPECT_EQ(unit.running(), 0U);
}

TEST_F(AptplTest, AConflictIsNotSaved)
{
    EXPECT_EQ(out(kOne, Register, 0x99, 0x11, kAptpl)->task.status, Status::ReservationConflict);
    EXPECT_TRUE(keeper->texts.empty());
}

} // namespace

} // namespace freshseat::scsi
