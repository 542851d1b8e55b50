// SPDX-License-Identifier: GPL-3.0-or-later
// inspect(): our own look at the header first, qemu-img's second; both must agree that the file stands alone and is
// whole.
#include "core/image/image.h"
#include "core/image/qemu_img.h"

#include <nlohmann/json.hpp>

namespace freshseat::image {

namespace {

using nlohmann::json;

tl::unexpected<Error> strange(const SourceFile &source, std::string_view what)
{
    return fail(ErrorCode::NotAllowed, source.name() + " is refused: " + std::string(what) + ".",
                "Make one plain file of it where it was made: qemu-img convert -O qcow2 THIS NEW.qcow2");
}

/// What qemu-img made of the file must be what we made of it.
Result<void> compareWithHeader(const SourceFile &source, const Header &header, const json &info)
{
    if (info.contains("backing-filename") || info.contains("full-backing-filename"))
        return strange(source, "it is only the difference to another file");
    const json data = info.value("/format-specific/data"_json_pointer, json::object());
    if (data.contains("data-file")) return strange(source, "it keeps its data in another file");
    if (data.contains("extents") && data["extents"].size() != 1)
        return strange(source, "its data lies in several files");
    if (info.value("encrypted", false)) return strange(source, "it is encrypted");
    if (info.value("format", "") != driverName(header.format))
        return strange(source, "its format is not what its header says");
    if (info.value("virtual-size", std::uint64_t{0}) != header.virtualSize)
        return strange(source, "its header contradicts itself");
    return {};
}

Result<void> checkInfo(const SourceFile &source, const Header &header)
{
    QemuImgCall call;
    call.arguments = {"info", "--output=json", "--image-opts", imageOptions(header, source.isBlockDevice(), 3)};
    call.files = {source.fd()};
    const auto result = runQemuImg(call);
    if (!result) return failure(result);
    if (!result->succeeded()) return qemuImgError(*result, source.name(), "is damaged or incomplete");
    const json info = json::parse(result->output, nullptr, false);
    if (result->cut || !info.is_object()) return strange(source, "what qemu-img says of it cannot be understood");
    try {
        return compareWithHeader(source, header, info);
    } catch (const json::exception &) { // a key of another type than the documented one
        return strange(source, "what qemu-img says of it cannot be understood");
    }
}

/// Clusters behind the end of the file read as zeros in a conversion; only a check finds them. VHD has no such check:
/// readDynamicVhd did it.
Result<void> checkWhole(const SourceFile &source, const Header &header)
{
    if (header.format == ImageFormat::Vhd) return {};
    constexpr int kLeaks = 3; // unused space in the file, harmless to read
    QemuImgCall call;
    call.arguments = {"check", "--output=json", "--image-opts", imageOptions(header, source.isBlockDevice(), 3)};
    call.files = {source.fd()};
    call.work = source.size();
    const auto result = runQemuImg(call);
    if (!result) return failure(result);
    if (result->exitCode == 0 || result->exitCode == kLeaks) return {};
    return qemuImgError(*result, source.name(), "is damaged or incomplete");
}

} // namespace

Result<ImageInfo> inspect(const std::filesystem::path &file, ImageFormat asked)
{
    const auto source = SourceFile::open(file);
    if (!source) return failure(source);
    const auto identity = identify(*source, asked);
    if (!identity) return failure(identity);
    const Header &header = identity->header;
    if (header.format != ImageFormat::Raw) {
        if (const auto info = checkInfo(*source, header); !info) return failure(info);
        if (const auto whole = checkWhole(*source, header); !whole) return failure(whole);
    }
    return ImageInfo{header.format, header.virtualSize, identity->guessedRaw};
}

} // namespace freshseat::image
