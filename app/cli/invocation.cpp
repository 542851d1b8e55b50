// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/invocation.h"

#include "app/common/connect.h"
#include "app/common/local_socket.h"
#include "core/base/text.h"
#include "core/base/unique_fd.h"

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <pwd.h>
#include <unistd.h>

namespace freshseat::cli {

namespace {

std::string userName()
{
    const passwd *entry = ::getpwuid(::getuid());
    return entry == nullptr ? "uid " + std::to_string(::getuid()) : entry->pw_name;
}

/// The first line of the file.
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

Result<std::optional<Secret>> readSecret(const Arguments &arguments, const common::Environment &environment)
{
    if (const auto path = arguments.value("secret-file")) {
        auto secret = readSecretFile(*path);
        if (!secret) return failure(secret);
        return std::optional(std::move(*secret));
    }
    const auto text = environment("FRESHSEAT_SECRET");
    return text ? std::optional(Secret(*text)) : std::nullopt;
}

} // namespace

Invocation::Invocation(const Arguments &arguments, std::vector<std::string> words, Output &output)
    : m_arguments(arguments)
    , m_words(std::move(words))
    , m_output(output)
    , m_caller{userName() + " (local)"}
{}

Result<StorageBackend *> Invocation::backend()
{
    if (m_backend) return m_backend.get();
    const auto environment = common::processEnvironment();
    const std::string text = value("connect").value_or(environment("FRESHSEAT_CONNECT").value_or("local:"));
    const auto url = common::parseConnectionUrl(text);
    if (!url) return failure(url);
    if (has("accept-cert") && url->scheme != common::Scheme::TrueNas)
        return fail(ErrorCode::Usage,
                    "--accept-cert is for truenas:// connections; there is no certificate in " + text + ".");
    auto secret = readSecret(m_arguments, environment);
    if (!secret) return failure(secret);
    const char *accept = url->scheme == common::Scheme::TrueNas ? "accept-cert" : "accept-key";
    const common::ConnectOptions options{value("identity").value_or(""), value("known-hosts").value_or(""),
                                         value(accept).value_or(""), std::move(*secret),
                                         "freshseatctl " FRESHSEAT_VERSION};
    auto backend = common::connectRoom(*url, options);
    if (!backend) return failure(backend);
    m_backend = std::move(*backend);
    return m_backend.get();
}

} // namespace freshseat::cli
