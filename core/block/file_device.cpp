// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/block/file_device.h"

#include "core/base/text.h"
#include "core/base/unique_fd.h"
#include "core/block/io_check.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/uio.h>

namespace freshseat::block {

struct FileDevice::File {
    UniqueFd fd;
    std::atomic<bool> failed{false}; ///< a write or flush failed: what the file holds is not known any more
};

namespace {

off_t asOffset(std::uint64_t bytes)
{
    return static_cast<off_t>(bytes);
}

/// Reads what can be had with `flags`; returns how far it came, and says why it stopped (Ok: done or would wait).
std::uint64_t readFrom(int fd, Io &io, std::uint64_t from, int flags, IoStatus &status)
{
    status = IoStatus::Ok;
    while (from < io.length) {
        const iovec part{io.data + from, io.length - from};
        const ssize_t got = ::preadv2(fd, &part, 1, asOffset(io.offset + from), flags);
        if (got > 0) {
            from += static_cast<std::uint64_t>(got);
        } else if (got == 0) { // the file was cut under us
            status = IoStatus::MediumError;
            break;
        } else if (errno == EAGAIN || errno == EOPNOTSUPP) {
            break;
        } else if (errno != EINTR) {
            status = IoStatus::MediumError;
            break;
        }
    }
    return from;
}

IoStatus writeStatus(int error)
{
    return error == ENOSPC || error == EDQUOT ? IoStatus::OutOfSpace : IoStatus::WriteFault;
}

IoStatus writeAll(int fd, const std::byte *data, std::uint64_t length, std::uint64_t offset)
{
    while (length > 0) {
        const ssize_t put = ::pwrite(fd, data, length, asOffset(offset));
        if (put < 0 && errno == EINTR) continue;
        if (put < 0) return writeStatus(errno);
        data += put;
        offset += static_cast<std::uint64_t>(put);
        length -= static_cast<std::uint64_t>(put);
    }
    return IoStatus::Ok;
}

/// Where the file system cannot punch holes, zeros are written.
IoStatus zeroAll(int fd, std::uint64_t length, std::uint64_t offset)
{
    if (length == 0) return IoStatus::Ok;
    if (::fallocate(fd, FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, asOffset(offset), asOffset(length)) == 0)
        return IoStatus::Ok;
    if (errno != EOPNOTSUPP && errno != EINTR) return writeStatus(errno);
    static constexpr std::array<std::byte, 64 * 1024> kZeros{};
    while (length > 0) {
        const std::uint64_t part = std::min<std::uint64_t>(length, kZeros.size());
        const IoStatus status = writeAll(fd, kZeros.data(), part, offset);
        if (status != IoStatus::Ok) return status;
        offset += part;
        length -= part;
    }
    return IoStatus::Ok;
}

} // namespace

Result<std::unique_ptr<FileDevice>> FileDevice::open(const std::string &path, bool readOnly, Executor &owner,
                                                     Executor &pool)
{
    auto file = std::make_shared<File>();
    file->fd = UniqueFd(::open(path.c_str(), (readOnly ? O_RDONLY : O_RDWR) | O_CLOEXEC | O_NOCTTY));
    if (!file->fd.valid()) return tl::unexpected<Error>(systemError(errno, "Cannot open " + path));
    struct stat info {};
    if (::fstat(file->fd.get(), &info) != 0) return tl::unexpected<Error>(systemError(errno, "Cannot examine " + path));
    if (!S_ISREG(info.st_mode)) return fail(ErrorCode::Usage, path + " is not a regular file");
    const auto size = static_cast<std::uint64_t>(info.st_size) / kSectorSize * kSectorSize;
    return std::unique_ptr<FileDevice>(new FileDevice(std::move(file), size, readOnly, owner, pool));
}

FileDevice::FileDevice(std::shared_ptr<File> file, std::uint64_t size, bool readOnly, Executor &owner, Executor &pool)
    : m_file(std::move(file))
    , m_size(size)
    , m_readOnly(readOnly)
    , m_owner(owner)
    , m_pool(pool)
{}

FileDevice::~FileDevice() = default;

bool FileDevice::start(Io &io)
{
    const IoStatus refused = checkIo(*this, io);
    if (refused != IoStatus::Ok) return finish(io, refused);
    return io.kind == IoKind::Read ? read(io) : change(io);
}

bool FileDevice::read(Io &io)
{
    IoStatus status = IoStatus::Ok;
    const std::uint64_t from = readFrom(m_file->fd.get(), io, 0, RWF_NOWAIT, status);
    if (status != IoStatus::Ok || from == io.length) return finish(io, status);
    const auto waiting = [](File &file, Io &part, std::uint64_t at) {
        IoStatus result = IoStatus::Ok;
        if (readFrom(file.fd.get(), part, at, 0, result) < part.length) result = IoStatus::MediumError;
        return result;
    };
    onPool(io, waiting, from);
    return false;
}

/// Writes go to the page cache at once, so they keep their order; only making them durable waits for the disk.
bool FileDevice::change(Io &io)
{
    IoStatus status = m_file->failed ? IoStatus::WriteFault : IoStatus::Ok;
    if (status == IoStatus::Ok && io.kind == IoKind::Write)
        status = writeAll(m_file->fd.get(), io.data, io.length, io.offset);
    else if (status == IoStatus::Ok && io.kind == IoKind::Zero)
        status = zeroAll(m_file->fd.get(), io.length, io.offset);
    if (status == IoStatus::WriteFault) m_file->failed = true;
    if (status != IoStatus::Ok || (io.kind != IoKind::Flush && !io.durable)) return finish(io, status);
    const auto sync = [](File &file, Io &, std::uint64_t) {
        // After a failed fdatasync the kernel forgets the error, and maybe the data: only refusing is honest.
        if (file.failed) return IoStatus::WriteFault;
        if (::fdatasync(file.fd.get()) == 0) return IoStatus::Ok;
        file.failed = true;
        return IoStatus::WriteFault;
    };
    onPool(io, sync, 0);
    return false;
}

void FileDevice::onPool(Io &io, IoStatus (*work)(File &, Io &, std::uint64_t), std::uint64_t from)
{
    m_pool.post([file = m_file, &io, work, from, &owner = m_owner] {
        io.status = work(*file, io, from);
        owner.post([&io] { io.done(io); });
    });
}

Provisioning FileDevice::provisioning(std::uint64_t offset) const
{
    if (offset >= m_size) return {};
    const off_t data = ::lseek(m_file->fd.get(), asOffset(offset), SEEK_DATA);
    if (data < 0) return {errno != ENXIO, m_size - offset}; // ENXIO: a hole up to the end
    const bool mapped = static_cast<std::uint64_t>(data) < offset + kSectorSize;
    const off_t end = mapped ? ::lseek(m_file->fd.get(), asOffset(offset), SEEK_HOLE) : data;
    const std::uint64_t limit = end < 0 ? m_size : std::min(static_cast<std::uint64_t>(end), m_size);
    const std::uint64_t length = (limit - offset) / kSectorSize * kSectorSize;
    return {mapped, std::max<std::uint64_t>(length, kSectorSize)};
}

} // namespace freshseat::block
