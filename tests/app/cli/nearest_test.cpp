// SPDX-License-Identifier: GPL-3.0-or-later
// Which word was meant.
#include "app/cli/nearest.h"

#include <gtest/gtest.h>

namespace freshseat::cli {
namespace {

TEST(Nearest, Distance)
{
    EXPECT_EQ(editDistance("", "abc"), 3U);
    EXPECT_EQ(editDistance("reset", "reset"), 0U);
    EXPECT_EQ(editDistance("rest", "reset"), 1U);
    EXPECT_EQ(editDistance("reste", "reset"), 1U); // two letters swapped
    EXPECT_EQ(editDistance("kitten", "sitting"), 3U);
}

TEST(Nearest, TheNearestOrNone)
{
    const std::vector<std::string_view> verbs{"reset", "remove", "list", "show", "set"};
    EXPECT_EQ(nearestWord("rset", verbs), "reset");
    EXPECT_EQ(nearestWord("lsit", verbs), "list");
    EXPECT_EQ(nearestWord("rem", verbs), "remove");
    EXPECT_EQ(nearestWord("explode", verbs), "");
    EXPECT_EQ(nearestWord("", verbs), "");
    EXPECT_EQ(nearestWord(std::string(5000, 'x'), verbs), "");
}

} // namespace
} // namespace freshseat::cli
