// SPDX-License-Identifier: GPL-3.0-or-later
// Alignment, narrow terminals, colours, and texts that would play with the terminal.
#include "app/cli/human.h"
#include "app/cli/table.h"

#include <gtest/gtest.h>

#include <clocale>

namespace freshseat::cli {
namespace {

class TableText : public ::testing::Test
{
protected:
    void SetUp() override { ASSERT_NE(std::setlocale(LC_CTYPE, "C.UTF-8"), nullptr); }
};

TEST_F(TableText, AlignsAndLeavesNoBlanksAtTheEnd)
{
    Table table({{"NAME"}, {"SIZE", Align::Right}, {"NOTE"}});
    table.add({"a", "5 B", ""});
    table.add({"longer", "12 GiB", "x"});
    EXPECT_EQ(table.render({}), "NAME      SIZE  NOTE\n"
                                "a          5 B\n"
                                "longer  12 GiB  x\n");
}

TEST_F(TableText, NoHeadingWithoutTitles)
{
    Table table({{""}, {""}});
    table.add({"a", "b"});
    EXPECT_EQ(table.render({}), "a  b\n");
}

TEST_F(TableText, ANarrowTerminalShortensWhatMayBeShortened)
{
    Table table({{"NAME"}, {"COMMENT", Align::Left, 5}});
    table.add({"PC-01", "a long comment"});
    EXPECT_EQ(table.render({16, false}), "NAME   COMMENT\nPC-01  a long c…\n");
    EXPECT_EQ(table.render({3, false}), "NAME   COMM…\nPC-01  a lo…\n");
}

TEST_F(TableText, WidthIsCountedInColumns)
{
    EXPECT_EQ(displayWidth("Größe"), 5U);
    EXPECT_EQ(displayWidth("座席"), 4U);
    EXPECT_EQ(displayWidth("\xff\xfe"), 2U);
    EXPECT_EQ(shortened("座席座席", 5), "座席…");
    EXPECT_EQ(shortened("abc", 0), "");
    Table table({{"A"}, {"B"}});
    table.add({"ü", "x"});
    table.add({"uu", "x"});
    EXPECT_EQ(table.render({}), "A   B\nü   x\nuu  x\n");
}

TEST_F(TableText, ColourOnlyWhenAskedFor)
{
    Table table({{"S"}, {"T"}});
    table.add({{"on", Colour::Green}, "x"});
    EXPECT_EQ(table.render({0, false}), "S   T\non  x\n");
    EXPECT_EQ(table.render({0, true}), "S   T\n\x1b[32mon\x1b[0m  x\n");
}

TEST_F(TableText, EscapeSequencesInATextAreHarmless)
{
    Table table({{"A"}});
    table.add({"a\x1b[2Jb\nc\xc2\x9b"
               "d"});
    EXPECT_EQ(table.render({}), "A\na?[2Jb?c?d\n");
}

} // namespace
} // namespace freshseat::cli
