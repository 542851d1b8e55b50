// SPDX-License-Identifier: GPL-3.0-or-later
// Options anywhere, values in both forms, mistakes in words.
#include "app/cli/arguments.h"

#include <gtest/gtest.h>

#include <array>

namespace freshseat::cli {
namespace {

constexpr std::array kKnown{OptionSpec{"json", "", ""}, OptionSpec{"help", "", ""}, OptionSpec{"comment", "TEXT", ""},
                            OptionSpec{"connect", "URL", ""}};
using Words = std::vector<std::string>;

Arguments parse(const Words &words)
{
    return Arguments::parse(words, kKnown);
}

TEST(Arguments, OptionsStandAnywhere)
{
    const auto args = parse({"--json", "seat", "--connect", "demo:", "list", "--comment=a=b"});
    EXPECT_EQ(args.words(), (Words{"seat", "list"}));
    EXPECT_TRUE(args.has("json"));
    EXPECT_EQ(args.value("connect"), "demo:");
    EXPECT_EQ(args.value("comment"), "a=b");
    EXPECT_EQ(args.options(), (Words{"json", "connect", "comment"}));
    EXPECT_FALSE(args.problem());
    EXPECT_FALSE(args.has("help"));
    EXPECT_FALSE(args.value("json"));
}

TEST(Arguments, EmptyValueIsAValue)
{
    EXPECT_EQ(parse({"--comment="}).value("comment"), "");
    EXPECT_EQ(parse({"--comment", ""}).value("comment"), "");
}

TEST(Arguments, ShortHelpAndTheEndOfOptions)
{
    EXPECT_TRUE(parse({"-h"}).has("help"));
    const auto args = parse({"a", "--", "--json", "-x"});
    EXPECT_EQ(args.words(), (Words{"a", "--json", "-x"}));
    EXPECT_FALSE(args.has("json"));
    EXPECT_EQ(parse({"-"}).words(), (Words{"-"}));
}

TEST(Arguments, MistakesAreUsageErrorsAndTheRestIsRead)
{
    const std::vector<std::pair<Words, std::string>> cases{
        {{"--jsno"}, "no option --jsno"}, {{"-x"}, "no option -x"},
        {{"--comment"}, "needs a value"}, {{"--comment", "--json"}, "needs a value"},
        {{"--json=1"}, "takes no value"}, {{"--comment=a", "--comment=b"}, "given twice"}};
    for (const auto &[words, text] : cases) {
        auto given = words;
        given.emplace_back("--json");
        given.emplace_back("status");
        const auto args = parse(given);
        ASSERT_TRUE(args.problem()) << words[0];
        EXPECT_EQ(args.problem()->code, ErrorCode::Usage);
        EXPECT_NE(args.problem()->message.find(text), std::string::npos) << args.problem()->message;
        EXPECT_TRUE(args.has("json")) << words[0];
        EXPECT_EQ(args.words(), (Words{"status"}));
    }
}

TEST(Arguments, AnUnknownOptionNamesTheNearest)
{
    EXPECT_EQ(parse({"--coment", "x"}).problem()->hint, "Did you mean --comment?");
}

TEST(Arguments, ASwitchMayBeRepeated)
{
    const auto args = parse({"--json", "--json"});
    EXPECT_FALSE(args.problem());
    EXPECT_EQ(args.options(), (Words{"json"}));
}

} // namespace
} // namespace freshseat::cli
