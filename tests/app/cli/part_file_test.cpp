// SPDX-License-Identifier: GPL-3.0-or-later
// A file that appears whole or not at all.
#include "app/cli/part_file.h"

#include <gtest/gtest.h>

#include <array>
#include <fstream>
#include <stdlib.h>
#include <sys/stat.h>

namespace freshseat::cli {
namespace {

namespace fs = std::filesystem;

class PartFileTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        std::string pattern = (fs::temp_directory_path() / "freshseat-part-XXXXXX").string();
        ASSERT_NE(::mkdtemp(pattern.data()), nullptr);
        m_dir = pattern;
    }
    void TearDown() override { fs::remove_all(m_dir); }
    [[nodiscard]] fs::path file() const { return m_dir / "disk.raw"; }
    [[nodiscard]] fs::path part() const { return m_dir / "disk.raw.part"; }

    const std::array<std::byte, 4> m_bytes{std::byte{'a'}, std::byte{'b'}, std::byte{'c'}, std::byte{'d'}};
    fs::path m_dir;
};

TEST_F(PartFileTest, GetsItsNameAtTheEndAndKeepsHoles)
{
    auto made = PartFile::create(file());
    ASSERT_TRUE(made.has_value());
    ASSERT_TRUE(made->write(1 << 20, m_bytes).has_value());
    EXPECT_FALSE(fs::exists(file()));
    ASSERT_TRUE(made->finish(8 << 20).has_value());
    EXPECT_FALSE(fs::exists(part()));
    EXPECT_EQ(fs::file_size(file()), 8U << 20);
    struct stat status {};
    ASSERT_EQ(::stat(file().c_str(), &status), 0);
    EXPECT_LT(status.st_blocks * 512, 1 << 20);
    std::ifstream in(file());
    in.seekg(1 << 20);
    std::string text(4, ' ');
    in.read(text.data(), 4);
    EXPECT_EQ(text, "abcd");
}

TEST_F(PartFileTest, NothingIsLeftWhenItIsNotFinished)
{
    {
        auto made = PartFile::create(file());
        ASSERT_TRUE(made.has_value());
        ASSERT_TRUE(made->write(0, m_bytes).has_value());
        EXPECT_TRUE(fs::exists(part()));
    }
    EXPECT_TRUE(fs::is_empty(m_dir));
}

TEST_F(PartFileTest, WhatExistsIsNotWrittenOver)
{
    std::ofstream(file()) << "mine";
    const auto made = PartFile::create(file());
    ASSERT_FALSE(made.has_value());
    EXPECT_EQ(made.error().code, ErrorCode::Usage);
    EXPECT_FALSE(fs::exists(part()));
}

TEST_F(PartFileTest, AFileThatAppearedMeanwhileIsNotWrittenOver)
{
    {
        auto made = PartFile::create(file());
        ASSERT_TRUE(made.has_value());
        std::ofstream(file()) << "mine";
        EXPECT_FALSE(made->finish(0).has_value());
    }
    EXPECT_EQ(fs::file_size(file()), 4U);
    EXPECT_FALSE(fs::exists(part()));
}

TEST_F(PartFileTest, TwoAtOnceAreRefusedAndALeftoverIsNot)
{
    auto first = PartFile::create(file());
    ASSERT_TRUE(first.has_value());
    const auto second = PartFile::create(file());
    ASSERT_FALSE(second.has_value());
    EXPECT_EQ(second.error().code, ErrorCode::InUse);
    EXPECT_TRUE(fs::exists(part()));
    ASSERT_TRUE(first->finish(0).has_value());

    std::ofstream(m_dir / "other.raw.part") << "from a crash";
    auto again = PartFile::create(m_dir / "other.raw");
    ASSERT_TRUE(again.has_value());
    ASSERT_TRUE(again->finish(2).has_value());
    EXPECT_EQ(fs::file_size(m_dir / "other.raw"), 2U);
}

} // namespace
} // namespace freshseat::cli
