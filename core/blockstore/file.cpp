// SPDX-License-Identifier: GPL-3.0-or-later
// File on a POSIX file descriptor.
#include "core/blockstore/file.h"

#include "core/base/text.h"
#include "core/base/unique_fd.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <linux/fs.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

namespace freshseat::blockstore {

Transfer File::writeGathered(std::span<const std::span<const std::byte>> pieces, std::uint64_t offset)
{
    std::size_t done = 0;
    for (const std::span<const std::byte> piece : pieces) {
        const Transfer moved = write(piece, offset + done);
        done += moved.bytes;
        if (moved.error != 0) return {done, moved.error};
    }
    return {done, 0};
}

namespace {

constexpr std::size_t kMostVectors = 64; ///< of one pwritev

class PosixFile : public File
{
public:
    explicit PosixFile(UniqueFd fd)
        : m_fd(std::move(fd))
    {}

    Transfer read(std::span<std::byte> into, std::uint64_t offset) override
    {
        std::size_t done = 0;
        while (done < into.size()) {
            const ssize_t n =
                ::pread(m_fd.get(), into.data() + done, into.size() - done, static_cast<off_t>(offset + done));
            if (n < 0 && errno == EINTR) continue;
            if (n < 0) return {done, errno};
            if (n == 0) {
                std::memset(into.data() + done, 0, into.size() - done);
                break;
            }
            done += static_cast<std::size_t>(n);
        }
        return {into.size(), 0};
    }

    std::size_t readCached(std::span<std::byte> into, std::uint64_t offset) override
    {
        const iovec one{into.data(), into.size()};
        const ssize_t n = ::preadv2(m_fd.get(), &one, 1, static_cast<off_t>(offset), RWF_NOWAIT);
        return n < 0 ? 0 : static_cast<std::size_t>(n);
    }

    Transfer write(std::span<const std::byte> from, std::uint64_t offset) override
    {
        std::size_t done = 0;
        while (done < from.size()) {
            const ssize_t n =
                ::pwrite(m_fd.get(), from.data() + done, from.size() - done, static_cast<off_t>(offset + done));
            if (n < 0 && errno == EINTR) continue;
            if (n < 0) return {done, errno};
            done += static_cast<std::size_t>(n);
        }
        return {done, 0};
    }

    Transfer writeGathered(std::span<const std::span<const std::byte>> pieces, std::uint64_t offset) override
    {
        if (pieces.size() == 1) return write(pieces.front(), offset);
        std::array<iovec, kMostVectors> vectors; // NOLINT(cppcoreguidelines-pro-type-member-init): filled below
        const std::size_t count = std::min(pieces.size(), vectors.size());
        std::size_t wanted = 0;
        for (std::size_t i = 0; i < count; ++i) {
            vectors[i] = {const_cast<std::byte *>(pieces[i].data()), pieces[i].size()};
            wanted += pieces[i].size();
        }
        const ssize_t n = ::pwritev(m_fd.get(), vectors.data(), static_cast<int>(count), static_cast<off_t>(offset));
        if (n >= 0 && static_cast<std::size_t>(n) == wanted && count == pieces.size()) return {wanted, 0};
        return File::writeGathered(pieces, offset); // what went wrong, or was left, piece by piece
    }

    int sync() override { return ::fdatasync(m_fd.get()) == 0 ? 0 : errno; }

    int extend(std::uint64_t size) override
    {
        const std::uint64_t now = this->size();
        if (size <= now) return 0;
        if (::fallocate(m_fd.get(), 0, static_cast<off_t>(now), static_cast<off_t>(size - now)) == 0) return 0;
        if (errno != EOPNOTSUPP) return errno;
        return ::ftruncate(m_fd.get(), static_cast<off_t>(size)) == 0 ? 0 : errno;
    }

    int punch(std::uint64_t offset, std::uint64_t length) override
    {
        const int mode = FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE;
        if (::fallocate(m_fd.get(), mode, static_cast<off_t>(offset), static_cast<off_t>(length)) == 0) return 0;
        return errno == EOPNOTSUPP ? 0 : errno;
    }

    std::uint64_t size() const override
    {
        struct stat facts = {};
        return ::fstat(m_fd.get(), &facts) == 0 ? static_cast<std::uint64_t>(facts.st_size) : 0;
    }

protected:
    UniqueFd m_fd;
};

/// Opened with O_DIRECT: after the short read at the end of the file there is no aligned place to go on from.
class UncachedFile final : public PosixFile
{
public:
    using PosixFile::PosixFile;

    Transfer read(std::span<std::byte> into, std::uint64_t offset) override
    {
        const std::uint64_t end = size();
        const std::size_t there = offset < end ? std::min<std::uint64_t>(into.size(), end - offset) : 0;
        std::size_t done = 0;
        while (done < there) {
            const ssize_t n =
                ::pread(m_fd.get(), into.data() + done, into.size() - done, static_cast<off_t>(offset + done));
            if (n < 0 && errno == EINTR) continue;
            if (n < 0) return {done, errno};
            if (n == 0) break;
            done += static_cast<std::size_t>(n);
        }
        std::memset(into.data() + done, 0, into.size() - done);
        return {into.size(), 0};
    }
};

int flagsOf(OpenMode mode)
{
    switch (mode) {
    case OpenMode::ReadOnly:
        return O_RDONLY | O_CLOEXEC;
    case OpenMode::ReadWrite:
        return O_RDWR | O_CLOEXEC;
    case OpenMode::CreateNew:
    case OpenMode::CreateInPlace:
        return O_RDWR | O_CLOEXEC | O_CREAT | O_EXCL;
    }
    return O_RDONLY | O_CLOEXEC;
}

/// Only an empty file takes it; a file system that does not know it writes in place, or always elsewhere (ZFS).
void writeInPlace(int fd)
{
    int flags = 0;
    if (::ioctl(fd, FS_IOC_GETFLAGS, &flags) != 0) return;
    flags |= FS_NOCOW_FL;
    ::ioctl(fd, FS_IOC_SETFLAGS, &flags);
}

} // namespace

Result<std::unique_ptr<File>> openUncached(const std::filesystem::path &path)
{
    UniqueFd fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_DIRECT));
    if (!fd.valid()) return openFile(path, OpenMode::ReadOnly);
    return std::unique_ptr<File>(std::make_unique<UncachedFile>(std::move(fd)));
}

Result<std::unique_ptr<File>> openFile(const std::filesystem::path &path, OpenMode mode)
{
    UniqueFd fd(::open(path.c_str(), flagsOf(mode), 0600));
    if (!fd.valid()) return tl::unexpected(systemError(errno, "cannot open " + path.string()));
    if (mode == OpenMode::CreateInPlace) writeInPlace(fd.get());
    return std::unique_ptr<File>(std::make_unique<PosixFile>(std::move(fd)));
}

} // namespace freshseat::blockstore
