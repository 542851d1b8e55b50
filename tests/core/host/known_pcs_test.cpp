// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/host/known_pcs.h"
#include "tests/core/catalog/sample.h"

namespace freshseat::host {
namespace {

catalog::PcRecord request(const std::string &mac, int second)
{
    catalog::PcRecord record;
    record.pc.mac = mac;
    record.pc.product = "Box";
    record.pc.firmware = "uefi";
    record.pc.address = "10.0.0." + std::to_string(second);
    record.pc.firstSeen = catalog::atSecond(second);
    record.pc.lastSeen = catalog::atSecond(second);
    record.uuid = "u-" + mac;
    return record;
}

struct Fixture : testing::Test {
    std::unique_ptr<catalog::Catalog> catalog = catalog::inMemory();
    KnownPcs pcs{*catalog, 3};

    catalog::PcRecord known(const std::string &mac)
    {
        const auto found = pcs.find(mac);
        EXPECT_TRUE(found && *found) << mac;
        return found && *found ? **found : catalog::PcRecord();
    }
};

using KnownPcsTest = Fixture;

TEST_F(KnownPcsTest, APcKeepsItsNumberAndWhatItSaidOnce)
{
    ASSERT_TRUE(pcs.asked(request("a", 1)));
    ASSERT_TRUE(pcs.asked(request("b", 2)));
    catalog::PcRecord curt = request("a", 9);
    curt.uuid.clear();
    curt.pc.product.clear();
    ASSERT_TRUE(pcs.asked(curt));
    EXPECT_EQ(known("a").pc.number, 1);
    EXPECT_EQ(known("b").pc.number, 2);
    EXPECT_EQ(known("a").pc.firstSeen, catalog::atSecond(1));
    EXPECT_EQ(known("a").pc.lastSeen, catalog::atSecond(9));
    EXPECT_EQ(known("a").pc.address, "10.0.0.9");
    EXPECT_EQ(known("a").pc.product, "Box");
    EXPECT_EQ(known("a").uuid, "u-a");
    EXPECT_FALSE(*pcs.find("c"));
}

TEST_F(KnownPcsTest, NothingWaitsForTheCatalogueUntilItIsSaved)
{
    ASSERT_TRUE(pcs.asked(request("b", 1)));
    ASSERT_TRUE(pcs.asked(request("a", 2)));
    EXPECT_TRUE(catalog->pcs()->empty());
    ASSERT_TRUE(pcs.save());
    ASSERT_EQ(catalog->pcs()->size(), 2U);

    KnownPcs next(*catalog, 3); // after a restart
    ASSERT_TRUE(next.asked(request("c", 3)));
    const auto all = next.all();
    ASSERT_TRUE(all);
    ASSERT_EQ(all->size(), 3U);
    EXPECT_EQ(all->at(0).pc.mac, "b");
    EXPECT_EQ(all->at(2).pc.number, 3);
}

TEST_F(KnownPcsTest, TheOneThatAskedLongestAgoIsForgotten)
{
    for (int i = 0; i < 3; ++i) ASSERT_TRUE(pcs.asked(request(std::string(1, static_cast<char>('a' + i)), i)));
    ASSERT_TRUE(pcs.save());
    ASSERT_TRUE(pcs.asked(request("a", 7)));
    ASSERT_TRUE(pcs.asked(request("d", 8)));
    EXPECT_FALSE(*pcs.find("b"));
    ASSERT_TRUE(pcs.asked(request("b", 9))) << "it comes again, c goes";
    EXPECT_EQ(known("b").pc.number, 5);
    ASSERT_TRUE(pcs.save());
    const auto saved = catalog->pcs();
    ASSERT_EQ(saved->size(), 3U);
    EXPECT_EQ(saved->at(0).pc.mac, "a");
    EXPECT_EQ(saved->at(1).pc.mac, "d");
    EXPECT_EQ(saved->at(2).pc.number, 5);
}

TEST_F(KnownPcsTest, AnIgnoredOneStaysSo)
{
    ASSERT_TRUE(pcs.asked(request("a", 1)));
    ASSERT_TRUE(pcs.ignore("a"));
    EXPECT_TRUE(catalog->pcs()->at(0).pc.ignored);
    ASSERT_TRUE(pcs.asked(request("a", 2)));
    EXPECT_TRUE(known("a").pc.ignored);
    EXPECT_EQ(pcs.ignore("z").error().code, ErrorCode::NotFound);
}

} // namespace
} // namespace freshseat::host
