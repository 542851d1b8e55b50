// SPDX-License-Identifier: GPL-3.0-or-later
// Streaming of a file without its zeros.
#include "core/image/image.h"
#include "tests/core/image/image_maker.h"

#include <gtest/gtest.h>

#include <fstream>

namespace freshseat::image {
namespace {

using namespace test;

struct Piece {
    std::uint64_t offset;
    std::string bytes;
};

std::vector<Piece> pieces(const std::filesystem::path &file, std::size_t most)
{
    std::vector<Piece> result;
    auto image = ImageFile::open(file);
    EXPECT_TRUE(image);
    while (image) {
        const auto chunk = (*image)->next(most);
        EXPECT_TRUE(chunk);
        if (!chunk || chunk->bytes.empty()) break;
        EXPECT_LE(chunk->bytes.size(), most);
        result.push_back({chunk->offset, {reinterpret_cast<const char *>(chunk->bytes.data()), chunk->bytes.size()}});
    }
    return result;
}

std::string rebuilt(const std::vector<Piece> &all, std::uint64_t size)
{
    std::string result(size, '\0');
    std::uint64_t end = 0;
    for (const Piece &piece : all) {
        EXPECT_GE(piece.offset, end); // in order, nothing twice
        end = piece.offset + piece.bytes.size();
        result.replace(piece.offset, piece.bytes.size(), piece.bytes);
    }
    return result;
}

class ImageFileSizes : public testing::TestWithParam<std::size_t>
{};

TEST_P(ImageFileSizes, GivesAllDataAndSkipsHoles)
{
    const Folder folder;
    const auto file = folder / "disk";
    makeRaw(file, (24U << 20U) + 512);
    const auto all = pieces(file, GetParam());
    const std::string whole = readAll(file);
    EXPECT_TRUE(rebuilt(all, whole.size()) == whole);
    std::uint64_t sum = 0;
    for (const Piece &piece : all) sum += piece.bytes.size();
    EXPECT_LT(sum, 1U << 20U);
}

INSTANTIATE_TEST_SUITE_P(All, ImageFileSizes, testing::Values(1000, 4096, 65536, 1U << 20U));

TEST(ImageFile, WrittenZerosAreSkippedToo)
{
    const Folder folder;
    const auto file = folder / "disk";
    std::string bytes(std::size_t{1} << 20U, '\0');
    bytes[300'000] = 'x';
    writeAll(file, bytes);
    const auto all = pieces(file, std::size_t{1} << 20U);
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all[0].offset, 262'144U);
    EXPECT_EQ(all[0].bytes.size(), 65'536U);
}

TEST(ImageFile, AFileOfHolesEndsAtOnce)
{
    const Folder folder;
    makeHoles(folder / "disk", std::uint64_t{1} << 40U);
    EXPECT_TRUE(pieces(folder / "disk", 4096).empty());
    const auto image = ImageFile::open(folder / "disk");
    ASSERT_TRUE(image);
    EXPECT_EQ((*image)->size(), std::uint64_t{1} << 40U);
}

TEST(ImageFile, AFileThatShrinksIsAnError)
{
    const Folder folder;
    const auto file = folder / "disk";
    writeAll(file, std::string(200'000, 'x'));
    auto image = ImageFile::open(file);
    ASSERT_TRUE(image);
    ASSERT_TRUE((*image)->next(65'536));
    std::filesystem::resize_file(file, 70'000);
    auto second = (*image)->next(65'536);
    EXPECT_FALSE(second);
}

TEST(ImageFile, WhatIsNoFileIsRefused)
{
    const Folder folder;
    EXPECT_EQ(ImageFile::open(folder / "none").error().code, ErrorCode::NotFound);
    EXPECT_EQ(ImageFile::open(folder.path()).error().code, ErrorCode::Usage);
}

} // namespace
} // namespace freshseat::image
