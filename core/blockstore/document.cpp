// SPDX-License-Identifier: GPL-3.0-or-later
// Whole small files and directory entries, durable.
#include "core/blockstore/document.h"

#include "core/base/log.h"
#include "core/base/text.h"
#include "core/base/unique_fd.h"
#include "core/blockstore/file.h"

#include <array>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace freshseat::blockstore {

namespace {

constexpr std::size_t kMaxSmallFile = 1 << 20;

Result<void> syncPath(const std::filesystem::path &path, int flags)
{
    const UniqueFd fd(::open(path.c_str(), flags | O_RDONLY | O_CLOEXEC));
    if (!fd.valid() || ::fsync(fd.get()) != 0)
        return tl::unexpected(systemError(errno, "cannot sync " + path.string()));
    return {};
}

} // namespace

Result<std::string> readSmallFile(const std::filesystem::path &path)
{
    const UniqueFd fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!fd.valid()) return tl::unexpected(systemError(errno, "cannot open " + path.string()));
    std::string text;
    std::array<char, 4096> piece;
    for (;;) {
        const ssize_t n = ::read(fd.get(), piece.data(), piece.size());
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) return tl::unexpected(systemError(errno, "cannot read " + path.string()));
        if (n == 0) return text;
        text.append(piece.data(), static_cast<std::size_t>(n));
        if (text.size() > kMaxSmallFile)
            return fail(ErrorCode::Failed, path.string() + " is too long to be what it should be");
    }
}

Result<void> replaceSmallFile(const std::filesystem::path &path, const std::string &text)
{
    std::filesystem::path fresh = path;
    fresh += ".new";
    ::unlink(fresh.c_str());
    auto file = openFile(fresh, OpenMode::CreateNew);
    if (!file) return failure(file);
    const Transfer moved = (*file)->write(std::as_bytes(std::span(text)), 0);
    const int error = moved.error != 0 ? moved.error : (*file)->sync();
    if (error != 0) {
        ::unlink(fresh.c_str());
        return tl::unexpected(systemError(error, "cannot write " + path.string()));
    }
    if (auto renamed = renamePath(fresh, path); !renamed) return renamed;
    return syncDirectory(path.parent_path());
}

Result<void> makeDirectory(const std::filesystem::path &path)
{
    std::error_code error;
    std::filesystem::create_directories(path, error);
    if (error) return tl::unexpected(systemError(error.value(), "cannot make the directory " + path.string()));
    return {};
}

Result<void> syncDirectory(const std::filesystem::path &path)
{
    return syncPath(path, O_DIRECTORY);
}

void settleDirectory(const std::filesystem::path &path)
{
    if (auto synced = syncDirectory(path); !synced) log::error(synced.error().message);
}

Result<void> syncFile(const std::filesystem::path &path)
{
    return syncPath(path, 0);
}

Result<void> renamePath(const std::filesystem::path &from, const std::filesystem::path &to)
{
    if (::rename(from.c_str(), to.c_str()) != 0)
        return tl::unexpected(systemError(errno, "cannot rename " + from.string() + " to " + to.string()));
    return {};
}

void undoRename(const std::filesystem::path &from, const std::filesystem::path &to)
{
    if (auto undone = renamePath(to, from); !undone) log::error(undone.error().message);
}

std::uint64_t storedBytes(const std::filesystem::path &file)
{
    struct stat facts = {};
    return ::stat(file.c_str(), &facts) == 0 ? static_cast<std::uint64_t>(facts.st_blocks) * 512 : 0;
}

std::uint64_t storedBelow(const std::filesystem::path &directory)
{
    const auto bytesOf = [](const std::filesystem::path &path) {
        struct stat facts = {};
        return ::lstat(path.c_str(), &facts) == 0 ? static_cast<std::uint64_t>(facts.st_blocks) * 512 : 0;
    };
    std::uint64_t bytes = bytesOf(directory);
    std::error_code error;
    std::filesystem::directory_iterator entry(directory, error);
    for (const std::filesystem::directory_iterator end; !error && entry != end; entry.increment(error)) {
        std::error_code gone;
        const bool deeper = std::filesystem::is_directory(entry->symlink_status(gone));
        bytes += deeper ? storedBelow(entry->path()) : bytesOf(entry->path());
    }
    return bytes;
}

} // namespace freshseat::blockstore
