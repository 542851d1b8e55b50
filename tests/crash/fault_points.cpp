// SPDX-License-Identifier: GPL-3.0-or-later
// The C library's functions that change files, with a look at the fault points before each.
#include "tests/crash/fault_points.h"

#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace freshseat::test {

namespace {

struct State {
    bool armed = false;
    Fault fault = Fault::None;
    std::uint64_t at = 0;
    std::uint64_t count = 0;
    int error = 0;
};
State state;

/// Whether the call that is about to be made is to fail.
bool fails()
{
    if (!state.armed || ++state.count != state.at || state.fault == Fault::None) return false;
    if (state.fault == Fault::Kill) ::kill(::getpid(), SIGKILL);
    errno = state.error;
    return true;
}

template <class Function>
Function *real(const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

} // namespace

void FaultPoints::arm(Fault fault, std::uint64_t at, int error)
{
    state = {true, fault, at, 0, error};
}

std::uint64_t FaultPoints::disarm()
{
    state.armed = false;
    return state.count;
}

} // namespace freshseat::test

using freshseat::test::fails;
using freshseat::test::real;

extern "C" {

ssize_t pwrite(int fd, const void *bytes, size_t length, off_t offset)
{
    static auto *const next = real<ssize_t(int, const void *, size_t, off_t)>("pwrite");
    return fails() ? -1 : next(fd, bytes, length, offset);
}

int fdatasync(int fd)
{
    static auto *const next = real<int(int)>("fdatasync");
    return fails() ? -1 : next(fd);
}

int fsync(int fd)
{
    static auto *const next = real<int(int)>("fsync");
    return fails() ? -1 : next(fd);
}

int fallocate(int fd, int mode, off_t offset, off_t length)
{
    static auto *const next = real<int(int, int, off_t, off_t)>("fallocate");
    return fails() ? -1 : next(fd, mode, offset, length);
}

int ftruncate(int fd, off_t length) noexcept
{
    static auto *const next = real<int(int, off_t)>("ftruncate");
    return fails() ? -1 : next(fd, length);
}

int rename(const char *from, const char *to) noexcept
{
    static auto *const next = real<int(const char *, const char *)>("rename");
    return fails() ? -1 : next(from, to);
}

int unlink(const char *path) noexcept
{
    static auto *const next = real<int(const char *)>("unlink");
    return fails() ? -1 : next(path);
}

int unlinkat(int fd, const char *path, int flags) noexcept
{
    static auto *const next = real<int(int, const char *, int)>("unlinkat");
    return fails() ? -1 : next(fd, path, flags);
}

int remove(const char *path) noexcept
{
    static auto *const next = real<int(const char *)>("remove");
    return fails() ? -1 : next(path);
}

int rmdir(const char *path) noexcept
{
    static auto *const next = real<int(const char *)>("rmdir");
    return fails() ? -1 : next(path);
}

int mkdir(const char *path, mode_t mode) noexcept
{
    static auto *const next = real<int(const char *, mode_t)>("mkdir");
    return fails() ? -1 : next(path, mode);
}

int open(const char *path, int flags, ...)
{
    static auto *const next = real<int(const char *, int, mode_t)>("open");
    mode_t mode = 0;
    if ((flags & O_CREAT) != 0) {
        va_list rest;
        va_start(rest, flags);
        mode = va_arg(rest, mode_t);
        va_end(rest);
        if (fails()) return -1;
    }
    return next(path, flags, mode);
}

} // extern "C"
