// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/secret_file.h"

#include "core/base/text.h"
#include "core/base/unique_fd.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace freshseat::common {

Result<Secret> readSecretFile(const std::string &path)
{
    const UniqueFd fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!fd.valid()) return tl::unexpected(systemError(errno, "Reading the secret file " + path));
    std::array<char, 4096> bytes{};
    std::string text;
    while (text.size() < bytes.size()) {
        const ssize_t got = ::read(fd.get(), bytes.data(), bytes.size());
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return tl::unexpected(systemError(errno, "Reading the secret file " + path));
        if (got == 0) break;
        text.append(bytes.data(), static_cast<std::size_t>(got));
    }
    text.resize(std::min(text.find_first_of("\r\n"), text.size()));
    if (text.empty()) return fail(ErrorCode::Usage, "The first line of the secret file " + path + " is empty.");
    return Secret(std::move(text));
}

} // namespace freshseat::common
