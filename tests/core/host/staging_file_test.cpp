// SPDX-License-Identifier: GPL-3.0-or-later
// Private, sparse, gone when done with.
#include "core/base/text.h"
#include "core/host/staging_file.h"

#include <gtest/gtest.h>

#include <array>
#include <sys/stat.h>

namespace freshseat::host {
namespace {

TEST(StagingFile, LivesAsLongAsItsObject)
{
    const auto folder = std::filesystem::temp_directory_path() / ("freshseat-" + randomId());
    std::filesystem::create_directories(folder);
    {
        const auto file = StagingFile::create(folder, 1U << 30);
        ASSERT_TRUE(file);
        const std::array<std::byte, 3> bytes{std::byte{1}, std::byte{2}, std::byte{3}};
        ASSERT_TRUE((*file)->write(1U << 20, bytes));
        struct stat facts {};
        ASSERT_EQ(::stat((*file)->path().c_str(), &facts), 0);
        EXPECT_EQ(facts.st_size, 1 << 30);
        EXPECT_LT(facts.st_blocks * 512, 1 << 20);
        EXPECT_EQ(facts.st_mode & 0777U, 0600U);
    }
    EXPECT_TRUE(std::filesystem::is_empty(folder));
    std::filesystem::remove_all(folder);
    EXPECT_EQ(StagingFile::create(folder, 1).error().code, ErrorCode::NotFound);
}

} // namespace
} // namespace freshseat::host
