// SPDX-License-Identifier: GPL-3.0-or-later
// Calls of qemu-img with limits, and its answers in our words.
#include "core/image/qemu_img.h"

#include "core/base/text.h"

#include <array>
#include <charconv>

namespace freshseat::image {

namespace {

using namespace std::chrono_literals;
using End = ProcessResult::End;

constexpr std::uint64_t kMemory = std::uint64_t{4} << 30U; ///< address space; a 64 TiB qcow2's tables fit
constexpr std::uint64_t kSlowest = 2U << 20U;              ///< bytes a second below which it is called stuck
constexpr unsigned kWhole = 10'000;                        ///< 100 % in hundredths

struct Saying {
    std::string_view qemu;
    ErrorCode code;
    std::string_view ours;
    std::string_view hint;
};

constexpr std::array kSayings{
    Saying{"Failed to lock", ErrorCode::InUse, " is in use by another program.",
           "Shut the virtual machine down that has it open, then try again."},
    Saying{"Failed to get", ErrorCode::InUse, " is in use by another program.",
           "Shut the virtual machine down that has it open, then try again."},
    Saying{"log that needs to be replayed", ErrorCode::Usage, " was not closed properly: changes wait in its log.",
           "Start its virtual machine once and shut it down, or detach the disk, then copy it again."},
    Saying{"No space left", ErrorCode::OutOfSpace, ": the disk it is written to is full.",
           "Free space, then try again."},
    Saying{"Permission denied", ErrorCode::NotAllowed, " may not be read by Freshseat.",
           "Check the permissions of the file."},
};

/// The first line without the parts that only name the descriptor we passed.
std::string firstLine(std::string_view text)
{
    std::string_view line = trimmed(text.substr(0, text.find('\n')));
    constexpr std::string_view kPrefix = "qemu-img: ", kOpening = "Could not open '", kEnd = "': ";
    if (line.starts_with(kPrefix)) line.remove_prefix(kPrefix.size());
    while (line.starts_with(kOpening) && line.find(kEnd) != std::string_view::npos)
        line.remove_prefix(line.find(kEnd) + kEnd.size());
    return printable(line);
}

Result<void> checkEnd(const ProcessResult &result)
{
    switch (result.end) {
    case End::Exited:
        return {};
    case End::Cancelled:
        return fail(ErrorCode::Failed, "It was stopped before it was done.");
    case End::TimedOut:
        return fail(ErrorCode::Failed, "qemu-img took far too long and was ended.",
                    "Is the disk it reads from failing, or the file made to waste time?");
    case End::Signalled:
        break;
    }
    return fail(ErrorCode::Failed, "qemu-img broke off (signal " + std::to_string(result.signal) + ").",
                "The file may be damaged, or made to break programs that read it.");
}

} // namespace

std::string driverName(ImageFormat format)
{
    switch (format) {
    case ImageFormat::Qcow2:
        return "qcow2";
    case ImageFormat::Vhd:
        return "vpc";
    case ImageFormat::Vhdx:
        return "vhdx";
    case ImageFormat::Vmdk:
        return "vmdk";
    case ImageFormat::Auto:
    case ImageFormat::Raw:
        break;
    }
    return "raw";
}

std::string imageOptions(const Header &header, bool blockDevice, int number)
{
    std::string options = "driver=" + driverName(header.format);
    // By itself qemu-img guesses from the name of the program that wrote the VHD, and loses the tail of other programs'
    // disks.
    if (header.format == ImageFormat::Vhd)
        options += header.sizeFromGeometry ? ",force_size_calc=chs" : ",force_size_calc=current_size";
    options += blockDevice ? ",file.driver=host_device" : ",file.driver=file";
    return options + ",file.filename=/proc/self/fd/" + std::to_string(number);
}

Result<ProcessResult> runQemuImg(const QemuImgCall &call)
{
    ProcessCommand command;
    command.arguments = {"qemu-img"};
    command.arguments.insert(command.arguments.end(), call.arguments.begin(), call.arguments.end());
    command.inherit = call.files;
    command.limits.addressSpace = kMemory;
    command.limits.fileSize = call.fileSize;
    command.limits.openFiles = 64;
    const auto patience = 60s + std::chrono::seconds(call.work / kSlowest);
    command.limits.cpu = patience;
    command.limits.wallTime = patience;
    std::uint64_t done = 0;
    if (call.progress) {
        command.keepGoing = [&] { return call.progress(done, call.total); };
        command.onLine = [&](std::string_view line) {
            // Through percents, so that no total can overflow the product.
            if (const auto hundredths = parseProgress(line))
                done = call.total / kWhole * *hundredths + call.total % kWhole * *hundredths / kWhole;
            return call.progress(done, call.total);
        };
    }
    auto result = runProcess(command);
    if (!result && result.error().code == ErrorCode::NotFound)
        return fail(ErrorCode::Failed, "qemu-img is not installed on the storage host.",
                    "Install the package qemu-utils.");
    if (!result) return result;
    if (const auto end = checkEnd(*result); !end) return failure(end);
    return result;
}

tl::unexpected<Error> qemuImgError(const ProcessResult &result, const std::string &name, std::string_view tried)
{
    for (const Saying &saying : kSayings)
        if (result.errors.find(saying.qemu) != std::string::npos)
            return fail(saying.code, name + std::string(saying.ours), std::string(saying.hint));
    return fail(ErrorCode::Usage, name + " " + std::string(tried) + ". qemu-img says: " + firstLine(result.errors),
                "The file is probably damaged or incomplete: copy it again from where it was made.");
}

std::optional<unsigned> parseProgress(std::string_view line)
{
    line = trimmed(line);
    const std::size_t slash = line.find("/100%)");
    if (!line.starts_with('(') || slash == std::string_view::npos) return std::nullopt;
    const std::string_view number = line.substr(1, slash - 1);
    unsigned whole = 0, hundredths = 0;
    const char *end = number.data() + number.size();
    const auto first = std::from_chars(number.data(), end, whole);
    if (first.ec != std::errc{} || first.ptr == end || *first.ptr != '.') return std::nullopt;
    const auto second = std::from_chars(first.ptr + 1, end, hundredths);
    if (second.ec != std::errc{} || second.ptr != end || second.ptr - first.ptr != 3 || whole > 100)
        return std::nullopt;
    return std::min(whole * 100 + hundredths, kWhole);
}

} // namespace freshseat::image
