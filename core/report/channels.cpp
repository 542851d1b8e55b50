// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/channels.h"

#include "core/base/process.h"
#include "core/base/text.h"
#include "core/report/options.h"

#include <algorithm>
#include <httplib.h>

namespace freshseat::report {

namespace {

/// What httplib's error means to an owner.
std::string reasonOf(httplib::Error error)
{
    switch (error) {
    case httplib::Error::Connection:
    case httplib::Error::ConnectionTimeout:
        return "it cannot be reached";
    case httplib::Error::Read:
    case httplib::Error::Write:
        return "it does not answer in time";
    case httplib::Error::SSLConnection:
    case httplib::Error::SSLLoadingCerts:
    case httplib::Error::SSLServerVerification:
        return "its certificate is not one this machine trusts";
    default:
        break;
    }
    return "the connection failed (" + httplib::to_string(error) + ")";
}

class Webhook final : public Channel
{
public:
    Webhook(WebAddress address, std::chrono::seconds limit)
        : m_address(std::move(address))
        , m_limit(limit)
    {}

    [[nodiscard]] std::string name() const override { return "webhook " + m_address.server; }

    Result<void> send(const Report &report) override
    {
        httplib::Client client(m_address.server);
        client.set_connection_timeout(m_limit);
        client.set_read_timeout(m_limit);
        client.set_write_timeout(m_limit);
        client.set_follow_location(false);
        httplib::Request request;
        request.method = "POST";
        request.path = m_address.path.reveal();
        request.body = toJson(report).dump();
        request.set_header("Content-Type", "application/json");
        // What it says beside its status is dropped; one that says it for ever is left.
        const auto deadline = std::chrono::steady_clock::now() + m_limit;
        request.content_receiver = [deadline](const char *, std::size_t, std::uint64_t, std::uint64_t) {
            return std::chrono::steady_clock::now() < deadline;
        };
        const auto answer = client.send(request);
        if (!answer) return fail(ErrorCode::Unreachable, name() + ": " + reasonOf(answer.error()));
        const int status = answer->status;
        if (status >= 200 && status < 300) return {};
        // 408 and 429 ask for another try.
        const bool final = status < 500 && status != 408 && status != 429;
        return fail(final ? ErrorCode::NotAllowed : ErrorCode::Failed,
                    name() + ": it answered with status " + std::to_string(status));
    }

private:
    const WebAddress m_address;
    const std::chrono::seconds m_limit;
};

class Mail final : public Channel
{
public:
    Mail(MailSettings settings, std::chrono::seconds limit)
        : m_settings(std::move(settings))
        , m_limit(limit)
    {}

    [[nodiscard]] std::string name() const override { return "mail to " + m_settings.to; }

    Result<void> send(const Report &report) override
    {
        ProcessCommand command;
        command.arguments = m_settings.command;
        command.input = message(report);
        command.limits.wallTime = m_limit;
        const auto result = runProcess(command);
        if (!result) return fail(ErrorCode::Failed, name() + ": " + result.error().message);
        if (result->succeeded()) return {};
        if (result->end == ProcessResult::End::TimedOut)
            return fail(ErrorCode::Failed, name() + ": the command did not end in time");
        return fail(ErrorCode::Failed, name() + ": the command ended with status " + std::to_string(result->exitCode));
    }

private:
    /// RFC 5322. Header lines hold our own words, names and addresses that were checked.
    [[nodiscard]] std::string message(const Report &report) const
    {
        std::string subject = subjectOf(report);
        std::replace_if(
            subject.begin(), subject.end(), [](unsigned char letter) { return letter < 0x20 || letter > 0x7e; }, '?');
        std::string text = "To: " + m_settings.to + "\n";
        if (!m_settings.from.empty()) text += "From: " + m_settings.from + "\n";
        text += "Subject: " + subject +
                "\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n"
                "Auto-Submitted: auto-generated\n\n";
        return text + textOf(report);
    }

    const MailSettings m_settings;
    const std::chrono::seconds m_limit;
};

} // namespace

Result<WebAddress> parseWebAddress(std::string_view text)
{
    // The text itself is not told: it may be a secret.
    const auto wrong = [] {
        return fail(ErrorCode::Usage, "is not an address of the web",
                    "write https://HOST/PATH or http://HOST:PORT/PATH");
    };
    const bool safe = text.starts_with("https://");
    if (!safe && !text.starts_with("http://")) return wrong();
    const std::size_t host = text.find("//") + 2;
    const std::size_t slash = std::min(text.find_first_of("/?#", host), text.size());
    const std::string_view server = text.substr(host, slash - host);
    const bool clean = std::all_of(text.begin(), text.end(), [](unsigned char c) { return c > 0x20 && c < 0x7f; });
    if (server.empty() || !clean || server.find('@') != std::string_view::npos) return wrong();
    std::string path(text.substr(slash, text.find('#', slash) - slash));
    if (!path.starts_with('/')) path.insert(0, "/");
    return WebAddress{std::string(text.substr(0, slash)), Secret(std::move(path))};
}

Result<std::string> parseMailAddress(std::string_view text)
{
    const bool clean = std::all_of(text.begin(), text.end(), [](unsigned char c) {
        return c > 0x20 && c < 0x7f && c != ',' && c != ';' && c != '<' && c != '>' && c != '"';
    });
    const bool one = std::count(text.begin(), text.end(), '@') == 1 && !text.starts_with('@') && !text.ends_with('@');
    if (clean && one && text.size() <= 254 && !text.starts_with('-')) return std::string(text);
    return fail(ErrorCode::Usage, inQuotes(text) + " is not a mail address");
}

std::unique_ptr<Channel> makeWebhook(WebAddress address, std::chrono::seconds limit)
{
    return std::make_unique<Webhook>(std::move(address), limit);
}

std::vector<std::unique_ptr<Channel>> makeChannels(const ReportOptions &options)
{
    std::vector<std::unique_ptr<Channel>> channels;
    if (options.webhook) channels.push_back(makeWebhook(*options.webhook, options.limit));
    if (options.mail) channels.push_back(makeMail(*options.mail, options.limit));
    return channels;
}

std::unique_ptr<Channel> makeMail(MailSettings settings, std::chrono::seconds limit)
{
    return std::make_unique<Mail>(std::move(settings), limit);
}

} // namespace freshseat::report
