// SPDX-License-Identifier: GPL-3.0-or-later
// Opens image files safely and decides what they are.
#include "core/image/source_file.h"

#include "core/base/text.h"

#include <cerrno>
#include <fcntl.h>
#include <linux/fs.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace freshseat::image {

namespace {

std::string quoted(const std::filesystem::path &file)
{
    return "\"" + printable(file.filename().string()) + "\"";
}

std::string_view kindOf(mode_t mode)
{
    if (S_ISDIR(mode)) return "a folder";
    if (S_ISFIFO(mode)) return "a pipe";
    if (S_ISSOCK(mode)) return "a socket";
    return "a device without blocks";
}

tl::unexpected<Error> cannotOpen(int error, const std::string &name)
{
    const Error system = systemError(error, name + " cannot be opened");
    if (error == ENOENT)
        return fail(ErrorCode::NotFound, "There is no file " + name + ".", "Check the path and the spelling.");
    return tl::unexpected(system);
}

Result<std::uint64_t> sizeOf(int fd, const struct stat &facts)
{
    if (!S_ISBLK(facts.st_mode)) return static_cast<std::uint64_t>(facts.st_size);
    std::uint64_t bytes = 0;
    if (::ioctl(fd, BLKGETSIZE64, &bytes) != 0)
        return tl::unexpected(systemError(errno, "the size of the device cannot be read"));
    return bytes;
}

std::string_view formatName(ImageFormat format)
{
    switch (format) {
    case ImageFormat::Qcow2:
        return "qcow2";
    case ImageFormat::Vhd:
        return "VHD";
    case ImageFormat::Vhdx:
        return "VHDX";
    case ImageFormat::Vmdk:
        return "VMDK";
    case ImageFormat::Auto:
    case ImageFormat::Raw:
        break;
    }
    return "raw";
}

/// A raw disk is as long as its file.
Result<Identity> identifyRaw(const SourceFile &source, bool guessed)
{
    if (const auto size = detail::checkVirtualSize(source.size()); !size) return failure(size);
    return Identity{Header{ImageFormat::Raw, source.size(), false}, guessed};
}

} // namespace

SourceFile::SourceFile(UniqueFd fd, std::uint64_t size, bool block, std::string name)
    : m_fd(std::move(fd))
    , m_size(size)
    , m_block(block)
    , m_name(std::move(name))
{}

SourceFile::SourceFile(SourceFile &&other) noexcept
    : m_fd(std::move(other.m_fd))
    , m_size(other.m_size)
    , m_block(other.m_block)
    , m_name(std::move(other.m_name))
{}

Result<SourceFile> SourceFile::open(const std::filesystem::path &file)
{
    const std::string name = quoted(file);
    struct stat facts {};
    // Looked at before it is opened: opening some devices does things (a tape rewinds, a watchdog starts).
    if (::stat(file.c_str(), &facts) != 0) return cannotOpen(errno, name);
    if (!S_ISREG(facts.st_mode) && !S_ISBLK(facts.st_mode))
        return fail(ErrorCode::Usage, name + " is " + std::string(kindOf(facts.st_mode)) + ", not a disk image.");
    UniqueFd fd(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    if (!fd.valid()) return cannotOpen(errno, name);
    if (::fstat(fd.get(), &facts) != 0) return cannotOpen(errno, name);
    if (!S_ISREG(facts.st_mode) && !S_ISBLK(facts.st_mode))
        return fail(ErrorCode::Usage, name + " is " + std::string(kindOf(facts.st_mode)) + ", not a disk image.");
    const auto size = sizeOf(fd.get(), facts);
    if (!size) return failure(size);
    if (*size == 0)
        return fail(ErrorCode::Usage, name + " is empty (0 bytes).", "Was the download or the copy finished?");
    return SourceFile(std::move(fd), *size, S_ISBLK(facts.st_mode), name);
}

bool SourceFile::read(std::uint64_t offset, std::span<std::byte> out) const
{
    if (offset > m_size || out.size() > m_size - offset) return false;
    while (!out.empty()) {
        const ssize_t got = ::pread(m_fd.get(), out.data(), out.size(), static_cast<off_t>(offset));
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) return false;
        out = out.subspan(static_cast<std::size_t>(got));
        offset += static_cast<std::uint64_t>(got);
    }
    return true;
}

Result<Identity> identify(const SourceFile &source, ImageFormat asked)
{
    // Asked for raw, a file is raw whatever it begins with: qemu-img is told so and looks no further.
    if (asked == ImageFormat::Raw) return identifyRaw(source, false);
    const auto header = readHeader(source);
    if (!header) return failure(header);
    if (*header && (asked == ImageFormat::Auto || asked == (*header)->format)) return Identity{**header, false};
    if (asked == ImageFormat::Auto) return identifyRaw(source, true);
    return fail(ErrorCode::Usage,
                source.name() + " is no " + std::string(formatName(asked)) + " image; " +
                    (*header ? "it is " + std::string(formatName((*header)->format)) : "its header is not one") + ".",
                "Leave the format out, or say --format auto, to have it found.");
}

} // namespace freshseat::image
