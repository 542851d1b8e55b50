// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/zfs/nameless_file.h"

#include "core/base/text.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace freshseat::zfsroom {

Result<std::unique_ptr<NamelessFile>> NamelessFile::create(const std::string &folder, std::uint64_t size)
{
    UniqueFd fd(::open(folder.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600));
    if (!fd.valid() && (errno == EOPNOTSUPP || errno == EISDIR)) {
        std::string name = folder + "/freshseat-image-XXXXXX";
        fd = UniqueFd(::mkostemp(name.data(), O_CLOEXEC));
        if (fd.valid()) ::unlink(name.c_str());
    }
    if (!fd.valid()) return tl::unexpected(systemError(errno, "no file can be made in " + folder));
    if (::ftruncate(fd.get(), static_cast<off_t>(size)) != 0)
        return tl::unexpected(systemError(errno, "no file of that size can be made in " + folder));
    return std::unique_ptr<NamelessFile>(new NamelessFile(folder, std::move(fd)));
}

Result<void> NamelessFile::write(std::uint64_t offset, std::span<const std::byte> bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::pwrite(m_fd.get(), bytes.data(), bytes.size(), static_cast<off_t>(offset));
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0)
            return tl::unexpected(systemError(errno, "the image cannot be kept in " + m_folder + " until it is whole"));
        bytes = bytes.subspan(static_cast<std::size_t>(written));
        offset += static_cast<std::uint64_t>(written);
    }
    return {};
}

image::ImageProgress phaseOf(const Progress &progress, const char *name)
{
    return [&progress, name](std::uint64_t done, std::uint64_t total) {
        if (progress.report) progress.report(name, done, total);
        return !progress.isCancelled();
    };
}

} // namespace freshseat::zfsroom
