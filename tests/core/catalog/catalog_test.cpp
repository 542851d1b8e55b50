// SPDX-License-Identifier: GPL-3.0-or-later
// Opening, batches, pending things and settings; the file itself.
#include "core/catalog/catalog.h"
#include "tests/core/catalog/sample.h"

#include <fstream>
#include <sys/stat.h>
#include <thread>

namespace freshseat::catalog {
namespace {

TEST(Catalog, RemembersOverReopening)
{
    const TempFolder folder;
    {
        auto catalog = Catalog::open(folder.path / "freshseat.db");
        ASSERT_TRUE(catalog);
        ASSERT_TRUE((*catalog)->setSetting("boot-id", "one"));
        ASSERT_TRUE((*catalog)->setSetting("boot-id", "two"));
    }
    auto again = Catalog::open(folder.path / "freshseat.db");
    ASSERT_TRUE(again);
    EXPECT_EQ((*again)->setting("boot-id").value(), "two");
    EXPECT_EQ((*again)->setting("nothing").value(), std::nullopt);
}

TEST(Catalog, FileIsPrivate)
{
    const TempFolder folder;
    const auto file = folder.path / "freshseat.db";
    std::ofstream(file).close();
    ASSERT_EQ(::chmod(file.c_str(), 0644), 0);
    auto catalog = Catalog::open(file);
    ASSERT_TRUE(catalog);
    ASSERT_TRUE((*catalog)->setSetting("a", "b"));
    for (const char *name : {"freshseat.db", "freshseat.db-wal"}) {
        struct stat facts {};
        ASSERT_EQ(::stat((folder.path / name).c_str(), &facts), 0) << name;
        EXPECT_EQ(facts.st_mode & 0777U, 0600U) << name;
    }
}

TEST(Catalog, SaysThatAFileIsNoCatalogue)
{
    const TempFolder folder;
    std::ofstream(folder.path / "freshseat.db") << std::string(8192, 'x');
    const auto catalog = Catalog::open(folder.path / "freshseat.db");
    ASSERT_FALSE(catalog);
    EXPECT_NE(catalog.error().message.find("damaged"), std::string::npos) << catalog.error().message;
}

TEST(Catalog, SaysThatTheFolderIsMissing)
{
    const auto catalog = Catalog::open("/nonexistent/freshseat.db");
    ASSERT_FALSE(catalog);
    EXPECT_EQ(catalog.error().code, ErrorCode::NotFound);
}

TEST(Catalog, BatchIsAllOrNothing)
{
    auto catalog = inMemory();
    addMaster(*catalog, "win");
    {
        auto batch = catalog->batch();
        ASSERT_TRUE(batch);
        ASSERT_TRUE(catalog->addSeat(aSeat("PC-01", "win", 1)));
        ASSERT_TRUE(catalog->setSetting("a", "b"));
    }
    EXPECT_TRUE(catalog->seats()->empty());
    EXPECT_EQ(catalog->setting("a").value(), std::nullopt);
    {
        auto batch = catalog->batch();
        ASSERT_TRUE(batch);
        ASSERT_TRUE(catalog->addSeat(aSeat("PC-01", "win", 1)));
        // A step that fails inside does not undo the others.
        EXPECT_FALSE(catalog->addSeat(aSeat("PC-01", "win", 1)));
        ASSERT_TRUE(batch->commit());
    }
    EXPECT_EQ(catalog->seats()->size(), 1U);
}

TEST(Catalog, PendingThingsAreKeptOnce)
{
    auto catalog = inMemory();
    ASSERT_TRUE(catalog->addPending({PendingKind::Clone, "k1"}));
    ASSERT_TRUE(catalog->addPending({PendingKind::Clone, "k1"}));
    ASSERT_TRUE(catalog->addPending({PendingKind::Import, "k2"}));
    ASSERT_EQ(catalog->pending()->size(), 2U);
    ASSERT_TRUE(catalog->removePending({PendingKind::Clone, "k1"}));
    const auto left = catalog->pending();
    ASSERT_EQ(left->size(), 1U);
    EXPECT_EQ(left->front().kind, PendingKind::Import);
    EXPECT_EQ(left->front().storeKey, "k2");
}

TEST(Catalog, ServesSeveralThreads)
{
    auto catalog = inMemory();
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back([&catalog, t] {
            for (int i = 0; i < 50; ++i) {
                const JournalEntry entry{0, atSecond(i), "t" + std::to_string(t), "a", "o", "done", {}};
                EXPECT_TRUE(catalog->addJournal(entry, std::nullopt));
                EXPECT_TRUE(catalog->journal(std::nullopt, 0, 5));
            }
        });
    }
    for (std::thread &thread : threads) thread.join();
    EXPECT_EQ(catalog->journal(std::nullopt, 0, 1000)->size(), 200U);
}

TEST(Catalog, WhatSeveralThreadsWroteIsThereForAnotherConnection)
{
    const TempFolder folder;
    const auto file = folder.path / "freshseat.db";
    auto catalog = Catalog::open(file);
    ASSERT_TRUE(catalog) << catalog.error().message;
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back([&catalog, t] {
            const std::string master = "m" + std::to_string(t);
            addMaster(**catalog, master);
            const auto seat = (*catalog)->addSeat(aSeat("PC-0" + std::to_string(t), master, static_cast<unsigned>(t)));
            ASSERT_TRUE(seat) << seat.error().message;
            for (int i = 0; i < 25; ++i) {
                EXPECT_TRUE((*catalog)->addBootEvents(*seat, {{atSecond(i), "script", {}}}, 100));
                EXPECT_TRUE((*catalog)->setLogins(*seat, {{*seat, "iqn", std::to_string(i), true, false}}));
            }
        });
    }
    for (std::thread &thread : threads) thread.join();
    const auto other = Catalog::open(file);
    ASSERT_TRUE(other) << other.error().message;
    EXPECT_EQ((*other)->bootEvents()->size(), 100U);
    EXPECT_EQ((*other)->logins()->size(), 4U);
}

} // namespace
} // namespace freshseat::catalog
