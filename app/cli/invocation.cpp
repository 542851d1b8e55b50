// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/invocation.h"

#include "app/cli/terminal.h"
#include "app/common/connect.h"
#include "app/common/local_socket.h"
#include "app/common/secret_file.h"
#include "core/base/text.h"
#include "core/base/unique_fd.h"

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <optional>
#include <pwd.h>
#include <unistd.h>

namespace freshseat::cli {

namespace {

std::string userName()
{
    const passwd *entry = ::getpwuid(::getuid());
    return entry == nullptr ? "uid " + std::to_string(::getuid()) : entry->pw_name;
}

Result<std::optional<Secret>> readSecret(const Arguments &arguments, const common::Environment &environment)
{
    if (const auto path = arguments.value("secret-file")) {
        auto secret = common::readSecretFile(*path);
        if (!secret) return failure(secret);
        return std::optional(std::move(*secret));
    }
    const auto text = environment("FRESHSEAT_SECRET");
    return text ? std::optional(Secret(*text)) : std::nullopt;
}

/// From the environment, which is good for one login; else the person is asked, if there is one. Null: nobody.
common::AskOtp oneTimePassword(const common::Environment &environment, bool canAsk)
{
    if (const auto text = environment("FRESHSEAT_OTP"); text && !text->empty()) return common::usedOnce(Secret(*text));
    if (!canAsk) return {};
    return [](const std::string &user) -> Result<Secret> { return askSecretly("One-time password of " + user + ": "); };
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
    const common::ConnectOptions options{
        value("identity").value_or(""),    value("known-hosts").value_or(""),
        value(accept).value_or(""),        std::move(*secret),
        "freshseatctl " FRESHSEAT_VERSION, oneTimePassword(environment, m_output.terminal().canAsk)};
    auto backend = common::connectRoom(*url, options);
    if (!backend) return failure(backend);
    m_backend = std::move(*backend);
    return m_backend.get();
}

} // namespace freshseat::cli
