// SPDX-License-Identifier: GPL-3.0-or-later
// Flags in both spellings, and what is refused.
#include "app/daemon/arguments.h"

#include <gtest/gtest.h>

namespace freshseat::daemon {
namespace {

TEST(Arguments, TakesEveryFlag)
{
    const auto got = parseArguments({"--config", "c.toml", "--state=/s", "--iscsi", "1.2.3.4:1", "--iscsi=[::1]:2",
                                     "--control", "/c", "--log-level", "debug", "--check-config"});
    ASSERT_TRUE(got) << got.error().message;
    EXPECT_EQ(got->config, "c.toml");
    EXPECT_EQ(got->state, "/s");
    EXPECT_EQ(got->iscsi, (std::vector<std::string>{"1.2.3.4:1", "[::1]:2"}));
    EXPECT_EQ(got->control, "/c");
    EXPECT_EQ(got->logLevel, log::Level::Debug);
    EXPECT_TRUE(got->checkConfig);
    EXPECT_FALSE(got->help);
    EXPECT_TRUE(parseArguments({"--help"})->help);
    EXPECT_TRUE(parseArguments({"--version"})->version);
}

TEST(Arguments, RefusesInWords)
{
    const std::vector<std::pair<std::vector<std::string>, std::string>> wrong{
        {{"--frobnicate"}, "unknown option --frobnicate"},
        {{"stray"}, "unknown option stray"},
        {{"--state"}, "--state needs a value"},
        {{"--state="}, "--state needs a value"},
        {{"--state", "a", "--state", "b"}, "--state is given twice"},
        {{"--help=yes"}, "--help takes no value"},
        {{"--log-level", "loud"}, "error, warning, info, debug"},
    };
    for (const auto &[words, reason] : wrong) {
        const auto got = parseArguments(words);
        ASSERT_FALSE(got) << words.front();
        EXPECT_EQ(got.error().code, ErrorCode::Usage);
        EXPECT_NE(got.error().message.find(reason), std::string::npos) << got.error().message;
    }
}

TEST(Arguments, ReadsWhoseCompanionItIs)
{
    EXPECT_EQ(parseArguments({"--companion", "demo:"})->companion, "demo:");
    EXPECT_EQ(parseArguments({"--companion"}).error().code, ErrorCode::Usage);
}

} // namespace
} // namespace freshseat::daemon
