// SPDX-License-Identifier: GPL-3.0-or-later
// What may be opened as an image at all.
#include "core/image/source_file.h"
#include "tests/core/image/image_maker.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>

namespace freshseat::image {
namespace {

using namespace test;
using testing::HasSubstr;

void expectRefused(const std::filesystem::path &file, ErrorCode code, const char *words)
{
    const auto source = SourceFile::open(file);
    ASSERT_FALSE(source) << file;
    EXPECT_EQ(source.error().code, code) << source.error().message;
    EXPECT_THAT(source.error().message, HasSubstr(words));
}

TEST(SourceFile, OnlyFilesAndBlockDevicesAreOpened)
{
    const Folder folder;
    expectRefused(folder / "none.qcow2", ErrorCode::NotFound, "There is no file \"none.qcow2\"");
    expectRefused(folder.path(), ErrorCode::Usage, "a folder");
    expectRefused("/dev/zero", ErrorCode::Usage, "a device without blocks");
    ASSERT_EQ(::mkfifo((folder / "pipe").c_str(), 0600), 0);
    expectRefused(folder / "pipe", ErrorCode::Usage, "a pipe");
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    (folder / "sock").string().copy(static_cast<char *>(address.sun_path), sizeof address.sun_path - 1);
    const UniqueFd socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    ASSERT_EQ(::bind(socket.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
    expectRefused(folder / "sock", ErrorCode::Usage, "a socket");
    writeAll(folder / "empty", "");
    expectRefused(folder / "empty", ErrorCode::Usage, "is empty (0 bytes)");
    std::filesystem::create_symlink("loop", folder / "loop");
    expectRefused(folder / "loop", ErrorCode::Failed, "\"loop\"");
}

TEST(SourceFile, SymbolicLinksAreFollowed)
{
    const Folder folder;
    writeAll(folder / "disk", std::string(1024, 'x'));
    std::filesystem::create_symlink(folder / "disk", folder / "link");
    const auto source = SourceFile::open(folder / "link");
    ASSERT_TRUE(source);
    EXPECT_EQ(source->size(), 1024U);
    EXPECT_FALSE(source->isBlockDevice());
}

TEST(SourceFile, ReadsWithinItsBoundsOnly)
{
    const Folder folder;
    writeAll(folder / "disk", "0123456789");
    const auto source = SourceFile::open(folder / "disk");
    ASSERT_TRUE(source);
    std::array<std::byte, 4> bytes{};
    EXPECT_TRUE(source->read(6, bytes));
    EXPECT_EQ(bytes[3], std::byte{'9'});
    EXPECT_FALSE(source->read(7, bytes));
    EXPECT_FALSE(source->read(~std::uint64_t{0}, bytes));
}

TEST(Identify, TheAskedFormatMustMatch)
{
    const Folder folder;
    qemuImg({"create", "-q", "-f", "vhdx", folder / "a.img", "8M"});
    const auto source = SourceFile::open(folder / "a.img");
    ASSERT_TRUE(source);
    EXPECT_EQ(identify(*source, ImageFormat::Auto)->header.format, ImageFormat::Vhdx);
    EXPECT_EQ(identify(*source, ImageFormat::Raw)->header.format, ImageFormat::Raw);
    const auto wrong = identify(*source, ImageFormat::Vmdk);
    ASSERT_FALSE(wrong);
    EXPECT_EQ(wrong.error().code, ErrorCode::Usage);
    EXPECT_THAT(wrong.error().message, HasSubstr("\"a.img\" is no VMDK image; it is VHDX"));
}

TEST(Identify, RawIsGuessedOnlyWithoutAHeader)
{
    const Folder folder;
    writeAll(folder / "disk", std::string(1024, 'x'));
    const auto source = SourceFile::open(folder / "disk");
    ASSERT_TRUE(source);
    EXPECT_TRUE(identify(*source, ImageFormat::Auto)->guessedRaw);
    EXPECT_FALSE(identify(*source, ImageFormat::Raw)->guessedRaw);
    const auto wrong = identify(*source, ImageFormat::Qcow2);
    ASSERT_FALSE(wrong);
    EXPECT_THAT(wrong.error().message, HasSubstr("its header is not one"));
}

} // namespace
} // namespace freshseat::image
