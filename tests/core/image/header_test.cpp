// SPDX-License-Identifier: GPL-3.0-or-later
// The header reader alone, over bytes in memory: what is told apart, and that no byte of a header can break it.
#include "core/image/header.h"
#include "tests/core/image/image_maker.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstring>
#include <fstream>

namespace freshseat::image {
namespace {

using namespace test;
using testing::HasSubstr;

class Bytes final : public ByteSource
{
public:
    explicit Bytes(std::string_view bytes)
        : m_bytes(bytes)
    {}
    [[nodiscard]] std::uint64_t size() const override { return m_bytes.size(); }
    [[nodiscard]] bool read(std::uint64_t offset, std::span<std::byte> out) const override
    {
        if (offset > m_bytes.size() || out.size() > m_bytes.size() - offset) return false;
        if (!out.empty()) std::memcpy(out.data(), m_bytes.data() + offset, out.size());
        return true;
    }

private:
    std::string_view m_bytes;
};

Result<std::optional<Header>> headerOf(std::string_view bytes)
{
    return readHeader(Bytes(bytes));
}

std::string madeBy(std::vector<std::string> options)
{
    const Folder folder;
    makeRaw(folder / "raw", 1U << 20U);
    options.insert(options.begin(), {"convert", "-f", "raw"});
    options.insert(options.end(), {(folder / "raw").string(), (folder / "image").string()});
    qemuImg(options);
    return readAll(folder / "image");
}

TEST(Header, NothingKnownIsNoHeader)
{
    const auto header = headerOf(std::string(4096, 'x'));
    ASSERT_TRUE(header);
    EXPECT_FALSE(header->has_value());
}

TEST(Header, ArchivesAndStrangersAreNotTakenForRaw)
{
    using namespace std::string_view_literals;
    for (const std::string_view magic :
         {"\x1f\x8b\x08"sv, "\x28\xb5\x2f\xfd"sv,
          "\xfd"
          "7zXZ\0"sv,
          "PK\x03\x04"sv, "MSWIM\0\0\0"sv, "QED\0"sv, "COWD"sv, "LUKS\xba\xbe"sv, "QFI\xfb\0\0\0\1"sv}) {
        const auto header = headerOf(std::string(magic) + std::string(4096, '\0'));
        ASSERT_FALSE(header) << magic;
        EXPECT_EQ(header.error().code, ErrorCode::Usage);
    }
    std::string vdi(4096, '\0');
    vdi.replace(64, 4, "\x7f\x10\xda\xbe");
    EXPECT_FALSE(headerOf(vdi));
}

TEST(Header, MessagesShowNoControlCharacters)
{
    EXPECT_EQ(printable("a\x1b[31m\nb\xc3\xa4"), "a?[31m?b??");
    EXPECT_EQ(printable(std::string(500, 'a')).size(), 120U);
}

TEST(Header, ADiskThatOnlyEndsLikeAVhdIsRaw)
{
    std::string disk(8192, '\0');
    disk.replace(disk.size() - 512, 8, "conectix"); // without a right checksum
    const auto header = headerOf(disk);
    ASSERT_TRUE(header);
    EXPECT_FALSE(header->has_value());
}

TEST(Header, VirtualPcDisksEndWithTheirGeometry)
{
    std::string vhd = madeBy({"-O", "vpc", "-o", "subformat=fixed,force_size=on"});
    const std::size_t footer = vhd.size() - 512;
    vhd.replace(footer + 28, 4, "vpc ");
    vhd.replace(footer + 56, 4, std::string("\0\x1e\4\x11", 4)); // 30 * 4 * 17 sectors
    vhd.replace(footer + 64, 4, be32(0));
    std::uint32_t sum = 0;
    for (std::size_t i = footer; i < vhd.size(); ++i) sum += static_cast<unsigned char>(vhd[i]);
    vhd.replace(footer + 64, 4, be32(~sum));
    const auto header = headerOf(vhd);
    ASSERT_TRUE(header && *header);
    EXPECT_TRUE((*header)->sizeFromGeometry);
    EXPECT_EQ((*header)->virtualSize, 30U * 4 * 17 * 512);
}

struct Format {
    const char *name;
    std::vector<std::string> options;
};

class HeaderRobustness : public testing::TestWithParam<Format>
{};

TEST_P(HeaderRobustness, CutAtAnyPlaceItIsRefusedOrRead)
{
    const std::string whole = madeBy(GetParam().options);
    ASSERT_TRUE(headerOf(whole));
    for (std::size_t length = 8; length < 2048; ++length) {
        const auto header = headerOf(std::string_view(whole).substr(0, length));
        if (header && *header) {
            EXPECT_GT((*header)->virtualSize, 0U);
        }
        if (length < 64) {
            EXPECT_FALSE(header) << length;
        }
    }
    for (std::size_t length = 4096; length < whole.size(); length += 61'441)
        static_cast<void>(headerOf(std::string_view(whole).substr(0, length)).has_value());
}

TEST_P(HeaderRobustness, NoByteOfItCanBreakTheReader)
{
    std::string bytes = madeBy(GetParam().options);
    for (const std::size_t start : {std::size_t{0}, std::size_t{512}, std::size_t{192 * 1024}, std::size_t{2 << 20}}) {
        for (std::size_t at = start; at < start + 256 && at < bytes.size(); ++at) {
            for (const char value : {'\0', '\1', '\x7f', '\xff'}) {
                const char before = std::exchange(bytes[at], value);
                const auto header = headerOf(bytes);
                if (header && *header) {
                    EXPECT_EQ((*header)->virtualSize % 512, 0U);
                }
                bytes[at] = before;
            }
        }
    }
}

INSTANTIATE_TEST_SUITE_P(All, HeaderRobustness,
                         testing::Values(Format{"Qcow2", {"-O", "qcow2"}}, Format{"Vhd", {"-O", "vpc"}},
                                         Format{"Vhdx", {"-O", "vhdx"}}, Format{"Vmdk", {"-O", "vmdk"}}),
                         [](const auto &test) { return test.param.name; });

} // namespace
} // namespace freshseat::image
