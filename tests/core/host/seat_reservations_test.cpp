// SPDX-License-Identifier: GPL-3.0-or-later
// Registrations with APTPL outlive the daemon, through the room and its catalogue.
#include "core/base/byte_order.h"
#include "core/host/seat_reservations.h"
#include "core/scsi/sense.h"
#include "tests/core/host/room_fixture.h"

namespace freshseat::host {

namespace {

using scsi::Status;

class SeatReservationsTest : public RoomTest
{
protected:
    SeatReservationsTest()
    {
        import("win");
        addSeat("PC-01", "win", ResetPolicy::Keep);
        EXPECT_TRUE(set("PC-01", "max-sessions", "4"));
        EXPECT_TRUE(set("PC-01", "initiators", "any"));
        EXPECT_TRUE(set("PC-01", "auth", "none"));
    }

    /// A session of the PC that calls itself `name`, known to the unit.
    Login come(const std::string &name)
    {
        iscsi::LoginClaim claim = claimOf("PC-01");
        claim.initiatorName = "iqn.2026-11.org.example:" + name;
        const Login done = login(claim);
        EXPECT_EQ(done.status, iscsi::LoginStatus::Success);
        on(done, [&](scsi::LogicalUnit &unit) { unit.nexusGained(done.session, claim.initiatorName + ",i,0x1"); });
        return done;
    }
    void leave(const Login &who)
    {
        on(who, [&](scsi::LogicalUnit &unit) { unit.nexusLost(who.session); });
        sessions->gone(who.session);
    }
    void on(const Login &who, const std::function<void(scsi::LogicalUnit &)> &work)
    {
        runOn(sessions->worker(who.target->worker), [&] { work(*who.target->units.front()); });
    }
    /// The answer to one command, however long it takes.
    Status ask(const Login &who, const std::array<std::uint8_t, 16> &cdb, std::vector<std::byte> data)
    {
        std::promise<Status> answer;
        auto status = answer.get_future();
        scsi::Task task;
        task.nexus = who.session;
        task.cdb = cdb;
        task.dataOut = data;
        task.user = &answer;
        task.done = [](scsi::Task &over) { static_cast<std::promise<Status> *>(over.user)->set_value(over.status); };
        on(who, [&](scsi::LogicalUnit &unit) {
            if (unit.execute(task)) task.done(task);
        });
        return status.get();
    }
    Status reserveOut(const Login &who, std::uint8_t action, std::uint64_t key, std::uint64_t serviceKey)
    {
        std::vector<std::byte> list(24);
        storeBe64(list.data(), key);
        storeBe64(list.data() + 8, serviceKey);
        list[20] = std::byte{1}; // APTPL
        return ask(who, {0x5F, action, 0x03, 0, 0, 0, 0, 0, 24}, list);
    }
    Status write(const Login &who) { return ask(who, {0x2A, 0, 0, 0, 0, 0, 0, 0, 1}, std::vector<std::byte>(512)); }
};

TEST_F(SeatReservationsTest, AReservationHoldsAfterARestart)
{
    const Login one = come("one");
    ASSERT_EQ(reserveOut(one, 0, 0, 0x11), Status::Good); // REGISTER
    ASSERT_EQ(reserveOut(one, 1, 0x11, 0), Status::Good); // RESERVE
    const Login two = come("two");
    EXPECT_EQ(write(two), Status::ReservationConflict);
    leave(one);
    leave(two);
    closeRoom();
    openRoom();
    const Login again = come("one");
    const Login other = come("two");
    EXPECT_EQ(write(again), Status::Good);
    EXPECT_EQ(write(other), Status::ReservationConflict);
    ASSERT_EQ(reserveOut(again, 3, 0x11, 0), Status::Good); // CLEAR
    leave(again);
    leave(other);
    closeRoom();
    openRoom();
    const Login last = come("two");
    EXPECT_EQ(write(last), Status::Good);
    leave(last);
}

TEST_F(SeatReservationsTest, TheNewestTextIsKept)
{
    const auto keeper = std::make_shared<SeatReservations>(*catalog, pool, disk, 7);
    EXPECT_EQ(keeper->load(), "");
    std::vector<std::promise<bool>> saved(50);
    for (std::size_t i = 0; i < saved.size(); ++i)
        keeper->save("text " + std::to_string(i), [&saved, i](bool ok) { saved[i].set_value(ok); });
    for (auto &each : saved) EXPECT_TRUE(each.get_future().get());
    EXPECT_EQ(keeper->load(), "text 49");
    EXPECT_EQ(std::make_shared<SeatReservations>(*catalog, pool, disk, 8)->load(), "");
}

} // namespace

} // namespace freshseat::host
