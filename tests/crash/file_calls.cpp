// SPDX-License-Identifier: GPL-3.0-or-later
// The replaced functions. Each finds the next one of its name (the sanitizer's or the C library's).
#include "tests/crash/file_calls.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>
#include <utility>
#include <vector>

namespace freshseat::test {

namespace {
std::atomic<CallHook *> theHook = nullptr; ///< whoever takes it out has it to himself
} // namespace

CallHook *setCallHook(CallHook *hook)
{
    return theHook.exchange(hook);
}

namespace {

/// Shows a call to the hook, makes it, shows that it was made.
template <class Make>
auto through(FileCall call, const Make &make) -> decltype(make())
{
    CallHook *const hook = theHook.exchange(nullptr);
    if (hook == nullptr) return make();
    const int error = hook->before(call);
    if (error != 0) {
        theHook = hook;
        errno = error;
        return -1;
    }
    const auto result = make();
    const int after = errno;
    if (result >= 0) {
        if (call.kind == CallKind::Create) call.fd = static_cast<int>(result);
        hook->after(call);
    }
    errno = after;
    theHook = hook;
    return result;
}

template <class Function>
Function *real(const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

std::string below(int directory, const char *path)
{
    if (directory == AT_FDCWD || path[0] == '/') return path;
    std::array<char, 4096> name = {};
    const std::string link = "/proc/self/fd/" + std::to_string(directory);
    return ::readlink(link.c_str(), name.data(), name.size() - 1) < 0 ? path : std::string(name.data()) + "/" + path;
}

FileCall named(CallKind kind, std::string path)
{
    FileCall call;
    call.kind = kind;
    call.path = std::move(path);
    return call;
}

FileCall ranged(CallKind kind, int fd, off_t offset, std::size_t length)
{
    FileCall call;
    call.kind = kind;
    call.fd = fd;
    call.offset = static_cast<std::uint64_t>(offset);
    call.length = length;
    return call;
}

} // namespace

} // namespace freshseat::test

using namespace freshseat::test; // NOLINT(google-build-using-namespace): the functions below belong to nobody

extern "C" {

ssize_t pread(int fd, void *bytes, size_t length, off_t offset)
{
    static auto *const next = real<ssize_t(int, void *, size_t, off_t)>("pread");
    return through(ranged(CallKind::Read, fd, offset, length), [&] { return next(fd, bytes, length, offset); });
}

ssize_t pwrite(int fd, const void *bytes, size_t length, off_t offset)
{
    static auto *const next = real<ssize_t(int, const void *, size_t, off_t)>("pwrite");
    FileCall call = ranged(CallKind::Write, fd, offset, length);
    call.bytes = {static_cast<const std::byte *>(bytes), length};
    return through(call, [&] { return next(fd, bytes, length, offset); });
}

ssize_t pwritev(int fd, const struct iovec *pieces, int count, off_t offset)
{
    static auto *const next = real<ssize_t(int, const struct iovec *, int, off_t)>("pwritev");
    std::vector<std::byte> bytes;
    for (const struct iovec &piece : std::span(pieces, static_cast<std::size_t>(count))) {
        const auto *begin = static_cast<const std::byte *>(piece.iov_base);
        bytes.insert(bytes.end(), begin, begin + piece.iov_len);
    }
    FileCall call = ranged(CallKind::Write, fd, offset, bytes.size());
    call.bytes = bytes;
    return through(call, [&] { return next(fd, pieces, count, offset); });
}

int fdatasync(int fd)
{
    static auto *const next = real<int(int)>("fdatasync");
    return through(ranged(CallKind::Sync, fd, 0, 0), [&] { return next(fd); });
}

int fsync(int fd)
{
    static auto *const next = real<int(int)>("fsync");
    return through(ranged(CallKind::Sync, fd, 0, 0), [&] { return next(fd); });
}

int fallocate(int fd, int mode, off_t offset, off_t length)
{
    static auto *const next = real<int(int, int, off_t, off_t)>("fallocate");
    const CallKind kind = (mode & FALLOC_FL_PUNCH_HOLE) != 0 ? CallKind::Punch : CallKind::Allocate;
    return through(ranged(kind, fd, offset, static_cast<std::size_t>(length)),
                   [&] { return next(fd, mode, offset, length); });
}

int ftruncate(int fd, off_t length) noexcept
{
    static auto *const next = real<int(int, off_t)>("ftruncate");
    return through(ranged(CallKind::Resize, fd, 0, static_cast<std::size_t>(length)), [&] { return next(fd, length); });
}

int truncate(const char *path, off_t length) noexcept
{
    static auto *const next = real<int(const char *, off_t)>("truncate");
    FileCall call = named(CallKind::Resize, path);
    call.length = static_cast<std::uint64_t>(length);
    return through(call, [&] { return next(path, length); });
}

int rename(const char *from, const char *to) noexcept
{
    static auto *const next = real<int(const char *, const char *)>("rename");
    FileCall call = named(CallKind::Rename, from);
    call.to = to;
    return through(call, [&] { return next(from, to); });
}

int unlink(const char *path) noexcept
{
    static auto *const next = real<int(const char *)>("unlink");
    return through(named(CallKind::Unlink, path), [&] { return next(path); });
}

int unlinkat(int fd, const char *path, int flags) noexcept
{
    static auto *const next = real<int(int, const char *, int)>("unlinkat");
    const CallKind kind = (flags & AT_REMOVEDIR) != 0 ? CallKind::RemoveDirectory : CallKind::Unlink;
    return through(named(kind, below(fd, path)), [&] { return next(fd, path, flags); });
}

int remove(const char *path) noexcept
{
    static auto *const next = real<int(const char *)>("remove");
    struct stat facts = {};
    const bool directory = ::lstat(path, &facts) == 0 && S_ISDIR(facts.st_mode);
    return through(named(directory ? CallKind::RemoveDirectory : CallKind::Unlink, path), [&] { return next(path); });
}

int rmdir(const char *path) noexcept
{
    static auto *const next = real<int(const char *)>("rmdir");
    return through(named(CallKind::RemoveDirectory, path), [&] { return next(path); });
}

int mkdir(const char *path, mode_t mode) noexcept
{
    static auto *const next = real<int(const char *, mode_t)>("mkdir");
    return through(named(CallKind::MakeDirectory, path), [&] { return next(path, mode); });
}

int open(const char *path, int flags, ...)
{
    static auto *const next = real<int(const char *, int, mode_t)>("open");
    if ((flags & O_CREAT) == 0) return next(path, flags, 0);
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = va_arg(rest, mode_t);
    va_end(rest);
    struct stat facts = {};
    if (::lstat(path, &facts) == 0) return next(path, flags, mode);
    return through(named(CallKind::Create, path), [&] { return next(path, flags, mode); });
}

} // extern "C"
