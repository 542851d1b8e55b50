// SPDX-License-Identifier: GPL-3.0-or-later
// The table of commands holds together: every option it names exists, every working command has help and an example.
#include "app/cli/commands.h"
#include "app/cli/help.h"
#include "core/base/text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace freshseat::cli {
namespace {

using ::testing::HasSubstr;
using Words = std::vector<std::string>;

bool optionExists(std::string_view name)
{
    const auto options = allOptions();
    return std::any_of(options.begin(), options.end(), [&](const OptionSpec &spec) { return spec.name == name; });
}

TEST(Commands, TheTableHoldsTogether)
{
    std::set<std::string> names;
    for (const auto &command : allCommands()) {
        EXPECT_TRUE(names.insert(fullName(command)).second) << fullName(command) << " twice";
        EXPECT_FALSE(command.summary.empty()) << fullName(command);
        EXPECT_NE(command.run, nullptr) << fullName(command);
        EXPECT_FALSE(command.examples.empty()) << fullName(command);
        EXPECT_LE(command.least, command.most) << fullName(command);
        for (const auto &option : split(command.options, ' '))
            EXPECT_TRUE(option.empty() || optionExists(option)) << option;
    }
    for (const auto option : generalOptions()) EXPECT_TRUE(optionExists(option)) << option;
}

TEST(Commands, ExamplesAreCommandsOfTheirOwn)
{
    for (const auto &command : allCommands()) {
        for (const auto &line : split(command.examples, '\n')) {
            EXPECT_TRUE(line.empty() || line.find("freshseatctl ") != std::string::npos) << line;
            EXPECT_TRUE(line.empty() || line.find(fullName(command)) != std::string::npos) << line;
        }
    }
}

TEST(Commands, ChoosesByNounAndVerb)
{
    const auto chosen = chooseCommand({"seat", "reset", "PC-01"});
    ASSERT_TRUE(chosen.has_value());
    EXPECT_EQ(fullName(*chosen->command), "seat reset");
    EXPECT_EQ(chosen->words, (Words{"PC-01"}));
    const auto alone = chooseCommand({"stdio", "/run/c.sock"});
    ASSERT_TRUE(alone.has_value());
    EXPECT_EQ(alone->words, (Words{"/run/c.sock"}));
}

TEST(Commands, UnknownWordsNameTheNearest)
{
    const std::vector<std::pair<Words, std::string>> cases{{{"seta", "list"}, "Did you mean seat?"},
                                                           {{"seat", "rest"}, "Did you mean seat reset?"},
                                                           {{"seat", "explode"}, "Its verbs: add, set, remove"},
                                                           {{"seat"}, "Its verbs: add, set, remove"},
                                                           {{"xyzzy"}, "--help"},
                                                           {{}, "--help"}};
    for (const auto &[words, hint] : cases) {
        const auto chosen = chooseCommand(words);
        ASSERT_FALSE(chosen.has_value());
        EXPECT_EQ(chosen.error().code, ErrorCode::Usage);
        EXPECT_THAT(chosen.error().hint, HasSubstr(hint));
    }
}

TEST(Commands, HelpForAllForANounAndForACommand)
{
    const std::string all = helpFor({});
    for (const auto &command : allCommands()) EXPECT_THAT(all, HasSubstr("  " + fullName(command)));
    for (const auto option : generalOptions()) EXPECT_THAT(all, HasSubstr("--" + std::string(option)));
    EXPECT_THAT(helpFor({"seat"}), HasSubstr("seat reset"));
    for (const auto &command : allCommands()) {
        const auto text = helpFor({std::string(command.noun), std::string(command.verb)});
        EXPECT_THAT(text, HasSubstr("usage: freshseatctl " + fullName(command)));
        EXPECT_THAT(text, HasSubstr("examples:"));
    }
}

} // namespace
} // namespace freshseat::cli
