// SPDX-License-Identifier: GPL-3.0-or-later
// Which format a file is, by its own first bytes.
#include "core/image/header.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace freshseat::image {

namespace {

using namespace std::string_view_literals;

/// Kinds of files that people take for disks. Taking them for raw would make a master that no PC can boot.
struct Stranger {
    std::uint64_t offset;
    std::string_view magic;
    std::string_view is;
    std::string_view hint;
};

constexpr std::string_view kUnpack = "Unpack it first, then import the disk image that is inside.";
constexpr std::string_view kConvert = "Convert it first: qemu-img convert -O qcow2 OLD NEW.qcow2";
constexpr std::array kStrangers{
    Stranger{0, "\x1f\x8b", "a gzip archive", kUnpack},
    Stranger{0, "\x28\xb5\x2f\xfd", "a zstd archive", kUnpack},
    Stranger{0,
             "\xfd"
             "7zXZ\0"sv,
             "an xz archive", kUnpack},
    Stranger{0, "BZh", "a bzip2 archive", kUnpack},
    Stranger{0, "PK\x03\x04", "a ZIP archive", kUnpack},
    Stranger{0, "7z\xbc\xaf\x27\x1c", "a 7-Zip archive", kUnpack},
    Stranger{0, "Rar!\x1a\x07", "a RAR archive", kUnpack},
    Stranger{257, "ustar", "a tar archive (an .ova file is one)", kUnpack},
    Stranger{0, "MSWIM\0\0\0"sv, "a Windows installation image (WIM)",
             "A WIM holds files, not a disk. Install Windows to a virtual disk and import that disk."},
    Stranger{0, "QED\0"sv, "a QED image", kConvert},
    Stranger{64, "\x7f\x10\xda\xbe", "a VirtualBox VDI image",
             "Convert it first: VBoxManage clonemedium OLD.vdi NEW.vhd --format VHD"},
    Stranger{0, "COWD", "a VMDK of an old ESX host", kConvert},
    Stranger{0, "LUKS\xba\xbe", "an encrypted disk (LUKS)", "Decrypt it first; a seat's firmware cannot boot it."},
    Stranger{0, "# Disk DescriptorFile", "", ""}, // told apart in strangers(): it names other files
};

bool startsWith(const ByteSource &source, std::uint64_t offset, std::string_view magic)
{
    std::array<std::byte, 32> bytes{};
    const auto head = std::span(bytes).first(magic.size());
    return source.read(offset, head) && std::memcmp(head.data(), magic.data(), magic.size()) == 0;
}

Result<void> refuseStrangers(const ByteSource &source)
{
    for (const Stranger &stranger : kStrangers) {
        if (!startsWith(source, stranger.offset, stranger.magic)) continue;
        if (stranger.is.empty())
            return detail::notAlone("This VMDK file only describes a disk; the disk's data lies in other files.",
                                    "Make one file of it: qemu-img convert -O qcow2 THIS.vmdk NEW.qcow2");
        return fail(ErrorCode::Usage, "This file is " + std::string(stranger.is) + ", not a disk image.",
                    std::string(stranger.hint));
    }
    return {};
}

Result<std::optional<Header>> some(Result<Header> header)
{
    if (!header) return failure(header);
    return std::optional(*header);
}

} // namespace

Result<std::optional<Header>> readHeader(const ByteSource &source)
{
    if (startsWith(source, 0, "QFI\xfb")) return some(detail::readQcow2(source));
    if (startsWith(source, 0, "vhdxfile")) return some(detail::readVhdx(source));
    if (startsWith(source, 0, "conectix")) return some(detail::readDynamicVhd(source));
    if (startsWith(source, 0, "KDMV")) return some(detail::readVmdk(source));
    if (const auto known = refuseStrangers(source); !known) return failure(known);
    return detail::readFixedVhd(source);
}

std::string printable(std::string_view text)
{
    constexpr std::size_t kLongest = 120;
    std::string result(text.substr(0, kLongest));
    std::replace_if(
        result.begin(), result.end(), [](char c) { return c < ' ' || c > '~'; }, '?');
    return result;
}

namespace detail {

tl::unexpected<Error> damaged(std::string_view format, std::string_view what)
{
    return fail(ErrorCode::Usage,
                "This " + std::string(format) + " file is damaged or incomplete: " + std::string(what) + ".",
                "Copy it again from where it was made and compare the sizes.");
}

tl::unexpected<Error> notAlone(std::string message, std::string hint)
{
    return fail(ErrorCode::NotAllowed, std::move(message), std::move(hint));
}

Result<void> checkVirtualSize(std::uint64_t bytes)
{
    if (bytes == 0) return fail(ErrorCode::Usage, "The disk in this image has a size of 0 bytes.");
    if (bytes % kSector != 0)
        return fail(ErrorCode::Usage,
                    "The size of this disk, " + std::to_string(bytes) + " bytes, is not a multiple of 512.",
                    "A disk is made of sectors of 512 bytes; the file was probably cut off while it was copied.");
    if (bytes > kLargestDisk)
        return fail(ErrorCode::Usage, "This image claims a disk of " + formatSize(bytes) + "; the largest taken is " +
                                          formatSize(kLargestDisk) + ".");
    return {};
}

bool within(const ByteSource &source, std::uint64_t offset, std::uint64_t length)
{
    return offset <= source.size() && length <= source.size() - offset;
}

} // namespace detail

} // namespace freshseat::image
