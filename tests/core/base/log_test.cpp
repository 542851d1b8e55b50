// SPDX-License-Identifier: GPL-3.0-or-later
// One line a message, whatever is in it.
#include "core/base/log.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <thread>
#include <vector>

namespace freshseat {
namespace {

/// What `speak` leaves on standard error.
template <class Speak>
std::string heard(Speak speak)
{
    ::testing::internal::CaptureStderr();
    speak();
    return ::testing::internal::GetCapturedStderr();
}

class LogTest : public ::testing::Test
{
protected:
    void TearDown() override { log::setLevel(log::Level::Info); }
};

TEST_F(LogTest, DropsWhatIsBelowTheLevel)
{
    log::setLevel(log::Level::Warning);
    const std::string text = heard([] {
        log::error("one");
        log::warning("two");
        log::info("three");
        log::debug("four");
    });
    EXPECT_NE(text.find("one\n"), std::string::npos);
    EXPECT_NE(text.find("two\n"), std::string::npos);
    EXPECT_EQ(text.find("three"), std::string::npos);
    EXPECT_EQ(text.find("four"), std::string::npos);
}

TEST_F(LogTest, AMessageIsOneLine)
{
    const std::string text = heard([] { log::info("a\nb\rc"); });
    EXPECT_NE(text.find("a b c\n"), std::string::npos) << text;
    EXPECT_EQ(std::count(text.begin(), text.end(), '\n'), 1);
}

TEST_F(LogTest, LinesOfThreadsDoNotMix)
{
    const std::string line(200, 'x');
    const std::string text = heard([&line] {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&line] {
                for (int n = 0; n < 50; ++n) log::info(line);
            });
        }
    });
    std::size_t whole = 0;
    for (std::size_t at = 0; (at = text.find(line + "\n", at)) != std::string::npos; at += line.size()) ++whole;
    EXPECT_EQ(whole, 200U);
}

TEST_F(LogTest, LevelsHaveWords)
{
    EXPECT_EQ(log::levelFromText("error"), log::Level::Error);
    EXPECT_EQ(log::levelFromText("debug"), log::Level::Debug);
    EXPECT_FALSE(log::levelFromText("loud"));
    EXPECT_FALSE(log::levelFromText(""));
}

} // namespace
} // namespace freshseat
