// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/part_file.h"

#include "core/base/text.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace freshseat::cli {

namespace {

tl::unexpected<Error> existsAlready(const std::filesystem::path &file)
{
    return fail(ErrorCode::Usage, file.string() + " exists already and is not written over.",
                "Choose another name, or remove it first.");
}

/// Renames, but never over a file that somebody made meanwhile.
int renameNew(const std::filesystem::path &from, const std::filesystem::path &to)
{
    if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0) return 0;
    if (errno != EINVAL) return errno;
    return ::rename(from.c_str(), to.c_str()) == 0 ? 0 : errno; // a file system that cannot promise it
}

} // namespace

PartFile::PartFile(std::filesystem::path file, UniqueFd fd)
    : m_file(std::move(file))
    , m_fd(std::move(fd))
{}

Result<PartFile> PartFile::create(const std::filesystem::path &file)
{
    std::error_code ignored;
    if (std::filesystem::exists(std::filesystem::symlink_status(file, ignored))) return existsAlready(file);
    PartFile out(file, UniqueFd());
    const auto part = out.part();
    UniqueFd fd(::open(part.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0644));
    if (!fd.valid()) return tl::unexpected(systemError(errno, "Making " + part.string()));
    if (::flock(fd.get(), LOCK_EX | LOCK_NB) != 0)
        return fail(ErrorCode::InUse, "Another export writes " + part.string() + " now.",
                    "Wait for it, or choose another name.");
    if (::ftruncate(fd.get(), 0) != 0) return tl::unexpected(systemError(errno, "Emptying " + part.string()));
    out.m_fd = std::move(fd);
    return out;
}

PartFile::~PartFile()
{
    if (m_fd.valid()) ::unlink(part().c_str());
}

std::filesystem::path PartFile::part() const
{
    return m_file.string() + ".part";
}

Result<void> PartFile::write(std::uint64_t offset, std::span<const std::byte> bytes)
{
    while (!bytes.empty()) {
        const ssize_t put = ::pwrite(m_fd.get(), bytes.data(), bytes.size(), static_cast<off_t>(offset));
        if (put < 0 && errno == EINTR) continue;
        if (put < 0) return tl::unexpected(systemError(errno, "Writing " + part().string()));
        offset += static_cast<std::uint64_t>(put);
        bytes = bytes.subspan(static_cast<std::size_t>(put));
    }
    return {};
}

Result<void> PartFile::finish(std::uint64_t size)
{
    if (::ftruncate(m_fd.get(), static_cast<off_t>(size)) != 0)
        return tl::unexpected(systemError(errno, "Sizing " + part().string()));
    if (::fsync(m_fd.get()) != 0) return tl::unexpected(systemError(errno, "Writing " + part().string()));
    const int error = renameNew(part(), m_file);
    if (error == EEXIST) return existsAlready(m_file);
    if (error != 0) return tl::unexpected(systemError(error, "Naming " + m_file.string()));
    m_fd.reset();
    return {};
}

} // namespace freshseat::cli
