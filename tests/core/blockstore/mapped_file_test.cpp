// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/blockstore/mapped_file.h"

#include <gtest/gtest.h>

#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <unistd.h>

namespace freshseat::blockstore {
namespace {

class MappedFileTest : public testing::Test
{
protected:
    MappedFileTest()
        : path(std::filesystem::path(testing::TempDir()) / ("mapped." + std::to_string(::getpid())))
    {
        std::ofstream file(path, std::ios::binary);
        for (int i = 0; i < kSize; ++i) file.put(static_cast<char>(i * 7 + i / 4096));
    }
    ~MappedFileTest() override { std::filesystem::remove(path); }

    static constexpr int kSize = 2 * 1024 * 1024;
    std::filesystem::path path;
};

TEST_F(MappedFileTest, WhatWasJustWrittenIsThereAtAnyOffset)
{
    const auto mapped = MappedFile::open(path, kSize);
    ASSERT_NE(mapped, nullptr);
    std::ifstream file(path, std::ios::binary);
    for (const std::uint64_t offset : {0U, 512U, 4096U, 5000U * 4U, 1048576U - 512U}) {
        std::vector<char> expected(70000);
        file.seekg(static_cast<std::streamoff>(offset));
        file.read(expected.data(), 70000);
        const std::byte *there = mapped->resident(offset, expected.size());
        ASSERT_NE(there, nullptr) << offset;
        EXPECT_EQ(std::memcmp(there, expected.data(), expected.size()), 0) << offset;
    }
    EXPECT_NE(mapped->resident(512, MappedFile::kMost), nullptr);
    EXPECT_EQ(mapped->resident(0, MappedFile::kMost + 512), nullptr) << "longer than it answers for";
}

TEST_F(MappedFileTest, WhatLeftThePageCacheIsNotThere)
{
    const int fd = ::open(path.c_str(), O_RDWR | O_CLOEXEC);
    ASSERT_GE(fd, 0);
    ASSERT_EQ(::fdatasync(fd), 0);
    ASSERT_EQ(::posix_fadvise(fd, 0, 0, POSIX_FADV_DONTNEED), 0);
    const auto mapped = MappedFile::open(path, kSize);
    ASSERT_NE(mapped, nullptr);
    EXPECT_EQ(mapped->resident(65536, 65536), nullptr);
    char byte = 0;
    ASSERT_EQ(::pread(fd, &byte, 1, 65536), 1); // one page of the sixteen is not enough, whatever was read ahead
    ASSERT_EQ(::posix_fadvise(fd, 65536 + 4096, 65536, POSIX_FADV_DONTNEED), 0);
    EXPECT_EQ(mapped->resident(65536, 65536), nullptr);
    EXPECT_NE(mapped->resident(65536, 4096), nullptr);
    ::close(fd);
}

TEST_F(MappedFileTest, NoFileNoMapping)
{
    EXPECT_EQ(MappedFile::open(path.string() + ".none", 4096), nullptr);
    EXPECT_EQ(MappedFile::open(path, 0), nullptr);
}

} // namespace
} // namespace freshseat::blockstore
