// SPDX-License-Identifier: GPL-3.0-or-later
// Calls of qemu-img with limits, and its answers in our words.
#pragma once
#include "core/base/process.h"
#include "core/image/image.h"
#include "core/image/source_file.h"

#include <chrono>
#include <string>
#include <vector>

namespace freshseat::image {

/// qemu-img's word for a format.
[[nodiscard]] std::string driverName(ImageFormat format);

/// The file behind a descriptor that qemu-img inherits as `number`, as --image-opts wants it. Format and protocol are
/// both said: nothing is left to guess.
[[nodiscard]] std::string imageOptions(const Header &header, bool blockDevice, int number);

struct QemuImgCall {
    std::vector<std::string> arguments; ///< after "qemu-img"
    std::vector<int> files;             ///< seen as 3, 4, ...
    std::uint64_t fileSize = 0;         ///< the largest file it may write
    std::uint64_t work = 0;             ///< bytes it has to go through: its time limit grows with them
    ImageProgress progress;             ///< with -p among the arguments
    std::uint64_t total = 0;            ///< what 100 % is, in bytes
};

/// Runs it to its end. The error is about qemu-img itself: not installed, stopped, took too long, crashed.
Result<ProcessResult> runQemuImg(const QemuImgCall &call);

/// The error for a call that ended with an exit code other than 0: what was tried, and qemu-img's first line.
[[nodiscard]] tl::unexpected<Error> qemuImgError(const ProcessResult &result, const std::string &name,
                                                 std::string_view tried);

/// "    (12.34/100%)" in hundredths of a percent; nothing for another line.
[[nodiscard]] std::optional<unsigned> parseProgress(std::string_view line);

} // namespace freshseat::image
