// SPDX-License-Identifier: GPL-3.0-or-later
// Sparse files with random names.
#include "core/host/staging_file.h"

#include "core/base/text.h"

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace freshseat::host {

Result<std::unique_ptr<StagingFile>> StagingFile::create(const std::filesystem::path &folder, std::uint64_t size)
{
    const std::filesystem::path path = folder / randomId();
    UniqueFd fd(::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    if (!fd.valid()) return tl::unexpected(systemError(errno, "cannot make " + path.string()));
    std::unique_ptr<StagingFile> file(new StagingFile(path, std::move(fd)));
    if (::ftruncate(file->m_fd.get(), static_cast<off_t>(size)) != 0)
        return tl::unexpected(
            systemError(errno, "cannot make a file of " + formatSize(size) + " in " + folder.string()));
    return file;
}

StagingFile::~StagingFile()
{
    ::unlink(m_path.c_str());
}

Result<void> StagingFile::write(std::uint64_t offset, std::span<const std::byte> bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::pwrite(m_fd.get(), bytes.data(), bytes.size(), static_cast<off_t>(offset));
        if (written < 0 && errno == EINTR) continue;
        if (written < 0)
            return tl::unexpected(systemError(errno, "cannot write the image to " + m_path.parent_path().string()));
        bytes = bytes.subspan(static_cast<std::size_t>(written));
        offset += static_cast<std::uint64_t>(written);
    }
    return {};
}

} // namespace freshseat::host
