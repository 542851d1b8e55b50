// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/truenas/certificates.h"

#include "core/base/host_port.h"
#include "core/base/text.h"
#include "core/base/unique_fd.h"

#include <array>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <filesystem>
#include <sys/file.h>
#include <unistd.h>

namespace freshseat::truenas {

namespace {

std::string nameOf(const std::string &host, std::uint16_t port)
{
    return toLower(joinHostPort(host, port));
}

/// The fingerprint in `text`; empty when there is none.
std::string known(const std::string &text, const std::string &name)
{
    for (const std::string &line : split(text, '\n')) {
        const auto words = split(line, ' ');
        if (words.size() == 2 && words[0] == name) return words[1];
    }
    return {};
}

Result<void> writeAll(int fd, std::string_view text, const std::string &file)
{
    while (!text.empty()) {
        const ssize_t put = ::write(fd, text.data(), text.size());
        if (put < 0 && errno == EINTR) continue;
        if (put < 0) return tl::unexpected<Error>(systemError(errno, "writing " + file));
        text.remove_prefix(static_cast<std::size_t>(put));
    }
    return {};
}

} // namespace

Result<std::string> KnownCertificates::read() const
{
    const UniqueFd fd(::open(m_file.c_str(), O_RDONLY | O_CLOEXEC));
    if (!fd.valid() && errno == ENOENT) return std::string();
    if (!fd.valid()) return tl::unexpected<Error>(systemError(errno, "the known certificates " + m_file));
    std::string text;
    std::array<char, 4096> bytes{};
    for (;;) {
        const ssize_t got = ::read(fd.get(), bytes.data(), bytes.size());
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return tl::unexpected<Error>(systemError(errno, "the known certificates " + m_file));
        if (got == 0) return text;
        text.append(bytes.data(), static_cast<std::size_t>(got));
    }
}

Result<void> KnownCertificates::remember(const std::string &name, const std::string &fingerprint) const
{
    std::error_code ignored; // what cannot be made shows when the file is opened
    const auto there = std::filesystem::status(m_file, ignored);
    if (std::filesystem::exists(there) && !std::filesystem::is_regular_file(there))
        return {}; // /dev/null keeps nothing
    std::filesystem::create_directories(std::filesystem::path(m_file).parent_path(), ignored);
    const UniqueFd lock(::open((m_file + ".lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
    if (!lock.valid() || ::flock(lock.get(), LOCK_EX) != 0)
        return tl::unexpected<Error>(systemError(errno, "the known certificates " + m_file));
    const auto before = read();
    if (!before) return failure(before);
    if (known(*before, name) == fingerprint) return {};
    std::string text;
    for (const std::string &line : split(*before, '\n')) {
        if (!line.empty() && !line.starts_with(name + " ")) text += line + "\n";
    }
    text += name + " " + fingerprint + "\n";
    const std::string fresh = m_file + ".new";
    UniqueFd fd(::open(fresh.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600));
    if (!fd.valid()) return tl::unexpected<Error>(systemError(errno, "writing " + fresh));
    if (auto written = writeAll(fd.get(), text, fresh); !written) return written;
    if (::fsync(fd.get()) != 0 || std::rename(fresh.c_str(), m_file.c_str()) != 0)
        return tl::unexpected<Error>(systemError(errno, "writing " + m_file));
    return {};
}

Result<void> KnownCertificates::check(const std::string &host, std::uint16_t port, const std::string &fingerprint) const
{
    const std::string name = nameOf(host, port);
    if (!m_accept.empty()) {
        if (fingerprint == m_accept) return remember(name, fingerprint);
        return fail(ErrorCode::NotAllowed,
                    "the host " + name + " shows the certificate " + fingerprint +
                        ", not the one that was to be accepted",
                    "compare it with the one of the NAS itself");
    }
    const auto text = read();
    if (!text) return failure(text);
    const std::string before = known(*text, name);
    if (before == fingerprint) return {};
    if (before.empty()) {
        return fail(ErrorCode::NotAllowed,
                    "the host " + name + " is not known; it shows the certificate " + fingerprint,
                    "if that is its certificate, accept it with --accept-cert " + fingerprint);
    }
    return fail(ErrorCode::NotAllowed,
                "the certificate of the host " + name +
                    " has changed: somebody may stand in between, or it was made anew. It shows " + fingerprint,
                "if you know why it changed, accept this one with --accept-cert " + fingerprint);
}

} // namespace freshseat::truenas
