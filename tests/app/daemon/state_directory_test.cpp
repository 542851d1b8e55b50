// SPDX-License-Identifier: GPL-3.0-or-later
// Private, and one daemon's alone.
#include "app/daemon/state_directory.h"
#include "core/base/text.h"

#include <gtest/gtest.h>

#include <fstream>
#include <sys/stat.h>
#include <unistd.h>

namespace freshseat::daemon {
namespace {

class StateDirectoryTest : public ::testing::Test
{
protected:
    ~StateDirectoryTest() override { std::filesystem::remove_all(folder); }
    std::filesystem::path folder = std::filesystem::temp_directory_path() / ("freshseat-" + randomId());
};

TEST_F(StateDirectoryTest, IsMadeAndClosedToOthers)
{
    const auto made = StateDirectory::open(folder / "a" / "b");
    ASSERT_TRUE(made) << made.error().message;
    struct stat facts {};
    ASSERT_EQ(::stat((folder / "a" / "b").c_str(), &facts), 0);
    EXPECT_EQ(facts.st_mode & 0777U, 0700U);
    ASSERT_EQ(::mkdir((folder / "open").c_str(), 0755), 0);
    ASSERT_TRUE(StateDirectory::open(folder / "open"));
    ASSERT_EQ(::stat((folder / "open").c_str(), &facts), 0);
    EXPECT_EQ(facts.st_mode & 0777U, 0700U);
}

TEST_F(StateDirectoryTest, IsHeldByOneAndSaysByWhom)
{
    {
        const auto first = StateDirectory::open(folder);
        ASSERT_TRUE(first);
        const auto second = StateDirectory::open(folder);
        ASSERT_FALSE(second);
        EXPECT_EQ(second.error().code, ErrorCode::InUse);
        EXPECT_NE(second.error().message.find(std::to_string(::getpid())), std::string::npos) << second.error().message;
    }
    EXPECT_TRUE(StateDirectory::open(folder));
}

TEST_F(StateDirectoryTest, HoldsSpaceBackForAStartOnAFullDisk)
{
    const auto state = StateDirectory::open(folder);
    ASSERT_TRUE(state);
    state->holdBallast();
    state->holdBallast();
    struct stat facts {};
    ASSERT_EQ(::stat((folder / "ballast").c_str(), &facts), 0);
    EXPECT_GE(facts.st_blocks * 512, 1 << 20);
    EXPECT_FALSE(state->dropBallastIfFull()) << "it is not full";
    EXPECT_TRUE(std::filesystem::exists(folder / "ballast"));
}

TEST_F(StateDirectoryTest, SaysThatItIsNoDirectory)
{
    std::ofstream(folder.string()) << "x";
    const auto wrong = StateDirectory::open(folder);
    ASSERT_FALSE(wrong);
    EXPECT_EQ(wrong.error().code, ErrorCode::Usage);
    EXPECT_FALSE(StateDirectory::open("/proc/freshseat"));
}

} // namespace
} // namespace freshseat::daemon
