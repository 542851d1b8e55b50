// SPDX-License-Identifier: GPL-3.0-or-later
// Seats keep every field; logins are remembered, barred and forgotten by seat.
#include "tests/core/catalog/sample.h"

namespace freshseat::catalog {
namespace {

void expectSame(const SeatRecord &a, const SeatRecord &b)
{
    EXPECT_EQ(a.name, b.name);
    EXPECT_EQ(a.mac, b.mac);
    EXPECT_EQ(a.group, b.group);
    EXPECT_EQ(a.master, b.master);
    EXPECT_EQ(a.snapshot, b.snapshot);
    EXPECT_EQ(a.pinned, b.pinned);
    EXPECT_EQ(a.policy, b.policy);
    EXPECT_EQ(a.sizeLimit, b.sizeLimit);
    EXPECT_EQ(a.place, b.place);
    EXPECT_EQ(a.auth, b.auth);
    EXPECT_EQ(a.initiators, b.initiators);
    EXPECT_EQ(a.maxSessions, b.maxSessions);
    EXPECT_EQ(a.firmware, b.firmware);
    EXPECT_EQ(a.cloneKey, b.cloneKey);
    EXPECT_EQ(a.chapUser, b.chapUser);
    EXPECT_EQ(a.chapSecret.reveal(), b.chapSecret.reveal());
    EXPECT_EQ(a.mutualUser, b.mutualUser);
    EXPECT_EQ(a.mutualSecret.reveal(), b.mutualSecret.reveal());
    EXPECT_EQ(a.serial, b.serial);
    EXPECT_EQ(a.naa, b.naa);
    EXPECT_EQ(a.lastReset, b.lastReset);
    EXPECT_EQ(a.lastError, b.lastError);
    ASSERT_EQ(a.data.size(), b.data.size());
    for (std::size_t i = 0; i < a.data.size(); ++i) {
        EXPECT_EQ(a.data[i].lun, b.data[i].lun);
        EXPECT_EQ(a.data[i].master, b.data[i].master);
        EXPECT_EQ(a.data[i].snapshot, b.data[i].snapshot);
        EXPECT_EQ(a.data[i].pinned, b.data[i].pinned);
        EXPECT_EQ(a.data[i].cloneKey, b.data[i].cloneKey);
        EXPECT_EQ(a.data[i].serial, b.data[i].serial);
        EXPECT_EQ(a.data[i].naa, b.data[i].naa);
    }
}

/// Everything that may be absent is.
SeatRecord aBareSeat()
{
    SeatRecord seat = aSeat("PC-02", "win", 2);
    seat.sizeLimit.reset();
    seat.place.reset();
    seat.initiators.clear();
    seat.lastReset.reset();
    seat.lastError.reset();
    return seat;
}

TEST(Seats, ComeBackAsTheyWere)
{
    auto catalog = inMemory();
    addMaster(*catalog, "win");
    ASSERT_TRUE(catalog->addSeat(aBareSeat()));
    const auto id = catalog->addSeat(aSeat("PC-01", "win", 1));
    ASSERT_TRUE(id);
    const auto seats = catalog->seats();
    ASSERT_EQ(seats->size(), 2U);
    EXPECT_EQ(seats->at(0).id, *id);
    expectSame(seats->at(0), aSeat("PC-01", "win", 1));
    expectSame(seats->at(1), aBareSeat());
}

TEST(Seats, HaveDataDisks)
{
    auto catalog = inMemory();
    addMaster(*catalog, "win");
    addMaster(*catalog, "games");
    SeatRecord seat = aSeat("PC-01", "win", 1);
    seat.data.push_back({1, MasterName("games"), 1, false, "clone-1", "serial-1", 0x3000000000000001U});
    const auto id = catalog->addSeat(seat);
    ASSERT_TRUE(id) << id.error().message;
    ASSERT_TRUE(catalog->addSeat(aBareSeat()));
    expectSame(catalog->seats()->at(0), seat);
    EXPECT_TRUE(catalog->seats()->at(1).data.empty());
    EXPECT_EQ(catalog->removeSnapshot(MasterName("games"), 1).error().code, ErrorCode::InUse);
    seat.id = *id;
    seat.data.push_back({2, MasterName("games"), 1, true, "clone-2", "serial-2", 0x3000000000000002U});
    EXPECT_FALSE(catalog->updateSeat(seat)) << "one disk of a master a seat";
    EXPECT_EQ(catalog->seats()->at(0).data.size(), 1U) << "and then nothing has changed";
    seat.data = {{3, MasterName("games"), 1, true, "clone-2", "serial-2", 0x3000000000000002U}};
    ASSERT_TRUE(catalog->updateSeat(seat));
    expectSame(catalog->seats()->at(0), seat);
    ASSERT_TRUE(catalog->removeSeat(*id));
    EXPECT_TRUE(catalog->removeMaster(MasterName("games")));
}

TEST(Seats, ChangeInEveryField)
{
    auto catalog = inMemory();
    addMaster(*catalog, "win");
    const auto id = catalog->addSeat(aSeat("PC-01", "win", 1));
    SeatRecord changed = aBareSeat();
    changed.id = *id;
    ASSERT_TRUE(catalog->updateSeat(changed));
    expectSame(catalog->seats()->front(), aBareSeat());
    changed.id = 99;
    EXPECT_EQ(catalog->updateSeat(changed).error().code, ErrorCode::NotFound);
}

TEST(Seats, AreUniqueAndStandOnSomething)
{
    auto catalog = inMemory();
    addMaster(*catalog, "win");
    ASSERT_TRUE(catalog->addSeat(aSeat("PC-01", "win", 1)));
    EXPECT_EQ(catalog->addSeat(aSeat("pc-01", "win", 2)).error().code, ErrorCode::InUse);
    SeatRecord sameMac = aSeat("PC-03", "win", 1);
    EXPECT_EQ(catalog->addSeat(sameMac).error().code, ErrorCode::InUse);
    EXPECT_EQ(catalog->addSeat(aSeat("PC-04", "linux", 4)).error().code, ErrorCode::NotFound);
    SeatRecord nowhere = aSeat("PC-05", "win", 5);
    nowhere.snapshot = 9;
    EXPECT_FALSE(catalog->addSeat(nowhere));
    EXPECT_EQ(catalog->seats()->size(), 1U);
}

TEST(Seats, IdsAreNeverUsedTwice)
{
    auto catalog = inMemory();
    addMaster(*catalog, "win");
    const auto first = catalog->addSeat(aSeat("PC-01", "win", 1));
    ASSERT_TRUE(catalog->removeSeat(*first));
    EXPECT_EQ(catalog->removeSeat(*first).error().code, ErrorCode::NotFound);
    EXPECT_NE(catalog->addSeat(aSeat("PC-01", "win", 1)).value(), *first);
}

TEST(Logins, AreSetBySeat)
{
    auto catalog = inMemory();
    addMaster(*catalog, "win");
    const RowId one = catalog->addSeat(aSeat("PC-01", "win", 1)).value();
    const RowId two = catalog->addSeat(aSeat("PC-02", "win", 2)).value();
    ASSERT_TRUE(catalog->setLogins(one, {{one, "iqn.a", "01", true, true}, {one, "iqn.a", "02", false, false}}));
    ASSERT_TRUE(catalog->setLogins(two, {{two, "iqn.b", "01", false, true}}));
    const auto logins = catalog->logins();
    ASSERT_EQ(logins->size(), 3U);
    EXPECT_EQ(logins->at(0).initiator, "iqn.a");
    EXPECT_EQ(logins->at(0).isid, "01");
    EXPECT_TRUE(logins->at(0).booted && logins->at(0).barred);
    EXPECT_FALSE(logins->at(1).booted || logins->at(1).barred);
    EXPECT_TRUE(!logins->at(2).booted && logins->at(2).barred);
    ASSERT_TRUE(catalog->setLogins(one, {}));
    EXPECT_EQ(catalog->logins()->size(), 1U);
    ASSERT_TRUE(catalog->removeSeat(two));
    EXPECT_TRUE(catalog->logins()->empty());
    EXPECT_FALSE(catalog->setLogins(77, {{77, "iqn.c", "00", false, false}}));
}

} // namespace
} // namespace freshseat::catalog
