// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/zfs/staged_image.h"

#include "core/base/text.h"
#include "core/image/image.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace freshseat::zfsroom {

namespace {

Result<UniqueFd> namelessFile(const std::string &folder, std::uint64_t size)
{
    UniqueFd fd(::open(folder.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600));
    if (!fd.valid() && (errno == EOPNOTSUPP || errno == EISDIR)) {
        std::string name = folder + "/freshseat-import-XXXXXX";
        fd = UniqueFd(::mkostemp(name.data(), O_CLOEXEC));
        if (fd.valid()) ::unlink(name.c_str());
    }
    if (!fd.valid()) return tl::unexpected(systemError(errno, "no file can be made in " + folder));
    if (::ftruncate(fd.get(), static_cast<off_t>(size)) != 0)
        return tl::unexpected(systemError(errno, "no file of that size can be made in " + folder));
    return fd;
}

Result<void> writeAll(const UniqueFd &file, const std::string &folder, std::uint64_t offset,
                      std::span<const std::byte> bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::pwrite(file.get(), bytes.data(), bytes.size(), static_cast<off_t>(offset));
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0)
            return tl::unexpected(systemError(errno, "the image cannot be kept in " + folder + " until it is whole"));
        bytes = bytes.subspan(static_cast<std::size_t>(written));
        offset += static_cast<std::uint64_t>(written);
    }
    return {};
}

/// Opens the same file again.
std::string pathOf(const UniqueFd &fd)
{
    return "/proc/self/fd/" + std::to_string(fd.get());
}

/// Tells of a phase; false: it is to stop.
image::ImageProgress phase(const Progress &progress, const char *name)
{
    return [&progress, name](std::uint64_t done, std::uint64_t total) {
        if (progress.report) progress.report(name, done, total);
        return !progress.isCancelled();
    };
}

} // namespace

Result<std::unique_ptr<StagedImage>> StagedImage::open(const std::string &folder, const ImportSpec &spec)
{
    auto file = namelessFile(folder, spec.fileSize);
    if (!file) return failure(file);
    return std::unique_ptr<StagedImage>(new StagedImage(folder, spec, std::move(*file)));
}

Result<void> StagedImage::write(std::uint64_t offset, std::span<const std::byte> bytes)
{
    return writeAll(m_file, m_folder, offset, bytes);
}

/// In messages the file has the name that the person gave it.
Error StagedImage::named(Error error) const
{
    const std::string number = "\"" + std::to_string(m_file.get()) + "\"";
    const auto at = error.message.find(number);
    if (at != std::string::npos) error.message.replace(at, number.size(), inQuotes(m_spec.fileName));
    return error;
}

Result<std::uint64_t> StagedImage::convert(const Progress &progress)
{
    const std::string file = pathOf(m_file);
    const auto info = image::inspect(file, m_spec.format);
    if (!info) return tl::unexpected<Error>(named(info.error()));
    auto raw = namelessFile(m_folder, info->virtualSize);
    if (!raw) return failure(raw);
    m_raw = std::move(*raw);
    auto done = image::convertToRaw(file, *info, pathOf(m_raw), phase(progress, "convert"));
    if (done) done = image::verifyAgainst(file, *info, pathOf(m_raw), phase(progress, "verify"));
    if (!done && progress.isCancelled())
        return fail(ErrorCode::Failed, "the import was cancelled; nothing is left of it");
    if (!done) return tl::unexpected<Error>(named(done.error()));
    return info->virtualSize;
}

Result<void> StagedImage::sendTo(zfs::VolumeWriter &volume, const Progress &progress) const
{
    const auto raw = image::ImageFile::open(pathOf(m_raw));
    if (!raw) return failure(raw);
    for (;;) {
        if (progress.isCancelled()) return fail(ErrorCode::Failed, "the import was cancelled; nothing is left of it");
        const auto chunk = (*raw)->next(Upload::kMaxChunk);
        if (!chunk) return failure(chunk);
        if (chunk->bytes.empty()) return {};
        if (auto written = volume.write(chunk->offset, chunk->bytes); !written) return written;
        if (progress.report) progress.report("write", chunk->offset + chunk->bytes.size(), (*raw)->size());
    }
}

} // namespace freshseat::zfsroom
