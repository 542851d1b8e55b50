// SPDX-License-Identifier: GPL-3.0-or-later
// Migrations: from nothing to the newest, not twice, never a newer file.
#include "core/catalog/schema.h"
#include "tests/core/catalog/sample.h"

namespace freshseat::catalog {
namespace {

int versionOf(Database &database)
{
    auto query = database.prepare("PRAGMA user_version");
    EXPECT_TRUE(query && query->step());
    return static_cast<int>(query->integer(0));
}

TEST(Schema, LeadsFromNothingToTheNewest)
{
    auto database = Database::open({});
    ASSERT_TRUE(database);
    EXPECT_EQ(versionOf(**database), 0);
    const auto done = migrate(**database);
    ASSERT_TRUE(done) << done.error().message;
    EXPECT_EQ(versionOf(**database), schemaVersion());
    EXPECT_TRUE(migrate(**database)); // nothing left to do
}

TEST(Schema, RefusesANewerFileAndLeavesItAlone)
{
    const TempFolder folder;
    const auto file = folder.path / "freshseat.db";
    const int newer = schemaVersion() + 1;
    {
        auto database = Database::open(file);
        ASSERT_TRUE((*database)->execute("CREATE TABLE theirs (x)"));
        ASSERT_TRUE((*database)->execute("PRAGMA user_version = " + std::to_string(newer)));
    }
    const auto catalog = Catalog::open(file);
    ASSERT_FALSE(catalog);
    EXPECT_NE(catalog.error().message.find("newer Freshseat"), std::string::npos);
    auto database = Database::open(file);
    EXPECT_EQ(versionOf(**database), newer);
    EXPECT_FALSE((*database)->prepare("SELECT * FROM seats"));
}

TEST(Schema, AStepThatFailsChangesNothing)
{
    auto database = Database::open({});
    ASSERT_TRUE((*database)->execute("CREATE TABLE seats (x)")); // in the way of version 1
    EXPECT_FALSE(migrate(**database));
    EXPECT_EQ(versionOf(**database), 0);
    EXPECT_FALSE((*database)->prepare("SELECT * FROM masters"));
}

} // namespace
} // namespace freshseat::catalog
