// SPDX-License-Identifier: GPL-3.0-or-later
// Conversion of real images there and back, holes kept, progress told, failures told.
#include "core/image/image.h"
#include "tests/core/image/image_maker.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sys/stat.h>

namespace freshseat::image {
namespace {

using namespace test;
using testing::HasSubstr;

constexpr std::uint64_t kSize = 8U << 20U;

struct Case {
    const char *name;
    ImageFormat format;
    std::vector<std::string> options; ///< for qemu-img convert, without source and target
};

std::uint64_t allocated(const std::filesystem::path &file)
{
    struct stat facts {};
    EXPECT_EQ(::stat(file.c_str(), &facts), 0);
    return static_cast<std::uint64_t>(facts.st_blocks) * 512;
}

class ConvertFormat : public testing::TestWithParam<Case>
{};

TEST_P(ConvertFormat, GivesTheDiskBackByteForByteWithItsHoles)
{
    const Folder folder;
    const auto raw = folder / "disk.raw", image = folder / "image, with=odd:name.img", copy = folder / "copy.raw";
    makeRaw(raw, kSize);
    std::vector<std::string> arguments{"convert", "-f", "raw"};
    arguments.insert(arguments.end(), GetParam().options.begin(), GetParam().options.end());
    arguments.insert(arguments.end(), {raw.string(), image.string()});
    qemuImg(arguments);

    const auto info = inspect(image, ImageFormat::Auto);
    ASSERT_TRUE(info) << info.error().message;
    EXPECT_EQ(info->format, GetParam().format);
    EXPECT_EQ(info->virtualSize, kSize);
    EXPECT_EQ(info->guessedRaw, GetParam().format == ImageFormat::Raw);
    EXPECT_TRUE(inspect(image, GetParam().format));

    makeHoles(copy, info->virtualSize);
    std::uint64_t last = 0;
    const auto progress = [&](std::uint64_t done, std::uint64_t total) {
        EXPECT_GE(done, last);
        EXPECT_EQ(total, kSize);
        last = done;
        return true;
    };
    const auto converted = convertToRaw(image, *info, copy, progress);
    ASSERT_TRUE(converted) << converted.error().message;
    EXPECT_EQ(last, kSize);
    EXPECT_TRUE(readAll(copy) == readAll(raw));
    EXPECT_LT(allocated(copy), 1U << 20U);

    const auto verified = verifyAgainst(image, *info, copy, {});
    EXPECT_TRUE(verified) << verified.error().message;
    patch(copy, kSize / 3, "x");
    const auto differs = verifyAgainst(image, *info, copy, [](auto, auto) { return true; });
    ASSERT_FALSE(differs);
    EXPECT_THAT(differs.error().message, HasSubstr("not the same"));
}

INSTANTIATE_TEST_SUITE_P(
    All, ConvertFormat,
    testing::Values(
        Case{"Raw", ImageFormat::Raw, {"-O", "raw"}}, Case{"Qcow2", ImageFormat::Qcow2, {"-O", "qcow2"}},
        Case{"Qcow2Old", ImageFormat::Qcow2, {"-O", "qcow2", "-o", "compat=0.10,cluster_size=512"}},
        Case{"Qcow2Zstd", ImageFormat::Qcow2, {"-O", "qcow2", "-c", "-o", "compression_type=zstd"}},
        Case{"Qcow2ExtendedL2", ImageFormat::Qcow2, {"-O", "qcow2", "-o", "extended_l2=on,cluster_size=128k"}},
        Case{"VhdDynamic", ImageFormat::Vhd, {"-O", "vpc", "-o", "force_size=on"}},
        Case{"VhdFixed", ImageFormat::Vhd, {"-O", "vpc", "-o", "subformat=fixed,force_size=on"}},
        Case{"Vhdx", ImageFormat::Vhdx, {"-O", "vhdx"}},
        Case{"VhdxFixed", ImageFormat::Vhdx, {"-O", "vhdx", "-o", "subformat=fixed"}},
        Case{"Vmdk", ImageFormat::Vmdk, {"-O", "vmdk"}},
        Case{"VmdkStream", ImageFormat::Vmdk, {"-O", "vmdk", "-o", "subformat=streamOptimized"}}),
    [](const auto &test) { return test.param.name; });

class ExportFormat : public testing::TestWithParam<ImageFormat>
{};

TEST_P(ExportFormat, CanBeReadBack)
{
    const Folder folder;
    const auto raw = folder / "disk.raw", image = folder / "image", copy = folder / "copy.raw";
    makeRaw(raw, kSize);
    const auto made = convertFromRaw(raw, GetParam(), image, [](auto, auto) { return true; });
    ASSERT_TRUE(made) << made.error().message;
    struct stat facts {};
    ASSERT_EQ(::stat(image.c_str(), &facts), 0);
    EXPECT_EQ(facts.st_mode & 0777U, 0600U);
    const auto info = inspect(image, GetParam());
    ASSERT_TRUE(info) << info.error().message;
    EXPECT_EQ(info->virtualSize, kSize);
    makeHoles(copy, kSize);
    ASSERT_TRUE(convertToRaw(image, *info, copy, {}));
    EXPECT_TRUE(readAll(copy) == readAll(raw));
}

INSTANTIATE_TEST_SUITE_P(All, ExportFormat, testing::Values(ImageFormat::Raw, ImageFormat::Qcow2, ImageFormat::Vhdx));

TEST(Convert, StopsWhenItIsToldToAndLeavesNoFile)
{
    const Folder folder;
    makeRaw(folder / "disk.raw", kSize);
    const auto stop = [](auto, auto) { return false; };
    const auto exported = convertFromRaw(folder / "disk.raw", ImageFormat::Qcow2, folder / "image", stop);
    ASSERT_FALSE(exported);
    EXPECT_THAT(exported.error().message, HasSubstr("stopped"));
    EXPECT_FALSE(std::filesystem::exists(folder / "image"));
    makeHoles(folder / "copy", kSize);
    const auto imported = convertToRaw(folder / "disk.raw", {ImageFormat::Raw, kSize, true}, folder / "copy", stop);
    ASSERT_FALSE(imported);
    EXPECT_THAT(imported.error().message, HasSubstr("stopped"));
}

TEST(Convert, OnlyKnownFormatsAreWritten)
{
    const Folder folder;
    makeRaw(folder / "disk.raw", kSize);
    const auto result = convertFromRaw(folder / "disk.raw", ImageFormat::Vmdk, folder / "image", {});
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::Unsupported);
}

TEST(Convert, ADeviceIsNeverWrittenTo)
{
    const Folder folder;
    makeRaw(folder / "disk.raw", kSize);
    const auto result = convertFromRaw(folder / "disk.raw", ImageFormat::Raw, "/dev/null", {});
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::Usage);
}

TEST(Convert, AnImageReplacedAfterItsInspectionIsRefused)
{
    const Folder folder;
    const auto image = folder / "image.qcow2";
    qemuImg({"create", "-q", "-f", "qcow2", image, "8M"});
    const auto info = inspect(image, ImageFormat::Auto);
    ASSERT_TRUE(info);
    makeHoles(folder / "copy", kSize);
    qemuImg({"create", "-q", "-f", "qcow2", image, "9M"});
    EXPECT_FALSE(convertToRaw(image, *info, folder / "copy", {}));
    qemuImg({"create", "-q", "-f", "qcow2", "-u", "-F", "raw", "-b", "/etc/shadow", image, "8M"});
    const auto result = convertToRaw(image, *info, folder / "copy", {});
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::NotAllowed);
}

TEST(Convert, ATargetOfAnotherSizeIsRefused)
{
    const Folder folder;
    makeRaw(folder / "disk.raw", kSize);
    makeHoles(folder / "copy", kSize + 512);
    EXPECT_FALSE(convertToRaw(folder / "disk.raw", {ImageFormat::Raw, kSize, false}, folder / "copy", {}));
}

TEST(Convert, AnOldTargetIsOverwrittenAlsoWhereTheImageIsZero)
{
    const Folder folder;
    const auto copy = folder / "copy";
    makeRaw(folder / "disk.raw", kSize);
    makeHoles(copy, kSize);
    patch(copy, kSize / 4, "old secrets");
    ASSERT_TRUE(convertToRaw(folder / "disk.raw", {ImageFormat::Raw, kSize, false}, copy, {}));
    EXPECT_TRUE(readAll(copy) == readAll(folder / "disk.raw"));
}

} // namespace
} // namespace freshseat::image
