// SPDX-License-Identifier: GPL-3.0-or-later
// Partition tables as fdisk, Windows and debris make them, cut at every byte.
#include "core/image/disk_layout.h"
#include "core/image/image.h"
#include "tests/core/image/image_maker.h"

#include <gtest/gtest.h>

#include <cstring>
#include <vector>

namespace freshseat::image {
namespace {

using Table = DiskLayout::Table;
using Bytes = std::vector<std::byte>;

Bytes mbr(unsigned status, unsigned type, bool code)
{
    Bytes head(1024);
    if (code) head[0] = std::byte{0xeb};
    head[446 + 16] = static_cast<std::byte>(status); // the second entry
    head[446 + 16 + 4] = static_cast<std::byte>(type);
    head[510] = std::byte{0x55};
    head[511] = std::byte{0xaa};
    return head;
}

/// With the EFI system partition as entry `at`.
Bytes gpt(std::size_t at)
{
    Bytes head = mbr(0, 0xee, false);
    head.resize(kLayoutBytes);
    std::memcpy(&head[512], "EFI PART", 8);
    const unsigned char type[16] = {0x28, 0x73, 0x2a, 0xc1, 0x1f, 0xf8, 0xd2, 0x11,
                                    0xba, 0x4b, 0x00, 0xa0, 0xc9, 0x3e, 0xc9, 0x3b};
    std::memcpy(&head[1024 + at * 128], type, sizeof type);
    return head;
}

TEST(DiskLayout, NothingIsNoTable)
{
    EXPECT_EQ(layoutOf({}).table, Table::None);
    EXPECT_EQ(layoutOf(Bytes(kLayoutBytes)).table, Table::None);
    EXPECT_EQ(layoutOf(mbr(0, 0, true)).table, Table::None) << "a boot sector without partitions";
}

TEST(DiskLayout, AnMbrSaysWhetherAPcStartsFromIt)
{
    const DiskLayout windows = layoutOf(mbr(0x80, 7, true));
    EXPECT_EQ(windows.table, Table::Mbr);
    EXPECT_TRUE(windows.active && windows.bootCode);
    EXPECT_FALSE(windows.efiSystem);
    EXPECT_FALSE(layoutOf(mbr(0, 7, false)).active);
    EXPECT_TRUE(layoutOf(mbr(0, 0xef, false)).efiSystem);
}

TEST(DiskLayout, AGptHasASystemPartitionAnywhere)
{
    EXPECT_EQ(layoutOf(gpt(0)).table, Table::Gpt);
    EXPECT_TRUE(layoutOf(gpt(0)).efiSystem);
    EXPECT_TRUE(layoutOf(gpt(127)).efiSystem);
    Bytes other = gpt(3);
    other[1024 + 3 * 128] = std::byte{0};
    EXPECT_EQ(layoutOf(other).table, Table::Gpt);
    EXPECT_FALSE(layoutOf(other).efiSystem);
}

TEST(DiskLayout, AnyLengthIsTaken)
{
    const Bytes whole = gpt(127);
    for (std::size_t length = 0; length < 18 * 1024; length += length < 2048 ? 1 : 61)
        EXPECT_EQ(layoutOf(std::span(whole).first(length)).efiSystem, length >= 1024 + 127 * 128 + 16);
}

TEST(ReadHead, GivesTheBeginningOfADiskOfAnyFormat)
{
    const test::Folder folder;
    const auto raw = folder / "disk.raw";
    test::makeRaw(raw, 4U << 20U);
    const std::string bytes = test::readAll(raw);
    for (const char *format : {"raw", "qcow2", "vhdx", "vmdk"}) {
        SCOPED_TRACE(format);
        const auto file = folder / (std::string("disk.") + format);
        if (std::string(format) != "raw")
            test::qemuImg({"convert", "-f", "raw", "-O", format, raw.string(), file.string()});
        const auto info = inspect(file, ImageFormat::Auto);
        ASSERT_TRUE(info) << info.error().message;
        const auto head = readHead(file, *info, kLayoutBytes);
        ASSERT_TRUE(head) << head.error().message << head.error().hint;
        ASSERT_EQ(head->size(), kLayoutBytes);
        EXPECT_EQ(std::memcmp(head->data(), bytes.data(), head->size()), 0);
    }
    test::makeHoles(raw, 1024);
    const auto small = readHead(raw, {ImageFormat::Raw, 1024, true}, kLayoutBytes);
    ASSERT_TRUE(small) << small.error().message;
    EXPECT_EQ(small->size(), 1024U);
}

} // namespace
} // namespace freshseat::image
