// SPDX-License-Identifier: GPL-3.0-or-later
// A real shell takes the line apart again.
#include "core/base/process.h"
#include "core/base/shell_words.h"
#include "core/base/text.h"

#include <gtest/gtest.h>

namespace freshseat {
namespace {

TEST(ShellLine, LeavesPlainWordsPlain)
{
    EXPECT_EQ(shellLine({"freshseatctl", "stdio", "/run/freshseat/control.sock"}),
              "freshseatctl stdio /run/freshseat/control.sock");
    EXPECT_EQ(shellLine({"a b", "", "it's"}), "'a b' '' 'it'\\''s'");
}

TEST(ShellLine, SurvivesARealShell)
{
    const std::vector<std::string> words{"plain", "",
                                         " ",     "a'b",
                                         "$HOME", "`id`",
                                         "\\",    "\"",
                                         "*",     "~",
                                         "a;b",   "!",
                                         "#x",    "ä\xf0\x9f\x98\x80",
                                         "-n",    "line\nbreak",
                                         "{a,b}", "a&b|c>d<e(f)"};
    std::vector<std::string> printed{"printf", "[%s]"};
    printed.insert(printed.end(), words.begin(), words.end());
    ProcessCommand command;
    command.arguments = {"/bin/sh", "-c", shellLine(printed)};
    const auto result = runProcess(command);
    ASSERT_TRUE(result);
    EXPECT_EQ(result->output, "[" + join(words, "][") + "]");
}

} // namespace
} // namespace freshseat
