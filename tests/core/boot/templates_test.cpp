// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/boot/templates.h"

#include <gtest/gtest.h>

namespace freshseat::boot {
namespace {

TEST(Templates, EveryScriptIsThereAndBegins)
{
    for (const char *name : {"enter", "fixed", "seat", "stick", "wait"})
        EXPECT_TRUE(scriptTemplate(name).starts_with("#!ipxe\n")) << name;
    EXPECT_FALSE(scriptTemplate("again").empty());
    EXPECT_TRUE(scriptTemplate("nothing").empty());
}

TEST(Templates, FillsNamesAndDropsLinesThatAreEmptyThen)
{
    const auto filled = fill("#!ipxe\na @x@ b @x@\n@empty@\n\nlast",
                             {{"x", *ScriptValue::word("w")}, {"empty", ScriptValue::lines("")}});
    ASSERT_TRUE(filled);
    EXPECT_EQ(*filled, "#!ipxe\na w b w\n\nlast\n");
    EXPECT_FALSE(fill("@unknown@\n", {}));
}

TEST(Templates, AValueIsNeverReadAsATemplate)
{
    const auto filled = fill("@a@ @b@", {{"a", *ScriptValue::word("@b@")}, {"b", *ScriptValue::word("c")}});
    EXPECT_EQ(*filled, "@b@ c\n");
}

TEST(Templates, AWordHoldsNothingThatIpxeWouldReadAsMore)
{
    EXPECT_EQ(ScriptValue::word("iqn.2026-11.org.freshseat:pc-07")->text(), "iqn.2026-11.org.freshseat:pc-07");
    for (const char *bad : {"", "a b", "${net0/mac}", "a\nsanboot", "a||b", "x;y", "#c", "\"q\"", "\x7f", "ä"})
        EXPECT_EQ(ScriptValue::word(bad).error().code, ErrorCode::Usage) << bad;
    EXPECT_FALSE(ScriptValue::word(std::string(256, 'a')));
}

TEST(Templates, ASentenceIsCleanedAndCut)
{
    EXPECT_EQ(ScriptValue::sentence("Seat 07: waiting (10.0.0.1)").text(), "Seat 07: waiting (10.0.0.1)");
    EXPECT_EQ(ScriptValue::sentence("a\nreboot ${x} || poweroff; # x").text(), "a?reboot ??x? ?? poweroff? ? x");
    EXPECT_EQ(ScriptValue::sentence(std::string(999, 'a')).text().size(), 200U);
}

} // namespace
} // namespace freshseat::boot
