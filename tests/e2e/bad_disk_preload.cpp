// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that goes bad under a real daemon, where no device mapper is at hand: preloaded, it answers EIO to file calls.
// The file that BAD_DISK names says which, while it is there: "write", "read" or "sync", a blank, and a piece of the
// path of the files that are meant.
#include <array>
#include <cerrno>
#include <climits>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <string>
#include <string_view>
#include <sys/uio.h>
#include <unistd.h>

namespace {

/// What is bad now, or nothing.
std::string badNow()
{
    const char *path = std::getenv("BAD_DISK");
    const int fd = path == nullptr ? -1 : ::open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0) return {};
    std::array<char, PATH_MAX> text{};
    const ssize_t n = ::read(fd, text.data(), text.size());
    ::close(fd);
    return n > 0 ? std::string(text.data(), static_cast<std::size_t>(n)) : std::string();
}

bool isBad(std::string_view operation, int fd)
{
    const int saved = errno;
    const std::string bad = badNow();
    errno = saved;
    const auto blank = bad.find(' ');
    if (blank == std::string::npos || std::string_view(bad).substr(0, blank) != operation) return false;
    std::array<char, PATH_MAX> path{};
    const ssize_t n = ::readlink(("/proc/self/fd/" + std::to_string(fd)).c_str(), path.data(), path.size());
    errno = saved;
    const std::string_view wanted = std::string_view(bad).substr(blank + 1);
    return n > 0 && std::string_view(path.data(), static_cast<std::size_t>(n)).find(wanted) != std::string_view::npos;
}

template <class Function, class... Arguments>
auto call(const char *name, std::string_view operation, int fd, Arguments... arguments)
{
    using Result = decltype(std::declval<Function>()(fd, arguments...));
    if (isBad(operation, fd)) {
        errno = EIO;
        return Result{-1};
    }
    const auto real = reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
    return real(fd, arguments...);
}

} // namespace

extern "C" {

ssize_t pwrite(int fd, const void *data, size_t size, off_t offset)
{
    return call<ssize_t (*)(int, const void *, size_t, off_t)>("pwrite", "write", fd, data, size, offset);
}
ssize_t pwritev(int fd, const iovec *pieces, int count, off_t offset)
{
    return call<ssize_t (*)(int, const iovec *, int, off_t)>("pwritev", "write", fd, pieces, count, offset);
}
ssize_t pread(int fd, void *data, size_t size, off_t offset)
{
    return call<ssize_t (*)(int, void *, size_t, off_t)>("pread", "read", fd, data, size, offset);
}
ssize_t preadv2(int fd, const iovec *pieces, int count, off_t offset, int flags)
{
    return call<ssize_t (*)(int, const iovec *, int, off_t, int)>("preadv2", "read", fd, pieces, count, offset, flags);
}
int fdatasync(int fd)
{
    return call<int (*)(int)>("fdatasync", "sync", fd);
}

} // extern "C"
