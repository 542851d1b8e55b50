// SPDX-License-Identifier: GPL-3.0-or-later
// Values in and out, failures in words, nested transactions.
#include "core/catalog/database.h"

#include <gtest/gtest.h>

namespace freshseat::catalog {
namespace {

std::unique_ptr<Database> open()
{
    auto database = Database::open({});
    EXPECT_TRUE(database);
    EXPECT_TRUE((*database)->execute("CREATE TABLE t (n INTEGER UNIQUE, r REAL, s TEXT) STRICT"));
    return std::move(*database);
}

std::int64_t count(Database &database)
{
    auto query = database.prepare("SELECT count(*) FROM t");
    EXPECT_TRUE(query && query->step());
    return query->integer(0);
}

TEST(Database, KeepsValuesAsTheyAre)
{
    const auto database = open();
    auto insert = database->prepare("INSERT INTO t VALUES (?, ?, ?)");
    ASSERT_TRUE(insert);
    const std::string odd("it's \"a\0b\"", 10);
    ASSERT_TRUE(insert->bind(std::int64_t{-1}).bind(0.5).bind(odd).run());
    ASSERT_TRUE(insert->bind(std::optional<std::int64_t>()).bind(nullptr).bind("").run());
    auto query = database->prepare("SELECT n, r, s FROM t ORDER BY n DESC");
    ASSERT_TRUE(query->step().value());
    EXPECT_EQ(query->integer(0), -1);
    EXPECT_EQ(query->real(1), 0.5);
    EXPECT_EQ(query->text(2), odd);
    ASSERT_TRUE(query->step().value());
    EXPECT_EQ(query->optionalInteger(0), std::nullopt);
    EXPECT_TRUE(query->isNull(1));
    EXPECT_EQ(query->optionalText(2), "");
    EXPECT_FALSE(query->step().value());
}

TEST(Database, SaysWhatFailed)
{
    const auto database = open();
    EXPECT_FALSE(database->prepare("SELECT nothing FROM nowhere"));
    EXPECT_FALSE(database->execute("BOGUS"));
    ASSERT_TRUE(database->execute("INSERT INTO t (n) VALUES (1)"));
    auto insert = database->prepare("INSERT INTO t (n) VALUES (?)");
    const auto done = insert->bind(std::int64_t{1}).run();
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::InUse);
    EXPECT_NE(done.error().message.find("UNIQUE"), std::string::npos) << done.error().message;
    EXPECT_TRUE(insert->bind(std::int64_t{2}).run()); // it can be used again
}

TEST(Database, OneBindTooManyIsAnError)
{
    const auto database = open();
    auto insert = database->prepare("INSERT INTO t (n) VALUES (?)");
    EXPECT_FALSE(insert->bind(std::int64_t{1}).bind(std::int64_t{2}).run());
    EXPECT_EQ(count(*database), 0);
}

TEST(Database, TransactionsNest)
{
    const auto database = open();
    {
        auto outer = Transaction::begin(*database);
        ASSERT_TRUE(outer);
        ASSERT_TRUE(database->execute("INSERT INTO t (n) VALUES (1)"));
        {
            auto inner = Transaction::begin(*database);
            ASSERT_TRUE(inner);
            ASSERT_TRUE(database->execute("INSERT INTO t (n) VALUES (2)"));
        }
        EXPECT_EQ(count(*database), 1);
        ASSERT_TRUE(outer->commit());
    }
    EXPECT_EQ(count(*database), 1);
    {
        auto dropped = Transaction::begin(*database);
        ASSERT_TRUE(database->execute("INSERT INTO t (n) VALUES (3)"));
    }
    EXPECT_EQ(count(*database), 1);
}

} // namespace
} // namespace freshseat::catalog
