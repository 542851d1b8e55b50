// SPDX-License-Identifier: GPL-3.0-or-later
// How qemu-img's words are read and said again.
#include "core/image/qemu_img.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace freshseat::image {
namespace {

using testing::HasSubstr;
using testing::Not;

TEST(QemuImg, ProgressLinesAreParsed)
{
    EXPECT_EQ(parseProgress("    (0.00/100%)"), 0U);
    EXPECT_EQ(parseProgress("    (12.34/100%)"), 1234U);
    EXPECT_EQ(parseProgress("(100.00/100%)"), 10000U);
}

TEST(QemuImg, OtherLinesAreNoProgress)
{
    for (const char *line : {"", "Images are identical.", "(12/100%)", "(12.3/100%)", "(1e.34/100%)", "(101.00/100%)",
                             "(-1.00/100%)", "(12.34/200%)", "(99999999999.00/100%)", "(/100%)", "(12.34x/100%)"})
        EXPECT_EQ(parseProgress(line), std::nullopt) << line;
}

TEST(QemuImg, OptionsNameFormatAndProtocol)
{
    EXPECT_EQ(imageOptions({ImageFormat::Qcow2, 512, false}, false, 3),
              "driver=qcow2,file.driver=file,file.filename=/proc/self/fd/3");
    EXPECT_EQ(imageOptions({ImageFormat::Raw, 512, false}, true, 4),
              "driver=raw,file.driver=host_device,file.filename=/proc/self/fd/4");
    EXPECT_THAT(imageOptions({ImageFormat::Vhd, 512, false}, false, 3), HasSubstr("force_size_calc=current_size"));
    EXPECT_THAT(imageOptions({ImageFormat::Vhd, 512, true}, false, 3), HasSubstr("force_size_calc=chs"));
}

TEST(QemuImg, ErrorsAreSaidInOurWords)
{
    ProcessResult result;
    result.exitCode = 1;
    result.errors =
        "qemu-img: Could not open '/proc/self/fd/3': Failed to get shared \"write\" lock\nIs another process using it?";
    EXPECT_EQ(qemuImgError(result, "\"a\"", "is bad").value().code, ErrorCode::InUse);
    result.errors = "qemu-img: error while writing at byte 0: No space left on device";
    EXPECT_EQ(qemuImgError(result, "\"a\"", "is bad").value().code, ErrorCode::OutOfSpace);
    result.errors =
        "qemu-img: Could not open 'driver=x': Could not open '/proc/self/fd/3': Something \x1b[31m odd\nsecond line";
    const Error other = qemuImgError(result, "\"a\"", "is bad").value();
    EXPECT_EQ(other.code, ErrorCode::Usage);
    EXPECT_THAT(other.message, HasSubstr("\"a\" is bad. qemu-img says: Something ?[31m odd"));
    EXPECT_THAT(other.message, Not(HasSubstr("second line")));
}

TEST(QemuImg, ItRunsWithoutProgressToo)
{
    QemuImgCall call;
    call.arguments = {"--version"};
    const auto result = runQemuImg(call);
    ASSERT_TRUE(result) << result.error().message;
    EXPECT_THAT(result->output, HasSubstr("qemu-img version"));
}

} // namespace
} // namespace freshseat::image
