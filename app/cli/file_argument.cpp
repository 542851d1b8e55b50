// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/file_argument.h"

#include "core/base/text.h"
#include "core/base/unique_fd.h"

#include <cerrno>
#include <fcntl.h>
#include <string_view>
#include <sys/stat.h>

namespace freshseat::cli {

Result<std::optional<std::string>> hostPath(const std::string &file)
{
    constexpr std::string_view kPrefix = "host:";
    if (!file.starts_with(kPrefix)) return std::nullopt;
    std::string path = file.substr(kPrefix.size());
    if (path.starts_with('/')) return path;
    return fail(ErrorCode::Usage, "\"" + file + "\": host: needs an absolute path on the storage host.",
                "For a file of this machine whose name begins with host:, write ./" + file + ".");
}

Result<void> checkReadable(const std::filesystem::path &file)
{
    // O_NONBLOCK: a pipe without a writer must not hang us.
    const UniqueFd fd(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (!fd.valid()) return tl::unexpected(systemError(errno, file.string()));
    struct stat status {};
    if (::fstat(fd.get(), &status) != 0) return tl::unexpected(systemError(errno, file.string()));
    if (S_ISDIR(status.st_mode)) return fail(ErrorCode::Usage, file.string() + " is a directory, not a disk image.");
    if (!S_ISREG(status.st_mode) && !S_ISBLK(status.st_mode))
        return fail(ErrorCode::Usage, file.string() + " is neither a file nor a block device.");
    if (::lseek(fd.get(), 0, SEEK_END) == 0) return fail(ErrorCode::Usage, file.string() + " is empty.");
    return {};
}

} // namespace freshseat::cli
