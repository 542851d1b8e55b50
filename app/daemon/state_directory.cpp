// SPDX-License-Identifier: GPL-3.0-or-later
// flock on STATE/lock; the file's text is the holder's pid, for people.
#include "app/daemon/state_directory.h"

#include "core/base/text.h"

#include <array>
#include <cerrno>
#include <cstdint>
#include <fcntl.h>
#include <string>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace freshseat::daemon {

namespace {

constexpr const char *kBallastName = "ballast";
constexpr std::uint64_t kBallastBytes = 1U << 20;

std::string holderOf(int fd)
{
    std::array<char, 32> text{};
    const ssize_t length = ::pread(fd, text.data(), text.size(), 0);
    if (length <= 0) return "another daemon";
    return "the daemon with pid " + std::string(trimmed({text.data(), static_cast<std::size_t>(length)}));
}

Result<void> makePrivate(const std::filesystem::path &path)
{
    std::error_code error;
    std::filesystem::create_directories(path.parent_path(), error);
    if (::mkdir(path.c_str(), 0700) == 0) return {};
    if (errno != EEXIST) return tl::unexpected(systemError(errno, "cannot make the state directory " + path.string()));
    struct stat facts {};
    if (::stat(path.c_str(), &facts) != 0)
        return tl::unexpected(systemError(errno, "cannot look at the state directory " + path.string()));
    if (!S_ISDIR(facts.st_mode)) return fail(ErrorCode::Usage, path.string() + " is not a directory");
    // Secrets of the PCs are in it.
    if ((facts.st_mode & 077U) != 0 && ::chmod(path.c_str(), 0700) != 0)
        return tl::unexpected(systemError(errno, "cannot close the state directory " + path.string() + " to others"));
    return {};
}

} // namespace

Result<StateDirectory> StateDirectory::open(const std::filesystem::path &path)
{
    if (const auto done = makePrivate(path); !done) return failure(done);
    const std::filesystem::path file = path / "lock";
    UniqueFd fd(::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!fd.valid()) return tl::unexpected(systemError(errno, "cannot open " + file.string()));
    if (::flock(fd.get(), LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK) return tl::unexpected(systemError(errno, "cannot lock " + file.string()));
        return fail(ErrorCode::InUse, "the state directory " + path.string() + " is held by " + holderOf(fd.get()),
                    "stop that one first, or use another directory (--state)");
    }
    const std::string pid = std::to_string(::getpid()) + "\n";
    const bool written = ::ftruncate(fd.get(), 0) == 0 && ::pwrite(fd.get(), pid.data(), pid.size(), 0) >= 0;
    // The text is for people: a disk that is full keeps no daemon from starting.
    if (!written && errno != ENOSPC && errno != EDQUOT)
        return tl::unexpected(systemError(errno, "cannot write " + file.string()));
    return StateDirectory(path, std::move(fd));
}

void StateDirectory::holdBallast() const
{
    const std::filesystem::path file = m_path / kBallastName;
    const UniqueFd fd(::open(file.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (fd.valid() && ::posix_fallocate(fd.get(), 0, static_cast<off_t>(kBallastBytes)) != 0) ::unlink(file.c_str());
}

bool StateDirectory::dropBallastIfFull() const
{
    struct statvfs facts {};
    if (::statvfs(m_path.c_str(), &facts) != 0) return false;
    if (std::uint64_t{facts.f_bavail} * facts.f_frsize >= kBallastBytes) return false;
    return ::unlink((m_path / kBallastName).c_str()) == 0;
}

} // namespace freshseat::daemon
