// SPDX-License-Identifier: GPL-3.0-or-later
// Names: what is valid, and that a refusal says which rule is broken.
#include "core/model/names.h"

#include <gtest/gtest.h>

namespace freshseat {
namespace {

TEST(Names, SeatsAreComputerNames)
{
    for (const char *good : {"a", "PC-07", "7a", "fifteen-letters", "A-1-B"}) EXPECT_TRUE(parseSeatName(good)) << good;
    const auto why = [](std::string_view text) {
        const auto name = parseSeatName(text);
        EXPECT_FALSE(name) << text;
        return name ? std::string() : name.error().message;
    };
    EXPECT_NE(why("").find("empty"), std::string::npos);
    EXPECT_NE(why("sixteen-letters-").find("longer than 15"), std::string::npos);
    EXPECT_NE(why("a_b").find("only a-z"), std::string::npos);
    EXPECT_NE(why("S\xc3\xa4ule").find("only a-z"), std::string::npos);
    EXPECT_NE(why("-a").find("hyphen"), std::string::npos);
    EXPECT_NE(why("a-").find("hyphen"), std::string::npos);
    EXPECT_NE(why("123456").find("all digits"), std::string::npos);
}

TEST(Names, MastersAndGroups)
{
    EXPECT_TRUE(parseMasterName("win11-24H2_v1.2"));
    EXPECT_TRUE(parseMasterName(std::string(60, 'x')));
    EXPECT_FALSE(parseMasterName(std::string(61, 'x')));
    EXPECT_FALSE(parseMasterName(""));
    EXPECT_FALSE(parseMasterName("a b"));
    EXPECT_FALSE(parseMasterName("a/b"));
    EXPECT_EQ(*parseGroup(""), "");
    EXPECT_EQ(*parseGroup("Vip"), "Vip");
    EXPECT_FALSE(parseGroup("a,b"));
}

TEST(Names, MacsInEverySpelling)
{
    for (const char *good : {"52:54:00:AB:cd:ef", "52-54-00-ab-cd-ef", "5254.00ab.cdef", "525400abcdef"})
        EXPECT_EQ(*parseMac(good), "52:54:00:ab:cd:ef") << good;
    for (const char *wrong : {"", "52:54:00:ab:cd", "52:54:00:ab:cd:eg", "52:54-00:ab:cd:ef", "5254:00ab:cdef",
                              "525400abcde", "52 54 00 ab cd ef", "xxxxxxxxxxxxxxxxx",
                              "52:54:00:ab:cd:ef:", "01:00:5e:00:00:01", "ff:ff:ff:ff:ff:ff", "00:00:00:00:00:00"})
        EXPECT_EQ(parseMac(wrong).error().code, ErrorCode::Usage) << wrong;
}

TEST(Names, SnapshotReferences)
{
    EXPECT_EQ(parseSnapshotRef("win11")->number, 0);
    EXPECT_EQ(parseSnapshotRef("win11@12")->number, 12);
    EXPECT_EQ(parseSnapshotRef("win11@12")->master.value(), "win11");
    for (const char *wrong : {"@1", "a@", "a@0", "a@-1", "a@1x", "a@1@2", "a@99999999999"})
        EXPECT_FALSE(parseSnapshotRef(wrong)) << wrong;
}

TEST(Names, MessagesStayOneLineOfAscii)
{
    EXPECT_EQ(inQuotes("a\nb\x7f\xff\""), "\"a?b???\"");
    EXPECT_EQ(inQuotes(std::string(200, 'x')).size(), 85U);
    EXPECT_EQ(nameKey("Pc-07"), "pc-07");
}

} // namespace
} // namespace freshseat
