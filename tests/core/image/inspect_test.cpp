// SPDX-License-Identifier: GPL-3.0-or-later
// Images of strangers: what refers to other files is refused before qemu-img sees it, what is damaged is said to be so.
#include "core/image/header.h"
#include "core/image/image.h"
#include "core/image/source_file.h"
#include "tests/core/image/image_maker.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fcntl.h>

namespace freshseat::image {
namespace {

using namespace test;
using testing::HasSubstr;

class Inspect : public testing::Test
{
protected:
    [[nodiscard]] std::filesystem::path make(const std::string &driver, const std::string &options = "",
                                             const std::string &name = "image") const
    {
        makeRaw(m_folder / "raw", 8U << 20U);
        std::vector<std::string> arguments{"convert", "-f", "raw", "-O", driver};
        if (!options.empty()) arguments.insert(arguments.end(), {"-o", options});
        arguments.insert(arguments.end(), {(m_folder / "raw").string(), (m_folder / name).string()});
        qemuImg(arguments);
        return m_folder / name;
    }

    static void expectError(const std::filesystem::path &file, ErrorCode code, const std::string &words,
                            ImageFormat asked = ImageFormat::Auto)
    {
        const auto info = inspect(file, asked);
        ASSERT_FALSE(info) << words;
        EXPECT_EQ(info.error().code, code) << info.error().message;
        EXPECT_THAT(info.error().message, HasSubstr(words));
    }

    /// Refused by our own header reader, so that qemu-img never opens the other file.
    static void expectNotAlone(const std::filesystem::path &file, const std::string &words)
    {
        const auto source = SourceFile::open(file);
        ASSERT_TRUE(source);
        const auto header = readHeader(*source);
        ASSERT_FALSE(header) << words;
        EXPECT_EQ(header.error().code, ErrorCode::NotAllowed) << header.error().message;
        EXPECT_THAT(header.error().message, HasSubstr(words));
        expectError(file, ErrorCode::NotAllowed, words);
    }

    Folder m_folder;
};

TEST_F(Inspect, Qcow2WithABackingFileIsRefused)
{
    const auto file = m_folder / "image";
    for (const char *backing : {"/etc/shadow", "nbd:127.0.0.1:10809", "json:{\"driver\":\"raw\"}"}) {
        qemuImg({"create", "-q", "-f", "qcow2", "-u", "-F", "raw", "-b", backing, file, "8M"});
        expectNotAlone(file, std::string("the difference to another file (\"") + backing + "\")");
        expectError(file, ErrorCode::NotAllowed, backing, ImageFormat::Qcow2);
    }
}

TEST_F(Inspect, Qcow2BackingFileSetByHandIsRefused)
{
    const auto file = make("qcow2");
    patch(file, 8, be64(0x200) + be32(11));
    patch(file, 0x200, "/etc/shadow");
    expectNotAlone(file, "/etc/shadow");
    patch(file, 8, be64(~std::uint64_t{0}) + be32(~0U)); // nowhere
    expectNotAlone(file, "another file.");
}

TEST_F(Inspect, Qcow2WithADataFileIsRefused)
{
    qemuImg(
        {"create", "-q", "-f", "qcow2", "-o", "data_file=" + (m_folder / "data").string(), m_folder / "image", "8M"});
    expectNotAlone(m_folder / "image", "keeps its data in another file");
    // Without the feature bit the name alone is refused as well.
    const auto file = m_folder / "image";
    patch(file, 72, be64(0));
    expectNotAlone(file, "keeps its data in another file");
}

TEST_F(Inspect, EncryptedQcow2IsRefused)
{
    const auto file = make("qcow2");
    const std::string whole = readAll(file);
    for (const std::uint32_t method : {1U, 2U}) { // AES, LUKS
        patch(file, 32, be32(method));
        expectError(file, ErrorCode::Usage, "encrypted");
    }
    writeAll(file, whole);
    patch(file, 112, be32(0x0537be77) + be32(16)); // a pointer to a key header, where the extensions begin
    expectError(file, ErrorCode::Usage, "encrypted");
}

TEST_F(Inspect, Qcow2OfTheFutureOrCorruptIsRefused)
{
    const auto file = make("qcow2");
    patch(file, 72, be64(1U << 9U));
    expectError(file, ErrorCode::Usage, "features that Freshseat does not know");
    patch(file, 72, be64(2));
    expectError(file, ErrorCode::Usage, "marked as corrupt");
    patch(file, 4, be32(4));
    expectError(file, ErrorCode::Usage, "version 4");
}

TEST_F(Inspect, DirtyQcow2IsReadAsItIs)
{
    const auto file = make("qcow2");
    patch(file, 72, be64(1));
    EXPECT_TRUE(inspect(file, ImageFormat::Auto));
}

TEST_F(Inspect, AbsurdSizesAreRefused)
{
    const auto file = make("qcow2");
    patch(file, 24, be64(kLargestDisk + 512));
    expectError(file, ErrorCode::Usage, "the largest taken is 64.0 TiB");
    patch(file, 24, be64(~std::uint64_t{511}));
    expectError(file, ErrorCode::Usage, "the largest taken is 64.0 TiB");
    patch(file, 24, be64(0));
    expectError(file, ErrorCode::Usage, "0 bytes");
    patch(file, 24, be64((8U << 20U) + 100));
    expectError(file, ErrorCode::Usage, "not a multiple of 512");
    makeHoles(m_folder / "raw", kLargestDisk >> 3U);
    EXPECT_TRUE(inspect(m_folder / "raw", ImageFormat::Auto));
}

TEST_F(Inspect, RawThatIsNoMultipleOf512IsRefused)
{
    writeAll(m_folder / "disk", std::string(1000, 'x'));
    expectError(m_folder / "disk", ErrorCode::Usage, "1000 bytes, is not a multiple of 512");
}

TEST_F(Inspect, Qcow2TablesBehindTheEndAreRefused)
{
    const auto file = make("qcow2");
    const std::string whole = readAll(file);
    patch(file, 40, be64(std::uint64_t{1} << 40U));
    expectError(file, ErrorCode::Usage, "table of contents");
    writeAll(file, whole);
    patch(file, 48, be64(std::uint64_t{1} << 40U));
    expectError(file, ErrorCode::Usage, "table of references");
    writeAll(file, whole);
    patch(file, 20, be32(60));
    expectError(file, ErrorCode::Usage, "cluster size");
    writeAll(file, whole);
    patch(file, 36, be32(0xffffffff)); // the L1 table would be 32 GiB
    expectError(file, ErrorCode::Usage, "table of contents");
}

TEST_F(Inspect, TruncatedImagesAreRefused)
{
    for (const char *driver : {"qcow2", "vpc", "vhdx", "vmdk"}) {
        const auto file = make(driver);
        std::filesystem::resize_file(file, std::filesystem::file_size(file) * 7 / 10);
        const auto info = inspect(file, ImageFormat::Auto);
        ASSERT_FALSE(info) << driver;
        EXPECT_EQ(info.error().code, ErrorCode::Usage) << info.error().message;
        EXPECT_THAT(info.error().message, HasSubstr("damaged or incomplete")) << driver;
    }
}

TEST_F(Inspect, TruncatedFixedVhdIsNoLongerAVhd)
{
    // Nothing in front of a fixed VHD says what it is, so it can only be taken for a raw disk, and that is told.
    const auto file = make("vpc", "subformat=fixed");
    std::filesystem::resize_file(file, std::filesystem::file_size(file) / 2);
    const auto info = inspect(file, ImageFormat::Auto);
    if (info) {
        EXPECT_TRUE(info->guessedRaw);
    }
    expectError(file, ErrorCode::Usage, "no VHD image", ImageFormat::Vhd);
}

TEST_F(Inspect, DifferencingVhdIsRefused)
{
    const auto file = make("vpc");
    patch(file, 60, be32(4));
    expectNotAlone(file, "the difference to another disk");
}

TEST_F(Inspect, DamagedVhdIsRefused)
{
    const auto file = make("vpc", "force_size=on");
    patch(file, 200, "x");
    expectError(file, ErrorCode::Usage, "checksum");
}

TEST_F(Inspect, VhdxWithAParentIsRefused)
{
    const auto file = make("vhdx");
    const std::string bytes = readAll(file);
    // File parameters: the item's data begins at 64 KiB of the metadata region; flags follow the block size.
    const std::size_t metadata = bytes.find("metadata");
    ASSERT_NE(metadata, std::string::npos);
    const std::string flags = bytes.substr(metadata + 65536 + 4, 4);
    patch(file, metadata + 65536 + 4, le32(2));
    expectNotAlone(file, "the difference to another disk");
    patch(file, metadata + 65536 + 4, flags);
    EXPECT_TRUE(inspect(file, ImageFormat::Auto));
    // A parent locator among the items (entry 5 of the table), flag or not.
    patch(file, metadata + 32 + 4 * 32,
          std::string("\x2d\x5f\xd3\xa8\x0b\xb3\x4d\x45\xab\xf7\xd3\xd8\x48\x34\xab\x0c", 16));
    const auto info = inspect(file, ImageFormat::Auto);
    EXPECT_FALSE(info);
}

TEST_F(Inspect, VhdxWithLargeSectorsIsRefused)
{
    const auto file = make("vhdx");
    std::string bytes = readAll(file);
    const std::string guid("\x1d\xbf\x41\x81\x6f\xa9\x09\x47\xba\x47\xf2\x33\xa8\xfa\xab\x5f", 16);
    const std::size_t metadata = bytes.find("metadata");
    const std::size_t entry = bytes.find(guid);
    ASSERT_NE(entry, std::string::npos);
    const auto low = static_cast<unsigned char>(bytes[entry + 16]),
               middle = static_cast<unsigned char>(bytes[entry + 17]),
               high = static_cast<unsigned char>(bytes[entry + 18]);
    patch(file, metadata + low + middle * 256U + high * 65536U, le32(4096));
    expectError(file, ErrorCode::Usage, "sectors of 4096 bytes");
}

TEST_F(Inspect, VmdkInSeveralFilesIsRefused)
{
    for (const char *kind : {"monolithicFlat", "twoGbMaxExtentSparse", "twoGbMaxExtentFlat"})
        expectNotAlone(make("vmdk", std::string("subformat=") + kind, std::string(kind) + ".vmdk"), "other files");
    expectNotAlone(m_folder / "twoGbMaxExtentSparse-s001.vmdk", "one piece of a disk");
}

TEST_F(Inspect, VmdkThatSendsItsReaderElsewhereIsRefused)
{
    const auto file = make("vmdk");
    const std::string whole = readAll(file);
    patch(file, 12, le64(0)); // capacity 0: qemu-img would open the extents that the descriptor names
    expectNotAlone(file, "one piece of a disk");
    for (const std::string &hint :
         {std::string("parentFileNameHint=\"/etc/shadow\"\n"), std::string("parentCID=12345678\n")}) {
        writeAll(file, whole);
        const std::size_t end = whole.find('\0', 512);
        patch(file, end, hint);
        expectNotAlone(file, "the difference to another disk");
    }
    writeAll(file, whole);
    const std::size_t extent = whole.find("RW ");
    patch(file, whole.find('\0', 512), "\nRW 4096 FLAT \"/etc/shadow\" 0\n");
    expectNotAlone(file, "whose data lies in other files");
    writeAll(file, whole);
    patch(file, extent, "RW 4 FLAT \"/etc/passwd\" 0\n#");
    expectNotAlone(file, "whose data lies in other files");
    writeAll(file, whole);
    patch(file, 28, le64(90)); // descriptor elsewhere
    expectError(file, ErrorCode::Usage, "not where it belongs");
}

TEST_F(Inspect, AnImageInUseIsToldAsSuch)
{
    const auto file = make("qcow2");
    // What a virtual machine holds: QEMU's byte 101 says "I write", byte 201 "nobody else may write" (its
    // block/file-posix.c).
    const int fd = ::open(file.c_str(), O_RDWR | O_CLOEXEC);
    struct flock lock {};
    lock.l_type = F_RDLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = 101;
    lock.l_len = 101;
    ASSERT_EQ(::fcntl(fd, F_OFD_SETLK, &lock), 0);
    expectError(file, ErrorCode::InUse, "in use by another program");
    ::close(fd);
}

TEST_F(Inspect, GarbageAfterAMagicNumberIsRefusedInWords)
{
    for (const std::string magic : {"QFI\xfb", "vhdxfile", "conectix", "KDMV", "# Disk DescriptorFile\n"}) {
        for (const char filler : {'\0', '\xff', 'A'}) {
            writeAll(m_folder / "image", magic + std::string(1U << 20U, filler));
            const auto info = inspect(m_folder / "image", ImageFormat::Auto);
            ASSERT_FALSE(info) << magic << static_cast<int>(filler);
            EXPECT_FALSE(info.error().message.empty());
        }
    }
}

} // namespace
} // namespace freshseat::image
